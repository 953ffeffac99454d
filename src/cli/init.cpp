#include <ostream>

#include "cli/verbs.hpp"
#include "service/town_files.hpp"

namespace kasane::cli {

Exit init(const Context& context, bool sample) {
    auto store = open_store(context, store::Mode::create, "kasane init");
    if (!store) return Exit::trouble;
    if (sample) {
        if (const auto problem = service::import_sample_town(*store, context.now)) {
            tell(context, problem->what, problem->remedy);
            return Exit::trouble;
        }
    }
    context.out << "保存先をつくりました：" << store->path().string() << "\n";
    return Exit::done;
}

}  // namespace kasane::cli

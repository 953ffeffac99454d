#include <ostream>

#include "cli/verbs.hpp"
#include "service/town_files.hpp"

namespace kasane::cli {

Exit init(const Context& context, bool sample) {
    const auto made = sample ? service::create_sample_town(context.store, "kasane init", context.now)
                             : store::Store::open(context.store, store::Mode::create, "kasane init");
    if (const auto* problem = std::get_if<store::Problem>(&made)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    context.out << "保存先をつくりました：" << std::get<store::Store>(made).path().string() << "\n";
    return Exit::done;
}

}  // namespace kasane::cli

#include <ostream>

#include "cli/verbs.hpp"
#include "service/town_files.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

Exit init(const Context& context, bool sample) {
    const auto made = sample ? service::create_sample_town(context.store, "kasane init", context.now)
                             : store::Store::open(context.store, store::Mode::create, "kasane init");
    if (const auto* problem = text::problem_in(made)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    context.out << "保存先をつくりました：" << std::get<store::Store>(made).path().string() << "\n";
    return Exit::done;
}

}  // namespace

Verb init_verb() {
    return {"init",
            Occasion::town,
            "記録の保存先をつくる",
            "空の記録をつくります。もうある記録には、決して上書きしません。",
            {"kasane --db 練習.db init --sample"},
            [](Syntax& syntax) -> Run {
                const auto sample = syntax.flag("--sample", "見本の町（かささぎ市）を入れる");
                return [sample](const Context& context) { return init(context, *sample); };
            }};
}

}  // namespace kasane::cli

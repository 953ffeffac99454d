#include "cli/paper.hpp"
#include "cli/verbs.hpp"

namespace kasane::cli {

Verb agenda_verb() {
    return {"agenda",
            Occasion::before,
            "次第",
            "会議が始まってからは、開会のときの次第です。",
            {"kasane agenda S2-1", "kasane agenda S2 -o 次第.pdf"},
            [](Syntax& syntax) -> Run {
                const auto meeting = syntax.meeting();
                return paper_run(syntax, [=] {
                    return PaperAsked{.kind = service::PaperKind::agenda, .meeting = *meeting};
                });
            }};
}

}  // namespace kasane::cli

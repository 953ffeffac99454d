#include "cli/paper.hpp"
#include "cli/verbs.hpp"

namespace kasane::cli {

Verb reading_copy_verb() {
    return {"reading-copy",
            Occasion::after,
            "閲覧用副本：個人に関するところを■■にした会議録",
            "",
            {"kasane reading-copy S1-1 -o 閲覧用.pdf"},
            [](Syntax& syntax) -> Run {
                const auto meeting = syntax.meeting();
                return paper_run(syntax, [=] {
                    return PaperAsked{.kind = service::PaperKind::reading_copy, .meeting = *meeting};
                });
            }};
}

}  // namespace kasane::cli

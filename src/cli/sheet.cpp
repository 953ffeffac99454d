#include "cli/paper.hpp"
#include "cli/verbs.hpp"

namespace kasane::cli {

Verb sheet_verb() {
    return {"sheet",
            Occasion::after,
            "ケース別記録：人ごとのファイルにとじる紙",
            "氏名のある原本です。氏名のないものは --level 配付用 で。",
            {"kasane sheet S2 R7-012 -o ケース別記録.pdf"},
            [](Syntax& syntax) -> Run {
                const auto meeting = syntax.meeting();
                const auto number = syntax.value("CASE", "ケースの番号（R7-012）");
                const auto level = level_option(syntax);
                return paper_run(syntax, [=] {
                    return PaperAsked{.kind = service::PaperKind::sheet,
                                      .meeting = *meeting,
                                      .support_case = *number,
                                      .level = *level};
                });
            }};
}

}  // namespace kasane::cli

#include "cli/paper.hpp"
#include "cli/usage.hpp"
#include "cli/verbs.hpp"

namespace kasane::cli {

Verb handout_verb() {
    return {"handout",
            Occasion::before,
            "配付資料：番号つきの一人一部と、回収の一覧",
            "一部ごとに、その機関が呼ばれているケースだけが載ります。会議が始まってからは、開会のときのもので"
            "す。",
            {"kasane handout S2 -o 配付資料.pdf"},
            [](Syntax& syntax) -> Run {
                const auto meeting = syntax.meeting();
                const auto copies =
                    syntax.number("--copies", "N", "部数（1から99）。なければ、次第にある部数", copies_fault);
                return paper_run(syntax, [=] {
                    return PaperAsked{
                        .kind = service::PaperKind::handout, .meeting = *meeting, .copies = *copies};
                });
            }};
}

}  // namespace kasane::cli

#include "cli/paper.hpp"
#include "cli/verbs.hpp"

namespace kasane::cli {

Verb slip_verb() {
    return {"slip",
            Occasion::after,
            "機関別役割票：その機関の役割と期限",
            "その機関が呼ばれたケースだけが載ります。",
            {"kasane slip S2 自立 -o 役割票.pdf"},
            [](Syntax& syntax) -> Run {
                const auto meeting = syntax.meeting();
                const auto agency = syntax.value("AGENCY", "機関の略称か正式な名");
                return paper_run(syntax, [=] {
                    return PaperAsked{
                        .kind = service::PaperKind::slip, .meeting = *meeting, .agency = *agency};
                });
            }};
}

}  // namespace kasane::cli

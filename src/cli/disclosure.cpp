#include "cli/paper.hpp"
#include "cli/verbs.hpp"

namespace kasane::cli {

Verb disclosure_verb() {
    return {"disclosure",
            Occasion::disclosure,
            "開示用の写し：請求した人のことだけ",
            "ほかの世帯員と、請求した人のことだと言い切れない文は消してあります。案です。渡す前に、人が読んで"
            "確かめます。",
            {"kasane disclosure R7-012 母 -o 開示用.pdf"},
            [](Syntax& syntax) -> Run {
                const auto number = syntax.value("CASE", "ケースの番号（R7-012）");
                const auto member = syntax.value("MEMBER", "請求した世帯員の続柄か氏名");
                return paper_run(syntax, [=] {
                    return PaperAsked{
                        .kind = service::PaperKind::disclosure, .support_case = *number, .member = *member};
                });
            }};
}

}  // namespace kasane::cli

#include "cli/paper.hpp"
#include "cli/usage.hpp"
#include "cli/verbs.hpp"

namespace kasane::cli {

Verb minutes_verb() {
    return {"minutes",
            Occasion::after,
            "会議録",
            "会議の終わりの記録からつくり、あとから分かったことは、会議後として日を付けます。確定したものは、"
            "確定したときの字のまま出し、"
            "その SHA-256 を言います。配付用（氏名なし）です。氏名のある原本は --level 原本 "
            "で。確定したものは、確定したときの配付用だけです。廃棄したものは、いつ、なぜかと SHA-256 "
            "を言います。",
            {"kasane minutes S1-1", "kasane minutes S1-1 --level 原本 -o 会議録.pdf"},
            [](Syntax& syntax) -> Run {
                const auto meeting = syntax.meeting();
                const auto level = level_option(syntax);
                const auto version =
                    syntax.number("--version", "N", "確定した版の番号。なければ、いまの版", version_fault);
                return paper_run(syntax, [=] {
                    return PaperAsked{.kind = service::PaperKind::minutes,
                                      .meeting = *meeting,
                                      .version = *version,
                                      .level = *level};
                });
            }};
}

}  // namespace kasane::cli

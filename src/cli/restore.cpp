#include <ostream>

#include "cli/passphrase.hpp"
#include "cli/verbs.hpp"
#include "service/backup.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

Exit restore(const Context& context, const std::string& file) {
    std::string passphrase;
    if (service::is_sealed_backup(file)) {
        auto typed = ask_passphrase(context, "合言葉：");
        if (!typed) return Exit::usage;
        passphrase = std::move(*typed);
    }
    const auto restored = service::restore(context.store, file, passphrase, context.now);
    if (const auto* problem = text::problem_in(restored)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    const auto& done = std::get<service::Restored>(restored);
    context.out << "控えから戻しました（記録 " << done.facts.lines << "行）：" << context.store.string()
                << "\n";
    if (done.kept) context.out << "それまでの記録は、ここに残してあります：" << done.kept->string() << "\n";
    return Exit::done;
}

}  // namespace

Verb restore_verb() {
    return {"restore",
            Occasion::safekeeping,
            "控えから記録を戻す",
            "控えを、いまの記録の代わりに置きます。いまの記録も消えず、そばに残ります。封をした控えでは、合言"
            "葉を聞きます。",
            {"kasane backup 控え.db", "kasane restore 控え.db"},
            [](Syntax& syntax) -> Run {
                const auto file = syntax.value("FILE", "控えのファイル");
                return [file](const Context& context) { return restore(context, *file); };
            }};
}

}  // namespace kasane::cli

#include "service/backup.hpp"

#include <ostream>

#include "cli/passphrase.hpp"
#include "cli/verbs.hpp"
#include "service/soundness.hpp"

namespace kasane::cli {
namespace {

Exit backup(const Context& context, const std::string& file, bool sealed) {
    const auto store = open_store(context, store::Mode::read_only, "kasane backup");
    if (!store) return Exit::trouble;
    std::string passphrase;
    if (sealed) {
        auto typed = ask_new_passphrase(context);
        if (!typed) return Exit::usage;
        passphrase = std::move(*typed);
    }
    if (const auto problem = service::back_up_to(*store, file, passphrase)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    context.out << "控えをとり、読み戻して確かめました：" << file << "\n";
    const auto altered = service::altered(*store);
    if (!altered) return Exit::done;
    tell(context, altered->what, "控えには、いまの記録のままとりました。" + altered->remedy);
    return Exit::refused;
}

}  // namespace

Verb backup_verb() {
    return {"backup",
            Occasion::safekeeping,
            "記録の控えをとる",
            "記録の全体を一つのファイルにし、読み戻して確かめます。--sealed では合言葉で封をします。"
            "合言葉は打って入れます（標準入力の1行目からも読みます）。",
            {"kasane backup 控え.db", "echo kasasagi-2026-fuyu | kasane backup 封をした控え --sealed"},
            [](Syntax& syntax) -> Run {
                const auto file = syntax.value("FILE", "控えのファイル。フォルダーは、あるもの");
                const auto sealed = syntax.flag("--sealed", "合言葉で封をする");
                return [file, sealed](const Context& context) { return backup(context, *file, *sealed); };
            }};
}

}  // namespace kasane::cli

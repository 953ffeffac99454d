#include "service/backup.hpp"

#include <ostream>

#include "cli/passphrase.hpp"
#include "cli/verbs.hpp"
#include "service/soundness.hpp"

namespace kasane::cli {

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

Exit restore(const Context& context, const std::string& file) {
    std::string passphrase;
    if (service::is_sealed_backup(file)) {
        auto typed = ask_passphrase(context, "合言葉：");
        if (!typed) return Exit::usage;
        passphrase = std::move(*typed);
    }
    const auto restored = service::restore(context.store, file, passphrase, context.now);
    if (const auto* problem = std::get_if<service::Problem>(&restored)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    const auto& done = std::get<service::Restored>(restored);
    context.out << "控えから戻しました（記録 " << done.facts.lines << "行）：" << context.store.string()
                << "\n";
    if (done.kept) context.out << "それまでの記録は、ここに残してあります：" << done.kept->string() << "\n";
    return Exit::done;
}

}  // namespace kasane::cli

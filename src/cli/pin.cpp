// The way out for who forgot the PIN: the owner of the store's file, at a terminal.
#include "service/pin.hpp"

#include <array>
#include <ostream>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/verbs.hpp"

namespace kasane::cli {
namespace {

bool owns(const std::filesystem::path& store) {
    struct stat found {};
    return ::stat(store.c_str(), &found) == 0 && (found.st_uid == ::geteuid() || ::geteuid() == 0);
}

/// Who is logged in, where nobody is named.
std::string actor_of(const Context& context) {
    if (!context.actor.empty()) return context.actor;
    constexpr std::size_t most = 4096;
    std::array<char, most> room{};
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found);
    return found == nullptr ? std::to_string(::getuid()) : std::string(found->pw_name);
}

Exit pin(const Context& context, bool remove) {
    const auto mode = remove ? store::Mode::read_write : store::Mode::read_only;
    if (remove && std::filesystem::exists(context.store) && !owns(context.store)) {
        tell(context, "PIN をなくせるのは、保存先のファイルの持ち主だけです。",
             "持ち主として入り直してから、もう一度行ってください。");
        return Exit::refused;
    }
    auto store = open_store(context, mode, "kasane pin");
    if (!store) return Exit::trouble;
    service::PinGuard guard(*store, {});
    if (guard.problem() && !remove) {
        tell(context, guard.problem()->what, guard.problem()->remedy);
        return Exit::trouble;
    }
    if (!guard.is_set() || !remove) {
        context.out << (guard.is_set() ? "PIN があります。\n" : "PIN はありません。\n");
        return Exit::done;
    }
    if (const auto problem = guard.remove(actor_of(context), context.now)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    context.out << "PIN をなくしました。設定の画面で、新しい PIN を決めてください。\n";
    return Exit::done;
}

}  // namespace

Verb pin_verb() {
    return {"pin",
            Occasion::safekeeping,
            "会議の画面に PIN があるか。忘れたときになくす",
            "なくせるのは、保存先のファイルの持ち主だけです。だれがいつなくしたかは、記録に残ります。",
            {"kasane pin"},
            [](Syntax& syntax) -> Run {
                const auto remove = syntax.flag("--remove", "PIN をなくす");
                syntax.actor("なくす人。なければ、いまの利用者の名");
                return [remove](const Context& context) { return pin(context, *remove); };
            }};
}

}  // namespace kasane::cli

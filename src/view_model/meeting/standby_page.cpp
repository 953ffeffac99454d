#include "domain/queries/wording.hpp"
#include "view_model/meeting/meeting_pages.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

/// The item with the 本人 has just ended: the next is shown once the 本人 has left (R18).
bool between_items(const Scope& scope) {
    if (scope.meeting.state != domain::MeetingState::open || !scope.state.left_at) return false;
    const auto* left = scope.record.find<domain::AgendaItem>(scope.state.left_at->item);
    return left != nullptr && left->meeting == scope.meeting.id && left->with_person && left->finished_at;
}

Screen with_next_item(Screen screen, const Scope& scope) {
    screen.footer.help = "本人を見送ってから、次の議題へ進みます。";
    lead_on(screen, scope, resume_place(scope.state.left_at, scope.record, scope.meeting));
    return screen;
}

Node notice(const Scope& scope) {
    if (between_items(scope))
        return node::card({node::centred("この話し合いは終わりました", TextStyle::big),
                           node::centred("お疲れさまでした。", TextStyle::body, Tone::muted)});
    const bool change_over = scope.meeting.block > 1;
    return node::card({
        node::centred(change_over ? "会議を切り替えます" : "まもなく始まります", TextStyle::big),
        node::centred(change_over ? "前の会議の資料をお返しください。案内のない方はご退室ください。"
                                  : "資料を番号順にお取りください。録音・撮影はできません。",
                      TextStyle::body, Tone::muted),
    });
}

}  // namespace

Screen standby_screen(const Scope& scope) {
    Screen screen;
    screen.key = "standby-" + std::to_string(scope.meeting.id.value);
    screen.mode = mode_of(scope.meeting);
    screen.header = header_of(scope);
    const auto title = domain::title_of(scope.record, scope.meeting);
    const auto* sitting = scope.record.find<domain::Sitting>(scope.meeting.sitting);
    screen.body.push_back(node::centred(title, TextStyle::poster));
    if (sitting != nullptr) {
        const auto when = text::wareki_with_weekday(sitting->date) + "　" + time_span(scope.meeting);
        screen.body.push_back(node::centred(when, TextStyle::big));
        screen.body.push_back(node::centred(sitting->place, TextStyle::big));
    }
    screen.body.push_back(notice(scope));
    screen.footer.help = "守秘義務を確認するまで、ケースに関することは映りません。";
    // The office's screen names other cases, and the room may sit before this one.
    Form home{.kind = FormKind::go_home, .meeting = scope.meeting.id};
    screen.escape = Press{"escape", OpenForm{home}, {}};
    Form help{.meeting = scope.meeting.id};
    screen.hot_keys.push_back({'h', OpenForm{help}});
    if (between_items(scope)) return with_next_item(std::move(screen), scope);
    const Action on = Goto{pages_of(scope.record, scope.meeting.id).front()};
    screen.page_down = Press{"page-down", on, {}};
    screen.footer.buttons.push_back(node::primary("出欠の確認へ →", "next", on, "PgDn"));
    return screen;
}

}  // namespace kasane::view

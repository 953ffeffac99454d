#include "domain/wording.hpp"
#include "view_model/nodes.hpp"
#include "view_model/screens.hpp"

namespace kasane::view {

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
    const bool change_over = scope.meeting.block > 1;
    screen.body.push_back(node::card({
        node::centred(change_over ? "会議を切り替えます" : "まもなく始まります", TextStyle::big),
        node::centred(change_over ? "前の会議の資料をお返しください。案内のない方はご退室ください。"
                                  : "資料を番号順にお取りください。録音・撮影はできません。",
                      TextStyle::body, Tone::muted),
    }));
    screen.footer.help = "守秘義務を確認するまで、ケースに関することは映りません。";
    screen.escape = Press{"escape", Goto{Place{}}, {}};
    Form help;
    help.meeting = scope.meeting.id;
    screen.hot_keys.push_back({'h', OpenForm{help}});
    const Action on = Goto{pages_of(scope.record, scope.meeting.id).front()};
    screen.page_down = Press{"page-down", on, {}};
    screen.footer.buttons.push_back(node::primary("出欠の確認へ →", "next", on, "PgDn"));
    return screen;
}

}  // namespace kasane::view

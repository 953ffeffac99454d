// Who has to leave before a case is shown, and what is shown while the 本人 is in the room (R18, R26).
#include <algorithm>

#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "view_model/meeting/agenda_parts.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

/// 「国際　相談員 ロサ𠮷野」
std::string who(const domain::Record& record, const domain::Attendance& row) {
    return domain::agency_short_name(record, row.agency) + "　" + row.post + (row.post.empty() ? "" : " ") +
           row.name;
}

/// To begin all the same asks for a reason, as the rule does.
Form reason_form(const Scope& scope) {
    Form form{.kind = FormKind::warning,
              .meeting = scope.meeting.id,
              .item = scope.item->id,
              .warned = domain::Command{domain::StartItem{scope.item->id, false}}};
    form.chosen["part"] = "stay";
    form.rule = domain::R26;
    for (const auto& finding : domain::check_room(scope.record, *scope.item)) {
        form.message = finding.message;
        form.remedy = finding.remedy;
    }
    return form;
}

/// R26 was passed with a reason when the case was begun.
bool stayed_for_a_reason(const Scope& scope) {
    const auto& passed = scope.record.rows<domain::WarningPassed>();
    return std::any_of(passed.begin(), passed.end(), [&](const auto& row) {
        return row.second.rule == domain::R26 && row.second.item == scope.item->id;
    });
}

/// Before the first time it is recorded who left; coming back only asks.
void offer_to_go_on(Screen& screen, const Scope& scope) {
    if (scope.item->started_at) {
        if (stayed_for_a_reason(scope))
            screen.body.push_back(node::buttons(
                {node::button("前と同じく、席を外さずに進める", "uninvited-stay", RoomIsClear{})}));
        screen.footer.buttons.push_back(
            node::primary("席を外しました", "uninvited-left", RoomIsClear{}, "Enter"));
        screen.page_down = Press{"page-down", Nothing{}, {}};
        return;
    }
    screen.body.push_back(node::buttons({node::button("席を外さずに進める（理由を残します）",
                                                      "uninvited-stay", OpenForm{reason_form(scope)})}));
    screen.footer.buttons.push_back(node::primary("席を外しました", "uninvited-left",
                                                  Do{domain::StartItem{scope.item->id, true}, {}}, "Enter"));
    screen.page_down = Press{"page-down", Do{domain::StartItem{scope.item->id, false}, {}}, {}};
}

}  // namespace

void fill_room_to_clear(Screen& screen, const Scope& scope) {
    screen.title = "席を外していただく方";
    screen.subtitle = domain::title_of(scope.record, *scope.item);
    const auto leaving = scope.item->started_at ? domain::not_invited_here(scope.record, *scope.item)
                                                : domain::uninvited_in_room(scope.record, *scope.item);
    ListLines names;
    for (const auto& row : leaving) names.lines.push_back(who(scope.record, row));
    screen.body.push_back(node::filling_card(
        {node::text("この議題に案内していない方は、いったん席を外してください。", TextStyle::big),
         {std::move(names)},
         node::text("席を外すまで、ケースの内容は映りません。", TextStyle::small, Tone::muted)},
        Tone::selected));
    screen.footer.help = scope.item->started_at ? "この議題をまた映します。見送ってから押します。"
                                                : "見送ってから押します。記録に残ります。";
    screen.initial_focus = "uninvited-left";
    offer_to_go_on(screen, scope);
}

Node uninvited_line(const RoomCase& room) {
    Chip left{"席を外しました", Tone::accent,
              Press{"uninvited-left", Do{domain::StartItem{room.item, true}, {}}, {}}};
    return {ChipLine{"▲ この議題に案内していない方がいます（" + room.uninvited + "）", {left}, "", true}};
}

Screen person_in_room_screen(const Scope& scope, const domain::AgendaItem& own) {
    auto screen = meeting_screen(scope);
    screen.footer.buttons.clear();
    screen.page_up.reset();
    screen.title = "本人が同席しています";
    screen.body.push_back(
        node::filling_card({node::text("ほかのケースと、会議全体のことは映りません。", TextStyle::big),
                            node::text("本人が席を外したら、「本人は席を外しました」を押します。",
                                       TextStyle::body, Tone::muted)},
                           Tone::selected));
    Form left{.kind = FormKind::person_left, .meeting = scope.meeting.id, .item = own.id};
    screen.footer.buttons.push_back(node::button("本人は席を外しました", "person-left", OpenForm{left}));
    screen.footer.help = "話し合いに戻るか、席を外したことを記録します。";
    const Action back = Goto{first_page_of(scope.record, own)};
    screen.page_down = Press{"page-down", back, {}};
    screen.footer.buttons.push_back(node::primary("話し合いに戻る →", "next", back, "PgDn"));
    return screen;
}

}  // namespace kasane::view

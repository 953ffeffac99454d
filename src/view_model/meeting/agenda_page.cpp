#include <algorithm>

#include "domain/queries/wording.hpp"
#include "view_model/meeting/agenda_parts.hpp"
#include "view_model/meeting/meeting_pages.hpp"
#include "view_model/meeting/step_screen.hpp"
#include "view_model/room/shown_text.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::AgendaKind;
using domain::MeetingState;

/// Nobody may see a case before all who are there have confirmed secrecy (R06).
void fill_withheld(Screen& screen, const Scope& scope) {
    screen.title = "守秘の確認が要ります";
    screen.body.push_back(node::filling_card(
        {node::text("守秘を確認していない方がいます。確認するまで、ケースに関することは映りません。",
                    TextStyle::big)},
        Tone::selected));
    screen.footer.help = "出欠の画面で確認してから戻ります。";
    screen.footer.buttons.push_back(node::primary(
        "出欠と守秘へ →", "next", Goto{pages_of(scope.record, scope.meeting.id).front()}, "Enter"));
    screen.initial_focus = "next";
}

bool all_answered(const RoomCase& room) {
    return std::all_of(room.answers.begin(), room.answers.end(),
                       [](const RoomAnswer& row) { return row.answer.has_value(); });
}

/// The last step: ending the item is a press of its own; PgDn only turns the page.
void add_finish(Screen& screen, const Scope& scope, const RoomCase& room) {
    // The next item is shown to nobody before the 本人 has left (R18).
    const auto next = room.with_person ? std::optional{place_of(scope.meeting, Page::standby)}
                                       : page_after_item(scope.record, scope.item->id);
    auto finish = node::button("この議題を終える", "finish", Do{domain::FinishItem{scope.item->id}, next});
    finish.primary = all_answered(room);
    screen.footer.buttons.push_back(std::move(finish));
    if (next && !room.with_person) screen.page_down = Press{"page-down", turn_to(scope.record, *next), {}};
}

void add_hot_keys(Screen& screen, const std::vector<HotKey>& keys) {
    for (const auto& key : keys) {
        std::erase_if(screen.hot_keys, [&](const HotKey& mine) { return mine.key == key.key; });
        screen.hot_keys.push_back(key);
    }
}

/// S: 異論・除斥; P: 本人同席, which ends only when somebody says that the 本人 has left.
void add_people_keys(Screen& screen, const RoomCase& room) {
    const auto about = [&](FormKind kind) {
        return Form{.kind = kind, .meeting = room.meeting, .item = room.item};
    };
    screen.hot_keys.push_back({'s', OpenForm{about(FormKind::stance)}});
    if (room.with_person)
        screen.hot_keys.push_back({'p', OpenForm{about(FormKind::person_left)}});
    else
        screen.hot_keys.push_back({'p', OpenForm{about(FormKind::person_comes)}});
}

void fill_case(Screen& screen, const Scope& scope) {
    const auto room = room_case(scope.record, *scope.item, shown_as(scope.state));
    const auto step = step_screen(room, scope.state, scope.state.place.step, scope.now);
    screen.title = step.title;
    screen.subtitle = step.subtitle;
    screen.body = step.body;
    screen.footer.help = step.help;
    screen.initial_focus = step.initial_focus;
    const bool running = scope.meeting.state == MeetingState::open && !scope.item->finished_at;
    if (step.takes_notes && running) screen.footer.note = note_field(scope.state, room.protected_address);
    if (running && !room.withheld) add_people_keys(screen, room);
    add_hot_keys(screen, step.hot_keys);
    if (running && !room.uninvited.empty()) screen.body.insert(screen.body.begin(), uninvited_line(room));
    if (stands_for_all_reports(scope.record, *scope.item) && scope.state.place.step == domain::Step::purpose)
        fill_reports(screen, scope);
    const auto steps = domain::steps_of(scope.record, *scope.item);
    const bool last = !steps.empty() && steps.back() == scope.state.place.step;
    if (last && running) {
        if (screen.initial_focus.empty()) screen.initial_focus = "finish";
        return add_finish(screen, scope, room);
    }
    if (scope.item->finished_at && scope.meeting.state == MeetingState::open)
        screen.footer.buttons.push_back(
            node::button("この議題に戻る", "resume-item", Do{domain::ResumeItem{scope.item->id}, {}}));
    lead_to_next(screen, scope);
}

void fill_other(Screen& screen, const Scope& scope) {
    switch (scope.item->kind) {
        case AgendaKind::homework:
            fill_carry_over(screen, scope);
            break;
        case AgendaKind::resource_gaps:
            fill_gaps(screen, scope);
            break;
        case AgendaKind::after_reports:
            screen.title = domain::title_of(scope.record, *scope.item);
            fill_reports(screen, scope);
            break;
        default:
            fill_topic(screen, scope);
            break;
    }
    if (scope.item->kind != AgendaKind::topic) add_notes(screen, scope);
    if (scope.meeting.state == MeetingState::open) screen.footer.note = note_field(scope.state);
    lead_to_next(screen, scope);
}

}  // namespace

Screen agenda_screen(const Scope& scope) {
    if (scope.item == nullptr) return opening_screen(scope);
    auto screen = meeting_screen(scope);
    if (scope.meeting.state == MeetingState::open) offer_gap(screen, scope);
    if (scope.item->kind == AgendaKind::after_reports && !cases_may_show(scope.record, scope.meeting.id))
        fill_withheld(screen, scope);
    else if (scope.item->kind != AgendaKind::support_case)
        fill_other(screen, scope);
    else if (cases_may_show(scope.record, scope.meeting.id) &&
             room_must_clear(scope.state, scope.record, *scope.item))
        fill_room_to_clear(screen, scope);
    else if (cases_may_show(scope.record, scope.meeting.id))
        fill_case(screen, scope);
    else
        fill_withheld(screen, scope);
    if (screen.footer.note) screen.hot_keys.push_back({'r', FocusOn{"note"}});
    return screen;
}

}  // namespace kasane::view

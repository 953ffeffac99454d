#include "view_model/meeting/frame.hpp"

#include <algorithm>

#include "domain/queries/pace.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/unwritten.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/plain_words.hpp"

namespace kasane::view {
namespace {

using domain::AgendaItem;
using domain::AgendaKind;
using domain::MeetingState;

std::string minutes_text(int minutes) {
    return std::to_string(minutes) + "分";
}

std::string pill_of(const Scope& scope) {
    const auto& meeting = scope.meeting;
    if (scope.state.place.page == Page::standby) return meeting.block > 1 ? "切り替え" : "待ち受け";
    if (meeting.state == MeetingState::planned) return "開会前";
    if (meeting.state == MeetingState::closed) return "閉会";
    if (scope.state.projection.names) return "氏名を映しています";
    if (item_with_person(scope.record, meeting.id) != nullptr) return "本人同席";
    if (mode_of(meeting) == Mode::statutory) return meeting.basis + "　氏名は伏せて映写";
    return "氏名は伏せて映写";
}

void add_time_left(Header& header, const Scope& scope) {
    const auto* item = scope.item;
    if (item == nullptr || !item->started_at || item->finished_at || item->minutes <= 0) return;
    const auto left = domain::minutes_left(*item, scope.now);
    const auto number = "議題" + std::to_string(item->seq);
    if (item->kind == AgendaKind::closing) {
        header.remark = "終わり";
        header.figure = text::clock(text::minutes_of_day(*item->started_at) + item->minutes);
    } else {
        header.remark = left < 0 ? number : number + "　残り";
        header.figure = left < 0 ? minutes_text(-left) + "超過" : minutes_text(left);
    }
    header.late = left < 0;
}

/// Where something must be decided, ✓ means that it is; other steps are done once they were shown.
bool step_is_done(const domain::Record& record, const AgendaItem& item, domain::Step step) {
    if (step == domain::Step::judgement) return record.find<domain::Judgement>(item.id) != nullptr;
    if (step == domain::Step::support_decision) return domain::check_support_decisions(record, item).empty();
    return true;
}

std::vector<RailStep> rail_steps(const Scope& scope, const AgendaItem& item, bool pressable) {
    std::vector<RailStep> steps;
    bool before = true;
    auto place = scope.state.place;
    for (const auto step : domain::steps_of(scope.record, item)) {
        const bool now = step == scope.state.place.step;
        if (now) before = false;
        RailStep made;
        made.label = step_title(step, item.with_person && !item.finished_at);
        const bool done = item.finished_at || (before && step_is_done(scope.record, item, step));
        made.state = now ? StepState::now : done ? StepState::done : StepState::open;
        place.step = step;
        if (pressable)
            made.press =
                Press{"rail-step-" + std::string(domain::code(step)), turn_to(scope.record, place), {}};
        steps.push_back(std::move(made));
    }
    return steps;
}

RailItem rail_item(const Scope& scope, const AgendaItem& item, bool cases_show) {
    const bool is_case = item.kind == AgendaKind::support_case;
    const bool open = scope.meeting.state == MeetingState::open;
    RailItem made;
    made.number = std::to_string(item.seq);
    made.label = is_case && !cases_show ? "ケース" : domain::short_title_of(scope.record, item);
    if (item.kind == AgendaKind::topic) made.label = domain::title_of(scope.record, item);
    made.trailing = item.finished_at ? "済" : minutes_text(item.minutes);
    made.now = scope.item != nullptr && scope.item->id == item.id;
    const bool pressable = open && (!is_case || cases_show);
    if (pressable)
        made.press = Press{"rail-" + std::to_string(item.id.value),
                           turn_to(scope.record, first_page_of(scope.record, item)),
                           {}};
    if (made.now && is_case && cases_show) made.steps = rail_steps(scope, item, pressable);
    return made;
}

/// The 本人 sees what is about the 本人 alone: no other case, no number, no time (R18).
RailItem rail_with_person(const Scope& scope, const AgendaItem& item) {
    auto made = rail_item(scope, item, true);
    made.label = "きょうの話し合い";
    made.number = "◆";
    made.trailing.clear();
    return made;
}

std::string screen_key(const Place& place) {
    auto key = std::to_string(static_cast<int>(place.page)) + "-" + std::to_string(place.meeting.value) +
               "-" + std::to_string(place.item.value);
    if (place.page == Page::agenda_item) key += "-" + std::string(domain::code(place.step));
    return key;
}

Form about(const Scope& scope, FormKind kind) {
    return {.kind = kind,
            .meeting = scope.meeting.id,
            .item = scope.item == nullptr ? domain::AgendaItemId{} : scope.item->id};
}

void add_keys(Screen& screen, const Scope& scope) {
    const auto& place = scope.state.place;
    if (const auto before = page_before(scope.record, place); before) {
        const auto back = turn_to(scope.record, *before);
        screen.page_up = Press{"page-up", back, {}};
        screen.footer.buttons.push_back(node::button("← 戻る", "back", back));
    }
    screen.escape = Press{"escape", OpenForm{about(scope, FormKind::go_home)}, {}};
    screen.hot_keys.push_back({'h', OpenForm{about(scope, FormKind::help)}});
    if (scope.meeting.state != MeetingState::open) return;
    screen.hot_keys.push_back({'u', OpenForm{about(scope, FormKind::undo_last)}});
    if (item_with_person(scope.record, scope.meeting.id) == nullptr)
        screen.hot_keys.push_back({'t', OpenForm{about(scope, FormKind::shift_minutes)}});
    if (place.page != Page::opening)
        screen.hot_keys.push_back({'a', Goto{pages_of(scope.record, scope.meeting.id).front()}});
}

}  // namespace

Mode mode_of(const domain::Meeting& meeting) {
    return meeting.kind == domain::MeetingKind::statutory_support ? Mode::statutory : Mode::multi_layered;
}

std::string time_span(const domain::Meeting& meeting) {
    return text::clock(meeting.starts_at) + " 〜 " + text::clock(meeting.ends_at);
}

std::string day_and_clock(text::Date date, int minutes) {
    return text::month_day_weekday(date) + " " + text::clock(minutes);
}

Header header_of(const Scope& scope) {
    Header header;
    header.title = domain::title_of(scope.record, scope.meeting);
    header.pill = pill_of(scope);
    header.clock = text::clock(text::minutes_of_day(scope.now));
    const bool timed = item_with_person(scope.record, scope.meeting.id) == nullptr;
    if (scope.meeting.state == MeetingState::open && timed) add_time_left(header, scope);
    return header;
}

std::vector<RailItem> rail_of(const Scope& scope) {
    const bool cases_show = cases_may_show(scope.record, scope.meeting.id);
    if (const auto* own = item_with_person(scope.record, scope.meeting.id); own != nullptr && cases_show)
        return {rail_with_person(scope, *own)};
    std::vector<RailItem> rail;
    for (const auto& item : domain::agenda_of(scope.record, scope.meeting.id))
        rail.push_back(rail_item(scope, item, cases_show));
    return rail;
}

Screen meeting_screen(const Scope& scope) {
    Screen screen;
    screen.key = screen_key(scope.state.place);
    screen.mode = mode_of(scope.meeting);
    screen.header = header_of(scope);
    screen.rail = rail_of(scope);
    add_keys(screen, scope);
    return screen;
}

void lead_on(Screen& screen, const Scope& scope, const Place& to) {
    const auto turn = turn_to(scope.record, to);
    screen.page_down = Press{"page-down", turn, {}};
    screen.footer.buttons.push_back(
        node::primary(page_name(scope.record, to, scope.state.place) + "へ →", "next", turn, "PgDn"));
}

void lead_to_next(Screen& screen, const Scope& scope) {
    if (const auto next = page_after(scope.record, scope.state.place); next) lead_on(screen, scope, *next);
}

Field note_field(const KioskState& state, bool hides_address) {
    Field field;
    field.key = "note";
    field.hint = hides_address ? "記録を入力して Enter（住所・居どころは書きません）"
                               : "記録を入力して Enter（Tab で 発言・決定・宿題）";
    field.enter = Press{"note", SubmitNote{}, {}};
    field.kind = Chip{std::string(domain::label(state.note_kind)), Tone::accent,
                      Press{"note-kind", NextNoteKind{}, {}}};
    return field;
}

void offer_gap(Screen& screen, const Scope& scope) {
    auto button = node::button("＋ 地域課題", "gap", OpenForm{about(scope, FormKind::gap)});
    button.hint = "G";
    screen.hot_keys.push_back({'g', button.press.action});
    auto& buttons = screen.footer.buttons;
    buttons.insert(buttons.begin(), std::move(button));
}

}  // namespace kasane::view

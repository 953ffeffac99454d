#include <algorithm>
#include <array>
#include <map>

#include "domain/queries/wording.hpp"
#include "domain/rules/proposal.hpp"
#include "view_model/meeting/frame.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/office/setup_page.hpp"
#include "view_model/screen/destroyed.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Meeting;
using domain::MeetingState;
using domain::Record;

text::Date date_of(const Record& record, const Meeting& meeting) {
    const auto* sitting = record.find<domain::Sitting>(meeting.sitting);
    return sitting == nullptr ? text::Date{} : sitting->date;
}

std::vector<domain::AgendaItem> cases_of(const Record& record, domain::MeetingId meeting) {
    auto agenda = domain::agenda_of(record, meeting);
    std::erase_if(agenda, [](const auto& item) { return item.kind != domain::AgendaKind::support_case; });
    return agenda;
}

/// The meeting of the card: the open one, else the next of today, else the next one that is planned.
const Meeting* featured(const Record& record, text::Date today) {
    const Meeting* best = nullptr;
    for (const auto& [key, meeting] : record.rows<Meeting>()) {
        if (meeting.state == MeetingState::open) return &meeting;
        if (meeting.state != MeetingState::planned || date_of(record, meeting) < today) continue;
        const auto at = [&](const Meeting& row) { return std::pair(date_of(record, row), row.starts_at); };
        if (best == nullptr || at(meeting) < at(*best)) best = &meeting;
    }
    return best;
}

/// 「新規 2　再プラン 1」
std::string timings(const Record& record, const Meeting& meeting) {
    std::map<domain::ReviewTiming, int> counts;
    for (const auto& item : cases_of(record, meeting.id))
        if (item.timing) ++counts[*item.timing];
    std::string line;
    for (const auto& [timing, count] : counts)
        line += (line.empty() ? "" : "　") + domain::short_label(timing) + " " + std::to_string(count);
    return line.empty() ? "議題にケースはありません" : line;
}

std::string blocks_after(const Record& record, const Meeting& meeting) {
    const auto* next = next_block(record, meeting);
    if (next == nullptr) return {};
    return "　／　" + text::clock(next->starts_at) + " から " + domain::short_title_of(*next);
}

/// What comes next with the meeting stands last: to go on, to show it on its day, before that to prepare it.
std::vector<Button> meeting_buttons(const KioskState& state, const Record& record, const Meeting& meeting,
                                    bool is_today) {
    const auto papers = node::button("次第", "agenda", MakePapers{meeting.id});
    if (meeting.state == MeetingState::open)
        return {papers, node::primary("続きから始める", "resume",
                                      Goto{resume_place(state.left_at, record, meeting)}, "Enter")};
    auto desk = builder_place(record, meeting.sitting);
    desk.meeting = meeting.id;
    auto edit = node::button("議題を直す", "builder", Goto{desk});
    auto show = node::button("待ち受けを映す", "standby", Goto{place_of(meeting, Page::standby)});
    auto& next = is_today ? show : edit;
    next.primary = true;
    next.hint = "Enter";
    return is_today ? std::vector{papers, edit, show} : std::vector{papers, show, edit};
}

Node meeting_card(const KioskState& state, const Record& record, const Meeting& meeting, text::Date today) {
    const auto* sitting = record.find<domain::Sitting>(meeting.sitting);
    const auto date = date_of(record, meeting);
    const auto day = date == today ? "きょう" : text::month_day_weekday(date);
    const auto place = sitting == nullptr ? "" : sitting->place;
    const bool open = meeting.state == MeetingState::open;
    Card card;
    card.chosen = true;
    card.children = {node::label((open ? "開会中　" : "") + day + " " + time_span(meeting) + "　" + place),
                     node::text(domain::short_title_of(meeting), TextStyle::quote),
                     node::label(timings(record, meeting) + blocks_after(record, meeting)),
                     node::buttons(meeting_buttons(state, record, meeting, date == today))};
    return {std::move(card)};
}

/// Cases of a closed meeting that were not come to, and that nobody put on another day yet.
bool may_go_on(const Record& record, const Meeting& meeting) {
    if (meeting.state != MeetingState::closed) return false;
    const auto& sittings = record.rows<domain::Sitting>();
    if (std::any_of(sittings.begin(), sittings.end(),
                    [&](const auto& entry) { return entry.second.continues == meeting.sitting; }))
        return false;
    const auto cases = cases_of(record, meeting.id);
    return std::any_of(cases.begin(), cases.end(),
                       [](const domain::AgendaItem& item) { return !item.finished_at; });
}

Chip go_on_chip(const Meeting& meeting) {
    Form form{.kind = FormKind::continue_sitting, .sitting = meeting.sitting};
    return {"続きをつくる", Tone::warn,
            Press{"continue-" + std::to_string(meeting.id.value), OpenForm{form}, {}}};
}

Chip state_chip(const KioskState& state, const Record& record, const Meeting& meeting) {
    const auto key = "meeting-" + std::to_string(meeting.id.value);
    const Press papers{key, MakePapers{meeting.id}, {}};
    auto builder = builder_place(record, meeting.sitting);
    builder.meeting = meeting.id;
    switch (meeting.state) {
        case MeetingState::planned:
            return {"次第をつくる", Tone::accent, Press{key, Goto{builder}, {}}};
        case MeetingState::open:
            return {"開会中", Tone::warn, {}};
        case MeetingState::closed:
            return {"会議録（" + minutes_word(state, record, meeting) + "）", Tone::ok, papers};
        case MeetingState::cancelled:
            return {"× 中止", Tone::muted, {}};
    }
    return {};
}

/// Coming ones first, the nearest above; then the past, the latest above.
std::vector<Meeting> in_order(const Record& record, text::Date today) {
    std::vector<Meeting> all;
    for (const auto& [key, meeting] : record.rows<Meeting>()) all.push_back(meeting);
    const auto rank = [&](const Meeting& row) {
        const auto days = text::days_between(today, date_of(record, row));
        const bool past = days < 0;
        return std::tuple(past, past ? -days : days, row.starts_at);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Meeting& a, const Meeting& b) { return rank(a) < rank(b); });
    return all;
}

Node meetings_table(const KioskState& state, const Record& record, const Meeting* but, text::Date today) {
    Table table{.key = "meetings",
                .columns = {{"日時", 380}, {"会議", 0}, {"議題", 90, Align::centre}, {"状態", 260}}};
    for (const auto& meeting : in_order(record, today)) {
        if (but != nullptr && meeting.id == but->id) continue;
        Cell chips;
        chips.chips.push_back(state_chip(state, record, meeting));
        if (may_go_on(record, meeting)) chips.chips.push_back(go_on_chip(meeting));
        const auto small = TextStyle::small;
        const auto count = std::to_string(cases_of(record, meeting.id).size());
        Cell title{domain::short_title_of(meeting), small};
        if (mode_of(meeting) == Mode::statutory) title.second = meeting.basis;
        table.rows.push_back({{Cell{day_and_clock(date_of(record, meeting), meeting.starts_at), small}, title,
                               Cell{count, small}, chips},
                              false,
                              {}});
    }
    table.when_empty = but != nullptr
                           ? "ほかの会議はありません。「会議をつくる」でつくると、ここに並びます。"
                           : "会議はまだありません。「会議をつくる」でつくるか、はじめの準備でファイルを"
                             "取り込むと、ここに並びます。";
    return {std::move(table)};
}

Node proposal_card(const Record& record, const domain::ProposedCase& proposed) {
    const auto* row = record.find<domain::Case>(proposed.support_case);
    const bool statutory = proposed.kind == domain::MeetingKind::statutory_support;
    const auto what = statutory ? "支援会議" : std::string(domain::label(proposed.timing));
    std::vector<Node> parts{node::text(row->number + "　" + what, TextStyle::small)};
    bool late = proposed.overdue;
    for (const auto& reason : proposed.reasons) {
        parts.push_back(node::label((late ? "▲ " : "") + reason, late ? Tone::ng : Tone::muted));
        late = false;
    }
    return Card{.children = std::move(parts),
                .press = Press{"case-" + std::to_string(row->id.value), Goto{case_place(row->id)}, {}}};
}

void add_waiting(Screen& screen, const Record& record, text::Date today) {
    const auto cases = domain::propose(record, today);
    screen.side.push_back(node::text("付議を待つもの　" + std::to_string(cases.size()), TextStyle::strong));
    for (const auto& proposed : cases) screen.side.push_back(proposal_card(record, proposed));
    if (cases.empty())
        screen.side.push_back(
            node::label("付議を待つケースはありません。プランができると、ここに並びます。"));
}

Node left_card(const Record& record, const domain::OpenPoint& point, text::Date today) {
    const bool late = point.due && *point.due < today;
    const auto who = point.agency ? domain::agency_short_name(record, *point.agency) : "";
    const auto when =
        point.due ? "　" + text::month_day(*point.due) + (late ? "を過ぎています" : "") : std::string();
    std::vector<Node> parts{node::text(point_text(record, point), TextStyle::small)};
    if (!(who + when).empty())
        parts.push_back(node::label((late ? "▲ " : "") + who + when, late ? Tone::ng : Tone::muted));
    return node::card(std::move(parts));
}

void add_left(Screen& screen, const Record& record, text::Date today) {
    const auto points = domain::open_points(record, today);
    screen.side.push_back(node::text("残っていること　" + std::to_string(points.size()), TextStyle::strong));
    if (points.empty())
        screen.side.push_back(node::label("残っていることはありません。宿題や持ち帰りがここに並びます。"));
    for (const auto& point : points) screen.side.push_back(left_card(record, point, today));
}

/// The office's other pages, each with its letter.
std::vector<Button> doors() {
    Form make{.kind = FormKind::make_sitting};
    const auto to = [](Page page) { return Goto{office_place(page)}; };
    auto doors = std::vector{opens_form("＋ 会議をつくる", "make", make),
                             node::button("ケース", "cases", to(Page::cases)),
                             node::button("残っていること", "follow-up", to(Page::follow_up)),
                             node::button("設定", "settings", to(Page::settings))};
    const std::array<const char*, 4> letters{"N", "C", "L", "S"};
    for (std::size_t at = 0; at < doors.size(); ++at) doors[at].hint = letters.at(at);
    return doors;
}

void add_doors(Screen& screen) {
    auto buttons = doors();
    for (const auto& door : buttons)
        screen.hot_keys.push_back({static_cast<char>(door.hint.front() - 'A' + 'a'), door.press.action});
    screen.body.push_back(node::buttons(std::move(buttons)));
}

std::string setup_words(int done) {
    return done == 0 ? "三つとも、まだです。" : "三つのうち " + std::to_string(done) + " つが済んでいます。";
}

/// An empty store is led to its first sitting.
Node setup_card(const Record& record) {
    Card card;
    card.chosen = true;
    card.children = {
        node::text("はじめの準備", TextStyle::quote), node::label(setup_words(setup_steps_done(record))),
        node::buttons({node::primary("続ける", "setup", Goto{office_place(Page::setup)}, "Enter")})};
    return {std::move(card)};
}

}  // namespace

Screen home_screen(const Desk& desk) {
    auto screen = office_page("home", "会議", desk.now);
    screen.escape.reset();
    screen.footer.buttons.clear();
    const auto* meeting = featured(desk.record, desk.now.date);
    if (!is_set_up(desk.record)) {
        screen.body.push_back(setup_card(desk.record));
        screen.initial_focus = "setup";
    }
    if (meeting != nullptr) {
        screen.body.push_back(meeting_card(desk.state, desk.record, *meeting, desk.now.date));
        const bool is_today = date_of(desk.record, *meeting) == desk.now.date;
        screen.initial_focus = meeting->state == MeetingState::open ? "resume"
                               : is_today                           ? "standby"
                                                                    : "builder";
    }
    screen.body.push_back(meetings_table(desk.state, desk.record, meeting, desk.now.date));
    add_doors(screen);
    add_waiting(screen, desk.record, desk.now.date);
    add_left(screen, desk.record, desk.now.date);
    screen.footer.help =
        "会議の日は「待ち受けを映す」から、ほかの日は「会議をつくる」から始めます。　保存先：この端末";
    if (!desk.state.last_backup.empty()) screen.footer.help += "　最後の控え：" + desk.state.last_backup;
    auto help = node::button("使い方", "help", OpenForm{Form{}});
    help.hint = "F1";
    screen.footer.buttons = {help, node::button("終わる", "quit", Quit{})};
    return screen;
}

}  // namespace kasane::view

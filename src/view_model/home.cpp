#include <algorithm>
#include <map>

#include "domain/wording.hpp"
#include "view_model/nodes.hpp"
#include "view_model/screens.hpp"

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
        if (meeting.state == MeetingState::closed || date_of(record, meeting) < today) continue;
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

Node meeting_card(const KioskState& state, const Record& record, const Meeting& meeting, text::Date today) {
    const auto* sitting = record.find<domain::Sitting>(meeting.sitting);
    const auto date = date_of(record, meeting);
    const auto day = date == today ? "きょう" : text::month_day_weekday(date);
    const auto place = sitting == nullptr ? "" : sitting->place;
    const bool open = meeting.state == MeetingState::open;
    const auto papers = node::button("次第", "agenda", MakePapers{meeting.id});
    const auto lead =
        open ? node::primary("続きから始める", "resume", Goto{resume_place(state.left_at, record, meeting)},
                             "Enter")
             : node::primary("待ち受けを映す", "standby", Goto{place_of(meeting, Page::standby)}, "Enter");
    Card card;
    card.chosen = true;
    card.children = {node::label((open ? "開会中　" : "") + day + " " + time_span(meeting) + "　" + place),
                     node::text(domain::short_title_of(meeting), TextStyle::quote),
                     node::label(timings(record, meeting) + blocks_after(record, meeting)),
                     node::buttons({papers, lead})};
    return {std::move(card)};
}

Chip state_chip(const Meeting& meeting) {
    const auto key = "meeting-" + std::to_string(meeting.id.value);
    const Press papers{key, MakePapers{meeting.id}, {}};
    switch (meeting.state) {
        case MeetingState::planned:
            return {"次第をつくる", Tone::accent, papers};
        case MeetingState::open:
            return {"開会中", Tone::warn, {}};
        case MeetingState::closed:
            return {"会議録（案）", Tone::ok, papers};
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

Node meetings_table(const Record& record, const Meeting* but, text::Date today) {
    Table table;
    table.key = "meetings";
    table.columns = {{"日時", 380}, {"会議", 0}, {"議題", 90, Align::centre}, {"状態", 260}};
    for (const auto& meeting : in_order(record, today)) {
        if (but != nullptr && meeting.id == but->id) continue;
        Cell state;
        state.chips.push_back(state_chip(meeting));
        const auto small = TextStyle::small;
        const auto count = std::to_string(cases_of(record, meeting.id).size());
        Cell title{domain::short_title_of(meeting), small};
        if (mode_of(meeting) == Mode::statutory) title.second = meeting.basis;
        table.rows.push_back({{Cell{day_and_clock(date_of(record, meeting), meeting.starts_at), small}, title,
                               Cell{count, small}, state},
                              false,
                              {}});
    }
    table.when_empty = but != nullptr
                           ? "ほかの会議はありません。次の会議のファイルを取り込むと、ここに並びます。"
                           : "会議はまだありません。kasane import で機関・名簿・ケース・会議のファイルを"
                             "取り込むと、ここに並びます。";
    return {std::move(table)};
}

bool on_coming_agenda(const Record& record, domain::CaseId support_case) {
    const auto& items = record.rows<domain::AgendaItem>();
    return std::any_of(items.begin(), items.end(), [&](const auto& entry) {
        const auto* meeting = record.find<Meeting>(entry.second.meeting);
        return entry.second.support_case == support_case && meeting != nullptr &&
               meeting->state != MeetingState::closed;
    });
}

Node waiting_card(const domain::Case& row, text::Date today) {
    const bool statutory = row.route == domain::CaseRoute::statutory;
    const auto what = statutory ? "支援会議" : std::string(domain::label(*row.waits_for));
    const bool late = row.due_on && *row.due_on < today;
    const auto why = late         ? text::month_day(*row.due_on) + "を過ぎています"
                     : row.due_on ? row.waits_because + "　" + text::month_day(*row.due_on)
                                  : row.waits_because;
    std::vector<Node> parts{node::text(row.number + "　" + what, TextStyle::small)};
    if (!why.empty()) parts.push_back(node::label(why, late ? Tone::ng : Tone::muted));
    return node::card(std::move(parts));
}

void add_waiting(Screen& screen, const Record& record, text::Date today) {
    std::vector<const domain::Case*> waiting;
    for (const auto& [key, row] : record.rows<domain::Case>())
        if (row.waits_for && !on_coming_agenda(record, row.id)) waiting.push_back(&row);
    const auto far = text::Date{9999, 12, 31};
    std::stable_sort(waiting.begin(), waiting.end(), [&](const domain::Case* a, const domain::Case* b) {
        return a->due_on.value_or(far) < b->due_on.value_or(far);
    });
    screen.side.push_back(node::text("付議を待つもの　" + std::to_string(waiting.size()), TextStyle::strong));
    for (const auto* row : waiting) screen.side.push_back(waiting_card(*row, today));
    if (waiting.empty())
        screen.side.push_back(
            node::label("付議を待つケースはありません。プランができると、ここに並びます。"));
}

Node left_card(const std::string& what, const std::string& who, const std::optional<text::Date>& due,
               text::Date today) {
    const bool late = due && *due < today;
    const auto when = due ? "　" + text::month_day(*due) + (late ? "を過ぎています" : "") : "";
    std::vector<Node> parts{node::text(what, TextStyle::small)};
    if (!(who + when).empty()) parts.push_back(node::label(who + when, late ? Tone::ng : Tone::muted));
    return node::card(std::move(parts));
}

/// 宿題 that is not done, and answers that an agency took home from a closed meeting.
std::vector<Node> left_cards(const Record& record, text::Date today) {
    std::vector<Node> cards;
    for (const auto& [key, row] : record.rows<domain::ActionItem>()) {
        if (row.state == domain::ActionState::done) continue;
        const auto who = row.agency ? domain::agency_short_name(record, *row.agency) : "";
        cards.push_back(left_card(shown_text(record, row.item, row.text), who, row.due_on, today));
    }
    for (const auto& [key, row] : record.rows<domain::Answer>()) {
        const auto* item = record.find<domain::AgendaItem>(row.item);
        const auto* meeting = item == nullptr ? nullptr : record.find<Meeting>(item->meeting);
        if (row.kind == domain::AnswerKind::confirmed || meeting == nullptr) continue;
        if (meeting->state != MeetingState::closed) continue;
        cards.push_back(
            left_card(domain::short_title_of(record, *item) + "　" + std::string(domain::label(row.kind)),
                      domain::agency_short_name(record, row.agency), row.until, today));
    }
    return cards;
}

void add_left(Screen& screen, const Record& record, text::Date today) {
    auto cards = left_cards(record, today);
    screen.side.push_back(node::text("残っていること　" + std::to_string(cards.size()), TextStyle::strong));
    if (cards.empty())
        screen.side.push_back(node::label("残っていることはありません。宿題や持ち帰りがここに並びます。"));
    for (auto& card : cards) screen.side.push_back(std::move(card));
}

Header home_header(text::DateTime now) {
    Header header;
    header.title = "かさね";
    header.pill = "事務の画面（映写しません）";
    header.remark = text::wareki_with_weekday(now.date);
    header.clock = text::clock(text::minutes_of_day(now));
    return header;
}

}  // namespace

Screen home_screen(const KioskState& state, const Overview& overview, text::DateTime now) {
    const auto& record = overview.record;
    Screen screen;
    screen.key = "home";
    screen.header = home_header(now);
    screen.title = "会議";
    const auto* meeting = featured(record, now.date);
    if (meeting != nullptr) {
        screen.body.push_back(meeting_card(state, record, *meeting, now.date));
        screen.initial_focus = meeting->state == MeetingState::open ? "resume" : "standby";
    }
    screen.body.push_back(meetings_table(record, meeting, now.date));
    add_waiting(screen, record, now.date);
    add_left(screen, record, now.date);
    screen.footer.help = "保存先：この端末";
    if (!state.last_backup.empty()) screen.footer.help += "　最後の控え：" + state.last_backup;
    auto help = node::button("使い方", "help", OpenForm{Form{}});
    help.hint = "F1";
    screen.footer.buttons = {help, node::button("終わる", "quit", Quit{})};
    screen.hot_keys.push_back({'h', help.press.action});
    return screen;
}

Place resume_place(const std::optional<Place>& left_at, const Record& record, const Meeting& meeting) {
    if (!left_at || left_at->meeting != meeting.id || meeting.state != MeetingState::open)
        return place_to_resume(record, meeting);
    const auto* item = record.find<domain::AgendaItem>(left_at->item);
    if (left_at->page == Page::closing) return *left_at;
    if (left_at->page != Page::agenda_item || item == nullptr) return place_to_resume(record, meeting);
    return item->finished_at ? place_to_resume(record, meeting) : *left_at;
}

}  // namespace kasane::view

#include <algorithm>

#include "domain/queries/wording.hpp"
#include "view_model/meeting/left_open.hpp"
#include "view_model/meeting/meeting_pages.hpp"
#include "view_model/room/shown_text.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::AgendaItem;
using domain::MeetingState;

std::string outcome_of(const Scope& scope, const AgendaItem& item) {
    if (const auto* judgement = scope.record.find<domain::Judgement>(item.id))
        return std::string(domain::label(judgement->outcome));
    if (item.timing == domain::ReviewTiming::sharing) return item.finished_at ? "当面の役割を確認" : "—";
    return "まだ";
}

/// 「4月23日」, 「4月20日 電話」: the next thing that happens with the case.
std::string next_of(const Scope& scope, const AgendaItem& item) {
    const auto& record = scope.record;
    if (const auto* closure = record.find<domain::Closure>(item.id); closure && closure->follow_up_on)
        return text::month_day(*closure->follow_up_on) +
               (closure->follow_up_how.empty() ? "" : " " + closure->follow_up_how);
    if (const auto* suspension = record.find<domain::Suspension>(item.id);
        suspension && suspension->revisit_on)
        return text::month_day(*suspension->revisit_on) + " 訪問";
    if (const auto* effort = record.find<domain::ConsentEffort>(item.id); effort && effort->next_on)
        return text::month_day(*effort->next_on);
    if (const auto* after = record.find<domain::Arrangement>(item.id); after && after->monitoring_on)
        return text::month_day(*after->monitoring_on);
    return "—";
}

/// 「6 / 7」: how many agencies confirmed, of those that answer.
Chip answers_of(const Scope& scope, const AgendaItem& item) {
    const auto asked = domain::agencies_to_answer(scope.record, item);
    const auto confirmed = std::count_if(asked.begin(), asked.end(), [&](domain::AgencyId agency) {
        const auto* answer = scope.record.find<domain::Answer>(domain::RowKey{item.id.value, agency.value});
        return answer != nullptr && answer->kind == domain::AnswerKind::confirmed;
    });
    const bool all = static_cast<std::size_t>(confirmed) == asked.size();
    return {(all ? "✓ " : "") + std::to_string(confirmed) + " / " + std::to_string(asked.size()),
            all ? Tone::ok : Tone::warn,
            {}};
}

TableRow result_row(const Scope& scope, const AgendaItem& item) {
    const auto* found = item.support_case ? scope.record.find<domain::Case>(*item.support_case) : nullptr;
    TableRow row;
    row.cells.push_back(Cell{std::to_string(item.seq)});
    row.cells.push_back(Cell{found == nullptr ? "" : found->number});
    if (!result_may_show(scope.record, item)) {
        const auto state = item.finished_at ? "済" : "まだ";
        for (const auto* words : {"", state, "", ""}) row.cells.push_back(Cell{words});
        return row;
    }
    row.cells.push_back(Cell{item.timing ? domain::short_label(*item.timing) : ""});
    row.cells.push_back(Cell{outcome_of(scope, item)});
    row.cells.push_back(Cell{next_of(scope, item)});
    Cell answers;
    answers.chips.push_back(answers_of(scope, item));
    row.cells.push_back(std::move(answers));
    row.highlighted = !item.finished_at;
    if (scope.meeting.state == MeetingState::open)
        row.press = Press{"result-" + std::to_string(item.id.value),
                          turn_to(scope.record, first_page_of(scope.record, item)),
                          {}};
    return row;
}

Node results(const Scope& scope) {
    Table table;
    table.key = "results";
    // A number does not wrap, and 「支援-R7-04」 is the longer kind; there nothing is approved.
    const bool statutory = mode_of(scope.meeting) == Mode::statutory;
    table.columns = {{"議題", 90, Align::centre},
                     {"ケース", statutory ? 270.0F : 210.0F},
                     {"区分", 0},
                     {"会議の判断", statutory ? 250.0F : 350.0F},
                     {"次", statutory ? 200.0F : 300.0F},
                     {"各機関", statutory ? 190.0F : 200.0F, Align::centre}};
    for (const auto& item : domain::agenda_of(scope.record, scope.meeting.id))
        if (item.kind == domain::AgendaKind::support_case) table.rows.push_back(result_row(scope, item));
    table.when_empty = "きょうの議題にケースはありませんでした。";
    return {std::move(table)};
}

/// Enter on a line leads to the screen on which it is settled.
std::optional<Press> settles(const Scope& scope, const LeftOpen& open, std::size_t number) {
    const auto* item = open.item ? scope.record.find<AgendaItem>(*open.item) : nullptr;
    if (item == nullptr || scope.meeting.state != MeetingState::open) return {};
    auto place = first_page_of(scope.record, *item);
    if (open.step) place.step = *open.step;
    return Press{"left-" + std::to_string(number), turn_to(scope.record, place), {}};
}

Node left_part(const Scope& scope) {
    const auto left = left_open(scope.record, scope.meeting);
    Table table{.key = "left", .columns = {{"残っていること　" + std::to_string(left.size()), 0}}};
    for (const auto& open : left)
        table.rows.push_back({{Cell{open.text}}, false, settles(scope, open, table.rows.size())});
    table.when_empty = "残っていることはありません。";
    std::vector<Node> shown{{std::move(table)}};
    if (const int hidden = cases_hidden_at_closing(scope.record, scope.meeting); hidden > 0)
        shown.push_back(
            node::text("ほか" + std::to_string(hidden) + "議題のことは映しません（案内のない方がいます）。",
                       TextStyle::small, Tone::muted));
    return {Stack{std::move(shown)}};
}

bool needs_informer(const AgendaItem& item) {
    return item.kind == domain::AgendaKind::support_case && item.timing != domain::ReviewTiming::sharing &&
           item.timing != domain::ReviewTiming::suspension;
}

Node informer_line(const Scope& scope, const AgendaItem& item) {
    const auto* found = item.support_case ? scope.record.find<domain::Case>(*item.support_case) : nullptr;
    const auto number = found == nullptr ? "" : found->number;
    const auto* after = scope.record.find<domain::Arrangement>(item.id);
    const auto teller = after != nullptr && after->informer
                            ? domain::agency_short_name(scope.record, *after->informer)
                            : std::string();
    if (!teller.empty() && after->inform_on)
        return node::text(number + "　" + teller + "　" + text::slash_day(*after->inform_on),
                          TextStyle::body);
    Form form{.kind = FormKind::informer, .meeting = item.meeting, .item = item.id};
    Chip open{teller.empty() ? "▲ 決まっていません" : "▲ " + teller + "　期日がありません", Tone::warn, {}};
    const auto key = "informer-" + std::to_string(item.id.value);
    if (!item.finished_at)
        open.press = Press{key, OpenForm{form}, {}};
    else if (scope.meeting.state == MeetingState::open)
        open.press = Press{key, turn_to(scope.record, first_page_of(scope.record, item)), {}};
    return node::chips(number, {open});
}

Node informer_card(const Scope& scope) {
    std::vector<Node> parts{node::label("本人へ伝える人")};
    for (const auto& item : domain::agenda_of(scope.record, scope.meeting.id))
        if (needs_informer(item) && result_may_show(scope.record, item))
            parts.push_back(informer_line(scope, item));
    if (parts.size() == 1) parts.push_back(node::text("伝えることのあるケースはありません。"));
    return node::filling_card(std::move(parts));
}

Form about_meeting(const Scope& scope, FormKind kind) {
    return {.kind = kind, .meeting = scope.meeting.id};
}

Node next_card(const Scope& scope, const domain::Sitting& sitting) {
    std::vector<Node> parts{node::label("次回・資料")};
    const auto at = sitting.next_at.value_or(scope.meeting.starts_at);
    parts.push_back(node::text(
        sitting.next_on ? day_and_clock(*sitting.next_on, at) : "次回は決まっていません", TextStyle::strong));
    if (!sitting.next_place.empty()) parts.push_back(node::text(sitting.next_place));
    const bool back = sitting.collected && *sitting.collected == sitting.copies;
    const auto collected = sitting.collected ? std::to_string(*sitting.collected) : "—";
    Chip copies{(back ? "✓ " : "▲ ") + collected + " / " + std::to_string(sitting.copies),
                back ? Tone::ok : Tone::warn,
                Press{"papers", OpenForm{about_meeting(scope, FormKind::papers)}, {}}};
    parts.push_back(node::chips("回収", {copies}));
    Chip decide{sitting.next_on ? "次回を直す" : "次回を決める", Tone::accent,
                Press{"next-sitting", OpenForm{about_meeting(scope, FormKind::next_sitting)}, {}}};
    parts.push_back(node::chips("", {decide}));
    return node::filling_card(std::move(parts));
}

}  // namespace

Screen closing_screen(const Scope& scope) {
    auto screen = meeting_screen(scope);
    screen.title = "きょう決まったこと";
    if (cases_may_show(scope.record, scope.meeting.id)) {
        screen.body.push_back(results(scope));
        std::vector<Node> cards{left_part(scope), informer_card(scope)};
        if (const auto* sitting = scope.record.find<domain::Sitting>(scope.meeting.sitting))
            cards.push_back(next_card(scope, *sitting));
        screen.body.push_back(node::columns(std::move(cards), {}, true));
    } else {
        screen.body.push_back(
            node::text("守秘を確認していない方がいるため、ケースに関することは映りません。"));
    }
    if (scope.meeting.state == MeetingState::open) {
        offer_gap(screen, scope);
        screen.footer.help = "次回と資料の回収を確かめて閉会します。閉会すると会議録（案）ができます。";
        screen.footer.buttons.push_back(node::primary(
            "閉会する", "close", OpenForm{about_meeting(scope, FormKind::close_meeting)}, "Enter"));
        screen.initial_focus = "close";
    } else {
        const Action papers = Goto{place_of(scope.meeting, Page::papers)};
        screen.page_down = Press{"page-down", papers, {}};
        screen.footer.buttons.push_back(node::primary("会議録へ →", "next", papers, "PgDn"));
    }
    return screen;
}

}  // namespace kasane::view

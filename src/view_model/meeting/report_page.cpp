// 事後報告: several at once, each to be opened alone (R19).
#include <algorithm>

#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "view_model/meeting/agenda_parts.hpp"
#include "view_model/meeting/left_open.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::AgendaItem;

/// What is reported, as far as all who are there may see it (R26).
std::string report_text(const Scope& scope, const AgendaItem& item) {
    if (!result_may_show(scope.record, item)) return "内容は、議題を開いて見ます（案内のない方がいます）。";
    const auto room = room_case(scope.record, item);
    if (!room.change.empty()) return room.change;
    return room.summary.empty() ? room.policy : room.summary;
}

Chip state_chip(const Scope& scope, const AgendaItem& item) {
    const auto* judgement = scope.record.find<domain::Judgement>(item.id);
    if (judgement != nullptr) return {"✓ " + std::string(domain::label(judgement->outcome)), Tone::ok, {}};
    return {item.finished_at ? "済" : "まだ", Tone::off, {}};
}

TableRow report_row(const Scope& scope, const AgendaItem& item) {
    TableRow row;
    Cell about{domain::title_of(scope.record, item)};
    about.second = report_text(scope, item);
    Cell state;
    state.chips.push_back(state_chip(scope, item));
    row.cells = {Cell{std::to_string(item.seq)}, std::move(about), std::move(state)};
    row.highlighted = !item.finished_at;
    if (scope.item == nullptr || scope.item->id != item.id)
        row.press = Press{"report-" + std::to_string(item.id.value),
                          turn_to(scope.record, first_page_of(scope.record, item)),
                          {}};
    return row;
}

Table report_table(const Scope& scope, const std::vector<AgendaItem>& reports) {
    Table table{.key = "reports",
                .columns = {{"議題", 90, Align::centre}, {"報告", 0}, {"状態", 240, Align::centre}}};
    for (const auto& item : reports) table.rows.push_back(report_row(scope, item));
    table.when_empty = "事後報告はありません。付議の区分を「事後報告」にした議題が、ここに並びます。";
    return table;
}

/// All reports, and their share of the agenda (R19).
std::vector<Node> report_nodes(const Scope& scope, const std::vector<AgendaItem>& reports) {
    std::vector<Node> nodes{{report_table(scope, reports)}};
    for (const auto& finding : domain::check_reports(scope.record, scope.meeting))
        nodes.push_back(node::chips("", {{"▲ " + finding.message, Tone::warn, {}}}));
    return nodes;
}

}  // namespace

std::vector<AgendaItem> reports_of(const domain::Record& record, domain::MeetingId meeting) {
    auto items = domain::agenda_of(record, meeting);
    std::erase_if(items,
                  [](const AgendaItem& item) { return item.timing != domain::ReviewTiming::after_report; });
    return items;
}

bool stands_for_all_reports(const domain::Record& record, const AgendaItem& item) {
    if (item.timing != domain::ReviewTiming::after_report) return false;
    const auto agenda = domain::agenda_of(record, item.meeting);
    if (std::any_of(agenda.begin(), agenda.end(),
                    [](const AgendaItem& other) { return other.kind == domain::AgendaKind::after_reports; }))
        return false;
    const auto reports = reports_of(record, item.meeting);
    return reports.size() > 1 && reports.front().id == item.id;
}

void fill_reports(Screen& screen, const Scope& scope) {
    const auto reports = reports_of(scope.record, scope.meeting.id);
    auto nodes = report_nodes(scope, reports);
    const auto open = std::count_if(reports.begin(), reports.end(),
                                    [](const AgendaItem& item) { return !item.finished_at; });
    const bool waiting = open > 0 && scope.meeting.state == domain::MeetingState::open;
    if (waiting)
        nodes.push_back(node::buttons(
            {node::button("まとめて了承する（" + std::to_string(open) + "件）", "approve-reports",
                          Do{domain::ApproveReports{scope.meeting.id}, {}})}));
    // On the page of the first report they stand below what is to be decided.
    const bool beside = !screen.body.empty();
    screen.body.insert(screen.body.begin() + (beside ? 1 : 0), nodes.begin(), nodes.end());
    screen.footer.help = waiting ? "質問のある報告は、行を押して開きます。なければ、まとめて了承します。"
                         : reports.empty() ? "次へ進みます。"
                                           : "事後報告は了承されました。次へ進みます。";
}

}  // namespace kasane::view

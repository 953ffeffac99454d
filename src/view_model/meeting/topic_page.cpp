// Items of the agenda that are no case: 議事 of a 検討会 or a ケース会議, 地域課題.
#include "domain/queries/wording.hpp"
#include "view_model/meeting/agenda_parts.hpp"
#include "view_model/room/shown_text.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

/// Gaps of the meeting, or of one item of it.
std::vector<std::string> gap_lines(const Scope& scope) {
    std::vector<std::string> lines;
    for (const auto& gap : domain::gaps_of(scope.record, scope.meeting.id))
        if (gap.item == scope.item->id)
            lines.push_back(shown_text(scope.record, gap.item, gap.text) +
                            (gap.forum.empty() ? "" : "　→ " + gap.forum));
    return lines;
}

std::vector<std::string> homework_lines(const Scope& scope) {
    std::vector<std::string> lines;
    for (const auto& row : domain::homework_of(scope.record, scope.meeting.sitting)) {
        if (row.item != scope.item->id) continue;
        lines.push_back(shown_text(scope.record, row.item, row.text) +
                        (row.agency ? "　" + domain::agency_short_name(scope.record, *row.agency) : "") +
                        (row.due_on ? "　" + text::slash_day(*row.due_on) + "まで" : ""));
    }
    return lines;
}

Node lines_card(const std::string& label, std::vector<std::string> lines, std::string when_empty) {
    return node::filling_card(
        {node::label(label), {ListLines{std::move(lines), false, std::move(when_empty)}}});
}

}  // namespace

void add_notes(Screen& screen, const Scope& scope) {
    ListLines lines;
    lines.lines = note_lines(scope.record, scope.item->id);
    if (lines.lines.empty()) return;
    screen.body.push_back(node::label("記録"));
    screen.body.push_back({std::move(lines)});
}

void fill_topic(Screen& screen, const Scope& scope) {
    screen.title = domain::title_of(scope.record, *scope.item);
    if (scope.item->presenter)
        screen.subtitle = "説明：" + domain::agency_name(scope.record, *scope.item->presenter);
    std::vector<Node> right{
        lines_card("宿題", homework_lines(scope),
                   "Tab で「宿題」にして書くと、だれが・いつまでにを聞きます。"),
        lines_card("地域課題", gap_lines(scope), "足りない社会資源は、G か「＋ 地域課題」で加えます。")};
    screen.body.push_back(node::columns(
        {lines_card("記録", note_lines(scope.record, scope.item->id),
                    "話したことを下の欄に書くと、ここに並びます。Tab で発言・決定・宿題を替えます。"),
         {Stack{std::move(right)}}},
        {1.2F, 1}, true));
    screen.footer.help = "話したこと、決めたこと、次までにすることを記録します。";
}

void fill_gaps(Screen& screen, const Scope& scope) {
    screen.title = "地域課題";
    screen.subtitle = "足りない社会資源。個人が分かることは書きません";
    Table table{.key = "gaps",
                .columns = {{"地域課題", 0}, {"出どころ", 200, Align::centre}, {"持っていく先", 420}}};
    for (const auto& gap : domain::gaps_of(scope.record, scope.meeting.id)) {
        const auto* item = gap.item ? scope.record.find<domain::AgendaItem>(*gap.item) : nullptr;
        table.rows.push_back({{Cell{shown_text(scope.record, gap.item, gap.text)},
                               Cell{item == nullptr ? "—" : "議題" + std::to_string(item->seq)},
                               Cell{gap.forum.empty() ? "—" : gap.forum}},
                              false,
                              {}});
    }
    table.when_empty = "きょうの地域課題はまだありません。「＋ 地域課題」か G で加えます。";
    screen.body.push_back({std::move(table)});
    screen.footer.help = "足りないと感じたことを、どの議題からでも加えられます。";
}

}  // namespace kasane::view

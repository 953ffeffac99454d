// 市の支援決定: the municipality's, apart from the meeting's judgement; nothing is preselected (R04, R08).
#include <array>

#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::DecisionStatus;

constexpr std::array<DecisionStatus, 4> statuses{DecisionStatus::decided_today, DecisionStatus::decided_later,
                                                 DecisionStatus::rejected, DecisionStatus::undecided};

/// The one person of the municipality who may decide and is there; nothing where it must be asked.
std::optional<domain::PersonId> only_decider(const RoomCase& room) {
    std::optional<domain::PersonId> only;
    for (const auto& decider : room.deciders) {
        if (!decider.there) continue;
        if (only) return {};
        only = decider.id;
    }
    return only;
}

Form decision_form(const RoomCase& room, domain::Service service, DecisionStatus status) {
    auto form = form_of(room, FormKind::support_decision);
    form.service = service;
    form.chosen["status"] = domain::code(status);
    return form;
}

Press decides(const RoomCase& room, const RoomService& row, DecisionStatus status) {
    auto key = "decide/" + std::string(domain::code(row.service)) + "/" + std::string(domain::code(status));
    domain::DecideSupport command{.item = room.item, .service = row.service, .status = status};
    if (status == DecisionStatus::undecided && !row.early_start_on)
        return Press{std::move(key), Do{command, {}}};
    const auto decider = only_decider(room);
    if (status == DecisionStatus::decided_today && decider) {
        command.decided_by = decider;
        return Press{std::move(key), Do{command, {}}};
    }
    return opens(std::move(key), decision_form(room, row.service, status));
}

/// What stands under the service: since when it is used, and what was recorded.
std::string about(const RoomService& row) {
    if (!row.used) return "このプランでは使いません";
    std::vector<std::string> parts;
    if (row.early_start_on) parts.push_back("早期支援 " + text::month_day(*row.early_start_on) + "から");
    if (row.decision && row.decision->planned_on)
        parts.push_back("予定日 " + text::month_day_weekday(*row.decision->planned_on));
    if (row.decision && !row.decision->reason.empty()) parts.push_back(row.decision->reason);
    return joined(parts, "　");
}

TableRow service_row(const RoomCase& room, const RoomService& row) {
    TableRow made;
    made.cells.push_back({.text = std::string(domain::label(row.service)), .second = about(row)});
    for (const auto status : statuses) {
        Cell cell{.text = row.used ? "○" : "—"};
        if (row.used) {
            const bool chosen = row.decision && row.decision->status == status;
            cell.text = chosen ? "●" : "○";
            cell.tone = chosen ? Tone::accent : Tone::plain;
            cell.mark = true;
            cell.press = decides(room, row, status);
        }
        made.cells.push_back(std::move(cell));
    }
    made.highlighted = row.used && !row.decision;
    return made;
}

Table decision_table(const RoomCase& room) {
    Table table{.key = "support_decision",
                .columns = {{"使う事業", 0, Align::left},
                            {"本日決定", 190, Align::centre},
                            {"後日決裁", 190, Align::centre},
                            {"不決定", 190, Align::centre},
                            {"未", 150, Align::centre}}};
    for (const auto& row : room.services) table.rows.push_back(service_row(room, row));
    return table;
}

/// Who decided what, or who could.
std::vector<std::string> decider_lines(const RoomCase& room) {
    std::vector<std::string> lines;
    for (const auto& row : room.services)
        if (!row.decided_by.empty() && (lines.empty() || lines.back() != row.decided_by))
            lines.push_back(row.decided_by);
    if (!lines.empty()) return lines;
    for (const auto& decider : room.deciders)
        lines.push_back(decider.label + (decider.there ? "" : "（欠席）"));
    return lines;
}

bool all_chosen(const RoomCase& room) {
    for (const auto& row : room.services)
        if (row.used && !row.decision) return false;
    return true;
}

}  // namespace

StepScreen support_decision_screen(const RoomCase& room) {
    StepScreen screen;
    screen.subtitle = case_line(room) + "　会議の判断とは別に、市町村が決めます";
    screen.body.push_back(decision_table(room));
    auto lines = decider_lines(room);
    auto deciders =
        lines.size() == 1
            ? card_of("決める人", lines.front(), "", TextStyle::big)
            : card_of_lines("決める人", std::move(lines), false,
                            "支援決定ができる方が名簿にありません。名簿で市町村の方に印をつけます。");
    auto later = card_of("後日決裁のとき",
                         "予定日と決裁の結果を、あとから記録します。それまで「未」と印刷されます。", "");
    screen.body.push_back(node::columns({Node(std::move(deciders)), Node(std::move(later))}));
    screen.help = all_chosen(room)
                      ? "市の支援決定が記録されました。次へ進みます。"
                      : "「未」も含めて、どれか一つを選びます。選ぶまで、この議題は終えられません。";
    screen.takes_notes = false;
    return screen;
}

}  // namespace kasane::view

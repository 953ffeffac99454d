#include "document/room_text.hpp"

#include "document/phrases.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"

namespace kasane::document {
namespace {

using namespace domain;

std::string stance_line(const ItemScope& scope, const Stance& stance) {
    const auto who = person_with_post_at(scope.record, scope.meeting.id, stance.person);
    return std::string(label(stance.kind)) + "　" + who + in_brackets(scope.shown(stance.text));
}

/// Those who left the room are many and said nothing: their agencies, once each.
std::string stepped_out(const ItemScope& scope) {
    std::string agencies;
    for (const auto& row : attendances_of(scope.record, scope.meeting.id)) {
        const auto* stance = scope.record.find<Stance>(RowKey{scope.item.id.value, row.person.value});
        const auto name = agency_name(scope.record, row.agency);
        if (stance && stance->kind == StanceKind::stepped_out && agencies.find(name) == std::string::npos)
            agencies += (agencies.empty() ? "" : "・") + name;
    }
    return agencies.empty() ? "" : "席を外した機関　" + agencies;
}

}  // namespace

std::string room_text(const ItemScope& scope) {
    std::vector<std::string> lines;
    if (scope.item.with_person) lines.emplace_back("本人同席");
    if (const auto& left = scope.item.person_left_at)
        lines.push_back("本人同席（" + spoken(*left) + "まで）");
    for (const auto& row : attendances_of(scope.record, scope.meeting.id)) {
        const auto* stance = scope.record.find<Stance>(RowKey{scope.item.id.value, row.person.value});
        if (stance && stance->kind != StanceKind::stepped_out) lines.push_back(stance_line(scope, *stance));
    }
    lines.push_back(stepped_out(scope));
    return joined(lines, "\n");
}

std::string history_text(const ItemScope& scope) {
    if (!scope.support_case) return {};
    std::vector<std::string> lines;
    for (const auto& [key, row] : scope.record.rows<Milestone>())
        if (row.support_case == scope.support_case->id && row.item != scope.item.id &&
            row.day <= scope.sitting.date)
            lines.push_back(scope.is_struck(row.text) ? std::string(struck_out)
                                                      : text::wareki(row.day) + "　" + scope.shown(row.text));
    return listed_lines(lines);
}

}  // namespace kasane::document

#include "document/left_over.hpp"

#include "document/phrases.hpp"
#include "document/role_table.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/open_points.hpp"

namespace kasane::document {
namespace {

using namespace domain;

bool may_stand(const Record& record, const Meeting& meeting, const OpenPoint& point) {
    if (!point.support_case || meeting.kind == MeetingKind::statutory_support) return true;
    const auto* support_case = record.find<Case>(*point.support_case);
    return support_case && support_case->route == CaseRoute::with_consent &&
           consent_extent(record, support_case->id) != ConsentExtent::none;
}

/// What has a row of its own on the paper.
bool stands_elsewhere(const OpenPoint& point) {
    return point.kind == OpenPointKind::inform || point.kind == OpenPointKind::agreement ||
           point.kind == OpenPointKind::follow_up;
}

/// 「保健センターの確認（持ち帰り）」: screens say it with the short name of the agency, papers with its own.
std::string answer_line(const ItemScope& scope, const OpenPoint& point) {
    const auto agency = point.agency.value_or(AgencyId{});
    auto words = point.text;
    const auto short_name = agency_short_name(scope.record, agency);
    if (words.starts_with(short_name)) words.replace(0, short_name.size(), agency_name(scope.record, agency));
    return joined({words, day_or(point.due, "")}, "　");
}

std::string open_line(const ItemScope& scope, const OpenPoint& point) {
    if (scope.is_struck(point.text)) return std::string(struck_out);
    if (point.kind == OpenPointKind::answer) return answer_line(scope, point);
    return joined({scope.shown(point.text), agency_or(scope.record, point.agency, ""), day_or(point.due, "")},
                  "　");
}

/// What nobody took goes to the 地域課題, and yet is left open in the case.
void add_without_taker(const ItemScope& scope, std::vector<std::string>& lines) {
    if (!hands_out_roles(scope)) return;
    for (const auto& support : items_of(scope.record, *scope.item.plan))
        if (support.no_taker)
            lines.push_back(scope.is_struck(support.text) ? std::string(struck_out)
                                                          : "担い手なし　" + scope.shown(support.text));
}

std::string title_of_point(const Record& record, const OpenPoint& point) {
    const auto* support_case = point.support_case ? record.find<Case>(*point.support_case) : nullptr;
    return support_case ? joined({support_case->number, support_case->calling_name}, "　") : "会議全体";
}

}  // namespace

std::vector<LeftOverRow> left_over(const Record& record, const Meeting& meeting) {
    std::vector<LeftOverRow> rows;
    if (meeting.state == MeetingState::closed) return rows;
    for (const auto& point : points_for(record, meeting)) {
        if (!may_stand(record, meeting, point)) continue;
        rows.push_back({std::to_string(rows.size() + 1), title_of_point(record, point),
                        std::string(label(point.kind)), agency_or(record, point.agency, ""),
                        day_or(point.due, "")});
    }
    return rows;
}

std::string left_open_text(const ItemScope& scope) {
    if (scope.meeting.state != MeetingState::closed || !scope.support_case) return {};
    std::vector<std::string> lines;
    for (const auto& point : left_by(scope.record, scope.item))
        if (!stands_elsewhere(point)) lines.push_back(open_line(scope, point));
    add_without_taker(scope, lines);
    return listed_lines(lines);
}

}  // namespace kasane::document

#include "document/left_over.hpp"

#include "document/phrases.hpp"
#include "domain/open_points.hpp"
#include "domain/query.hpp"
#include "domain/wording.hpp"

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

std::string open_line(const ItemScope& scope, const OpenPoint& point) {
    if (scope.is_struck(point.text)) return std::string(struck_out);
    return joined({scope.shown(point.text), agency_or(scope.record, point.agency, ""), day_or(point.due, "")},
                  "　");
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
    return listed_lines(lines);
}

}  // namespace kasane::document

// What closed meetings left to be done: it comes back until somebody says that it is done (R10, R21, R23,
// R25).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/rules/rule.hpp"

namespace kasane::domain {

enum class OpenPointKind {
    homework,          ///< 宿題 that is not done
    condition,         ///< 条件つき了承 whose condition is not checked
    answer,            ///< an agency with a role has not confirmed
    support_decision,  ///< 支援決定 未 or 後日決裁
    inform,            ///< the 本人 has not been told
    agreement,         ///< told, but whether the 本人 agrees to the plan is not known
    tell_absent,       ///< an absent agency has not been told
    follow_up,         ///< フォローアップ after 終結
    untaken,           ///< a support item without ◎ or date (R09)
    consent_effort,    ///< 同意を得る働きかけ of a 支援会議
};
std::string_view label(OpenPointKind kind);

struct OpenPoint {
    OpenPointKind kind = OpenPointKind::homework;
    MeetingId meeting;  ///< where it arose
    std::optional<AgendaItemId> item = {};
    std::optional<CaseId> support_case = {};
    std::optional<AgencyId> agency = {};  ///< who has to do it
    std::optional<PersonId> person = {};
    std::optional<ActionItemId> action = {};
    Service service = Service::none;
    std::optional<text::Date> due = {};
    std::string text;  ///< 「アウトの確認」; persons of a household stand as references
    bool operator==(const OpenPoint&) const = default;
};

/// What sittings up to `until` left open, the earliest due first, those without a date last. Points of a case
/// that ended (死亡・ 転出 …) are gone with it.
std::vector<OpenPoint> open_points(const Record& record, text::Date until);
/// What this one item left open, whether or not a later meeting has taken it up.
std::vector<OpenPoint> left_by(const Record& record, const AgendaItem& item);
/// What a closed meeting left open and still is, as findings of the rules that bring it back; what
/// check_meeting says of its roles is not said again.
std::vector<Finding> findings_left_by(const Record& record, MeetingId meeting);
/// Whether the point may come up in this meeting: what arose in a 支援会議 stays there (R03).
bool comes_up_in(const Record& record, const OpenPoint& point, const Meeting& meeting);
/// The points for the 前回からの宿題 of a meeting, homework itself left out. What is due after that day waits
/// for a later one, but an agency's answer is always asked for.
std::vector<OpenPoint> points_for(const Record& record, const Meeting& meeting);

}  // namespace kasane::domain

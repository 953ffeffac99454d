// Questions to the record that several layers ask. Pure; order is that of the paper.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/model/record.hpp"

namespace kasane::domain {

std::vector<Meeting> meetings_of(const Record& record, SittingId sitting);
std::vector<AgendaItem> agenda_of(const Record& record, MeetingId meeting);
std::vector<Attendance> attendances_of(const Record& record, MeetingId meeting);
std::vector<Member> members_of(const Record& record, CaseId support_case);
std::vector<SupportItem> items_of(const Record& record, PlanId plan);
std::vector<Goal> goals_of(const Record& record, PlanId plan);
std::vector<PlanPoint> points_of(const Record& record, PlanId plan, PlanPointKind kind);
/// Roles of a support item that are not empty, ◎ first, then ○, then △.
std::vector<Role> roles_of(const Record& record, SupportItemId item);
std::vector<ContactAttempt> attempts_of(const Record& record, CaseId support_case);
std::vector<Information> information_of(const Record& record, CaseId support_case);
std::vector<Note> notes_of(const Record& record, AgendaItemId item);

/// 終結, or an ending of its own (R12).
bool has_ended(const Case& support_case);
/// A member's consent, or nullptr where none was asked for.
const Consent* consent_of(const Record& record, MemberId member);
/// 同意あり for all members, for some (一部の世帯員のみ), or for none (R01).
enum class ConsentExtent { all, some, none };
ConsentExtent consent_extent(const Record& record, CaseId support_case);

/// The agencies invited to an item; all that attend its meeting where nobody is named (R26).
std::vector<AgencyId> invited_to(const Record& record, const AgendaItem& item);
/// Whether everyone in the room of the meeting (before its opening: everyone expected) was invited to the
/// item, of this meeting or an earlier one: only then its content may be shown to all (R26).
bool all_invited(const Record& record, const Meeting& meeting, const AgendaItem& item);
/// Agencies with a role in the plan, in the order of the agencies.
std::vector<AgencyId> agencies_with_roles(const Record& record, PlanId plan);
/// Agencies that answer at the read-back of an item: those with a role, and at 終結 the 主担当機関 and who
/// follows up (R10).
std::vector<AgencyId> agencies_to_answer(const Record& record, const AgendaItem& item);
/// The agency's roles in the plan of an item: support item and kind.
struct HeldRole {
    SupportItem item;
    RoleKind kind;
};
std::vector<HeldRole> held_roles(const Record& record, PlanId plan, AgencyId agency);

/// The decided plan of the same kind before the one under discussion: whose roles a 再プラン looks back on.
const SupportPlan* previous_plan(const Record& record, const AgendaItem& item);
/// 参加支援 and アウトリーチ as the plan uses them (R08), each once.
std::vector<Service> services_used(const Record& record, PlanId plan);
/// Whether the municipality decides on the services of the plan at this item: where a plan begins, not where
/// it is looked back on or ends.
bool decides_on_services(const AgendaItem& item);
/// Whether the item leaves a plan that runs on and has to be looked at again (R15).
bool plans_on(const AgendaItem& item);
/// The latest 支援決定 on a service of the plan, at whichever item it was entered, or nullptr.
const SupportDecision* decision_on(const Record& record, PlanId plan, Service service);
/// Whether roles, dates or wording of the plan were changed in the meeting.
bool changed_in_meeting(const Record& record, PlanId plan);
/// 「支援内容4の担当をくらしサポートかささぎに」…: what was changed in the meeting, as 修正のうえ了承 names
/// it; empty where nothing.
std::string amendment_text(const Record& record, PlanId plan);

/// Present or online, for however long.
bool came(const Attendance& attendance);
/// Whether somebody of the agency came.
bool agency_came(const Record& record, MeetingId meeting, AgencyId agency);
bool is_there(const Attendance& attendance);
/// Whether someone of this category is there (present or online, not left).
bool category_is_there(const Record& record, MeetingId meeting, AgencyCategory category);
/// Those who are there and have not confirmed secrecy (R06).
std::vector<Attendance> unconfirmed(const Record& record, MeetingId meeting);

/// The plan of the case that no meeting has decided yet.
std::optional<PlanId> proposed_plan(const Record& record, CaseId support_case, PlanKind kind);
/// The plan in force.
std::optional<PlanId> decided_plan(const Record& record, CaseId support_case, PlanKind kind);
/// The item that discusses this plan: the unfinished one of an open meeting, else the latest whose meeting is
/// not closed, or nullptr.
const AgendaItem* item_of_plan(const Record& record, PlanId plan);
/// Items of earlier sittings' homework that are not done, and those of this sitting that were reviewed.
std::vector<ActionItem> homework_from_before(const Record& record, SittingId sitting);
std::vector<ActionItem> homework_of(const Record& record, SittingId sitting);
/// The meeting at whose item the homework arose, or nullptr.
const Meeting* origin_of(const Record& record, const ActionItem& action);
/// Homework of no item belongs to the first block that is no 支援会議, or else to the first.
bool takes_general_homework(const Record& record, const Meeting& meeting);
/// Whether earlier homework may be shown in this meeting. What arose in a 支援会議 stays there (R03):
/// homework of an item that is not known is not shown either.
bool comes_back_in(const Record& record, const ActionItem& action, const Meeting& meeting);
std::vector<ResourceGap> gaps_of(const Record& record, MeetingId meeting);

/// Planned start of each item, in minutes since midnight, in the order of the agenda.
std::vector<int> planned_starts(const Record& record, MeetingId meeting);

}  // namespace kasane::domain

#include "domain/queries/query.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "domain/queries/wording.hpp"

namespace kasane::domain {
namespace {

/// All rows that fulfil `wanted`, in the order of their keys.
template <class T, class Wanted>
std::vector<T> select(const Record& record, Wanted wanted) {
    std::vector<T> found;
    for (const auto& [key, row] : record.rows<T>())
        if (wanted(row)) found.push_back(row);
    return found;
}

/// In the order of `less`.
template <class T, class Wanted, class Less>
std::vector<T> select(const Record& record, Wanted wanted, Less less) {
    auto found = select<T>(record, wanted);
    std::stable_sort(found.begin(), found.end(), less);
    return found;
}

constexpr auto by_seq = [](const auto& a, const auto& b) { return a.seq < b.seq; };

std::optional<PlanId> latest(const Record& record, CaseId support_case, PlanKind kind, PlanState state) {
    std::optional<PlanId> found;
    for (const auto& [key, plan] : record.rows<SupportPlan>())
        if (plan.support_case == support_case && plan.kind == kind && plan.state == state) found = plan.id;
    return found;
}

}  // namespace

std::vector<Meeting> meetings_of(const Record& record, SittingId sitting) {
    return select<Meeting>(
        record, [&](const Meeting& row) { return row.sitting == sitting; },
        [](const Meeting& a, const Meeting& b) { return a.block < b.block; });
}

std::vector<AgendaItem> agenda_of(const Record& record, MeetingId meeting) {
    return select<AgendaItem>(
        record, [&](const AgendaItem& row) { return row.meeting == meeting; }, by_seq);
}

std::vector<Attendance> attendances_of(const Record& record, MeetingId meeting) {
    return select<Attendance>(record, [&](const Attendance& row) { return row.meeting == meeting; });
}

std::vector<Member> members_of(const Record& record, CaseId support_case) {
    return select<Member>(
        record, [&](const Member& row) { return row.support_case == support_case; }, by_seq);
}

std::vector<SupportItem> items_of(const Record& record, PlanId plan) {
    return select<SupportItem>(
        record, [&](const SupportItem& row) { return row.plan == plan; }, by_seq);
}

std::vector<Goal> goals_of(const Record& record, PlanId plan) {
    return select<Goal>(record, [&](const Goal& row) { return row.plan == plan; });
}

std::vector<PlanPoint> points_of(const Record& record, PlanId plan, PlanPointKind kind) {
    return select<PlanPoint>(
        record, [&](const PlanPoint& row) { return row.plan == plan && row.kind == kind; }, by_seq);
}

std::vector<Role> roles_of(const Record& record, SupportItemId item) {
    return select<Role>(
        record, [&](const Role& row) { return row.item == item && row.kind != RoleKind::none; },
        [](const Role& a, const Role& b) { return a.kind < b.kind; });
}

std::vector<ContactAttempt> attempts_of(const Record& record, CaseId support_case) {
    return select<ContactAttempt>(
        record, [&](const ContactAttempt& row) { return row.support_case == support_case; });
}

std::vector<Information> information_of(const Record& record, CaseId support_case) {
    return select<Information>(record,
                               [&](const Information& row) { return row.support_case == support_case; });
}

std::vector<Note> notes_of(const Record& record, AgendaItemId item) {
    return select<Note>(record, [&](const Note& row) { return row.item == item; });
}

const Consent* consent_of(const Record& record, MemberId member) {
    for (const auto& [key, row] : record.rows<Consent>())
        if (row.member == member) return &row;
    return nullptr;
}

ConsentExtent consent_extent(const Record& record, CaseId support_case) {
    std::size_t given = 0;
    const auto members = members_of(record, support_case);
    for (const auto& member : members) {
        const auto* consent = consent_of(record, member.id);
        if (consent != nullptr && consent->status == ConsentStatus::given) ++given;
    }
    if (given == 0) return ConsentExtent::none;
    return given == members.size() ? ConsentExtent::all : ConsentExtent::some;
}

bool has_ended(const Case& support_case) {
    return support_case.state != CaseState::intake && support_case.state != CaseState::supported &&
           support_case.state != CaseState::suspended;
}

std::vector<AgencyId> invited_to(const Record& record, const AgendaItem& item) {
    std::vector<AgencyId> invited;
    for (const auto& [key, row] : record.rows<Invitation>())
        if (row.item == item.id) invited.push_back(row.agency);
    if (!invited.empty()) return invited;
    std::set<AgencyId> attending;
    for (const auto& attendance : attendances_of(record, item.meeting)) attending.insert(attendance.agency);
    return {attending.begin(), attending.end()};
}

bool all_invited(const Record& record, const Meeting& meeting, const AgendaItem& item) {
    const auto invited = invited_to(record, item);
    const bool planned = meeting.state == MeetingState::planned;
    const auto rows = attendances_of(record, meeting.id);
    return std::all_of(rows.begin(), rows.end(), [&](const Attendance& row) {
        const bool comes = is_there(row) || (planned && row.presence == Presence::expected);
        return !comes || std::find(invited.begin(), invited.end(), row.agency) != invited.end();
    });
}

std::vector<AgencyId> agencies_with_roles(const Record& record, PlanId plan) {
    std::set<AgencyId> agencies;
    for (const auto& item : items_of(record, plan))
        for (const auto& role : roles_of(record, item.id)) agencies.insert(role.agency);
    return {agencies.begin(), agencies.end()};
}

std::vector<AgencyId> agencies_to_answer(const Record& record, const AgendaItem& item) {
    std::set<AgencyId> agencies;
    if (item.plan) {
        const auto with_roles = agencies_with_roles(record, *item.plan);
        agencies.insert(with_roles.begin(), with_roles.end());
    }
    if (const auto* closure = record.find<Closure>(item.id)) {
        for (const auto& agency : {closure->lead, closure->referral_back, closure->follow_up_by})
            if (agency) agencies.insert(*agency);
    }
    if (const auto* suspension = record.find<Suspension>(item.id); suspension && suspension->revisit_by)
        agencies.insert(*suspension->revisit_by);
    if (const auto* effort = record.find<ConsentEffort>(item.id); effort && effort->agency)
        agencies.insert(*effort->agency);
    return {agencies.begin(), agencies.end()};
}

std::vector<HeldRole> held_roles(const Record& record, PlanId plan, AgencyId agency) {
    std::vector<HeldRole> held;
    for (const auto& item : items_of(record, plan))
        for (const auto& role : roles_of(record, item.id))
            if (role.agency == agency) held.push_back({item, role.kind});
    return held;
}

const SupportPlan* previous_plan(const Record& record, const AgendaItem& item) {
    const auto* discussed = item.plan ? record.find<SupportPlan>(*item.plan) : nullptr;
    const auto kind = discussed == nullptr ? PlanKind::coordination : discussed->kind;
    const SupportPlan* latest = nullptr;
    for (const auto& [key, plan] : record.rows<SupportPlan>()) {
        const bool earlier = item.support_case && plan.support_case == *item.support_case &&
                             plan.kind == kind && plan.state != PlanState::proposed &&
                             (!item.plan || plan.id != *item.plan);
        if (earlier && (latest == nullptr || plan.made_on > latest->made_on)) latest = &plan;
    }
    return latest;
}

std::vector<Service> services_used(const Record& record, PlanId plan) {
    std::set<Service> services;
    for (const auto& item : items_of(record, plan))
        if (item.service != Service::none) services.insert(item.service);
    return {services.begin(), services.end()};
}

bool decides_on_services(const AgendaItem& item) {
    return item.timing == ReviewTiming::new_plan || item.timing == ReviewTiming::renewed_plan ||
           item.timing == ReviewTiming::after_report;
}

bool plans_on(const AgendaItem& item) {
    return item.timing == ReviewTiming::new_plan || item.timing == ReviewTiming::renewed_plan ||
           item.timing == ReviewTiming::monitoring;
}

const SupportDecision* decision_on(const Record& record, PlanId plan, Service service) {
    const SupportDecision* latest = nullptr;
    for (const auto& [key, decision] : record.rows<SupportDecision>()) {
        const auto* item = record.find<AgendaItem>(decision.item);
        if (decision.service == service && item != nullptr && item->plan == plan) latest = &decision;
    }
    return latest;
}

bool changed_in_meeting(const Record& record, PlanId plan) {
    if (const auto* row = record.find<SupportPlan>(plan); row != nullptr && !row->removed.empty())
        return true;
    for (const auto& item : items_of(record, plan)) {
        if (item.amended) return true;
        for (const auto& [key, role] : record.rows<Role>())
            if (role.item == item.id && role.kind != role.brought) return true;
    }
    return false;
}

namespace {

std::string role_change(const Record& record, const SupportItem& item, const Role& role) {
    const auto number = "支援内容" + std::to_string(item.seq);
    const auto agency = agency_name(record, role.agency);
    if (role.kind == RoleKind::none)
        return number + "の" + std::string(label(role.brought)) + "から" + agency + "を外す";
    return number + "の" + std::string(label(role.kind)) + "を" + agency + "に";
}

}  // namespace

std::string amendment_text(const Record& record, PlanId plan) {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : "、") + part; };
    for (const auto& item : items_of(record, plan)) {
        if (item.amended) add("支援内容" + std::to_string(item.seq) + "の内容・期限");
        for (const auto& [key, role] : record.rows<Role>())
            if (role.item == item.id && role.kind != role.brought) add(role_change(record, item, role));
    }
    if (const auto* row = record.find<SupportPlan>(plan); row != nullptr && !row->removed.empty())
        add("支援内容" + row->removed + "を外す");
    return text;
}

bool came(const Attendance& attendance) {
    return attendance.presence == Presence::present || attendance.presence == Presence::online;
}

bool agency_came(const Record& record, MeetingId meeting, AgencyId agency) {
    const auto rows = attendances_of(record, meeting);
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Attendance& row) { return row.agency == agency && came(row); });
}

bool is_there(const Attendance& attendance) {
    return came(attendance) && !attendance.left_at;
}

bool category_is_there(const Record& record, MeetingId meeting, AgencyCategory category) {
    for (const auto& attendance : attendances_of(record, meeting)) {
        const auto* agency = record.find<Agency>(attendance.agency);
        if (agency != nullptr && agency->category == category && is_there(attendance)) return true;
    }
    return false;
}

std::vector<Attendance> unconfirmed(const Record& record, MeetingId meeting) {
    std::vector<Attendance> found;
    for (const auto& attendance : attendances_of(record, meeting))
        if (is_there(attendance) && !attendance.secrecy_at) found.push_back(attendance);
    return found;
}

const AgendaItem* item_of_plan(const Record& record, PlanId plan) {
    const AgendaItem* latest = nullptr;
    const AgendaItem* discussed = nullptr;
    for (const auto& [key, item] : record.rows<AgendaItem>()) {
        const auto* meeting = record.find<Meeting>(item.meeting);
        if (item.plan != plan || meeting == nullptr || meeting->state == MeetingState::closed) continue;
        latest = &item;
        if (meeting->state == MeetingState::open && !item.finished_at) discussed = &item;
    }
    return discussed == nullptr ? latest : discussed;
}

std::vector<ActionItem> homework_from_before(const Record& record, SittingId sitting) {
    const auto* here = record.find<Sitting>(sitting);
    return select<ActionItem>(record, [&](const ActionItem& row) {
        const auto* arose = record.find<Sitting>(row.sitting);
        const bool earlier = here == nullptr || arose == nullptr || arose->date < here->date;
        return row.sitting != sitting && earlier &&
               (row.state != ActionState::done || row.reviewed_in == sitting);
    });
}

namespace {

bool is_statutory(const Meeting& meeting) {
    return meeting.kind == MeetingKind::statutory_support;
}

/// Whether homework of no item can only have come from a 支援会議.
bool came_from_statutory_sitting(const Record& record, const ActionItem& action) {
    const auto blocks = meetings_of(record, action.sitting);
    return !blocks.empty() && std::all_of(blocks.begin(), blocks.end(), is_statutory);
}

}  // namespace

const Meeting* origin_of(const Record& record, const ActionItem& action) {
    const auto* item = action.item ? record.find<AgendaItem>(*action.item) : nullptr;
    return item == nullptr ? nullptr : record.find<Meeting>(item->meeting);
}

bool takes_general_homework(const Record& record, const Meeting& meeting) {
    const auto blocks = meetings_of(record, meeting.sitting);
    const auto open = std::find_if_not(blocks.begin(), blocks.end(), is_statutory);
    return !blocks.empty() && (open == blocks.end() ? blocks.front().id : open->id) == meeting.id;
}

bool comes_back_in(const Record& record, const ActionItem& action, const Meeting& meeting) {
    if (action.item) {
        const auto* origin = origin_of(record, action);
        return origin != nullptr && is_statutory(*origin) == is_statutory(meeting);
    }
    if (came_from_statutory_sitting(record, action)) return is_statutory(meeting);
    return takes_general_homework(record, meeting);
}

std::vector<ActionItem> homework_of(const Record& record, SittingId sitting) {
    return select<ActionItem>(record, [&](const ActionItem& row) { return row.sitting == sitting; });
}

std::vector<ResourceGap> gaps_of(const Record& record, MeetingId meeting) {
    return select<ResourceGap>(record, [&](const ResourceGap& row) { return row.meeting == meeting; });
}

std::vector<int> planned_starts(const Record& record, MeetingId meeting) {
    std::vector<int> starts;
    const auto* row = record.find<Meeting>(meeting);
    int at = row == nullptr ? 0 : row->starts_at.minutes;
    for (const auto& item : agenda_of(record, meeting)) {
        starts.push_back(at);
        at += item.minutes;
    }
    return starts;
}

std::optional<PlanId> proposed_plan(const Record& record, CaseId support_case, PlanKind kind) {
    return latest(record, support_case, kind, PlanState::proposed);
}

std::optional<PlanId> decided_plan(const Record& record, CaseId support_case, PlanKind kind) {
    return latest(record, support_case, kind, PlanState::decided);
}

}  // namespace kasane::domain

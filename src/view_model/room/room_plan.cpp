// The plan, the agencies and who is in the room, as a RoomCase holds them.
#include <algorithm>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/room/room_source.hpp"

namespace kasane::view {
namespace {

bool is_shown(const RoomSource& source, domain::MemberId member) {
    return std::any_of(source.members.begin(), source.members.end(),
                       [&](const domain::Member& shown) { return shown.id == member; });
}

RoomItem room_item(const domain::SupportItem& row, const RoomSource& source) {
    RoomItem item{.id = row.id, .number = row.seq, .text = source.shown(row.text), .service = row.service};
    item.due_board = source.shown(domain::due_on_board(row));
    item.due_read_out = source.shown(domain::due_read_out(row));
    item.dated = row.due_on || (!row.frequency.empty() && row.review_on);
    item.early_start_on = row.early_start_on;
    item.shared = row.shared;
    item.no_taker = row.no_taker;
    item.progress = row.progress;
    item.progress_by = row.progress_by;
    item.amended = row.amended;
    for (const auto& role : domain::roles_of(source.record, row.id))
        item.roles.push_back({role.agency, role.kind});
    return item;
}

std::vector<RoomItem> room_items(domain::PlanId plan, const RoomSource& source) {
    std::vector<RoomItem> items;
    for (const auto& row : domain::items_of(source.record, plan)) items.push_back(room_item(row, source));
    return items;
}

std::vector<RoomPoint> room_points(domain::PlanId plan, domain::PlanPointKind kind,
                                   const RoomSource& source) {
    std::vector<RoomPoint> points;
    for (const auto& row : domain::points_of(source.record, plan, kind))
        points.push_back({row.seq, source.shown(row.text)});
    return points;
}

std::string label_of(const RoomCase& room, domain::MemberId member) {
    for (const auto& shown : room.members)
        if (shown.id == member) return shown.label;
    return {};
}

void fill_goals(RoomCase& room, const RoomSource& source) {
    for (const auto& row : domain::goals_of(source.record, room.plan)) {
        if (!is_shown(source, row.member)) continue;
        room.goals.push_back({row.member, label_of(room, row.member), source.shown(row.words),
                              source.shown(row.former_words)});
    }
}

/// Whether the item brings a plan of its own; else it looks at the one that runs.
bool brings_plan(domain::ReviewTiming timing) {
    return timing == domain::ReviewTiming::new_plan || timing == domain::ReviewTiming::renewed_plan;
}

/// 再プラン looks back on the plan before; the others on the plan that runs.
void fill_previous(RoomCase& room, const RoomSource& source) {
    const auto* plan = brings_plan(room.timing) ? domain::previous_plan(source.record, source.item) : nullptr;
    if (plan == nullptr && room.timing != domain::ReviewTiming::new_plan)
        plan = source.record.find<domain::SupportPlan>(room.plan);
    if (plan == nullptr) return;
    room.previous_made_on = plan->made_on;
    room.previous = room_items(plan->id, source);
}

RoomAgency room_agency(const domain::Agency& agency, const RoomSource& source) {
    RoomAgency shown{
        .id = agency.id, .name = agency.name, .short_name = agency.short_name, .category = agency.category};
    for (const auto& attendance : domain::attendances_of(source.record, source.item.meeting))
        if (attendance.agency == agency.id && domain::is_there(attendance)) ++shown.persons;
    shown.there = shown.persons > 0;
    return shown;
}

bool holds_role(const RoomCase& room, domain::AgencyId agency) {
    return std::any_of(room.support.begin(), room.support.end(), [&](const RoomItem& item) {
        return std::any_of(item.roles.begin(), item.roles.end(),
                           [&](const RoomRole& role) { return role.agency == agency; });
    });
}

/// The town and the coordinator stand last: the board begins with those who meet the household.
int place_of(domain::AgencyCategory category) {
    if (category == domain::AgencyCategory::municipality) return 2;
    return category == domain::AgencyCategory::coordinator ? 1 : 0;
}

}  // namespace

void fill_plan(RoomCase& room, const RoomSource& source) {
    const auto* previous = domain::previous_plan(source.record, source.item);
    if (source.item.plan)
        room.plan = *source.item.plan;
    else if (previous != nullptr)
        room.plan = previous->id;
    const auto* plan = source.record.find<domain::SupportPlan>(room.plan);
    if (plan == nullptr) return;
    room.policy = source.shown(plan->policy);
    room.change = source.shown(plan->change);
    room.monitoring_on = plan->monitoring_on;
    room.contact = plan->contact;
    fill_goals(room, source);
    using Kind = domain::PlanPointKind;
    room.challenges = room_points(plan->id, Kind::challenge, source);
    room.strengths = room_points(plan->id, Kind::strength, source);
    room.achievements = room_points(plan->id, Kind::achievement, source);
    room.supporter_states = room_points(plan->id, Kind::supporter_state, source);
    room.contact_points = room_points(plan->id, Kind::contact_point, source);
    room.support = room_items(plan->id, source);
    fill_previous(room, source);
}

void fill_agencies(RoomCase& room, const RoomSource& source) {
    for (const auto& [key, row] : source.record.rows<domain::Agency>())
        room.known.push_back(room_agency(row, source));
    std::stable_sort(room.known.begin(), room.known.end(), [](const RoomAgency& a, const RoomAgency& b) {
        return place_of(a.category) < place_of(b.category);
    });
    const auto invited = domain::invited_to(source.record, source.item);
    for (auto& agency : room.known) {
        agency.invited = std::find(invited.begin(), invited.end(), agency.id) != invited.end();
        if (agency.invited || holds_role(room, agency.id)) room.agencies.push_back(agency);
        if (agency.there && agency.invited) room.staying.push_back(agency);
    }
}

}  // namespace kasane::view

// Who is in the room for the case and where each stands, what came before, and what needs care (R14, R18,
// R22, R26, R27).
#include <algorithm>

#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"
#include "domain/rules/settings.hpp"
#include "view_model/room/room_source.hpp"

namespace kasane::view {
namespace {

void fill_persons(RoomCase& room, const RoomSource& source) {
    for (const auto& row : domain::attendances_of(source.record, source.item.meeting)) {
        const auto* stance = source.record.find<domain::Stance>({source.item.id.value, row.person.value});
        if (!domain::is_there(row) && stance == nullptr) continue;
        RoomPerson person{.id = row.person, .label = short_name_in(room, row.agency) + " " + row.name};
        if (stance != nullptr) {
            person.stance = stance->kind;
            person.words = source.shown(stance->text);
        }
        room.persons.push_back(std::move(person));
    }
}

/// R03: what a 支援会議 found is told in no other meeting. Where its item is not in the record, the text
/// begins with the meeting's title.
bool may_be_told(const RoomCase& room, const domain::Milestone& row, const RoomSource& source) {
    if (room.statutory) return true;
    const auto* item = row.item ? source.record.find<domain::AgendaItem>(*row.item) : nullptr;
    const auto* meeting = item == nullptr ? nullptr : source.record.find<domain::Meeting>(item->meeting);
    if (meeting != nullptr) return meeting->kind != domain::MeetingKind::statutory_support;
    return !row.text.starts_with("支援会議") && row.text.find("回 支援会議") == std::string::npos;
}

void fill_history(RoomCase& room, const RoomSource& source) {
    for (const auto& [key, row] : source.record.rows<domain::Milestone>())
        if (row.support_case == room.support_case && row.item != source.item.id &&
            may_be_told(room, row, source))
            room.history.push_back({row.day, source.shown(row.text)});
    std::stable_sort(room.history.begin(), room.history.end(),
                     [](const RoomMilestone& a, const RoomMilestone& b) { return a.day > b.day; });
}

/// Whoever was let stay with a reason is not asked again.
bool was_passed(const RoomSource& source, const domain::Finding& finding) {
    const auto& passed = source.record.rows<domain::WarningPassed>();
    return std::any_of(passed.begin(), passed.end(), [&](const auto& entry) {
        return entry.second.item == source.item.id && entry.second.rule == finding.rule &&
               entry.second.message == finding.message;
    });
}

void fill_uninvited(RoomCase& room, const RoomSource& source) {
    if (room.finished) return;
    for (const auto& finding : domain::check_room(source.record, source.item))
        if (was_passed(source, finding)) return;
    std::vector<domain::AgencyId> named;
    for (const auto& row : domain::uninvited_in_room(source.record, source.item)) {
        if (std::find(named.begin(), named.end(), row.agency) != named.end()) continue;
        named.push_back(row.agency);
        room.uninvited += (room.uninvited.empty() ? "" : "、") + short_name_in(room, row.agency);
    }
}

}  // namespace

void fill_care(RoomCase& room, const RoomSource& source) {
    if (room.support_case.value == 0) return;
    room.protection_contact = domain::protection_contact(source.record, source.item.meeting);
    fill_persons(room, source);
    fill_history(room, source);
    fill_uninvited(room, source);
}

}  // namespace kasane::view

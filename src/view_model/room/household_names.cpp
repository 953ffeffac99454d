#include "view_model/room/household_names.hpp"

#include <algorithm>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"

namespace kasane::view {

std::string brace_name(const domain::Member& member, const std::vector<domain::Member>& members, bool shown) {
    if (!shown) return "世帯員" + std::to_string(member.seq);
    return domain::calling_name(member, members);
}

std::vector<domain::Member> readable_members(const domain::Record& record, const domain::AgendaItem& item) {
    return readable_members(record, item, room_case(record, item));
}

std::vector<domain::Member> readable_members(const domain::Record& record, const domain::AgendaItem& item,
                                             const RoomCase& room) {
    if (!item.support_case) return {};
    const auto members = domain::members_of(record, *item.support_case);
    auto readable = members;
    for (auto& member : readable) {
        const bool shown = std::any_of(room.members.begin(), room.members.end(),
                                       [&](const RoomMember& other) { return other.id == member.id; });
        member.relation = brace_name(member, members, shown);
        member.kana.clear();
        // Of those who are not shown nothing but a number is given out.
        if (!shown) member.name = member.relation;
    }
    return readable;
}

std::vector<domain::Member> all_members(const domain::Record& record, domain::CaseId support_case) {
    const auto members = domain::members_of(record, support_case);
    auto called = members;
    for (auto& member : called) member.relation = brace_name(member, members, true);
    return called;
}

std::vector<domain::Member> in_braces(std::vector<domain::Member> members) {
    for (auto& member : members) member.name = "{" + member.relation + "}";
    return members;
}

}  // namespace kasane::view

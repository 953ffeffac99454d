// How the braces of a text call the members of a household: 「{母}」.
#pragma once

#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "view_model/room/room_case.hpp"

namespace kasane::view {

/// 「母」; where two members are called the same, 「子2」; a member who is not shown, 「世帯員3」.
std::string brace_name(const domain::Member& member, const std::vector<domain::Member>& members, bool shown);

/// The household as braces name it: 呼称 in `relation`, names of those only who may be shown.
std::vector<domain::Member> readable_members(const domain::Record& record, const domain::AgendaItem& item);
/// The same where it is known already what the room may see.
std::vector<domain::Member> readable_members(const domain::Record& record, const domain::AgendaItem& item,
                                             const RoomCase& room);
/// Every member of a case, for the office.
std::vector<domain::Member> all_members(const domain::Record& record, domain::CaseId support_case);

/// Members whose names are 「{母}」: with them a stored text is shown as it is edited.
std::vector<domain::Member> in_braces(std::vector<domain::Member> members);

}  // namespace kasane::view

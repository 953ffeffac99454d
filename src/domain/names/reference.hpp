// Persons of a household in texts: a reference ⟦n⟧ to the member with `seq` n, never a name.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/model/support_case.hpp"

namespace kasane::domain {

/// How a reference is shown.
enum class ShownAs { calling_name, name };

/// The stored form of a reference to a member.
std::string reference_to(const Member& member);
/// 呼称: the 続柄, with the number in the household where several share it (子2). `household`: all members of
/// the case, those who are not shown too.
std::string calling_name(const Member& member, std::span<const Member> household);
/// The text with every reference shown as 呼称 (母, 長男, 子2) or as the name. Unknown numbers become
/// 「（世帯員）」.
std::string show_references(std::string_view text, std::span<const Member> members, ShownAs shown);
/// Whom a word may mean: by 続柄, by 続柄 with the number in the household (子2), by the full name however it
/// is spaced, or by the given name. More than one: the word does not say whom.
std::vector<Member> members_called(std::string_view called, std::span<const Member> members);
/// 「写野 一郎（子1）、写野 二郎（子2）」: how members whom one word may mean are told apart; both ways are
/// understood. Of one whose name is not known, 「子1」.
std::string ways_to_call(std::span<const Member> members);
/// Turns `{松子}` into references, as files write them. A name in braces that no member has, or more than
/// one, is returned in `unknown` and left as it stands.
std::string read_references(std::string_view text, std::span<const Member> members,
                            std::vector<std::string>& unknown);
/// Whether the text holds the member's name, however it is spaced, or a part of two characters or more (健
/// alone stands in 健康).
bool holds_name_of(std::string_view text, const Member& member);
/// Whether the text holds the whole of a name, with any spaces or none. A name of one part is looked for only
/// from three characters on: a shorter one stands inside other words.
bool holds_full_name(std::string_view text, std::string_view name);
/// Takes away what would look like a reference, from text that somebody typed.
std::string without_reference_marks(std::string_view typed);

}  // namespace kasane::domain

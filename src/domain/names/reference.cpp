#include "domain/names/reference.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace kasane::domain {
namespace {

constexpr std::string_view opening = "⟦";
constexpr std::string_view closing = "⟧";

const Member* member_with_seq(std::span<const Member> members, std::string_view digits) {
    int seq = 0;
    const auto* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, seq);
    if (read.ec != std::errc{} || read.ptr != end || seq < 1) return nullptr;
    const auto at =
        std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.seq == seq; });
    return at == members.end() ? nullptr : &*at;
}

/// Replaces each `from`…`to` by what `replace` makes of the text between.
template <class Replace>
std::string replace_between(std::string_view text, std::string_view from, std::string_view to,
                            Replace replace) {
    std::string out;
    while (true) {
        const auto first = text.find(from);
        const auto end = first == std::string_view::npos ? first : text.find(to, first + from.size());
        if (end == std::string_view::npos) return out + std::string(text);
        const auto start = text.rfind(from, end);  // the innermost of nested ones
        out += text.substr(0, start);
        out += replace(text.substr(start + from.size(), end - start - from.size()));
        text.remove_prefix(end + to.size());
    }
}

/// The parts of a name between half-width or full-width spaces.
std::vector<std::string_view> parts_of(std::string_view name) {
    constexpr std::string_view full_width_space = "　";
    std::vector<std::string_view> parts;
    while (!name.empty()) {
        const auto half = name.find(' ');
        const auto full = name.find(full_width_space);
        const auto end = std::min({half, full, name.size()});
        if (end != 0) parts.push_back(name.substr(0, end));
        const auto space = end == full ? full_width_space.size() : 1;
        name.remove_prefix(std::min(end + space, name.size()));
    }
    return parts;
}

std::string without_spaces(std::string_view name) {
    std::string joined;
    for (const auto part : parts_of(name)) joined += part;
    return joined;
}

std::ptrdiff_t characters_in(std::string_view text) {
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

/// 「子2」: a 続柄 alone may be that of several.
std::string numbered_relation(const Member& member) {
    return member.relation + std::to_string(member.seq);
}

/// By another word than the 続柄.
bool is_called(const Member& member, std::string_view called) {
    const auto wanted = without_spaces(called);
    if (wanted.empty()) return false;
    const auto parts = parts_of(member.name);
    const bool by_given_name = !parts.empty() && parts.back() == wanted;
    return numbered_relation(member) == wanted || without_spaces(member.name) == wanted || by_given_name;
}

}  // namespace

bool holds_name_of(std::string_view text, const Member& member) {
    const auto parts = parts_of(member.name);
    const auto in_text = [&](std::string_view part) {
        return characters_in(part) >= 2 && text.find(part) != std::string_view::npos;
    };
    const auto whole = without_spaces(member.name);
    const bool holds_whole = parts.size() > 1 && without_spaces(text).find(whole) != std::string::npos;
    return holds_whole || std::any_of(parts.begin(), parts.end(), in_text);
}

bool holds_full_name(std::string_view text, std::string_view name) {
    const auto whole = without_spaces(name);
    const bool telling = characters_in(whole) >= (parts_of(name).size() > 1 ? 2 : 3);
    return telling && without_spaces(text).find(whole) != std::string::npos;
}

std::string reference_to(const Member& member) {
    return std::string(opening) + std::to_string(member.seq) + std::string(closing);
}

std::string calling_name(const Member& member, std::span<const Member> household) {
    const bool shared = std::any_of(household.begin(), household.end(), [&](const Member& other) {
        return other.seq != member.seq && other.relation == member.relation;
    });
    return shared && !member.relation.empty() ? numbered_relation(member) : member.relation;
}

std::string show_references(std::string_view text, std::span<const Member> members, ShownAs shown) {
    return replace_between(text, opening, closing, [&](std::string_view digits) -> std::string {
        const auto* member = member_with_seq(members, digits);
        if (member == nullptr) return "（世帯員）";
        const auto word = shown == ShownAs::name ? member->name : calling_name(*member, members);
        return word.empty() ? "（世帯員）" : word;
    });
}

std::vector<Member> members_called(std::string_view called, std::span<const Member> members) {
    std::vector<Member> found;
    const auto take = [&](auto fits) {
        std::copy_if(members.begin(), members.end(), std::back_inserter(found), fits);
    };
    take([&](const Member& member) { return !called.empty() && member.relation == called; });
    if (found.empty()) take([&](const Member& member) { return is_called(member, called); });
    return found;
}

std::string ways_to_call(std::span<const Member> members) {
    std::string ways;
    for (const auto& member : members) {
        const auto number = numbered_relation(member);
        const bool unnamed = member.name.empty() || member.name == member.relation;
        ways += (ways.empty() ? "" : "、") + (unnamed ? number : member.name + "（" + number + "）");
    }
    return ways;
}

std::string read_references(std::string_view text, std::span<const Member> members,
                            std::vector<std::string>& unknown) {
    return replace_between(text, "{", "}", [&](std::string_view called) -> std::string {
        const auto meant = members_called(called, members);
        if (meant.size() == 1) return reference_to(meant.front());
        unknown.emplace_back(called);
        return "{" + std::string(called) + "}";
    });
}

std::string without_reference_marks(std::string_view typed) {
    std::string out;
    for (std::size_t at = 0; at < typed.size();) {
        const auto rest = typed.substr(at);
        const bool mark = rest.starts_with(opening) || rest.starts_with(closing);
        if (!mark) out += typed[at];
        at += mark ? opening.size() : 1;
    }
    return out;
}

}  // namespace kasane::domain

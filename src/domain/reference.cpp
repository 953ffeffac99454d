#include "domain/reference.hpp"

#include <algorithm>
#include <charconv>

namespace kasane::domain {
namespace {

constexpr std::string_view opening = "⟦";
constexpr std::string_view closing = "⟧";

const Member* member_with_seq(std::span<const Member> members, std::string_view digits) {
    int seq = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), seq);
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
        const auto start = text.find(from);
        const auto end = start == std::string_view::npos ? start : text.find(to, start + from.size());
        if (end == std::string_view::npos) return out + std::string(text);
        out += text.substr(0, start);
        out += replace(text.substr(start + from.size(), end - start - from.size()));
        text.remove_prefix(end + to.size());
    }
}

}  // namespace

std::string reference_to(const Member& member) {
    return std::string(opening) + std::to_string(member.seq) + std::string(closing);
}

std::string show_references(std::string_view text, std::span<const Member> members, ShownAs shown) {
    return replace_between(text, opening, closing, [&](std::string_view digits) -> std::string {
        const auto* member = member_with_seq(members, digits);
        if (member == nullptr) return "（世帯員）";
        return shown == ShownAs::name ? member->name : member->relation;
    });
}

std::string read_references(std::string_view text, std::span<const Member> members,
                            std::vector<std::string>& unknown) {
    return replace_between(text, "{", "}", [&](std::string_view called) -> std::string {
        const auto is_called = [&](const Member& member) {
            const auto given = std::string_view(member.name).find_last_of(" ");
            const auto given_name = given == std::string_view::npos
                                        ? std::string_view(member.name)
                                        : std::string_view(member.name).substr(given + 1);
            return member.relation == called || member.name == called || given_name == called;
        };
        const auto at = std::find_if(members.begin(), members.end(), is_called);
        if (at != members.end()) return reference_to(*at);
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

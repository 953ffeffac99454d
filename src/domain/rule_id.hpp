// What the rules of the field are called.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "domain/codes.hpp"

namespace kasane::domain {

// clang-format off
/// 規則の番号: 9 is R09 of docs/rules.md. What each says stands in its row (rule.hpp).
enum class RuleId {
    R01 = 1, R02, R03, R04, R05, R06, R07, R08, R09, R10, R11, R12, R13, R14,
    R15, R16, R17, R18, R19, R20, R21, R22, R23, R24, R25, R26, R27, R28,
};
// clang-format on
using enum RuleId;

inline constexpr std::size_t rule_count = 28;

namespace detail {
constexpr auto rule_names() {
    std::array<std::array<char, 3>, rule_count> names{};
    for (std::size_t at = 0; at < rule_count; ++at) {
        const auto number = static_cast<char>(at + 1);
        names[at] = {'R', static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
    }
    return names;
}
inline constexpr auto kept_rule_names = rule_names();
}  // namespace detail

/// 「R09」 in the store, in files and on paper alike.
constexpr std::array<CodeName<RuleId>, rule_count> code_names(RuleId) {
    std::array<CodeName<RuleId>, rule_count> names{};
    for (std::size_t at = 0; at < rule_count; ++at) {
        const std::string_view name(detail::kept_rule_names[at].data(), 3);
        names[at] = {static_cast<RuleId>(at + 1), name, name};
    }
    return names;
}

}  // namespace kasane::domain

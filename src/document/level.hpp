// What a paper may show of persons.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/support_case.hpp"

namespace kasane::document {

enum class Level {
    original,      ///< 原本: names of the household; for the convener's file
    distribution,  ///< 配付用: no names, a household is described and its members are 呼称
    reading,       ///< 閲覧用: personal data as ■■ (W63)
};

/// 「原本」「配付用」「閲覧用」
std::string_view label(Level level);
/// The level that people call so, or nothing.
std::optional<Level> parse_level(std::string_view label);

/// How the members of a household are written on one paper.
struct Naming {
    Level level = Level::distribution;
    std::optional<domain::MemberId> only = {};  ///< 開示用: the others are struck out
    /// 開示用: the household as it is known now, of whom texts of that day must not speak either
    std::vector<domain::Member> known_now = {};
};

/// What stands where something was struck out.
inline constexpr std::string_view struck_out = "■■";

}  // namespace kasane::document

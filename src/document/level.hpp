// What a paper may show of persons.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/model/codes.hpp"
#include "domain/model/support_case.hpp"

namespace kasane::document {

using Level = domain::PaperLevel;
using domain::label;

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

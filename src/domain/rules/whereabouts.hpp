// Where somebody can be found, in texts: of a household of 虐待・DV・支援措置 it is not written down (R27).
#pragma once

#include <optional>
#include <string_view>

namespace kasane::domain {

enum class Whereabouts { address, telephone, mail, school, workplace };
/// 「住所」
std::string_view label(Whereabouts kind);

/// What of the kind the text holds, in any digits and hyphens, spaced or not: 東町3丁目, 2番5号, 3-2-5,
/// 三の二の五, 〒100-0001, かささぎ荘201, 090-1234-5678, a@example.jp, 東小学校, 株式会社…. Days (2026-01-22)
/// are none.
std::optional<Whereabouts> whereabouts_in(std::string_view text);

}  // namespace kasane::domain

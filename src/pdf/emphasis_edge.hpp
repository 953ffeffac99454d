#pragma once
#include <string>
#include <string_view>

namespace kasane::pdf {

/// A space that nobody types (ogham). CommonMark decides by white space and punctuation whether `**` opens or
/// closes; Japanese, which has no spaces, loses there: **「括弧」**の語 stays stars. Where only that stands
/// in the way this mark is put beside the stars, and whoever takes text out of the parser drops it.
inline constexpr char32_t edge_mark = 0x1680;

/// The Markdown with marks beside its stars, on the same lines.
std::string with_edge_marks(std::string_view markdown);

}  // namespace kasane::pdf

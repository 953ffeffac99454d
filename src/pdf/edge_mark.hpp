#pragma once

namespace kasane::pdf {

/// A space that nobody types (ogham). CommonMark decides by white space and punctuation whether `**` opens or
/// closes; Japanese, which has no spaces, loses there: **「括弧」**の語 stays stars. Where only that stands
/// in the way, or a `<` would begin a block of HTML, this mark is put beside it, and whoever takes text out
/// of the parser drops it.
inline constexpr char32_t edge_mark = 0x1680;
inline constexpr const char* edge_mark_utf8 = "\xE1\x9A\x80";

}  // namespace kasane::pdf

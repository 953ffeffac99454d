// UTF-8, and the CP932 and UTF-16 that Excel writes in Japan.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kasane::text {

/// Where the first bytes stand that are no UTF-8; nothing where all are.
std::optional<std::size_t> first_bad_utf8(std::string_view bytes);
/// Where the first control character stands that is no tab and no line end; nothing where there is none.
std::optional<std::size_t> first_control(std::string_view bytes);
/// The text without a byte order mark at its beginning.
std::string_view without_mark(std::string_view bytes);
/// The line, from 1, in which a position stands.
int line_at(std::string_view bytes, std::size_t position);
/// CP932 as UTF-8; nothing where the bytes are no CP932.
std::optional<std::string> from_cp932(std::string_view bytes);
/// Whether the bytes begin with the mark of UTF-16, of either order.
bool is_utf16(std::string_view bytes);
/// What is_utf16, as UTF-8 without the mark; nothing where half a character stands there.
std::optional<std::string> from_utf16(std::string_view bytes);

}  // namespace kasane::text

// Bytes of a text, also past its end.
#pragma once

#include <cstddef>
#include <string_view>

namespace kasane::text {

/// 0 past the end.
inline unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

}  // namespace kasane::text

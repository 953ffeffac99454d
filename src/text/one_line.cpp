#include "text/one_line.hpp"

#include <cstddef>

#include "text/bytes.hpp"

namespace kasane::text {
namespace {

/// Bytes of the control character that stands here; 0 where there is none.
std::size_t control_at(std::string_view text, std::size_t at) {
    const auto first = byte_at(text, at);
    if (first < 0x20 || first == 0x7F) return 1;
    const auto second = byte_at(text, at + 1);
    if (first == 0xC2 && second >= 0x80 && second < 0xA0) return 2;
    const auto third = byte_at(text, at + 2);
    return first == 0xE2 && second == 0x80 && (third == 0xA8 || third == 0xA9) ? 3 : 0;
}

}  // namespace

bool is_one_line(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at)
        if (control_at(text, at) != 0) return false;
    return true;
}

std::string on_one_line(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const auto control = control_at(text, at);
        line += control == 0 ? text[at] : ' ';
        at += control == 0 ? 1 : control;
    }
    return line;
}

}  // namespace kasane::text

#include "pdf/source_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "text/encoding.hpp"

namespace kasane::pdf {
namespace {

bool looks_like_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
           bytes.substr(0, 4).find('\0') != std::string_view::npos;
}

/// Kana and most kanji begin with one of these bytes; by them CP932 is told from what only could be it.
bool has_kana_of_cp932(std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x81 && byte <= 0x9F;
    });
}

std::string_view guessed_encoding(std::string_view bytes) {
    if (looks_like_utf16(bytes)) return "（UTF-16 のようです）";
    if (has_kana_of_cp932(bytes) && text::from_cp932(bytes)) return "（CP932、シフトJIS のようです）";
    return "";
}

}  // namespace

std::optional<Problem> not_text(std::string_view bytes) {
    const auto place = std::min(text::first_bad_utf8(bytes).value_or(bytes.size()),
                                std::min(bytes.find('\0'), bytes.size()));
    if (place == bytes.size()) return std::nullopt;
    return Problem{fmt::format("{}行目に UTF-8 でない文字があります{}。", text::line_at(bytes, place),
                               guessed_encoding(bytes)),
                   "UTF-8 で保存し直してください。"};
}

std::string with_line_feeds(std::string_view text) {
    text = text::without_mark(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r') {
            out += text[at];
        } else if (at + 1 == text.size() || text[at + 1] != '\n') {
            out += '\n';
        }
    }
    return out;
}

}  // namespace kasane::pdf

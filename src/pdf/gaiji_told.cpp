#include "pdf/gaiji_told.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "pdf/utf.hpp"
#include "text/gaiji.hpp"

namespace kasane::pdf {
namespace {

/// The characters around a place, as they will be set.
std::string words_around(const Text& text, std::size_t at) {
    constexpr std::size_t beside = 6;
    std::u32string words;
    for (auto near = at - std::min(at, beside); near < std::min(at + beside + 1, text.size()); ++near)
        words += text::is_gaiji(text[near].code) ? text::geta : text[near].code;
    std::replace(words.begin(), words.end(), U'\n', U' ');
    return to_utf8(words);
}

/// The line of the source where a character stands; the first where it was written otherwise (&#xE000;).
int line_with(char32_t code, const std::vector<std::string_view>& lines, int first, int last) {
    const auto bytes = to_utf8(std::u32string_view(&code, 1));
    for (int line = first; line <= std::min(last, static_cast<int>(lines.size())); ++line)
        if (lines[static_cast<std::size_t>(line - 1)].find(bytes) != std::string_view::npos) return line;
    return first;
}

}  // namespace

void tell_gaiji(const Text& text, const std::vector<std::string_view>& lines, int first, int last,
                Findings& findings) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto code = text[at].code;
        if (!text::is_gaiji(code)) continue;
        findings.add(line_with(code, lines, first, last),
                     fmt::format("「{}」の外字（U+{:04X}）は、機械ごとに形が違うため〓としました。",
                                 words_around(text, at), static_cast<std::uint32_t>(code)));
    }
}

}  // namespace kasane::pdf

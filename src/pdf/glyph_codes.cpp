#include "pdf/glyph_codes.hpp"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace kasane::pdf {

std::uint16_t GlyphCodes::FaceCodes::find(const Glyph& glyph) const {
    auto code = glyph.id < first.size() ? first[glyph.id] : std::uint16_t{0};
    for (; code != 0; code = next[code - 1U]) {
        const auto& known = codes[code - 1U];
        if (known.advance == glyph.advance && known.text == glyph.text) break;
    }
    return code;
}

void GlyphCodes::FaceCodes::add(const Glyph& glyph) {
    if (glyph.id >= first.size()) first.resize(glyph.id + 1U);
    codes.push_back({glyph.id, glyph.advance, glyph.text});
    next.push_back(first[glyph.id]);
    first[glyph.id] = static_cast<std::uint16_t>(codes.size());
}

void GlyphCodes::collect(const Page& page) {
    constexpr std::size_t most = 0xFFFF;
    for (const auto& run : page.ink.runs) {
        auto& face = faces_[run.face];
        for (const auto& glyph : run.glyphs) {
            if (face.find(glyph) != 0) continue;
            overflow_ = overflow_ || face.codes.size() == most;
            if (!overflow_) face.add(glyph);
        }
    }
}

std::uint16_t GlyphCodes::find(std::uint8_t face, const Glyph& glyph) const {
    return faces_[face].find(glyph);
}

void append_number(std::string& out, float value) {
    const auto thousandths = std::lround(value * 1000);
    std::array<char, 24> digits{};
    const auto whole = std::to_chars(digits.begin(), digits.end(), std::labs(thousandths) / 1000);
    if (thousandths < 0) out += '-';
    out.append(digits.begin(), whole.ptr);
    auto part = static_cast<int>(std::labs(thousandths) % 1000);
    if (part == 0) return;
    out += '.';
    for (int unit = 100; part != 0; part %= unit, unit /= 10) out += static_cast<char>('0' + part / unit);
}

void append_place(std::string& out, float value) {
    append_number(out, std::round(value * 100) / 100);
}

/// Two bytes of a literal string.
void append_code(std::string& out, std::uint16_t code) {
    for (const int byte : {code >> 8, code & 0xFF}) {
        if (byte == '\r') {
            out += "\\r";  // a bare one would be read as a line feed
            continue;
        }
        if (byte == '(' || byte == ')' || byte == '\\') out += '\\';
        out += static_cast<char>(byte);
    }
}

void append_run(std::string& out, const GlyphRun& run, float page_height, const GlyphCodes& codes,
                const std::string& font) {
    if (run.glyphs.empty()) return;
    float pen = run.glyphs.front().x;
    out += '/';
    out += font;
    append_number(out += ' ', run.size);
    out += " Tf 1 0 0 1";
    for (const float number : {pen, page_height - run.baseline}) append_place(out += ' ', number);
    out += " Tm [(";
    for (const auto& glyph : run.glyphs) {
        const auto back = std::lround((pen - glyph.x) * 1000 / run.size);
        if (back != 0) {
            out += ')';
            append_number(out, static_cast<float>(back));
            out += '(';
            pen -= static_cast<float>(back) * run.size / 1000;
        }
        append_code(out, codes.find(run.face, glyph));
        pen += static_cast<float>(glyph.advance) * run.size / 1000;
    }
    out += ")] TJ\n";
}

}  // namespace kasane::pdf

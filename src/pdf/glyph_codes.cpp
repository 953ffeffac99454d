#include "pdf/glyph_codes.hpp"

#include <cmath>
#include <iterator>

#include <fmt/format.h>

namespace kasane::pdf {

std::size_t GlyphCodes::HashKey::operator()(const Key& key) const {
    std::size_t hash = key.id * 1031U + key.advance;
    for (char32_t c : key.text) hash = hash * 0x9E3779B1U + static_cast<std::size_t>(c);
    return hash;
}

void GlyphCodes::collect(const Page& page) {
    for (const auto& run : page.ink.runs) {
        auto& face = faces_[run.face];
        for (const auto& glyph : run.glyphs) {
            const auto number = static_cast<std::uint16_t>(face.codes.size() + 1);
            if (!face.numbers.try_emplace({glyph.id, glyph.advance, glyph.text}, number).second) continue;
            face.codes.push_back({glyph.id, glyph.advance, glyph.text});
            overflow_ = overflow_ || face.codes.size() >= 0xFFFF;
        }
    }
}

std::uint16_t GlyphCodes::find(std::uint8_t face, const Glyph& glyph) const {
    const auto& numbers = faces_[face].numbers;
    const auto found = numbers.find({glyph.id, glyph.advance, glyph.text});
    return found == numbers.end() ? std::uint16_t{0} : found->second;
}

void append_run(std::string& out, const GlyphRun& run, float page_height, const GlyphCodes& codes,
                const std::string& font) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (run.glyphs.empty()) return;
    float pen = run.glyphs.front().x;
    fmt::format_to(std::back_inserter(out), "/{} {:.5g} Tf 1 0 0 1 {:.2f} {:.2f} Tm [<", font, run.size, pen,
                   page_height - run.baseline);
    for (const auto& glyph : run.glyphs) {
        const auto back = std::lround((pen - glyph.x) * 1000 / run.size);
        if (back != 0) {
            fmt::format_to(std::back_inserter(out), ">{}<", back);
            pen -= static_cast<float>(back) * run.size / 1000;
        }
        const auto code = codes.find(run.face, glyph);
        for (int shift = 12; shift >= 0; shift -= 4)
            out += digits[(static_cast<unsigned>(code) >> shift) & 0xFU];
        pen += static_cast<float>(glyph.advance) * run.size / 1000;
    }
    out += ">] TJ\n";
}

}  // namespace kasane::pdf

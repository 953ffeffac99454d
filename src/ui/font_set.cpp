#include "ui/font_set.hpp"

#include <cmath>
#include <cstring>
#include <stdexcept>
#include <utility>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include "text/gaiji.hpp"

namespace kasane::ui {

namespace {

enum FaceIndex : std::size_t { gothic_regular, gothic_bold, mincho, noto_regular, noto_bold };

const char* path_of(std::size_t index) {
    switch (index) {
        case gothic_regular:
            return "/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Regular.ttf";
        case gothic_bold:
            return "/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Bold.ttf";
        case mincho:
            return "/usr/share/fonts/truetype/ipamj/ipamjm.ttf";
        case noto_regular:
            return "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
        default:
            return "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc";
    }
}

std::array<std::size_t, 3> order_of(Weight weight, Character character) {
    const bool bold = weight == Weight::bold;
    const std::size_t gothic = bold ? gothic_bold : gothic_regular;
    const std::size_t noto = bold ? noto_bold : noto_regular;
    // IPAmj is the reference for kanji; signs such as ✓ look right only beside gothic strokes.
    if (is_kanji(character.code)) return {gothic, mincho, noto};
    return {gothic, noto, mincho};
}

constexpr Character geta{text::geta, 0};

bool is_invisible(char32_t code) {
    return code < 0x20 || code == 0x7F || (code >= 0x200B && code <= 0x200F) || code == 0xFEFF ||
           code == 0x2060 || is_variation_selector(code);
}

}  // namespace

struct FontSet::Library {
    FT_Library handle = nullptr;
    Library() {
        if (FT_Init_FreeType(&handle) != 0)
            throw std::runtime_error("文字を描く部品を始められませんでした。");
    }
    ~Library() { FT_Done_FreeType(handle); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
};

struct FontSet::Face {
    FT_Face handle = nullptr;
    std::size_t index = 0;
    int pixels = 0;
    ~Face() {
        if (handle != nullptr) FT_Done_Face(handle);
    }
    Face() = default;
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;

    void select(int size) {
        if (pixels == size) return;
        FT_Set_Pixel_Sizes(handle, 0, static_cast<FT_UInt>(size));
        pixels = size;
    }
};

FontSet::FontSet() : library_(std::make_unique<Library>()) {
    const Face* main = face(gothic_regular);
    if (main == nullptr) {
        throw std::runtime_error(std::string("書体が読めません：") + path_of(gothic_regular) +
                                 "。fonts-morisawa-bizud-gothic を入れてください。");
    }
    const auto em = static_cast<float>(main->handle->units_per_EM);
    ascent_ = static_cast<float>(main->handle->ascender) / em;
    descent_ = -static_cast<float>(main->handle->descender) / em;
    for (auto& advances : plain_advances_) advances.assign(0x10000, -1.0F);
}

FontSet::~FontSet() = default;

FontSet::Face* FontSet::face(std::size_t index) {
    if (!tried_[index]) {
        tried_[index] = true;
        auto opened = std::make_unique<Face>();
        opened->index = index;
        if (FT_New_Face(library_->handle, path_of(index), 0, &opened->handle) == 0) {
            faces_[index] = std::move(opened);
        }
    }
    return faces_[index].get();
}

FontSet::Found FontSet::search(Weight weight, Character character) {
    for (const std::size_t index : order_of(weight, character)) {
        Face* candidate = face(index);
        if (candidate == nullptr) continue;
        const FT_UInt glyph =
            character.selector == 0
                ? FT_Get_Char_Index(candidate->handle, character.code)
                : FT_Face_GetCharVariantIndex(candidate->handle, character.code, character.selector);
        if (glyph != 0) return {candidate, glyph};
    }
    return {nullptr, 0};
}

FontSet::Found FontSet::find(Weight weight, Character character) {
    const bool is_gaiji = text::is_gaiji(character.code);
    Found found = is_gaiji ? Found{nullptr, 0} : search(weight, character);
    if (found.face == nullptr && character.selector != 0 && !is_gaiji)
        found = search(weight, {character.code, 0});
    if (found.face == nullptr) {
        note_missing(character);
        found = search(weight, geta);
    }
    return found;
}

void FontSet::note_missing(Character character) {
    if (missing_.emplace(character.id(), true).second) new_missing_.push_back(character);
}

std::vector<Character> FontSet::take_missing() {
    return std::exchange(new_missing_, {});
}

float FontSet::advance(Weight weight, Character character) {
    if (is_invisible(character.code)) return 0;
    const auto row = static_cast<std::size_t>(weight);
    const bool plain = character.selector == 0 && character.code < 0x10000;
    if (plain && plain_advances_[row][character.code] >= 0) return plain_advances_[row][character.code];
    if (!plain) {
        const auto known = other_advances_[row].find(character.id());
        if (known != other_advances_[row].end()) return known->second;
    }
    const Found found = find(weight, character);
    float width = 1;
    if (found.face != nullptr && FT_Load_Glyph(found.face->handle, found.glyph, FT_LOAD_NO_SCALE) == 0) {
        width = static_cast<float>(found.face->handle->glyph->advance.x) /
                static_cast<float>(found.face->handle->units_per_EM);
    }
    if (plain) {
        plain_advances_[row][character.code] = width;
    } else {
        other_advances_[row].emplace(character.id(), width);
    }
    return width;
}

GlyphImage FontSet::image(Weight weight, int pixels, Character character) {
    if (is_invisible(character.code)) return {};
    const Found found = find(weight, character);
    if (found.face == nullptr) return {};
    found.face->select(pixels);
    FT_Face handle = found.face->handle;
    if (FT_Load_Glyph(handle, found.glyph, FT_LOAD_TARGET_LIGHT) != 0) return {};
    FT_GlyphSlot slot = handle->glyph;
    // Mincho strokes vanish on a weak projector: thicken them towards the gothic beside them.
    if (found.face->index == mincho && slot->format == FT_GLYPH_FORMAT_OUTLINE) {
        FT_Outline_Embolden(&slot->outline, pixels * 64 / (weight == Weight::bold ? 20 : 44));
    }
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0) return {};
    const FT_Bitmap& bitmap = slot->bitmap;
    GlyphImage image{static_cast<int>(bitmap.width), static_cast<int>(bitmap.rows), slot->bitmap_left,
                     slot->bitmap_top};
    image.coverage.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    for (int y = 0; y < image.height; ++y) {
        std::memcpy(image.coverage.data() + static_cast<std::ptrdiff_t>(y) * image.width,
                    bitmap.buffer + static_cast<std::ptrdiff_t>(y) * bitmap.pitch,
                    static_cast<std::size_t>(image.width));
    }
    return image;
}

}  // namespace kasane::ui

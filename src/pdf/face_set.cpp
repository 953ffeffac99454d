#include "pdf/face_set.hpp"

#include <fmt/format.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H

#include "pdf/face_files.hpp"

namespace kasane::pdf {

struct FreeType {
    FT_Library library = nullptr;
    FreeType() { FT_Init_FreeType(&library); }
    ~FreeType() { FT_Done_FreeType(library); }
    FreeType(const FreeType&) = delete;
    FreeType& operator=(const FreeType&) = delete;
};

namespace {

constexpr std::int32_t not_looked_up = -2;
constexpr std::int32_t not_there = -1;
constexpr std::size_t kept_characters = 0x10000;

std::uint16_t advance_of(FT_Face face, FT_UInt id) {
    FT_Fixed advance = 0;
    if (FT_Get_Advance(face, id, FT_LOAD_NO_SCALE, &advance) != 0 || face->units_per_EM == 0) return 0;
    return static_cast<std::uint16_t>((advance * 1000 + face->units_per_EM / 2) / face->units_per_EM);
}

}  // namespace

struct FaceSet::Face {
    struct Close {
        void operator()(FT_Face face) const { FT_Done_Face(face); }
    };
    std::string path;
    std::unique_ptr<FT_FaceRec_, Close> face;
    struct Kept {
        std::int32_t id = not_looked_up;
        std::uint16_t advance = 0;
    };
    std::vector<Kept> kept;
};

FaceSet::FaceSet() : freetype_(std::make_unique<FreeType>()) {}
FaceSet::FaceSet(FaceSet&&) noexcept = default;
FaceSet::~FaceSet() = default;

std::variant<FaceSet, Problem> FaceSet::open() {
    FaceSet set;
    for (const auto& file : face_files) {
        Face face{std::string(file.path), nullptr, {}};
        FT_Face opened = nullptr;
        if (FT_New_Face(set.freetype_->library, face.path.c_str(), 0, &opened) == 0) {
            face.face.reset(opened);
        } else if (file.required) {
            return Problem{fmt::format("書体のファイル {} を開けません。", file.path),
                           fmt::format("パッケージ {} を入れてください。", file.package)};
        }
        set.faces_.push_back(std::move(face));
    }
    return set;
}

std::optional<FaceGlyph> FaceSet::look_up(std::uint8_t number, char32_t c) {
    auto& face = faces_[number];
    if (!face.face) return std::nullopt;
    if (face.kept.empty()) face.kept.resize(number < 2 ? kept_characters : 0);
    const auto read = [&] {
        const auto id = FT_Get_Char_Index(face.face.get(), c);
        if (id == 0) return Face::Kept{not_there, 0};
        return Face::Kept{static_cast<std::int32_t>(id), advance_of(face.face.get(), id)};
    };
    Face::Kept found;
    if (c < face.kept.size()) {
        auto& kept = face.kept[c];
        if (kept.id == not_looked_up) kept = read();
        found = kept;
    } else {
        found = read();
    }
    if (found.id == not_there) return std::nullopt;
    return FaceGlyph{number, static_cast<std::uint32_t>(found.id), found.advance};
}

std::optional<FaceGlyph> FaceSet::find(char32_t c, std::uint8_t preferred) {
    if (auto glyph = look_up(preferred, c)) return glyph;
    for (std::uint8_t number = 0; number < faces_.size(); ++number) {
        if (number == preferred) continue;
        if (auto glyph = look_up(number, c)) return glyph;
    }
    return std::nullopt;
}

std::optional<FaceGlyph> FaceSet::find_variant(char32_t c, char32_t selector, std::uint8_t preferred) const {
    const auto look = [&](std::uint8_t number) -> std::optional<FaceGlyph> {
        auto* face = faces_[number].face.get();
        const auto id = face ? FT_Face_GetCharVariantIndex(face, c, selector) : 0;
        if (id == 0) return std::nullopt;
        return FaceGlyph{number, id, advance_of(face, id)};
    };
    if (auto glyph = look(preferred)) return glyph;
    for (std::uint8_t number = 0; number < faces_.size(); ++number)
        if (auto glyph = look(number)) return glyph;
    return std::nullopt;
}

std::vector<std::string> FaceSet::files() const {
    std::vector<std::string> paths;
    for (const auto& face : faces_) paths.push_back(face.path);
    return paths;
}

}  // namespace kasane::pdf

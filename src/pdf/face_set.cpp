#include "pdf/face_set.hpp"

#include <filesystem>

#include <fmt/format.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include <hb.h>

#include "pdf/destroyed_with.hpp"
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
constexpr std::size_t block_size = 0x100;
constexpr std::size_t kept_blocks = 0x100;  // the basic plane

std::uint16_t advance_of(FT_Face face, FT_UInt id) {
    FT_Fixed advance = 0;
    if (FT_Get_Advance(face, id, FT_LOAD_NO_SCALE, &advance) != 0 || face->units_per_EM == 0) return 0;
    return static_cast<std::uint16_t>((advance * 1000 + face->units_per_EM / 2) / face->units_per_EM);
}

/// The glyph that the rules of a face make of two characters; 0 when they stay apart.
std::uint32_t shaped_as_one(const std::string& path, std::array<char32_t, 2> characters) {
    const std::unique_ptr<hb_blob_t, With<hb_blob_destroy>> file(hb_blob_create_from_file(path.c_str()));
    const std::unique_ptr<hb_face_t, With<hb_face_destroy>> face(hb_face_create(file.get(), 0));
    const std::unique_ptr<hb_font_t, With<hb_font_destroy>> font(hb_font_create(face.get()));
    const std::unique_ptr<hb_buffer_t, With<hb_buffer_destroy>> buffer(hb_buffer_create());
    for (const auto c : characters) hb_buffer_add(buffer.get(), c, 0);
    hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(font.get(), buffer.get(), nullptr, 0);
    unsigned count = 0;
    const auto* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    return count == 1 ? glyphs[0].codepoint : 0;
}

}  // namespace

/// A face that is opened when it is first asked for; one whose file is missing stays closed.
struct FaceSet::Face {
    struct Close {
        void operator()(FT_Face face) const { FT_Done_Face(face); }
    };
    struct Kept {
        std::int32_t id = not_looked_up;
        std::uint16_t advance = 0;
    };
    std::string path;
    bool tried = false;
    std::unique_ptr<FT_FaceRec_, Close> face;
    using Block = std::array<Kept, block_size>;
    std::vector<std::unique_ptr<Block>> kept;  ///< by the first byte of a character; of the main faces only

    /// Where the look-up of a character is kept; null where it is not.
    Kept* place_of(char32_t c) {
        const auto number = c / block_size;
        if (number >= kept.size()) return nullptr;
        if (!kept[number]) kept[number] = std::make_unique<Block>();
        return &(*kept[number])[c % block_size];
    }

    FT_Face open(FT_Library library) {
        FT_Face opened = nullptr;
        if (!tried && FT_New_Face(library, path.c_str(), 0, &opened) == 0) face.reset(opened);
        tried = true;
        return face.get();
    }
};

FaceSet::FaceSet() : freetype_(std::make_unique<FreeType>()) {}
FaceSet::FaceSet(FaceSet&&) noexcept = default;
FaceSet::~FaceSet() = default;

std::variant<FaceSet, Problem> FaceSet::open() {
    FaceSet set;
    for (std::uint8_t number = 0; number < face_files.size(); ++number) {
        const auto& file = face_files[number];
        Face face;
        face.path = file.path;
        const bool is_main = number == mincho || number == gothic;
        if (is_main) face.kept.resize(kept_blocks);
        const bool is_there =
            is_main ? face.open(set.freetype_->library) != nullptr : std::filesystem::exists(file.path);
        if (!is_there && file.required)
            return Problem{fmt::format("書体のファイル {} を開けません。", file.path),
                           fmt::format("パッケージ {} を入れてください。", file.package)};
        set.faces_.push_back(std::move(face));
    }
    return set;
}

std::optional<FaceGlyph> FaceSet::look_up(std::uint8_t number, char32_t c) {
    auto& face = faces_[number];
    auto* const opened = face.open(freetype_->library);
    if (!opened) return std::nullopt;
    const auto read = [&] {
        const auto id = FT_Get_Char_Index(opened, c);
        if (id == 0) return Face::Kept{not_there, 0};
        return Face::Kept{static_cast<std::int32_t>(id), advance_of(opened, id)};
    };
    auto* const kept = face.place_of(c);
    if (kept && kept->id == not_looked_up) *kept = read();
    const auto found = kept ? *kept : read();
    if (found.id == not_there) return std::nullopt;
    return FaceGlyph{number, static_cast<std::uint32_t>(found.id), found.advance};
}

std::optional<FaceGlyph> FaceSet::find(char32_t c, std::uint8_t preferred) {
    if (auto glyph = look_up(preferred, c)) return glyph;
    for (const auto number : is_sans(preferred) ? sans_order : serif_order) {
        if (number == preferred) continue;
        if (auto glyph = look_up(number, c)) return glyph;
    }
    return std::nullopt;
}

std::optional<FaceGlyph> FaceSet::find_pair(char32_t kana, char32_t mark, std::uint8_t number) {
    const auto [known, is_new] = pairs_.try_emplace({kana, mark, number});
    auto* const opened = faces_[number].open(freetype_->library);
    if (!is_new || !opened) return known->second;
    const auto id = shaped_as_one(faces_[number].path, {kana, mark});
    if (id != 0) known->second = FaceGlyph{number, id, advance_of(opened, id)};
    return known->second;
}

std::optional<FaceGlyph> FaceSet::find_variant(char32_t c, char32_t selector, std::uint8_t preferred) {
    const auto look = [&](std::uint8_t number) -> std::optional<FaceGlyph> {
        auto* face = faces_[number].open(freetype_->library);
        const auto id = face ? FT_Face_GetCharVariantIndex(face, c, selector) : 0;
        if (id == 0) return std::nullopt;
        return FaceGlyph{number, id, advance_of(face, id)};
    };
    if (auto glyph = look(preferred)) return glyph;
    for (const auto number : is_sans(preferred) ? sans_order : serif_order)
        if (auto glyph = look(number)) return glyph;
    return std::nullopt;
}

std::vector<std::string> FaceSet::files() const {
    std::vector<std::string> paths;
    for (const auto& face : faces_) paths.push_back(face.path);
    return paths;
}

}  // namespace kasane::pdf

#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "pdf/problem.hpp"

namespace kasane::pdf {

/// A glyph of a face; the advance is in thousandths of the size.
struct FaceGlyph {
    std::uint8_t face = 0;
    std::uint32_t id = 0;
    std::uint16_t advance = 0;
};

/// The open faces: which glyph shows a character, and how wide it is. Look-ups are kept, so one set serves
/// one thread.
class FaceSet {
  public:
    /// The faces of face_files.hpp; all but the first two are opened when they are first needed. A missing
    /// file that is required gives a Problem with its package.
    static std::variant<FaceSet, Problem> open();

    FaceSet(FaceSet&&) noexcept;
    FaceSet& operator=(FaceSet&&) = delete;  // the old faces would outlive their library
    ~FaceSet();

    /// The glyph in the preferred face, else in the first that has it.
    std::optional<FaceGlyph> find(char32_t c, std::uint8_t preferred);

    bool has(char32_t c, std::uint8_t face) { return look_up(face, c).has_value(); }

    /// The glyph of exactly this face for a kana with a mark for which Unicode has no character: か゚.
    std::optional<FaceGlyph> find_pair(char32_t kana, char32_t mark, std::uint8_t face);

    /// The glyph of a character with a variation selector, when a face knows the pair.
    std::optional<FaceGlyph> find_variant(char32_t c, char32_t selector, std::uint8_t preferred);

    /// Paths of the faces, by number.
    std::vector<std::string> files() const;

  private:
    struct Face;
    FaceSet();
    std::optional<FaceGlyph> look_up(std::uint8_t face, char32_t c);

    std::unique_ptr<struct FreeType> freetype_;
    std::vector<Face> faces_;
    std::map<std::array<char32_t, 3>, std::optional<FaceGlyph>> pairs_;  ///< kana, mark, face
};

}  // namespace kasane::pdf

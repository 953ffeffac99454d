// The faces of the screen and the fall-back between them: BIZ UDPGothic, IPAmj Mincho, Noto Sans CJK.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "ui/character.hpp"
#include "ui/scene.hpp"

namespace kasane::ui {

/// Coverage of one glyph at one size in pixels.
struct GlyphImage {
    int width = 0;
    int height = 0;
    int left = 0;  ///< from the pen to the first column
    int top = 0;   ///< from the base line up to the first row
    std::vector<unsigned char> coverage = {};
};

/// Widths and images of characters, face by face. Faces are opened when first needed.
class FontSet {
  public:
    /// Throws std::runtime_error when the main face (package fonts-morisawa-bizud-gothic) cannot be read.
    FontSet();
    ~FontSet();
    FontSet(const FontSet&) = delete;
    FontSet& operator=(const FontSet&) = delete;

    /// Advance width as a fraction of the size; the same at every size, so that layouts scale.
    float advance(Weight weight, Character character);

    /// The glyph drawn at `pixels` per em; 〓 where no face has the character.
    GlyphImage image(Weight weight, int pixels, Character character);

    /// Height above the base line as a fraction of the size.
    float ascent() const { return ascent_; }
    float descent() const { return descent_; }

    /// Characters shown as 〓 since the last call, each once.
    std::vector<Character> take_missing();

  private:
    struct Face;
    struct Found {
        Face* face;
        unsigned glyph;
    };

    Face* face(std::size_t index);
    Found find(Weight weight, Character character);
    Found search(Weight weight, Character character);
    void note_missing(Character character);

    struct Library;
    std::unique_ptr<Library> library_;
    std::array<std::unique_ptr<Face>, 5> faces_;
    std::array<bool, 5> tried_{};
    std::array<std::vector<float>, 2> plain_advances_;
    std::array<std::unordered_map<std::uint64_t, float>, 2> other_advances_;
    std::unordered_map<std::uint64_t, bool> missing_;
    std::vector<Character> new_missing_;
    float ascent_ = 0;
    float descent_ = 0;
};

}  // namespace kasane::ui

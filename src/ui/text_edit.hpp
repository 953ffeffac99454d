// The text of a field while it is typed: caret, selection, undo. Positions are byte offsets between
// characters, so that kanji outside the BMP and their variants are one step each.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kasane::ui {

class TextEdit {
  public:
    TextEdit() = default;
    explicit TextEdit(std::string text);

    const std::string& text() const { return text_; }
    std::size_t caret() const { return caret_; }
    std::size_t selection_begin() const;
    std::size_t selection_end() const;
    std::string selected() const;

    /// Replaces everything; the caret goes to the end, undo forgets.
    void set(std::string text);
    /// Puts `typed` in place of the selection. Control characters are dropped; a newline becomes a
    /// space unless `newlines`.
    void insert(std::string_view typed, bool newlines);
    void erase_before();
    void erase_after();
    void erase_selection();

    /// Moves the caret to a byte offset; `keep` extends the selection.
    void move_to(std::size_t offset, bool keep);
    void move_left(bool keep);
    void move_right(bool keep);
    void select_all();

    void undo();
    void redo();

  private:
    struct Version {
        std::string text;
        std::size_t caret;
    };
    void remember();

    std::string text_;
    std::size_t caret_ = 0;
    std::size_t anchor_ = 0;
    std::vector<Version> past_;
    std::vector<Version> future_;
};

}  // namespace kasane::ui

// What belongs to the person at the window, not to the meeting: focus, scrolling, text being typed.
#pragma once

#include <map>
#include <string>

#include "ui/scene.hpp"
#include "ui/text_edit.hpp"
#include "view_model/screen/screen.hpp"

namespace kasane::ui {

/// Focus and scrolling of a page or of the dialog above it.
struct PageState {
    std::string key = {};    ///< of the screen or dialog; another key starts afresh
    std::string focus = {};  ///< key of the focused element; empty: none
    Rect focus_rect = {};    ///< where it stood last, to find a neighbour when it goes away
    bool fresh = true;       ///< the initial focus has not been set yet
    std::string named = {};  ///< what the screen named as initial focus when it was last followed
    float scroll = 0;
    float side_scroll = 0;
    std::map<std::string, float> table_scroll = {};  ///< sideways, by table key
};

/// A field's text, and the initial text that it began with.
struct FieldState {
    TextEdit edit;
    std::string initial;
    bool secret = false;  ///< never kept as a draft
};

/// Lives as long as the window; a value that can be copied and kept.
class ScreenState {
  public:
    PageState page;
    PageState dialog;
    std::string held;  ///< element on which the mouse button or finger went down

    /// Follows the screen to be shown: begins pages and dialogs afresh, gives new fields their text.
    /// The text of the footer's note stays while pages turn; a dialog's texts go with the dialog.
    void follow(const view::Screen& screen);

    PageState& active(const view::Screen& screen) { return screen.dialog ? dialog : page; }
    const PageState& active(const view::Screen& screen) const { return screen.dialog ? dialog : page; }

    /// The text of a field of the region it stands in; nullptr when it was never shown.
    const FieldState* field(Region region, const std::string& key) const;
    FieldState* field(Region region, const std::string& key);

    /// The field of this name wherever it is on the screen; nullptr where there is none.
    const FieldState* find(const std::string& key) const;
    /// Puts a text at the caret of a field of this name.
    void insert(const std::string& key, const std::string& text);
    /// Follows the screen with what was typed at another window: fields of the same names have their texts,
    /// and those that stay while pages turn have them even where this screen does not show them.
    void take_over(const ScreenState& other, const view::Screen& screen);

    /// Empties a field of this name wherever it is on the screen, e.g. after its text was recorded.
    void clear_field(const std::string& key);
    /// Puts a text into a field of this name wherever it is on the screen.
    void set_text(const std::string& key, const std::string& text);
    /// What stands in the field; empty when there is no such field.
    std::string text(const std::string& key) const;

    /// All texts that differ from what their field began with, for keeping over a restart.
    std::map<std::string, std::string> drafts() const;
    void restore(const std::map<std::string, std::string>& drafts);

    /// Texts of all fields that can be typed in now: the dialog's, or the page's with the note.
    std::map<std::string, std::string> texts(const view::Screen& screen) const;

  private:
    std::string scope(Region region) const;
    const FieldState* in_scope(const std::string& scope, const std::string& key) const;
    void begin_field(Region region, const view::Field& field);

    std::map<std::string, std::map<std::string, FieldState>> fields_;
};

}  // namespace kasane::ui

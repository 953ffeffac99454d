// What the shell must do for a press.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/commands/command.hpp"
#include "view_model/screen/state.hpp"

namespace kasane::view {

/// What is to be printed of the papers.
struct PaperPrint {
    bool all = false;  ///< the whole list, else what is looked at
    std::string printer = {};
    int copies = 1;
    std::string sides = {};  ///< 「片面」「両面」「両面（短辺とじ）」; empty: as the printer is set
};
enum class SavedAs { pdf, locked_pdf, markdown, word };
struct PaperSave {
    SavedAs as = SavedAs::pdf;
    std::string folder = {};
    std::string name = {};      ///< without its extension
    std::string password = {};  ///< of a locked PDF
};

/// The PIN as it is and as it shall be; empty where there is none.
struct PinChange {
    std::string old;
    std::string wanted;
};

/// Files that are to be read: one, or all that fit in a folder and below.
struct FilesChosen {
    FilePurpose purpose = FilePurpose::rows;
    std::string path;
};

/// What the shell must do for a press.
struct Effects {
    std::optional<domain::Command> command = {};  ///< decide, commit, apply; then `accepted` or `refused`
    std::string reason = {};
    std::optional<Place> then = {};
    /// Decided and committed in the same way once `command` is on disk: the next item begins (StartItem).
    std::optional<domain::Command> followed_by = {};
    bool undo = false;
    /// With a command: once it is on disk. The files come back in `KioskState::papers`.
    std::optional<domain::MeetingId> make_papers = {};
    std::optional<Preview> show_paper = {};  ///< made afresh; comes back in `KioskState::preview`
    std::optional<PaperPrint> print = {};
    std::optional<PaperSave> save = {};
    bool replace_saved = false;  ///< what waits for it may replace the file that is there
    bool view_paper = false;     ///< in the desktop's program
    bool ask_printers = false;
    bool quit = false;
    bool swap_screens = false;
    std::optional<std::string> unlock = {};  ///< with this PIN
    std::optional<PinChange> pin = {};
    std::optional<std::string> open_folder = {};  ///< comes back in `KioskState::chooser`
    bool read_guide = false;                      ///< its pages come back in `KioskState::guide`
    std::optional<FilesChosen> read_files = {};
    std::optional<InsertText> insert = {};       ///< at the caret of a field, which gets the focus
    std::string focus = {};                      ///< what gets the focus
    std::vector<std::string> clear_fields = {};  ///< texts being typed that were used, once it is on disk
};

/// What comes of a press: the state that follows, and what is to be done.
struct Reaction {
    KioskState state;
    Effects effects;
};

}  // namespace kasane::view

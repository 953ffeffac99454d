// The kiosk as a pure function: state and record give a screen; a press gives the next state and what to do.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/decide.hpp"
#include "domain/record.hpp"
#include "view_model/guide.hpp"
#include "view_model/private_note.hpp"
#include "view_model/room_page.hpp"
#include "view_model/screen.hpp"

namespace kasane::view {

/// What was written for a meeting, for the last page.
struct PaperFile {
    std::string title;  ///< 「会議録（案）」
    std::string path;   ///< where it lies
    int pages = 0;
    /// What it can be shown as, that of the file first; empty where a paper is as it is.
    std::vector<PaperLevel> levels = {};
};

/// The paper that is looked at, and what is printed and saved from there.
struct Preview {
    int number = -1;                 ///< among `KioskState::papers`; -1: a template
    std::string template_file = {};  ///< 「minutes.md」
    std::string title = {};
    std::optional<PaperLevel> level = {};
    int page = 1;
    int pages = 0;  ///< 0: it could not be made, `problem` says why
    bool whole = true;
    std::string folder = {};  ///< where it is saved
    std::string name = {};    ///< and under which name, without its extension
    std::optional<Banner> problem = {};
    std::optional<Banner> undrawn = {};  ///< the paper is whole, only this page has no picture
};

/// A template and what it is for: 「minutes.md」, 「会議録」.
struct TemplateFile {
    std::string file;
    std::string name;
};

struct PrinterChoice {
    std::string name;
    std::string shown;  ///< name, and what people call it
    bool is_default = false;
    bool is_ready = true;
};
/// The printers, once CUPS has told of them.
struct Printers {
    bool asked = false;
    bool known = false;
    std::vector<PrinterChoice> list = {};
    std::optional<Banner> problem = {};
};

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

/// A page that the room keeps seeing.
struct Frozen {
    Place place;
    RoomPage page;
};

/// What becomes of the room's view. Only of this run: a restart begins with none of it.
struct Projection {
    bool two_screens = false;  ///< the chair has a monitor of one's own
    bool cut_off = false;      ///< a monitor went away: the room's view stands alone until somebody goes on
    bool blank = false;
    bool names = false;  ///< 氏名 instead of 呼称, while the key is held
    std::optional<Frozen> frozen = {};
};

/// A folder or a file that can be chosen.
struct FileLine {
    std::string name;  ///< as it can be read
    std::string path;  ///< as the machine calls it
    bool is_folder = false;
};

/// A folder to choose from.
struct Chooser {
    FilePurpose purpose = FilePurpose::rows;
    Place back = {};         ///< where the file was asked for
    std::string path = {};   ///< of the folder
    std::string shown = {};  ///< 「ホーム／書類」
    std::optional<std::string> above = {};
    std::vector<FileLine> places = {};  ///< ホーム, and what is plugged in
    std::vector<FileLine> lines = {};   ///< folders, then fitting files
    int fitting_below = 0;              ///< files that fit, here and in the folders below
    std::string trouble = {};           ///< why nothing of it can be seen
};

/// The screen is closed: outside a meeting, after nobody was there for a while.
struct Lock {
    bool asks_pin = false;  ///< else any key opens it
    int wait_seconds = 0;   ///< after wrong tries, until another may be made
    std::string error = {};
    bool operator==(const Lock&) const = default;
};

/// State of the screen only; nothing of it is journaled.
struct KioskState {
    Place place;
    std::optional<Form> form = {};
    domain::NoteKind note_kind = domain::NoteKind::remark;
    std::optional<Banner> banner = {};
    std::string operator_name = {};  ///< 司会 or 記録 who acts
    std::vector<PaperFile> papers = {};
    Preview preview = {};
    Printers printers = {};
    std::vector<TemplateFile> templates = {};
    std::string last_backup = {};  ///< for the foot of the home screen, e.g. 「13:09」
    int agency_in_turn = 0;        ///< read-back: which agency stands large, from 1; 0: the next to answer
    std::optional<Place> left_at = {};  ///< the last page of a meeting, for 「続きから」
    Projection projection = {};
    std::optional<Chooser> chooser = {};
    std::optional<Guide> guide = {};           ///< read above the page, which stays where it is
    std::map<FormKind, Form> left_forms = {};  ///< closed with something typed in them, to come back to
    std::optional<Lock> lock = {};
    bool has_pin = false;
    /// By the key of the MinutesVersion: when and why its papers were destroyed, 「令和8年1月23日、…」 (R28).
    std::map<domain::RowKey, std::string> destroyed = {};
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

/// `everything` of the store for the home screen: sittings, what waits, what is left.
struct Overview {
    domain::Record record;
    PrivateNotes notes = {};  ///< of the chair; the room's view is made without them
};

/// The kiosk as it starts: the home screen, with the question 「続きから」 where a meeting is still open.
/// `saved` is the place that was kept, if any.
KioskState started(const std::optional<Place>& saved, const Overview& overview);

/// Whether there is a sitting; else はじめの準備 leads to the first.
bool is_set_up(const domain::Record& record);

/// The screen for this state. `record` is the open sitting; the office's pages show the overview instead.
Screen screen_of(const KioskState& state, const domain::Record& record, const Overview& overview,
                 text::DateTime now);

/// After the PIN was changed (no message), or not: the form says what is wrong beside its field.
KioskState pin_changed(const KioskState& state, const std::string& field, const std::string& message);

/// With one monitor more or less. When the second goes in a meeting, the room's view stands until somebody
/// goes on: nothing of the console comes up on the projector.
KioskState with_screens(const KioskState& state, bool two);

/// What comes of a press, with the texts of the fields on the screen.
struct Pressed {
    KioskState state;
    Effects effects;
};
Pressed press(const KioskState& state, const Action& action, const std::map<std::string, std::string>& fields,
              const domain::Record& record, const Overview& overview, text::DateTime now);

/// After the store has the event and `record` holds it: closes the form, goes on, says what was warned of.
KioskState accepted(const KioskState& state, const Effects& effects, const domain::Accepted& accepted,
                    const domain::Record& record);
/// After a refusal: a banner, or for a warning the question for a reason.
KioskState refused(const KioskState& state, const Effects& effects, const domain::Refusal& refusal);

}  // namespace kasane::view

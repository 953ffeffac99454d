// What the kiosk remembers between two presses; nothing of it is journaled.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/names/reference.hpp"
#include "view_model/screen/guide.hpp"
#include "view_model/screen/private_note.hpp"
#include "view_model/screen/room_page.hpp"
#include "view_model/screen/screen.hpp"

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
    std::string last_done = {};      ///< what was recorded last, for the question whether to take it back
    std::vector<PaperFile> papers = {};
    Preview preview = {};
    Printers printers = {};
    std::vector<TemplateFile> templates = {};
    std::string last_backup = {};  ///< for the foot of the home screen, e.g. 「13:09」
    int agency_in_turn = 0;        ///< read-back: which agency stands large, from 1; 0: the next to answer
    std::optional<Place> left_at = {};  ///< the last page of a meeting, for 「続きから」
    /// A case that is shown again after something else was: who was out for it may have come back (R26).
    /// Empty once somebody has answered.
    std::optional<domain::AgendaItemId> room_asked_for = {};
    Projection projection = {};
    std::optional<Chooser> chooser = {};
    std::optional<Guide> guide = {};           ///< read above the page, which stays where it is
    std::map<FormKind, Form> left_forms = {};  ///< closed with something typed in them, to come back to
    std::optional<Lock> lock = {};
    bool has_pin = false;
    /// By the key of the MinutesVersion: when and why its papers were destroyed, 「令和8年1月23日、…」 (R28).
    std::map<domain::RowKey, std::string> destroyed = {};
};

/// Whether the chair shows names just now.
domain::ShownAs shown_as(const KioskState& state);

/// `everything` of the store for the home screen: sittings, what waits, what is left.
struct Overview {
    domain::Record record;
    PrivateNotes notes = {};  ///< of the chair; the room's view is made without them
};

}  // namespace kasane::view

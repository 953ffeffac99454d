// What a press means. The ui hands an Action back as it got it; reaction.hpp says what comes of it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/commands/command.hpp"
#include "domain/model/one_of.hpp"
#include "view_model/screen/form.hpp"

namespace kasane::view {

/// What a paper shows of persons: 原本, 配付用, 閲覧用.
using domain::PaperLevel;

struct Goto {
    Place place;
};
/// Records something; `then` is where the kiosk goes once it is on disk.
struct Do {
    domain::Command command;
    std::optional<Place> then = {};
};
struct OpenForm {
    Form form;
};
/// Picks a chip inside the open form.
struct Choose {
    std::string key;
    std::string value;
};
struct SubmitForm {};
struct CloseForm {};
/// Records the note line with its kind.
struct SubmitNote {};
/// Tab in the note line: 発言 → 決定 → 宿題.
struct NextNoteKind {};
/// 読み上げ確認: which agency stands large, by its place from 1; 0: the first without an answer.
struct ReadAgency {
    int number = 0;
};
/// Those who are not invited have left the room again; nothing new is recorded.
struct RoomIsClear {};
struct Undo {};
/// 伏せる: nothing of the meeting is shown until it is pressed again.
struct Blank {};
/// 止める: the room keeps what it sees while the chair goes on (two monitors).
struct Freeze {};
/// 画面を入れ替え: a key held long (two monitors).
struct SwapScreens {};
/// 氏名を映す, as long as a key is held.
struct ShowNames {
    bool shown = false;
};
/// A monitor went away; somebody is there and goes on.
struct Rejoin {};
/// Puts a text where the caret stands in a field: the reference to a person.
struct InsertText {
    std::string field;
    std::string text;
};
/// The focus goes to a field or to a picture.
struct FocusOn {
    std::string key;
};
/// 次第 or 会議録 as Markdown and PDF in the folder of papers; shows them.
struct MakePapers {
    domain::MeetingId meeting;
};
/// What a file is chosen for.
enum class FilePurpose {
    rows,      ///< 機関・名簿・ケース・会議, as `kasane import` reads them
    settings,  ///< 町の設定, as `kasane settings --import` reads them
};
/// Shows a folder's folders and fitting files; the home folder where the path is empty.
struct OpenFolder {
    FilePurpose purpose = FilePurpose::rows;
    std::string path = {};
};
/// Opens the closed screen with the PIN in its field.
struct Unlock {};
/// A paper of the list, by its place in it; a template by the name of its file.
struct OpenPaper {
    int number = 0;
    std::string template_file = {};
};
/// To a page of the paper that is shown, from 1.
struct TurnPaper {
    int page = 1;
};
/// 全体 or 幅
struct ZoomPaper {};
/// The paper as 原本 or 配付用.
struct ShowLevel {
    PaperLevel level = PaperLevel::distribution;
};
/// In the desktop's program for PDF.
struct ViewPaper {};
/// 使い方: its list, or a page of it, above whatever is shown.
struct OpenGuide {
    int page = 0;  ///< from 1; 0: the list
};
/// Back to the page behind.
struct CloseGuide {};
struct Quit {};
struct Nothing {};

using AnyAction = std::variant<Nothing, Goto, Do, OpenForm, Choose, SubmitForm, CloseForm, SubmitNote,
                               NextNoteKind, ReadAgency, RoomIsClear, Undo, MakePapers, Quit, Blank, Freeze,
                               SwapScreens, ShowNames, Rejoin, InsertText, FocusOn, Unlock, OpenFolder,
                               OpenPaper, TurnPaper, ZoomPaper, ShowLevel, ViewPaper, OpenGuide, CloseGuide>;

/// One of the actions; what copies and destroys the many is compiled once, as with domain::Command.
struct Action : AnyAction {
    Action();
    template <domain::OneOf<AnyAction> One>
    Action(One one) : AnyAction(std::in_place_type<One>, std::move(one)) {}
    Action(const Action& other);
    Action(Action&& other) noexcept;
    Action& operator=(const Action& other);
    Action& operator=(Action&& other) noexcept;
    ~Action();
};

}  // namespace kasane::view

// What a press means. The ui hands an Action back as it got it; kiosk.hpp says what comes of it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/command.hpp"
#include "domain/one_of.hpp"
#include "domain/walk.hpp"

namespace kasane::view {

/// Which kind of page the kiosk shows.
enum class Page {
    home,
    standby,
    opening,
    agenda_item,
    closing,
    papers,
    paper,      ///< one of them, page by page as it is printed
    builder,    ///< 次第をつくる
    follow_up,  ///< 残っていること
    cases,      ///< ケースの一覧
    case_file,  ///< one case with its household
    settings,
    minutes,         ///< 会議録: its state, what those asked answered, its wording, its versions
    roster,          ///< 機関と名簿
    setup,           ///< はじめの準備: the three steps from an empty store to the first sitting
    files,           ///< a file or folder is chosen
    template_paper,  ///< a template of the town's, filled from the sample town
};
/// Pages of the office, which work on the whole store and are never projected.
constexpr bool is_office(Page page) {
    return page == Page::home || page >= Page::builder;
}

/// Where the kiosk stands. Only of the screen: it is kept for resuming, and never journaled.
struct Place {
    Page page = Page::home;
    domain::SittingId sitting;
    domain::MeetingId meeting;
    domain::AgendaItemId item;
    domain::Step step = domain::Step::purpose;
    domain::CaseId support_case = {};  ///< of Page::case_file
    bool operator==(const Place&) const = default;
};

/// What a paper shows of persons: 原本, 配付用, 閲覧用.
enum class PaperLevel { original, distribution, reading };

/// What a form asks for; `Form` holds what it is about.
enum class FormKind {
    due,           ///< 期限 of a support item: a day, or a frequency with a day of review
    support_text,  ///< wording of a support item; new one where no item is named
    no_taker,      ///< 担い手なし → 地域課題: the 地域課題 without personal data
    goal,          ///< 本人の目標
    policy,
    change,
    point,
    information,  ///< 支援会議: 事実 and 見立て of an agency
    amendment,    ///< 修正のうえ了承
    condition,    ///< 条件つき了承
    missing,      ///< 継続協議
    monitoring,   ///< 日を選ぶ, or why there is none
    contact,      ///< 本人の窓口
    informer,     ///< 本人へ伝える人 and day
    closure,      ///< 主担当機関, フォローアップ, つなぎもどし
    suspension,
    attempt,
    consent_effort,
    support_decision,  ///< 後日決裁の予定日, 不決定・早期支援の理由, 決める人
    answer,            ///< 持ち帰り（◯日まで）, このままでは難しい, 欠席
    homework,          ///< 宿題: agency and date
    stance,            ///< 異論・除斥・席を外した, per person
    report_informed,   ///< 本人へ伝えた, and whether the 本人 agrees
    check_condition,   ///< 条件つき了承: whether the condition is met
    late_answer,       ///< an agency's answer after its meeting
    late_decision,     ///< a 支援決定 after its meeting
    tell_absent,       ///< 欠席の方へ伝えた
    report_follow_up,  ///< 終結後のフォローアップの結果
    review_homework,   ///< new date, remark
    gap,
    next_sitting,
    papers,
    absence,
    walk_in,
    officers,
    name_words,     ///< words of a note that look like a name: whom they mean, or nobody
    shift_minutes,  ///< minutes from one item to another
    // The office's forms.
    make_sitting,
    set_sitting,
    postpone,
    cancel_sitting,
    continue_sitting,
    add_block,
    set_block,
    remove_block,
    set_item,  ///< 区分, minutes, presenter, paper of an item
    take_off,
    topic,
    put_case,  ///< a case that is not proposed comes on the agenda
    people,    ///< who is expected; stays open while people are picked
    person,
    agency,
    sitting_changes,  ///< 延期・中止 and what else may happen to a sitting
    edit_case,
    member,
    consent,
    propose_plan,
    end_case,
    reopen_case,
    open_with_consent,
    take_over,
    town,
    pin,  ///< the PIN of the screen: set, changed, taken away
    amend_note,
    minutes_reply,
    check_minutes,    ///< 確認済: who checked beside the chair
    make_final,       ///< 確定: asked before, since it stands
    correct_minutes,  ///< 訂正の理由
    // What the minutes say is put right, line by line; 要点 and 判断 by the forms above.
    correct_presence,  ///< 出欠, 来た時刻, 退席の時刻, who tells the absent
    correct_role,      ///< an agency and its role; leads on to 期限
    warning,           ///< a warning asks for a reason
    resume,            ///< go on where the meeting stood?
    read_files,        ///< 取り込みますか: the path in `message`, called `remedy`
    open_meeting,
    close_meeting,
    print_paper,    ///< printer, copies, both sides
    save_paper,     ///< as what, where, under which name; a password
    replace_paper,  ///< a file of that name is there
    show_original,  ///< 原本 on the only screen
    open_original,  ///< 原本 in another program, whose window may stand before the room
    go_home,        ///< Esc in a meeting: the home screen shows other cases to the room
    leave,          ///< 途中で退席
    person_left,    ///< 本人同席 ends: what was hidden shows again
    help,
};

/// A form or question above the screen.
struct Form {
    FormKind kind = FormKind::help;
    domain::MeetingId meeting = {};
    domain::AgendaItemId item = {};
    domain::PlanId plan = {};
    domain::SupportItemId support_item = {};
    domain::AgencyId agency = {};
    domain::PersonId person = {};
    domain::MemberId member = {};
    domain::ActionItemId action = {};
    domain::SittingId sitting = {};
    domain::CaseId support_case = {};
    domain::Service service = domain::Service::none;
    domain::PlanPointKind point_kind = domain::PlanPointKind::challenge;
    int number = 0;
    std::map<std::string, std::string> chosen = {};  ///< what was picked among chips: agency ids, codes
    std::map<std::string, std::string> typed = {};   ///< what was typed when it was sent off, to come back to
    std::map<std::string, std::string> errors = {};  ///< field key → what is wrong with what was typed
    std::optional<domain::Command> warned = {};      ///< FormKind::warning: the command that waits
    std::string rule = {};
    std::string message = {};
    std::string remedy = {};
    std::optional<Place> then = {};  ///< where a warned command, or 「続きから」, leads
    bool keeps = false;            ///< what was typed comes back when the form was closed and is opened again
    std::vector<Form> under = {};  ///< the form that gave rise to a warning, to come back to
};

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
                               NextNoteKind, ReadAgency, Undo, MakePapers, Quit, Blank, Freeze, SwapScreens,
                               ShowNames, Rejoin, InsertText, FocusOn, Unlock, OpenFolder, OpenPaper,
                               TurnPaper, ZoomPaper, ShowLevel, ViewPaper, OpenGuide, CloseGuide>;

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

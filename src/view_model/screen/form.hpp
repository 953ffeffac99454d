// A form or a question above the screen: its kind, what it is about, what was picked and typed in it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/commands/command.hpp"
#include "view_model/screen/place.hpp"

namespace kasane::view {

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
    add_person,
    person,
    add_agency,
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
    person_comes,   ///< 本人同席 begins: everything else is hidden
    person_left,    ///< 本人同席 ends: what was hidden shows again
    undo_last,      ///< in a meeting a letter alone takes nothing back
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
    domain::RuleId rule = domain::R23;               ///< FormKind::warning: which warns
    std::string message = {};
    std::string remedy = {};
    std::optional<Place> then = {};  ///< where a warned command, or 「続きから」, leads
    bool keeps = false;            ///< what was typed comes back when the form was closed and is opened again
    std::vector<Form> under = {};  ///< the form that gave rise to a warning, to come back to
};

/// What was picked under this key; `otherwise` where nothing was.
std::string chosen(const Form& form, const std::string& key, const std::string& otherwise = {});

}  // namespace kasane::view

#include <algorithm>

#include "domain/wording.hpp"
#include "view_model/help.hpp"
#include "view_model/nodes.hpp"
#include "view_model/screens.hpp"

namespace kasane::view {
namespace {

using domain::Record;

Button back(const std::string& words) {
    return node::button(words, "cancel", CloseForm{});
}

Dialog dialog(std::string key, std::string title) {
    Dialog made;
    made.key = std::move(key);
    made.title = std::move(title);
    made.cancel = Press{"cancel", CloseForm{}, {}};
    return made;
}

/// R26 at the beginning of an item: those who are not invited leave, or stay with a reason.
const domain::StartItem* asks_to_leave(const Form& form) {
    const auto* start = form.warned ? std::get_if<domain::StartItem>(&*form.warned) : nullptr;
    const bool asks = form.rule == domain::R26 && node::chosen(form, "stay").empty();
    return asks ? start : nullptr;
}

Dialog leave_room_dialog(const Form& form, const domain::StartItem& start) {
    auto made = dialog("leave-room", "席を外していただく方がいます");
    made.body.push_back(node::text(form.message, TextStyle::big));
    made.body.push_back(
        node::text("席を外したことは、議題ごとに記録に残ります。", TextStyle::body, Tone::muted));
    auto stay = form;
    stay.chosen["stay"] = "1";
    stay.under = {form};
    made.buttons = {back("戻る"), node::button("席を外さずに進める", "uninvited-stay", OpenForm{stay}),
                    node::primary("席を外しました", "uninvited-left",
                                  Do{domain::StartItem{start.item, true}, form.then}, "Enter")};
    made.initial_focus = "uninvited-left";
    return made;
}

Dialog warning_dialog(const Form& form) {
    if (const auto* start = asks_to_leave(form)) return leave_room_dialog(form, *start);
    auto made = dialog("warning", "▲ 確かめてください");
    made.body.push_back(node::text(form.message, TextStyle::big));
    if (!form.remedy.empty()) made.body.push_back(node::text(form.remedy, TextStyle::body, Tone::muted));
    std::vector<Chip> reasons;
    for (const auto usual : domain::rule(form.rule).usual_reasons)
        if (const std::string reason(usual); !reason.empty())
            reasons.push_back(node::choice(form, "reason", reason, reason));
    made.body.push_back(node::label("このまま進めるときは、理由を選ぶか入力します（記録に残ります）。"));
    made.body.push_back(node::chips("", std::move(reasons)));
    made.body.push_back(node::field(form, "reason", "ほかの理由", "例：次回までに確かめる"));
    made.buttons = {back("やめて直す"), node::primary("理由を付けて進める", "submit", SubmitForm{}, "Enter")};
    return made;
}

Dialog resume_dialog(const Form& form, const Record& record) {
    auto made = dialog("resume", "会議の途中です");
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    const auto title = meeting == nullptr ? std::string("会議") : domain::short_title_of(*meeting);
    made.body.push_back(node::text(title + "は開会中です。", TextStyle::big));
    if (form.then) {
        const auto page = page_name(record, *form.then, *form.then);
        const auto* item = record.find<domain::AgendaItem>(form.then->item);
        const bool is_case = item != nullptr && item->kind == domain::AgendaKind::support_case;
        const auto where =
            is_case ? "議題" + std::to_string(item->seq) + "の「" + page + "」" : "「" + page + "」";
        made.body.push_back(node::text(where + "から続けられます。記録は残っています。"));
    }
    made.buttons = {back("あとで"), node::primary("続きから始める", "submit", SubmitForm{})};
    made.initial_focus = "submit";
    return made;
}

Dialog open_dialog(const Form& form, const Record& record) {
    auto made = dialog("open-meeting", "開会しますか");
    std::string waiting;
    for (const auto& row : domain::attendances_of(record, form.meeting))
        if (row.presence == domain::Presence::expected)
            waiting += (waiting.empty() ? "" : "、") + domain::agency_short_name(record, row.agency);
    made.body.push_back(node::text("まだ着いていない方がいます（" + waiting + "）。", TextStyle::big));
    made.body.push_back(node::text("着いたときに、出欠の画面で出席と守秘の確認を入れます。"));
    made.buttons = {back("戻る"), node::primary("開会する", "submit", SubmitForm{})};
    return made;
}

Dialog close_dialog(const Form& form, const Record& record) {
    auto made = dialog("close-meeting", "閉会しますか");
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    if (meeting != nullptr) {
        const auto left = left_open(record, *meeting).size();
        made.body.push_back(node::text(left == 0 ? "残っていることはありません。"
                                                 : "残っていることが " + std::to_string(left) +
                                                       " 件あります。次の会議に引き継がれます。",
                                       TextStyle::big));
        if (const int hidden = cases_hidden_at_closing(record, *meeting); hidden > 0)
            made.body.push_back(node::text("ほかに、ここに映さない議題が " + std::to_string(hidden) +
                                               " 件あります。残ったことは会議録に載ります。",
                                           TextStyle::small));
        const auto* sitting = record.find<domain::Sitting>(meeting->sitting);
        if (sitting != nullptr && !sitting->collected && sitting->copies > 0)
            made.body.push_back(
                node::text("▲ 資料の回収がまだ入っていません。", TextStyle::body, Tone::warn));
    }
    made.body.push_back(
        node::text("閉会すると、会議録（案）ができます。あとで気づいた誤りは、会議録の画面で直せます。"));
    made.buttons = {back("戻る"), node::primary("閉会する", "submit", SubmitForm{})};
    return made;
}

Dialog leave_dialog(const Form& form, const Record& record) {
    auto made = dialog("leave", "途中で退席しますか");
    const auto* person = record.find<domain::Person>(form.person);
    const auto name = person == nullptr ? "" : "　" + person->name;
    made.body.push_back(
        node::text(domain::agency_short_name(record, form.agency) + name + "さんの退席の時刻を記録します。"));
    made.buttons = {back("戻る"), node::primary("退席を記録する", "submit", SubmitForm{})};
    return made;
}

Dialog go_home_dialog() {
    auto made = dialog("go-home", "会議の画面を離れますか");
    made.body.push_back(node::text("事務の画面には、ほかのケースの番号と理由が出ます。"));
    made.body.push_back(
        node::text("部屋に映っているときは、映写を止めてから進んでください。記録は残ります。"));
    made.buttons = {back("戻る"), node::primary("事務の画面へ", "go-home", Goto{Place{}})};
    return made;
}

Dialog person_left_dialog() {
    auto made = dialog("person-left", "本人は席を外しましたか");
    made.body.push_back(node::text("ほかのケースと時間が、また映ります。", TextStyle::big));
    made.body.push_back(node::text("「あとで確かめる」とした役割は、読み上げ確認で話します。"));
    made.buttons = {back("戻る"), node::primary("席を外しました", "submit", SubmitForm{}, "Enter")};
    made.initial_focus = "submit";
    return made;
}

/// While the 本人 is in the room the office's screen stays shut (R18).
Dialog stay_dialog(const Form& form, const domain::AgendaItem& own) {
    auto made = dialog("go-home", "本人が同席しています");
    made.body.push_back(node::text("事務の画面には、ほかのケースの番号と理由が出ます。"));
    made.body.push_back(node::text("本人が席を外してから進んでください。記録は残っています。"));
    Form left;
    left.kind = FormKind::person_left;
    left.meeting = form.meeting;
    left.item = own.id;
    made.buttons = {node::button("本人は席を外しました", "person-left", OpenForm{left}),
                    node::primary("戻る", "cancel", CloseForm{}, "Enter")};
    made.initial_focus = "cancel";
    return made;
}

Dialog read_files_dialog(const Form& form) {
    auto made = dialog("read-files", "取り込みますか");
    made.body.push_back(node::text("「" + form.remedy + "」を取り込みます。", TextStyle::big));
    made.body.push_back(node::text("誤りがあれば、何も取り込まずに、その場所をお知らせします。"));
    made.buttons = {back("やめる"), node::primary("取り込む", "submit", SubmitForm{}, "Enter")};
    made.initial_focus = "submit";
    return made;
}

}  // namespace

bool is_question(FormKind kind) {
    switch (kind) {
        case FormKind::warning:
        case FormKind::resume:
        case FormKind::open_meeting:
        case FormKind::close_meeting:
        case FormKind::leave:
        case FormKind::go_home:
        case FormKind::person_left:
        case FormKind::read_files:
        case FormKind::help:
            return true;
        default:
            return false;
    }
}

Dialog question_dialog(const Form& form, const Record& record, const Screen& screen) {
    switch (form.kind) {
        case FormKind::warning:
            return warning_dialog(form);
        case FormKind::resume:
            return resume_dialog(form, record);
        case FormKind::open_meeting:
            return open_dialog(form, record);
        case FormKind::close_meeting:
            return close_dialog(form, record);
        case FormKind::leave:
            return leave_dialog(form, record);
        case FormKind::go_home:
            if (const auto* own = item_with_person(record, form.meeting)) return stay_dialog(form, *own);
            return go_home_dialog();
        case FormKind::person_left:
            return person_left_dialog();
        case FormKind::read_files:
            return read_files_dialog(form);
        default:
            return help_dialog(screen);
    }
}

std::optional<domain::Command> command_of(const Form& form) {
    switch (form.kind) {
        case FormKind::warning:
            return form.warned;
        case FormKind::open_meeting:
            return domain::Command{domain::OpenMeeting{form.meeting}};
        case FormKind::close_meeting:
            return domain::Command{domain::CloseMeeting{form.meeting}};
        case FormKind::leave:
            return domain::Command{domain::Leave{form.meeting, form.person}};
        case FormKind::person_left:
            return domain::Command{domain::SetWithPerson{form.item, false}};
        default:
            return {};
    }
}

}  // namespace kasane::view

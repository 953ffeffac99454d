#include "view_model/kiosk/questions.hpp"

#include <array>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/kiosk/help.hpp"
#include "view_model/meeting/left_open.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

using domain::Record;

/// R26 at the beginning of an item: those who are not invited leave, or stay with a reason.
const domain::StartItem* asks_to_leave(const FormSource& source) {
    const auto& form = source.form;
    const auto* start = form.warned ? std::get_if<domain::StartItem>(&*form.warned) : nullptr;
    const bool asks = form.rule == domain::R26 && source.chosen("part").empty();
    return asks ? start : nullptr;
}

Dialog leave_room_dialog(const FormSource& source, const domain::StartItem& start) {
    DialogBuilder dialog(source, "席を外していただく方がいます");
    dialog.shows(node::text(source.form.message, TextStyle::big));
    dialog.shows(node::text("席を外したことは、議題ごとに記録に残ります。", TextStyle::body, Tone::muted));
    auto stay = source.form;
    stay.chosen["part"] = "stay";
    stay.under = {source.form};
    return dialog.answered_by(
        {backs_out("戻る"), node::button("席を外さずに進める", "uninvited-stay", OpenForm{stay}),
         node::primary("席を外しました", "uninvited-left",
                       Do{domain::StartItem{start.item, true}, source.form.then}, "Enter")},
        "uninvited-left");
}

Dialog warning_dialog(const FormSource& source) {
    if (const auto* start = asks_to_leave(source)) return leave_room_dialog(source, *start);
    const auto& form = source.form;
    DialogBuilder dialog(source);
    dialog.shows(node::text(form.message, TextStyle::big));
    if (!form.remedy.empty()) dialog.shows(node::text(form.remedy, TextStyle::body, Tone::muted));
    std::vector<Chip> reasons;
    for (const auto usual : domain::rule(form.rule).usual_reasons)
        if (const std::string reason(usual); !reason.empty())
            reasons.push_back(dialog.option("reason", {reason, reason}, source.chosen("reason")));
    dialog.shows(node::label("このまま進めるときは、理由を選ぶか入力します（記録に残ります）。"));
    dialog.shows(node::chips("", std::move(reasons)));
    dialog.asks_text("reason", "ほかの理由", "", "例：次回までに確かめる");
    return dialog.answered_by({backs_out("やめて直す"), agrees("理由を付けて進める", "Enter")});
}

Submitted submit_warning(const FormSource& source, const Fields& fields) {
    const auto own = typed(fields, "reason");
    const auto reason = own.empty() ? source.chosen("reason") : own;
    if (reason.empty()) return FormErrors{{"reason", "理由を選ぶか、入力してください。"}};
    if (!source.form.warned) return FormErrors{};
    return Reasoned{*source.form.warned, reason};
}

/// Where 「続きから」 leads: 「議題3の「会議の判断」」.
std::string where_it_stands(const Record& record, const Place& place) {
    const auto page = "「" + page_name(record, place, place) + "」";
    const auto* item = record.find<domain::AgendaItem>(place.item);
    const bool is_case = item != nullptr && item->kind == domain::AgendaKind::support_case;
    return is_case ? "議題" + std::to_string(item->seq) + "の" + page : page;
}

Dialog resume_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto* meeting = source.record.find<domain::Meeting>(source.form.meeting);
    const auto title = meeting == nullptr ? std::string("会議") : domain::short_title_of(*meeting);
    dialog.shows(node::text(title + "は開会中です。", TextStyle::big));
    if (source.form.then)
        dialog.shows(node::text(where_it_stands(source.record, *source.form.then) +
                                "から続けられます。記録は残っています。"));
    return dialog.answered_by({backs_out("あとで"), agrees("続きから始める")}, "submit");
}

Submitted submit_resume(const FormSource& source, const Fields&) {
    if (!source.form.then) return FormErrors{};
    return *source.form.then;
}

Dialog open_meeting_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    std::string waiting;
    for (const auto& row : domain::attendances_of(source.record, source.form.meeting))
        if (row.presence == domain::Presence::expected)
            waiting += (waiting.empty() ? "" : "、") + domain::agency_short_name(source.record, row.agency);
    dialog.shows(node::text("まだ着いていない方がいます（" + waiting + "）。", TextStyle::big));
    dialog.shows(node::text("着いたときに、出欠の画面で出席と守秘の確認を入れます。"));
    return dialog.answered_by({backs_out("戻る"), agrees("開会する")});
}

Submitted submit_open_meeting(const FormSource& source, const Fields&) {
    return domain::Command{domain::OpenMeeting{source.form.meeting}};
}

void show_what_is_left(DialogBuilder& dialog, const Record& record, const domain::Meeting& meeting) {
    const auto left = left_open(record, meeting).size();
    dialog.shows(node::text(
        left == 0 ? "残っていることはありません。"
                  : "残っていることが " + std::to_string(left) + " 件あります。次の会議に引き継がれます。",
        TextStyle::big));
    if (const int hidden = cases_hidden_at_closing(record, meeting); hidden > 0)
        dialog.shows(node::text("ほかに、ここに映さない議題が " + std::to_string(hidden) +
                                    " 件あります。残ったことは会議録に載ります。",
                                TextStyle::small));
    const auto* sitting = record.find<domain::Sitting>(meeting.sitting);
    if (sitting != nullptr && !sitting->collected && sitting->copies > 0)
        dialog.shows(node::text("▲ 資料の回収がまだ入っていません。", TextStyle::body, Tone::warn));
}

Dialog close_meeting_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    if (const auto* meeting = source.record.find<domain::Meeting>(source.form.meeting))
        show_what_is_left(dialog, source.record, *meeting);
    dialog.shows(
        node::text("閉会すると、会議録（案）ができます。あとで気づいた誤りは、会議録の画面で直せます。"));
    return dialog.answered_by({backs_out("戻る"), agrees("閉会する")});
}

Submitted submit_close_meeting(const FormSource& source, const Fields&) {
    return domain::Command{domain::CloseMeeting{source.form.meeting}};
}

Dialog leave_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto* person = source.record.find<domain::Person>(source.form.person);
    const auto name = person == nullptr ? "" : "　" + person->name;
    dialog.shows(node::text(domain::agency_short_name(source.record, source.form.agency) + name +
                            "さんの退席の時刻を記録します。"));
    return dialog.answered_by({backs_out("戻る"), agrees("退席を記録する")});
}

Submitted submit_leave(const FormSource& source, const Fields&) {
    return domain::Command{domain::Leave{source.form.meeting, source.form.person}};
}

/// While the 本人 is in the room the office's screen stays shut (R18).
Dialog stay_dialog(const FormSource& source, const domain::AgendaItem& own) {
    DialogBuilder dialog(source, "本人が同席しています");
    dialog.shows(node::text("事務の画面には、ほかのケースの番号と理由が出ます。"));
    dialog.shows(node::text("本人が席を外してから進んでください。記録は残っています。"));
    Form left{.kind = FormKind::person_left, .meeting = source.form.meeting, .item = own.id};
    return dialog.answered_by({node::button("本人は席を外しました", "person-left", OpenForm{left}),
                               node::primary("戻る", "cancel", CloseForm{}, "Enter")},
                              "cancel");
}

Dialog go_home_dialog(const FormSource& source) {
    if (const auto* own = item_with_person(source.record, source.form.meeting))
        return stay_dialog(source, *own);
    DialogBuilder dialog(source);
    dialog.shows(node::text("事務の画面には、ほかのケースの番号と理由が出ます。"));
    dialog.shows(node::text("部屋に映っているときは、映写を止めてから進んでください。記録は残ります。"));
    return dialog.answered_by({backs_out("戻る"), node::primary("事務の画面へ", "go-home", Goto{Place{}})});
}

Dialog person_comes_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.shows(node::text("ほかのケースと時間を隠し、平易な言葉で映します。", TextStyle::big));
    return dialog.answered_by({backs_out("戻る"), agrees("本人が同席する", "Enter")}, "submit");
}

Submitted submit_person_comes(const FormSource& source, const Fields&) {
    return domain::Command{domain::SetWithPerson{source.form.item, true}};
}

Dialog undo_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto& last = source.state.last_done;
    dialog.shows(node::text(last.empty() ? "一つ前に記録したこと" : "「" + last + "」", TextStyle::big));
    dialog.shows(node::text("取り消したことも、記録に残ります。", TextStyle::body, Tone::muted));
    return dialog.answered_by({backs_out("戻る"), node::primary("取り消す", "undo", Undo{}, "Enter")},
                              "undo");
}

Dialog person_left_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.shows(node::text("ほかのケースと時間が、また映ります。", TextStyle::big));
    dialog.shows(node::text("「あとで確かめる」とした役割は、読み上げ確認で話します。"));
    return dialog.answered_by({backs_out("戻る"), agrees("席を外しました", "Enter")}, "submit");
}

Submitted submit_person_left(const FormSource& source, const Fields&) {
    return domain::Command{domain::SetWithPerson{source.form.item, false}};
}

Dialog read_files_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.shows(node::text("「" + source.form.remedy + "」を取り込みます。", TextStyle::big));
    dialog.shows(node::text("誤りがあれば、何も取り込まずに、その場所をお知らせします。"));
    return dialog.answered_by({backs_out("やめる"), agrees("取り込む", "Enter")}, "submit");
}

Submitted submit_read_files(const FormSource& source, const Fields&) {
    if (!source.state.chooser) return FormErrors{};
    Effects effects;
    effects.read_files = FilesChosen{source.state.chooser->purpose, source.form.message};
    return Sent{effects};
}

constexpr auto question_rows = std::to_array<FormSpec>({
    {FormKind::warning, "warning", "▲ 確かめてください", warning_dialog, submit_warning,
     "理由を付けて進める"},
    {FormKind::resume, "resume", "会議の途中です", resume_dialog, submit_resume, "会議を続きから始める"},
    {FormKind::read_files, "read-files", "取り込みますか", read_files_dialog, submit_read_files,
     "取り込む（たずねてから）"},
    {FormKind::open_meeting, "open-meeting", "開会しますか", open_meeting_dialog, submit_open_meeting,
     "開会する（たずねてから）"},
    {FormKind::close_meeting, "close-meeting", "閉会しますか", close_meeting_dialog, submit_close_meeting,
     "閉会する（たずねてから）"},
    {FormKind::leave, "leave", "途中で退席しますか", leave_dialog, submit_leave, "退席"},
    {FormKind::person_comes, "person-comes", "本人が同席しますか", person_comes_dialog, submit_person_comes,
     "本人同席にする（たずねてから）"},
    {FormKind::undo_last, "undo-last", "取り消しますか", undo_dialog, nullptr,
     "一つ前の記録を取り消す（たずねてから）"},
    {FormKind::person_left, "person-left", "本人は席を外しましたか", person_left_dialog, submit_person_left,
     "本人は席を外した"},
    {FormKind::go_home, "go-home", "会議の画面を離れますか", go_home_dialog, nullptr,
     "会議の画面を離れる（たずねてから。記録は残ります）"},
    {FormKind::help, "help", "この画面の使い方", help_dialog, nullptr, "使い方"},
});

}  // namespace

std::span<const FormSpec> question_forms() {
    return question_rows;
}

}  // namespace kasane::view

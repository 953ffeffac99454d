#include "view_model/meeting/meeting_forms.hpp"

#include <array>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/checks.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/meeting/note_names.hpp"
#include "view_model/room/shown_text.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

using domain::ActionState;
using domain::Presence;

domain::Meeting meeting_of(const FormSource& source) {
    return source.recorded<domain::Meeting>(source.form.meeting);
}

domain::Sitting its_sitting(const FormSource& source) {
    return source.recorded<domain::Sitting>(meeting_of(source).sitting);
}

/// Those of the meeting whom `wanted` takes, with their agency.
template <class Wanted>
std::vector<Option> person_options(const FormSource& source, Wanted wanted) {
    std::vector<Option> options;
    for (const auto& row : domain::attendances_of(source.record, source.form.meeting))
        if (wanted(row))
            options.emplace_back(std::to_string(row.person.value),
                                 domain::agency_short_name(source.record, row.agency) + "　" + row.name);
    return options;
}

Dialog gap_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.asks_text("text", "足りないもの（個人が分かることは書きません）", "",
                     "例：平日の昼に通訳がいない");
    dialog.asks_text("forum", "持っていく先", "", "例：地域福祉計画推進会議");
    if (meeting_of(source).kind == domain::MeetingKind::statutory_support)
        dialog.shows(
            node::label("支援会議から出た課題は、重層的支援会議ではどのケースから出たか分かりません。"));
    return dialog.done();
}

/// Nothing that tells of a person may stand in a 地域課題.
std::string impersonal_text(FormReader& reader, const FormSource& source, const std::string& key) {
    auto words = reader.plain_text(key);
    if (const auto refusal = domain::refuse_personal(source.record, words))
        reader.refuse(key, refusal->message + refusal->remedy);
    return words;
}

Submitted submit_gap(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::AddGap command{.meeting = source.form.meeting};
    reader.required_plain_text("text", "足りないものを一文で入れてください。");
    command.text = impersonal_text(reader, source, "text");
    command.forum = impersonal_text(reader, source, "forum");
    if (source.form.item.value != 0) command.item = source.form.item;
    return reader.done(command);
}

Dialog next_sitting_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto sitting = its_sitting(source);
    dialog.asks_text("on", "日", sitting.next_on ? text::wareki(*sitting.next_on) : "", "例：2/26、R8.2.26");
    dialog.asks_text("at", "時刻", text::clock(sitting.next_at.value_or(meeting_of(source).starts_at)),
                     "例：13:30");
    dialog.asks_text("place", "場所", sitting.next_place.empty() ? sitting.place : sitting.next_place,
                     "例：第2会議室");
    return dialog.done();
}

Submitted submit_next_sitting(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::SetNextSitting command{.sitting = meeting_of(source).sitting};
    command.on = text::parse_typed_date(typed(fields, "on"), source.today);
    command.at = typed_clock(typed(fields, "at"));
    command.place = typed(fields, "place");
    if (!command.on) reader.refuse("on", "日が読めません。「2/26」のように入れてください。");
    if (command.on && *command.on <= source.today) reader.refuse("on", "きょうより後の日を入れてください。");
    if (!command.at) reader.refuse("at", "時刻が読めません。「13:30」のように入れてください。");
    return reader.done(command);
}

Dialog papers_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto sitting = its_sitting(source);
    dialog.asks_text("copies", "配布した部数", std::to_string(sitting.copies), "例：12");
    dialog.asks_text("collected", "回収した部数", sitting.collected ? std::to_string(*sitting.collected) : "",
                     "例：12");
    return dialog.done();
}

Submitted submit_papers(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto copies = typed_count(typed(fields, "copies"));
    const auto collected = typed_count(typed(fields, "collected"));
    if (!copies) reader.refuse("copies", "部数を数字で入れてください。");
    if (!typed(fields, "collected").empty() && !collected)
        reader.refuse("collected", "部数を数字で入れてください。");
    if (copies && collected && *collected > *copies)
        reader.refuse("collected", "配布した部数より多くなっています。数え直してください。");
    return reader.done(domain::SetPapers{meeting_of(source).sitting, copies.value_or(0), collected});
}

Dialog absence_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.shows(node::text(domain::agency_name(source.record, source.form.agency) + "へ、だれが伝えますか。",
                            TextStyle::big));
    dialog.asks_choice("told_by", "",
                       person_options(source,
                                      [&](const domain::Attendance& row) {
                                          return row.person != source.form.person &&
                                                 row.presence != Presence::absent;
                                      }),
                       "");
    dialog.shows(node::label("決まっていないときは、選ばずに記録できます。"));
    return dialog.done();
}

Submitted submit_absence(const FormSource& source, const Fields&) {
    return domain::Command{domain::SetPresence{source.form.meeting, source.form.person, Presence::absent,
                                               source.chosen_id<domain::PersonId>("told_by")}};
}

Dialog walk_in_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.asks_choice("agency", "機関", agency_options(source.record), "");
    dialog.asks_text("post", "職", "", "例：相談員");
    dialog.asks_text("name", "氏名", "", "例：見本 太郎");
    dialog.asks_choice("presence", "", {{"present", "対面"}, {"online", "オンライン"}}, "");
    return dialog.done();
}

Submitted submit_walk_in(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::WalkIn command{.meeting = source.form.meeting};
    command.agency = reader.required_agency("agency", {}).value_or(domain::AgencyId{});
    command.post = typed(fields, "post");
    command.name = typed(fields, "name");
    if (command.name.empty()) reader.refuse("name", "氏名を入れてください。");
    command.presence = source.chosen_code("presence", Presence::present);
    return reader.done(command);
}

Dialog officers_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto meeting = meeting_of(source);
    const bool is_over = meeting.state == domain::MeetingState::closed;
    const auto people = person_options(source, [&](const domain::Attendance& row) {
        if (is_over) return domain::came(row);
        return row.presence != Presence::absent && !row.left_at;
    });
    dialog.asks_choice("chair", "司会", people, id_text(meeting.chair));
    dialog.asks_choice("clerk", "記録", people, id_text(meeting.clerk));
    return dialog.done();
}

Submitted submit_officers(const FormSource& source, const Fields&) {
    const auto meeting = meeting_of(source);
    return domain::Command{domain::SetOfficers{source.form.meeting, source.chosen_id("chair", meeting.chair),
                                               source.chosen_id("clerk", meeting.clerk)}};
}

/// In the room only what everybody who is there may see (R26).
bool may_show(const FormSource& source, const domain::ActionItem& action) {
    const auto meeting = meeting_of(source);
    const auto* item = action.item ? source.record.find<domain::AgendaItem>(*action.item) : nullptr;
    if (meeting.state != domain::MeetingState::open || item == nullptr || !item->support_case) return true;
    return domain::all_invited(source.record, meeting, *item);
}

Dialog review_homework_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto action = source.recorded<domain::ActionItem>(source.form.action);
    if (may_show(source, action))
        dialog.shows(node::text(shown_text(source.record, action.item, action.text), TextStyle::big));
    std::vector<Option> states;
    for (const auto state : {ActionState::done, ActionState::going_on, ActionState::open})
        states.emplace_back(std::string(domain::code(state)), std::string(domain::label(state)));
    dialog.asks_choice("state", "", states, "");
    dialog.asks_text("due_on", "新しい期日", action.due_on ? text::wareki(*action.due_on) : "", "例：2/26");
    dialog.asks_text(
        "remark", "メモ",
        editable_note(source.record, action.item.value_or(domain::AgendaItemId{}), action.remark),
        "例：予算要求に入れた");
    return dialog.done();
}

Submitted submit_review_homework(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto action = source.recorded<domain::ActionItem>(source.form.action);
    domain::ReviewAction command{.action = source.form.action};
    command.state = source.chosen_code("state", ActionState::going_on);
    const auto remark =
        stored_note(source.record, action.item.value_or(domain::AgendaItemId{}), reader.plain_text("remark"));
    if (const auto* unknown = std::get_if<UnknownName>(&remark))
        reader.refuse("remark", unclear_name({{}, unknown->name, domain::Unclear::nobody}).text);
    else
        command.remark = std::get<std::string>(remark);
    const auto day = typed(fields, "due_on");
    command.due_on = day.empty() ? action.due_on : text::parse_typed_date(day, source.today);
    if (!day.empty() && !command.due_on)
        reader.refuse("due_on", "日が読めません。「2/26」のように入れてください。");
    return reader.done(command);
}

/// Items that minutes can go to, or come from.
std::vector<Option> items_with_time(const FormSource& source, bool to_give) {
    std::vector<Option> options;
    for (const auto& item : domain::agenda_of(source.record, source.form.meeting)) {
        if (item.finished_at || (to_give && item.minutes == 0)) continue;
        const auto seq = std::to_string(item.seq);
        options.emplace_back(seq, seq + " " + domain::short_title_of(source.record, item) + "　" +
                                      std::to_string(item.minutes) + "分");
    }
    return options;
}

/// The item that is talked about gets them, unless another is picked.
std::string usual_receiver(const FormSource& source) {
    const auto* item = source.record.find<domain::AgendaItem>(source.form.item);
    return item == nullptr || item->finished_at ? "" : std::to_string(item->seq);
}

constexpr auto usual_minutes = "5";

Dialog shift_minutes_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.asks_choice("from", "どの議題から", items_with_time(source, true), "");
    dialog.asks_choice("to", "どの議題へ", items_with_time(source, false), usual_receiver(source));
    dialog.asks_choice("minutes", "", {{"5", "5分"}, {"10", "10分"}, {"15", "15分"}, {"20", "20分"}},
                       usual_minutes);
    dialog.shows(node::label("会議の終わりの予定は変わりません。"));
    return dialog.done("移す");
}

Submitted submit_shift_minutes(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto from = source.chosen("from");
    const auto to = source.chosen("to", usual_receiver(source));
    if (from.empty()) reader.refuse("from", "時間を減らす議題を選んでください。");
    if (to.empty()) reader.refuse("to", "時間を増やす議題を選んでください。");
    if (!to.empty() && from == to) reader.refuse("to", "減らす議題と同じです。ほかの議題を選んでください。");
    domain::ShiftMinutes command;
    for (const auto& item : domain::agenda_of(source.record, source.form.meeting))
        if (std::to_string(item.seq) == from) command.item = item.id;
    command.to = to.empty() ? 0 : std::stoi(to);
    command.minutes = std::stoi(source.chosen("minutes", usual_minutes));
    return reader.done(command);
}

constexpr auto meeting_rows = std::to_array<FormSpec>({
    {FormKind::review_homework, "review-homework", "前回の宿題", review_homework_dialog,
     submit_review_homework, "前回の宿題を確かめる"},
    {FormKind::gap, "gap", "地域課題を加える", gap_dialog, submit_gap, "地域課題を加える"},
    {FormKind::next_sitting, "next-sitting", "次回を決める", next_sitting_dialog, submit_next_sitting,
     "次回を決める"},
    {FormKind::papers, "papers", "資料の回収", papers_dialog, submit_papers, "資料の回収を入れる"},
    {FormKind::absence, "absence", "欠席", absence_dialog, submit_absence, "欠席"},
    {FormKind::walk_in, "walk-in", "その場で来た方を加える", walk_in_dialog, submit_walk_in,
     "その場で来た方を加える"},
    {FormKind::officers, "officers", "司会と記録を決める", officers_dialog, submit_officers,
     "司会と記録を決める"},
    {FormKind::shift_minutes, "shift-minutes", "時間を移す", shift_minutes_dialog, submit_shift_minutes,
     "時間をほかの議題へ移す"},
});

}  // namespace

std::span<const FormSpec> meeting_forms() {
    return meeting_rows;
}

}  // namespace kasane::view

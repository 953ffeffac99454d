// Forms about the minutes: a 要点 reworded, an answer to the 照会, who checked, 確定, 訂正.
#include <array>

#include "domain/queries/minutes.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/office/office_forms.hpp"

namespace kasane::view {
namespace {

const domain::Note* note_of(const FormSource& source, std::vector<domain::Note>& notes) {
    notes = domain::notes_of(source.record, source.form.item);
    const auto at = static_cast<std::size_t>(source.form.number);
    return at >= 1 && at <= notes.size() ? &notes[at - 1] : nullptr;
}

domain::Meeting corrected_meeting(const FormSource& source) {
    return source.recorded<domain::Meeting>(source.form.meeting);
}

Option person_option(const FormSource& source, const domain::Attendance& row) {
    return {std::to_string(row.person.value),
            domain::agency_short_name(source.record, row.agency) + "　" + row.name};
}

Dialog amend_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    std::vector<domain::Note> notes;
    const auto* note = note_of(source, notes);
    dialog.asks_text("text", "", note == nullptr ? "" : source.editable(note->text),
                     "世帯の方は {母} のように書きます", true);
    dialog.says("直す前の文は履歴に残ります。");
    return dialog.done("直す");
}

Submitted submit_amend(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::AmendNote command{source.form.item, source.form.number, ""};
    command.text = reader.required_text("text", "要点の文を入れてください。");
    return reader.done(command);
}

Dialog reply_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto* row =
        source.record.find<domain::Attendance>({source.form.meeting.value, source.form.person.value});
    if (row != nullptr) dialog.says(domain::agency_name(source.record, row->agency) + "　" + row->name);
    const auto* reply =
        source.record.find<domain::MinutesReply>({source.form.meeting.value, source.form.person.value});
    dialog.asks_text("text", "直してほしいこと（なければ空けておきます）",
                     reply == nullptr ? "" : reply->text, "例：議題3の期限が違う");
    dialog.asks_day("on", "答えた日", source.today, {{"きょう", source.today}});
    return dialog.done();
}

Submitted submit_reply(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto on = reader.past_day("on", source.today).value_or(source.today);
    return reader.done(
        domain::ReplyToMinutes{source.form.meeting, source.form.person, on, reader.plain_text("text")});
}

Dialog check_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    std::vector<Option> people;
    for (const auto& row : domain::may_check(source.record, corrected_meeting(source)))
        people.push_back(person_option(source, row));
    dialog.asks_choice("checker", "司会とともに確認した構成員", people, "");
    return dialog.done("確認済にする");
}

Submitted submit_check(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto checker = source.chosen_id<domain::PersonId>("checker");
    if (!checker) reader.refuse("checker", "確認した方を選んでください。");
    return reader.done(domain::SetMinutesState{source.form.meeting, domain::MinutesState::checked, checker});
}

Dialog final_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says("いまの会議録を、Markdown と PDF のまま保存します。このあとは変えられず、取り消せません。");
    dialog.says("まちがいが見つかったときは、理由を付けて新しい版に訂正します。前の版も残ります。");
    return dialog.done("確定する");
}

Submitted submit_final(const FormSource& source, const Fields&) {
    return domain::Command{domain::SetMinutesState{source.form.meeting, domain::MinutesState::final, {}}};
}

Dialog correct_dialog(const FormSource& source) {
    const auto number = domain::version_at_hand(source.record, source.form.meeting).number + 1;
    DialogBuilder dialog(source, "会議録を訂正する（第" + std::to_string(number) + "版）");
    dialog.asks_text("because", "訂正の理由", "", "例：議題3の発言の聞き違い");
    dialog.says("確定した版はそのまま残ります。新しい版に、だれが・いつ・なぜ・どこを変えたかが載ります。");
    return dialog.done("訂正を始める");
}

Submitted submit_correct(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto because = reader.plain_text("because");
    if (because.empty()) reader.refuse("because", "理由を一文で入れてください。");
    return reader.done(domain::CorrectMinutes{source.form.meeting, because});
}

constexpr auto minutes_rows = std::to_array<FormSpec>({
    {FormKind::amend_note, "amend-note", "要点を直す", amend_dialog, submit_amend, "要点を直す"},
    {FormKind::minutes_reply, "minutes-reply", "照会への答え", reply_dialog, submit_reply,
     "照会への答えを入れる"},
    {FormKind::check_minutes, "check-minutes", "会議録を確認済にする", check_dialog, submit_check,
     "会議録を確認済にする"},
    {FormKind::make_final, "make-final", "会議録を確定しますか", final_dialog, submit_final,
     "会議録を確定する（たずねてから）"},
    {FormKind::correct_minutes, "correct-minutes", "会議録を訂正する", correct_dialog, submit_correct,
     "会議録を訂正する"},
});

}  // namespace

std::span<const FormSpec> minutes_forms() {
    return minutes_rows;
}

}  // namespace kasane::view

// Forms about a sitting: made, moved, called off, gone on with, its time blocks.
#include <algorithm>
#include <array>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/office/office_forms.hpp"
#include "view_model/office/office_page.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

constexpr auto day_hint = "例：2/26、R8.2.26";

domain::Sitting sitting_of(const FormSource& source) {
    return source.recorded<domain::Sitting>(source.form.sitting);
}

domain::Meeting block_of(const FormSource& source) {
    return source.recorded<domain::Meeting>(source.form.meeting);
}

/// The 次回 that the last sitting agreed on, else the same weekday four weeks later.
text::Date suggested_day(const FormSource& source) {
    const auto* last = last_sitting(source.record);
    if (last == nullptr) return text::add_days(source.today, 28);
    const auto day = last->next_on.value_or(text::add_days(last->date, 28));
    return day < source.today ? text::add_days(source.today, 28) : day;
}

/// A day that was typed over what stood there; what cannot be read is said beside it.
text::Date typed_day(FormReader& reader, const FormSource& source, const Fields& fields) {
    const auto words = typed(fields, "on");
    const auto day = text::parse_typed_date(words, source.today);
    if (!day) reader.refuse("on", "「" + words + "」は日として読めません。2/26 のように入れてください。");
    return day.value_or(text::Date{});
}

Dialog make_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto* last = last_sitting(source.record);
    dialog.asks_text("on", "日", text::wareki(suggested_day(source)), day_hint);
    dialog.asks_text("place", "場所", last == nullptr ? "" : last->place, "例：市役所 3階 第2会議室");
    if (last == nullptr) return dialog.done("つくる");
    dialog.asks_choice(
        "like", "時間区分・決まった議題・出席予定者",
        {{"last", "前回と同じ形で（" + text::month_day(last->date) + "）"}, {"empty", "はじめから"}}, "last");
    return dialog.done("つくる");
}

Submitted submit_make(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto* last = last_sitting(source.record);
    domain::MakeSitting command{typed_day(reader, source, fields), reader.plain_text("place"), {}};
    if (last != nullptr && source.chosen("like", "last") == "last") command.like = last->id;
    if (command.place.empty()) reader.refuse("place", "場所を入れてください。");
    return reader.done(command);
}

Dialog set_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.asks_text("on", "日", text::wareki(sitting_of(source).date), day_hint);
    dialog.asks_text("place", "場所", sitting_of(source).place, "例：市役所 3階 第2会議室");
    return dialog.done();
}

Submitted submit_set(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::SetSitting command{source.form.sitting, typed_day(reader, source, fields),
                               reader.plain_text("place")};
    if (command.place.empty()) reader.refuse("place", "場所を入れてください。");
    return reader.done(command);
}

Form part_form(const FormSource& source, FormKind kind) {
    Form form;
    form.kind = kind;
    form.sitting = source.form.sitting;
    form.meeting = source.form.meeting;
    return form;
}

/// 予定が変わったとき: each change has a form of its own.
Dialog changes_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.offers("to-postpone", "延期する", OpenForm{part_form(source, FormKind::postpone)});
    dialog.offers("to-cancel", "中止する", OpenForm{part_form(source, FormKind::cancel_sitting)});
    dialog.offers("to-remove-block", "この時間区分を外す",
                  OpenForm{part_form(source, FormKind::remove_block)});
    return dialog.closes();
}

Dialog postpone_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says(text::wareki_with_weekday(sitting_of(source).date) + "の会議を別の日にします。");
    dialog.asks_text("on", "延期する先の日", "", day_hint);
    dialog.asks_text("because", "理由", "", "例：会場が使えない");
    return dialog.done("延期する");
}

Submitted submit_postpone(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::PostponeSitting command{source.form.sitting, typed_day(reader, source, fields),
                                    reader.plain_text("because")};
    if (command.because.empty()) reader.refuse("because", "理由を一文で入れてください。");
    return reader.done(command);
}

Dialog cancel_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says("議題のケースは、理由とともに「付議を待つもの」に戻ります。");
    dialog.asks_text("because", "理由", "", "例：警報が出た");
    return dialog.done("中止する");
}

Submitted submit_cancel(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::CancelSitting command{source.form.sitting, reader.plain_text("because")};
    if (command.because.empty()) reader.refuse("because", "理由を一文で入れてください。");
    return reader.done(command);
}

Dialog continue_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says("終わらなかった議題を、同じ回の会議として別の日に続けます。");
    dialog.asks_text("on", "続ける日", "", day_hint);
    return dialog.done("続きの会議をつくる");
}

Submitted submit_continue(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    return reader.done(domain::ContinueSitting{source.form.sitting, typed_day(reader, source, fields)});
}

void ask_times(DialogBuilder& dialog, int starts_at, int ends_at, int ordinal) {
    dialog.asks_text("starts_at", "はじまり", text::clock(starts_at), "例：15:15");
    dialog.asks_text("ends_at", "おわり", text::clock(ends_at), "例：15:40");
    dialog.asks_text("ordinal", "第◯回（数えない会議は空けます）",
                     ordinal == 0 ? "" : std::to_string(ordinal), "例：11");
}

text::TimeOfDay read_clock(FormReader& reader, const Fields& fields, const std::string& key) {
    const auto time = typed_clock(typed(fields, key));
    if (!time) reader.refuse(key, "時刻が読めません。「13:30」のように入れてください。");
    return time.value_or(text::TimeOfDay{});
}

int read_ordinal(FormReader& reader, const Fields& fields) {
    const auto words = typed(fields, "ordinal");
    const auto number = typed_count(words);
    if (!words.empty() && !number) reader.refuse("ordinal", "回数を数字で入れてください。");
    return number.value_or(0);
}

/// A new block follows the last one after five minutes of change-over.
Dialog add_block_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto blocks = domain::meetings_of(source.record, source.form.sitting);
    const int from = blocks.empty() ? 13 * 60 + 30 : blocks.back().ends_at + 5;
    dialog.says("種別の違う会議は、時間区分を分けます。");
    dialog.asks_choice("kind", "種別", options_of(domain::MeetingKind{}),
                       std::string(domain::code(domain::MeetingKind::statutory_support)));
    ask_times(dialog, from, from + 25, 0);
    return dialog.done("加える");
}

Submitted submit_add_block(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::AddBlock command{.sitting = source.form.sitting};
    command.kind = source.chosen_code("kind", domain::MeetingKind::statutory_support);
    command.starts_at = read_clock(reader, fields, "starts_at");
    command.ends_at = read_clock(reader, fields, "ends_at");
    command.ordinal = read_ordinal(reader, fields);
    return reader.done(command);
}

Dialog set_block_dialog(const FormSource& source) {
    const auto block = block_of(source);
    DialogBuilder dialog(source, domain::short_title_of(block));
    ask_times(dialog, block.starts_at, block.ends_at, block.ordinal);
    return dialog.done();
}

Submitted submit_set_block(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::SetBlock command{.meeting = source.form.meeting};
    command.starts_at = read_clock(reader, fields, "starts_at");
    command.ends_at = read_clock(reader, fields, "ends_at");
    command.ordinal = read_ordinal(reader, fields);
    return reader.done(command);
}

Dialog remove_block_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says(domain::short_title_of(block_of(source)) +
                "を外します。議題のケースは「付議を待つもの」に戻ります。");
    return dialog.done("外す");
}

Submitted submit_remove_block(const FormSource& source, const Fields&) {
    return domain::Command{domain::RemoveBlock{source.form.meeting}};
}

constexpr auto sitting_rows = std::to_array<FormSpec>({
    {FormKind::make_sitting, "make-sitting", "会議をつくる", make_dialog, submit_make, "会議をつくる"},
    {FormKind::set_sitting, "set-sitting", "日と場所", set_dialog, submit_set, "日と場所を直す"},
    {FormKind::sitting_changes, "sitting-changes", "予定が変わったとき", changes_dialog, nullptr,
     "予定を変える"},
    {FormKind::postpone, "postpone", "会議を延期する", postpone_dialog, submit_postpone, "会議を延期する"},
    {FormKind::cancel_sitting, "cancel-sitting", "会議を中止する", cancel_dialog, submit_cancel,
     "会議を中止する"},
    {FormKind::continue_sitting, "continue-sitting", "別の日に続ける", continue_dialog, submit_continue,
     "別の日に続ける"},
    {FormKind::add_block, "add-block", "時間区分を加える", add_block_dialog, submit_add_block,
     "時間区分を加える"},
    {FormKind::set_block, "set-block", "時間区分", set_block_dialog, submit_set_block, "時間区分を直す"},
    {FormKind::remove_block, "remove-block", "時間区分を外しますか", remove_block_dialog, submit_remove_block,
     "時間区分を外す"},
});

}  // namespace

std::span<const FormSpec> sitting_forms() {
    return sitting_rows;
}

}  // namespace kasane::view

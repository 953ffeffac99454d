// Forms that settle what a meeting left open: told, checked, answered, decided, followed up.
#include <array>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/meeting/meeting_forms.hpp"

namespace kasane::view {
namespace {

using domain::AnswerKind;
using domain::DecisionStatus;
using domain::YesNo;

/// 「R7-012　条件の確認」
std::string about_case(const FormSource& source, std::string_view words) {
    const auto& number = source.room.number;
    return (number.empty() ? "" : number + "　") + std::string(words);
}

/// The day on which it was done: today unless another is picked or typed.
void ask_day_done(DialogBuilder& dialog, const FormSource& source, const std::string& label) {
    dialog.asks_day("on", label, source.today, {{"きょう", source.today}});
}

YesNo chosen_yes_no(const FormSource& source, const std::string& key) {
    return domain::parse_code<YesNo>(source.chosen(key)).value_or(YesNo::unset);
}

std::vector<Option> deciders(const FormSource& source) {
    std::vector<Option> options;
    for (const auto& decider : source.room.deciders)
        options.emplace_back(std::to_string(decider.id.value), decider.label);
    return options;
}

/// Only a new plan asks the 本人 to agree to it.
bool asks_agreement(const FormSource& source) {
    return source.room.timing == domain::ReviewTiming::new_plan ||
           source.room.timing == domain::ReviewTiming::renewed_plan;
}

Dialog report_informed_dialog(const FormSource& source) {
    DialogBuilder dialog(source, about_case(source, source.spec.title));
    const auto row = source.recorded<domain::Arrangement>(source.form.item);
    dialog.asks_day("on", "伝えた日", row.informed_on.value_or(source.today), {{"きょう", source.today}});
    if (asks_agreement(source))
        dialog.asks_choice("agrees", "プランへの本人の同意",
                           {{"yes", "同意した"}, {"no", "同意していない"}, {"unset", "まだ聞いていない"}},
                           row.agrees == YesNo::unset ? "" : std::string(domain::code(row.agrees)));
    dialog.asks_text("text", "本人の言葉", source.editable(row.said), "なくても記録できます");
    return dialog.done();
}

Submitted submit_report_informed(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = source.recorded<domain::Arrangement>(source.form.item);
    domain::ReportInformed command{.item = source.form.item};
    command.on = reader.past_day("on", row.informed_on.value_or(source.today));
    command.said = reader.text("text");
    if (asks_agreement(source) && source.chosen("agrees").empty() && row.agrees == YesNo::unset)
        reader.refuse("agrees", "本人がプランに同意したかを選んでください。");
    const auto recorded = std::string(domain::code(row.agrees));
    command.agrees = domain::parse_code<YesNo>(source.chosen("agrees", recorded)).value_or(YesNo::unset);
    return reader.done(command);
}

Dialog check_condition_dialog(const FormSource& source) {
    DialogBuilder dialog(source, about_case(source, source.spec.title));
    if (source.room.judgement) dialog.says("条件　" + source.room.judgement->condition);
    dialog.asks_choice("met", "条件を満たしたか", {{"yes", "満たした"}, {"no", "満たさない"}}, "");
    ask_day_done(dialog, source, "確かめた日");
    dialog.asks_text("text", "確かめたこと", "", "なくても記録できます");
    if (chosen_yes_no(source, "met") == YesNo::no) dialog.says("満たさないときは、次の議題として戻ります。");
    return dialog.done();
}

Submitted submit_check_condition(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::CheckCondition command{.item = source.form.item};
    command.met = chosen_yes_no(source, "met");
    if (command.met == YesNo::unset) reader.refuse("met", "満たしたかどうかを選んでください。");
    command.on = reader.past_day("on", source.today).value_or(source.today);
    command.text = reader.text("text");
    return reader.done(command);
}

Dialog late_answer_dialog(const FormSource& source) {
    DialogBuilder dialog(source, about_case(source, name_in(source.room, source.form.agency) + "の答え"));
    for (const auto& answer : source.room.answers)
        if (answer.agency == source.form.agency)
            for (const auto& role : answer.roles) dialog.says(role);
    dialog.asks_choice(
        "kind", "",
        {{"confirmed", "確認"}, {"taken_home", "まだ確認中"}, {"difficult", "このままでは難しい"}}, "");
    const auto kind = source.chosen_code<AnswerKind>("kind");
    if (kind == AnswerKind::taken_home)
        dialog.asks_day("until", "いつまでに所属で確認するか", {}, in_weeks(source.today));
    if (kind) dialog.asks_text("text", "ひとこと", "", "なくても記録できます");
    return dialog.done();
}

Submitted submit_late_answer(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto kind = source.chosen_code<AnswerKind>("kind");
    if (!kind) reader.refuse("kind", "答えを一つ選んでください。");
    domain::GiveAnswer command{.item = source.form.item, .agency = source.form.agency};
    command.kind = kind.value_or(AnswerKind::confirmed);
    if (kind == AnswerKind::taken_home) command.until = reader.required_day("until", {});
    command.text = reader.text("text");
    return reader.done(command);
}

Dialog tell_absent_dialog(const FormSource& source) {
    const auto* row =
        source.record.find<domain::Attendance>({source.form.meeting.value, source.form.person.value});
    const auto name = row == nullptr ? std::string("欠席の方")
                                     : domain::agency_name(source.record, row->agency) + "　" + row->name;
    DialogBuilder dialog(source);
    dialog.says(name);
    ask_day_done(dialog, source, "伝えた日");
    return dialog.done();
}

Submitted submit_tell_absent(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto on = reader.past_day("on", source.today).value_or(source.today);
    return reader.done(domain::TellAbsent{source.form.meeting, source.form.person, on});
}

Dialog late_decision_dialog(const FormSource& source) {
    DialogBuilder dialog(
        source, about_case(source, "市の支援決定　" + std::string(domain::label(source.form.service))));
    const auto row = source.recorded_decision();
    dialog.asks_choice(
        "status", "決定の状況",
        {{"decided_today", "決定した"}, {"rejected", "不決定"}, {"decided_later", "まだ（予定日を変える）"}},
        "");
    const auto status = source.chosen_code<DecisionStatus>("status");
    if (!status) return dialog.done();
    const auto recorded = row.decided_by ? std::to_string(row.decided_by->value) : std::string();
    dialog.asks_choice("person", "決める人（市町村）", deciders(source), recorded);
    if (status == DecisionStatus::decided_later) {
        dialog.asks_day("planned", "決裁の予定日", {}, in_weeks(source.today));
        return dialog.done();
    }
    ask_day_done(dialog, source, "決定した日");
    dialog.asks_text("text", status == DecisionStatus::rejected ? "不決定の理由" : "ひとこと",
                     source.editable(row.reason), "");
    return dialog.done();
}

Submitted submit_late_decision(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = source.recorded_decision();
    const auto status = source.chosen_code<DecisionStatus>("status");
    if (!status) reader.refuse("status", "一つ選んでください。");
    domain::DecideSupport command{.item = source.form.item, .service = source.form.service};
    command.status = status.value_or(DecisionStatus::decided_later);
    command.decided_by = source.chosen_id("person", row.decided_by);
    if (status && !command.decided_by) reader.refuse("person", "決める人を選んでください。");
    if (status == DecisionStatus::decided_later)
        command.planned_on = reader.required_day("planned", {});
    else if (status)
        command.decided_on = reader.past_day("on", source.today);
    command.reason = status == DecisionStatus::rejected
                         ? reader.required_text("text", "不決定の理由を書いてください。")
                         : reader.text("text");
    if (status == DecisionStatus::decided_later) command.reason = row.reason;
    return reader.done(command);
}

Dialog report_follow_up_dialog(const FormSource& source) {
    DialogBuilder dialog(source, about_case(source, source.spec.title));
    if (source.room.closure) dialog.says("決めた方法　" + source.room.closure->follow_up_how);
    ask_day_done(dialog, source, "した日");
    dialog.asks_text("text", "分かったこと", "", "例：デイサービスに通い続けている", true);
    return dialog.done();
}

Submitted submit_report_follow_up(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::ReportFollowUp command{.item = source.form.item};
    command.on = reader.past_day("on", source.today).value_or(source.today);
    command.text = reader.required_text("text", "分かったことを一文で書いてください。");
    return reader.done(command);
}

constexpr auto follow_up_rows = std::to_array<FormSpec>({
    {FormKind::report_informed, "report-informed", "本人へ伝えたこと", report_informed_dialog,
     submit_report_informed, "本人へ伝えたことを入れる"},
    {FormKind::check_condition, "check-condition", "条件の確認", check_condition_dialog,
     submit_check_condition, "条件を確かめる"},
    {FormKind::late_answer, "late-answer", "機関の答え", late_answer_dialog, submit_late_answer,
     "機関の答えを入れる"},
    {FormKind::late_decision, "late-decision", "市の支援決定", late_decision_dialog, submit_late_decision,
     "市の支援決定を入れる"},
    {FormKind::tell_absent, "tell-absent", "欠席の方へ伝えた", tell_absent_dialog, submit_tell_absent,
     "欠席の方へ伝えたことを入れる"},
    {FormKind::report_follow_up, "report-follow-up", "フォローアップの結果", report_follow_up_dialog,
     submit_report_follow_up, "フォローアップの結果を入れる"},
});

}  // namespace

std::span<const FormSpec> follow_up_forms() {
    return follow_up_rows;
}

}  // namespace kasane::view

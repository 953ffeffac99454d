// Forms about 終結, 中断 and the 支援会議. A form may ask one part only; the rest stays as recorded.#include
// <array>

#include <algorithm>

#include "domain/queries/query.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/meeting/meeting_forms.hpp"

namespace kasane::view {
namespace {

template <class T>
T stored(const FormSource& source) {
    const auto* row = source.record.find<T>(source.form.item);
    return row == nullptr ? T{} : *row;
}

std::string code_of(domain::YesNo value) {
    return value == domain::YesNo::unset ? std::string() : std::string(domain::code(value));
}

domain::YesNo yes_no(const FormSource& source, const std::string& key, domain::YesNo recorded) {
    return domain::parse_code<domain::YesNo>(source.chosen(key, code_of(recorded)))
        .value_or(domain::YesNo::unset);
}

/// Agencies, with 「しない」 in front.
std::vector<Option> or_none(const std::vector<RoomAgency>& agencies) {
    std::vector<Option> options{{"0", "しない"}};
    for (const auto& agency : agencies)
        options.emplace_back(std::to_string(agency.id.value), agency.short_name);
    return options;
}

domain::SetClosure as_command(const domain::Closure& row, domain::AgendaItemId item) {
    return {.item = item,
            .lead = row.lead,
            .referral_back = row.referral_back,
            .liaison = row.liaison,
            .follow_up = row.follow_up,
            .follow_up_by = row.follow_up_by,
            .follow_up_person = row.follow_up_person,
            .follow_up_how = row.follow_up_how,
            .follow_up_on = row.follow_up_on,
            .reopen_when = row.reopen_when};
}

domain::SetSuspension as_command(const domain::Suspension& row, domain::AgendaItemId item) {
    return {.item = item,
            .safety_checked = row.safety_checked,
            .safety = row.safety,
            .contact_points = row.contact_points,
            .reopen_when = row.reopen_when,
            .revisit_by = row.revisit_by,
            .revisit_on = row.revisit_on};
}

void ask_follow_up(DialogBuilder& dialog, const FormSource& source, const domain::Closure& row) {
    dialog.asks_choice("follow_up", "フォローアップ", {{"yes", "する"}, {"no", "しない"}},
                       code_of(row.follow_up));
    if (yes_no(source, "follow_up", row.follow_up) != domain::YesNo::yes) return;
    dialog.asks_agency("follow_up_by", "だれが", source.room.known, row.follow_up_by);
    dialog.asks_text("person", "名簿", row.follow_up_person,
                     "担当する方（機関の方の名前。なくても記録できます）");
    dialog.asks_text("how", "どうやって", source.editable(row.follow_up_how), "例：電話");
    dialog.asks_day("on", "いつ", row.follow_up_on, in_months(source.sitting));
}

void read_follow_up(FormReader& reader, const FormSource& source, domain::SetClosure& command) {
    command.follow_up = yes_no(source, "follow_up", command.follow_up);
    if (command.follow_up == domain::YesNo::unset)
        reader.refuse("follow_up", "する・しないを選んでください。");
    if (command.follow_up != domain::YesNo::yes) {
        command.follow_up_by.reset();
        command.follow_up_on.reset();
        command.follow_up_person.clear();
        command.follow_up_how.clear();
        return;
    }
    command.follow_up_by = reader.required_agency("follow_up_by", command.follow_up_by);
    command.follow_up_person = reader.text("person");
    command.follow_up_how = reader.required_text("how", "電話・訪問など、どうやってかを書いてください。");
    command.follow_up_on = reader.required_day("on", command.follow_up_on);
}

void read_referral(FormReader& reader, const FormSource& source, domain::SetClosure& command) {
    command.referral_back = source.chosen_id("referral", command.referral_back);
    command.liaison = reader.text("liaison");
    if (!command.referral_back) return;
    if (command.liaison.empty())
        reader.refuse("liaison", "つなぎもどしたあとの連携のしかたを書いてください。");
    if (!command.lead) command.lead = command.referral_back;
}

Dialog closure_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto row = stored<domain::Closure>(source);
    if (source.is_part("lead"))
        dialog.asks_agency("lead", "主担当機関（終結のあと、中心になる機関）", source.room.known, row.lead);
    if (source.is_part("referral")) {
        dialog.asks_choice("referral", "つなぎもどし先", or_none(source.room.known),
                           row.referral_back ? std::to_string(row.referral_back->value) : "0");
        dialog.asks_text("liaison", "連携のしかた", source.editable(row.liaison),
                         "例：3か月ごとに多機関から様子を聞く");
    }
    if (source.is_part("follow_up")) ask_follow_up(dialog, source, row);
    if (source.is_part("reopen"))
        dialog.asks_text("reopen", "再開するとき", source.editable(row.reopen_when),
                         "どうなったら、また話し合うか", true);
    return dialog.done();
}

Submitted submit_closure(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    auto command = as_command(stored<domain::Closure>(source), source.form.item);
    if (source.is_part("lead")) command.lead = reader.required_agency("lead", command.lead);
    if (source.is_part("referral")) read_referral(reader, source, command);
    if (source.is_part("follow_up")) read_follow_up(reader, source, command);
    if (source.is_part("reopen")) command.reopen_when = reader.text("reopen");
    return reader.done(command);
}

Dialog suspension_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto row = stored<domain::Suspension>(source);
    if (source.is_part("safety")) {
        dialog.asks_choice("checked", "安否を確かめたか", {{"yes", "確かめた"}, {"no", "確かめられていない"}},
                           code_of(row.safety_checked));
        dialog.asks_text("safety", "いつ、だれが、どう確かめたか",
                         source.editable(row.safety.empty() ? source.room.safety : row.safety),
                         "例：1月10日 家主が明かりを確認", true);
    }
    if (source.is_part("points"))
        dialog.asks_text("points", "気づいたら知らせてもらう先", source.editable(row.contact_points),
                         "例：民生委員、家主", true);
    if (source.is_part("reopen"))
        dialog.asks_text("reopen", "再開するとき", source.editable(row.reopen_when),
                         "どうなったら、また話し合うか", true);
    if (source.is_part("revisit")) {
        dialog.asks_agency("revisit_by", "もう一度たずねる機関", source.room.known, row.revisit_by);
        dialog.asks_day("revisit_on", "たずねる日", row.revisit_on, in_months(source.sitting));
    }
    return dialog.done();
}

Submitted submit_suspension(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    auto command = as_command(stored<domain::Suspension>(source), source.form.item);
    if (source.is_part("safety")) {
        command.safety_checked = yes_no(source, "checked", command.safety_checked);
        if (command.safety_checked == domain::YesNo::unset)
            reader.refuse("checked", "確かめたかどうかを選んでください。");
        command.safety = reader.required_text("safety", "安否について分かっていることを書いてください。");
    }
    if (source.is_part("points")) command.contact_points = reader.text("points");
    if (source.is_part("reopen")) command.reopen_when = reader.text("reopen");
    if (source.is_part("revisit")) {
        command.revisit_by = reader.required_agency("revisit_by", command.revisit_by);
        command.revisit_on = reader.required_day("revisit_on", command.revisit_on);
    }
    return reader.done(command);
}

Dialog attempt_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.asks_choice("way", "方法",
                       {{"訪問", "訪問"},
                        {"電話", "電話"},
                        {"手紙", "手紙"},
                        {"親族・家主", "親族・家主"},
                        {"病院（同意の範囲）", "病院（同意の範囲）"}},
                       "");
    dialog.asks_text("other_way", "", "", "ほかの方法");
    dialog.asks_text("count", "回数", "1", "1");
    dialog.asks_day("on", "最後の日", {},
                    {{"きょう", source.today}, {"きのう", text::add_days(source.today, -1)}});
    dialog.asks_text("result", "結果", "", "例：応答なし");
    return dialog.done();
}

Submitted submit_attempt(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::AddContactAttempt command{.support_case = source.room.support_case};
    command.way = reader.text("other_way");
    if (command.way.empty()) command.way = source.chosen("way");
    if (command.way.empty()) reader.refuse("way", "方法を選ぶか、書いてください。");
    command.count = reader.count("count");
    if (const auto day = reader.past_day("on")) command.last_on = *day;
    command.result = reader.required_text("result", "結果を書いてください。");
    return reader.done(command);
}

Dialog consent_effort_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto row = stored<domain::ConsentEffort>(source);
    dialog.asks_agency("agency", "働きかける機関", source.room.agencies, row.agency);
    dialog.asks_text("when", "いつ", source.editable(row.when), "例：2月中");
    dialog.asks_text("how", "どうやって", source.editable(row.how), "例：朝のごみ出しのときに声をかける");
    dialog.asks_day("on", "次にこのケースを話す日", row.next_on, in_weeks(source.sitting));
    return dialog.done();
}

Submitted submit_consent_effort(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = stored<domain::ConsentEffort>(source);
    domain::SetConsentEffort command{.item = source.form.item};
    command.agency = reader.required_agency("agency", row.agency);
    command.when = reader.required_text("when", "いつ働きかけるかを書いてください。");
    command.how = reader.text("how");
    command.next_on = reader.day("on", row.next_on);
    return reader.done(command);
}

constexpr auto closure_rows = std::to_array<FormSpec>({
    {FormKind::closure, "closure", "終結後の体制", closure_dialog, submit_closure, "終結後の体制を決める"},
    {FormKind::suspension, "suspension", "中断のあいだの見守り", suspension_dialog, submit_suspension,
     "中断のあいだの見守りを決める"},
    {FormKind::attempt, "attempt", "接触の試み", attempt_dialog, submit_attempt, "接触の試みを加える"},
    {FormKind::consent_effort, "consent-effort", "同意の働きかけ・次回", consent_effort_dialog,
     submit_consent_effort, "同意の働きかけを決める"},
});

}  // namespace

std::span<const FormSpec> closure_forms() {
    return closure_rows;
}

}  // namespace kasane::view

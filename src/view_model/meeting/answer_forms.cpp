// Forms in which somebody answers: the municipality's 支援決定, an agency's answer, information,
// homework.#include <array>

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/meeting/meeting_forms.hpp"

namespace kasane::view {
namespace {

using domain::AnswerKind;
using domain::DecisionStatus;

domain::Answer stored_answer(const FormSource& source) {
    return source.recorded<domain::Answer>(domain::RowKey{source.form.item.value, source.form.agency.value});
}

/// Those in the room, of whom one tells the absent agency.
std::vector<Option> tellers(const FormSource& source) {
    std::vector<Option> options;
    for (const auto& row : domain::attendances_of(source.record, source.form.meeting))
        if (domain::is_there(row) && row.agency != source.form.agency)
            options.emplace_back(std::to_string(row.person.value),
                                 domain::agency_short_name(source.record, row.agency) + " " + row.name);
    return options;
}

std::string id_or_empty(const std::optional<domain::PersonId>& person) {
    return person ? std::to_string(person->value) : std::string();
}

void read_decision(FormReader& reader, domain::DecideSupport& command, const domain::SupportDecision& row) {
    if (command.status == DecisionStatus::decided_later)
        command.planned_on = reader.required_day("on", row.planned_on);
    if (command.status == DecisionStatus::rejected || command.status == DecisionStatus::undecided)
        command.reason = reader.required_text("reason", "理由を書いてください。");
    else
        command.reason = reader.text("reason");
}

Dialog support_decision_dialog(const FormSource& source) {
    DialogBuilder dialog(source, "市の支援決定　" + std::string(domain::label(source.form.service)));
    const auto row = source.recorded_decision();
    const auto status = source.chosen_code<DecisionStatus>("status");
    dialog.asks_choice("status", "決定の状況",
                       {{"decided_today", "本日決定"},
                        {"decided_later", "後日決裁"},
                        {"rejected", "不決定"},
                        {"undecided", "未"}},
                       "");
    if (status && *status != DecisionStatus::undecided) {
        std::vector<Option> deciders;
        for (const auto& decider : source.room.deciders)
            deciders.emplace_back(std::to_string(decider.id.value),
                                  decider.label + (decider.there ? "" : "（欠席）"));
        dialog.asks_choice("person", "決める人（市町村）", deciders, id_or_empty(row.decided_by));
    }
    if (status == DecisionStatus::decided_later)
        dialog.asks_day("on", "決裁の予定日", row.planned_on, in_weeks(source.sitting));
    if (status == DecisionStatus::rejected)
        dialog.asks_text("reason", "不決定の理由", source.editable(row.reason), "");
    else if (status)
        dialog.asks_text("reason", "早期支援の理由", source.editable(row.reason),
                         "早期支援をしているときに書きます");
    return dialog.done();
}

Submitted submit_support_decision(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = source.recorded_decision();
    const auto status = source.chosen_code<DecisionStatus>("status");
    if (!status) reader.refuse("status", "一つ選んでください。");
    domain::DecideSupport command{.item = source.form.item, .service = source.form.service};
    command.status = status.value_or(DecisionStatus::undecided);
    if (status) read_decision(reader, command, row);
    if (status && *status != DecisionStatus::undecided) {
        command.decided_by = source.chosen_id("person", row.decided_by);
        if (!command.decided_by) reader.refuse("person", "決める人を選んでください。");
    }
    return reader.done(command);
}

Dialog answer_dialog(const FormSource& source) {
    DialogBuilder dialog(source, name_in(source.room, source.form.agency) + "の答え");
    const auto row = stored_answer(source);
    const auto kind = source.chosen_code<AnswerKind>("kind");
    dialog.asks_choice("kind", "",
                       {{"taken_home", "持ち帰り"}, {"difficult", "このままでは難しい"}, {"absent", "欠席"}},
                       "");
    if (kind == AnswerKind::taken_home) {
        dialog.asks_day("until", "いつまでに所属で確認するか", row.until, in_weeks(source.sitting));
        dialog.asks_text("text", "確認すること", source.editable(row.text), "なくても記録できます");
    } else if (kind == AnswerKind::difficult) {
        dialog.asks_text("text", "どうならできるか", source.editable(row.text), "なくても記録できます");
    } else if (kind == AnswerKind::absent) {
        dialog.asks_choice("told_by", "伝える方", tellers(source), id_or_empty(row.told_by));
    }
    return dialog.done();
}

Submitted submit_answer(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = stored_answer(source);
    const auto kind = source.chosen_code<AnswerKind>("kind");
    if (!kind) reader.refuse("kind", "答えを一つ選んでください。");
    domain::GiveAnswer command{.item = source.form.item, .agency = source.form.agency};
    command.kind = kind.value_or(AnswerKind::taken_home);
    if (kind == AnswerKind::taken_home) command.until = reader.required_day("until", row.until);
    if (kind == AnswerKind::absent) {
        command.told_by = source.chosen_id("told_by", row.told_by);
        if (!command.told_by) reader.refuse("told_by", "伝える方を選んでください。");
    } else {
        command.text = reader.text("text");
    }
    return reader.done(command);
}

Dialog information_dialog(const FormSource& source) {
    DialogBuilder dialog(source, name_in(source.room, source.form.agency) + "の情報");
    domain::Information row;
    for (const auto& found : domain::information_of(source.record, source.room.support_case))
        if (found.agency == source.form.agency) row = found;
    dialog.asks_text("fact", "事実（見たこと・聞いたこと）", source.editable(row.fact), "目的に要ることだけ",
                     true);
    dialog.asks_text("view", "見立て（思うこと）", source.editable(row.view), "事実と分けて書きます", true);
    return dialog.done();
}

Submitted submit_information(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::SetInformation command{.support_case = source.room.support_case, .agency = source.form.agency};
    command.fact = reader.text("fact");
    command.view = reader.text("view");
    if (command.fact.empty() && command.view.empty())
        reader.refuse("fact", "事実か見立てのどちらかを書いてください。");
    return reader.done(command);
}

Dialog homework_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.asks_text("text", "何を", source.form.message, "例：受入れ先を見学する");
    dialog.asks_agency("agency", "だれが", source.room.agencies, {});
    dialog.asks_day("on", "いつまでに", {}, in_weeks(source.sitting));
    return dialog.done();
}

Submitted submit_homework(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::AddNote command{.item = source.form.item, .kind = domain::NoteKind::homework};
    command.text = reader.required_text("text", "何をするかを書いてください。");
    command.agency = reader.required_agency("agency", {});
    command.due_on = reader.required_day("on", {});
    return reader.done(command);
}

constexpr auto answer_rows = std::to_array<FormSpec>({
    {FormKind::support_decision, "support-decision", "市の支援決定", support_decision_dialog,
     submit_support_decision, "市の支援決定を入れる"},
    {FormKind::answer, "answer", "機関の答え", answer_dialog, submit_answer, "機関の答えを入れる"},
    {FormKind::information, "information", "機関の情報", information_dialog, submit_information,
     "機関の情報を書く"},
    {FormKind::homework, "homework", "宿題", homework_dialog, submit_homework, "宿題を入れる"},
});

}  // namespace

std::span<const FormSpec> answer_forms() {
    return answer_rows;
}

}  // namespace kasane::view

#include <charconv>

#include "domain/checks.hpp"
#include "domain/query.hpp"
#include "domain/reference.hpp"
#include "view_model/nodes.hpp"
#include "view_model/note_names.hpp"
#include "view_model/parts.hpp"
#include "view_model/shift_form.hpp"
#include "view_model/typed.hpp"

namespace kasane::view {
namespace {

using domain::Record;

/// An id that was picked among chips.
template <class SomeId>
std::optional<SomeId> picked(const Form& form, const std::string& key) {
    const auto value = node::chosen(form, key);
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), id);
    if (value.empty() || error != std::errc{} || end != value.data() + value.size()) return {};
    return SomeId{id};
}

Submitted submit_gap(const Form& form, const Fields& fields, const Record& record) {
    const auto words = domain::without_reference_marks(typed(fields, "text"));
    if (words.empty()) return FormErrors{{"text", "足りないものを一文で入れてください。"}};
    const auto forum = domain::without_reference_marks(typed(fields, "forum"));
    FormErrors errors;
    if (const auto refusal = domain::refuse_personal(record, words))
        errors["text"] = refusal->message + refusal->remedy;
    if (const auto refusal = domain::refuse_personal(record, forum))
        errors["forum"] = refusal->message + refusal->remedy;
    if (!errors.empty()) return errors;
    domain::AddGap command{form.meeting, {}, words, forum};
    if (form.item.value != 0) command.item = form.item;
    return domain::Command{command};
}

Submitted submit_next_sitting(const Form& form, const Fields& fields, const Record& record,
                              text::Date today) {
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    domain::SetNextSitting command;
    if (meeting != nullptr) command.sitting = meeting->sitting;
    command.on = text::parse_typed_date(typed(fields, "on"), today);
    command.at = typed_clock(typed(fields, "at"));
    command.place = typed(fields, "place");
    FormErrors errors;
    if (!command.on) errors["on"] = "日が読めません。「2/26」のように入れてください。";
    if (command.on && *command.on <= today) errors["on"] = "きょうより後の日を入れてください。";
    if (!command.at) errors["at"] = "時刻が読めません。「13:30」のように入れてください。";
    if (!errors.empty()) return errors;
    return domain::Command{command};
}

Submitted submit_papers(const Form& form, const Fields& fields, const Record& record) {
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    const auto copies = typed_count(typed(fields, "copies"));
    const auto collected_text = typed(fields, "collected");
    const auto collected = typed_count(collected_text);
    FormErrors errors;
    if (!copies) errors["copies"] = "部数を数字で入れてください。";
    if (!collected_text.empty() && !collected) errors["collected"] = "部数を数字で入れてください。";
    if (copies && collected && *collected > *copies)
        errors["collected"] = "配布した部数より多くなっています。数え直してください。";
    if (!errors.empty()) return errors;
    domain::SetPapers command;
    if (meeting != nullptr) command.sitting = meeting->sitting;
    command.copies = *copies;
    command.collected = collected;
    return domain::Command{command};
}

Submitted submit_walk_in(const Form& form, const Fields& fields) {
    const auto agency = picked<domain::AgencyId>(form, "agency");
    const auto name = typed(fields, "name");
    FormErrors errors;
    if (!agency) errors["agency"] = "機関を選んでください。";
    if (name.empty()) errors["name"] = "氏名を入れてください。";
    if (!errors.empty()) return errors;
    const bool online = node::chosen(form, "presence") == "online";
    return domain::Command{domain::WalkIn{form.meeting, *agency, typed(fields, "post"), name,
                                          online ? domain::Presence::online : domain::Presence::present}};
}

Submitted submit_officers(const Form& form, const Record& record) {
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    domain::SetOfficers command;
    command.meeting = form.meeting;
    command.chair = picked<domain::PersonId>(form, "chair");
    command.clerk = picked<domain::PersonId>(form, "clerk");
    if (meeting != nullptr && !command.chair) command.chair = meeting->chair;
    if (meeting != nullptr && !command.clerk) command.clerk = meeting->clerk;
    return domain::Command{command};
}

Submitted submit_review(const Form& form, const Fields& fields, const Record& record, text::Date today) {
    const auto* action = record.find<domain::ActionItem>(form.action);
    domain::ReviewAction command;
    command.action = form.action;
    command.state = domain::parse_code<domain::ActionState>(node::chosen(form, "state"))
                        .value_or(domain::ActionState::going_on);
    const bool has_item = action != nullptr && action->item.has_value();
    const auto remark = stored_note(record, has_item ? *action->item : domain::AgendaItemId{},
                                    domain::without_reference_marks(typed(fields, "remark")));
    if (const auto* unknown = std::get_if<UnknownName>(&remark))
        return FormErrors{{"remark", unclear_name({{}, unknown->name, domain::Unclear::nobody}).text}};
    command.remark = std::get<std::string>(remark);
    const auto day = typed(fields, "due_on");
    command.due_on = text::parse_typed_date(day, today);
    if (!day.empty() && !command.due_on)
        return FormErrors{{"due_on", "日が読めません。「2/26」のように入れてください。"}};
    if (day.empty() && action != nullptr) command.due_on = action->due_on;
    return domain::Command{command};
}

}  // namespace

Submitted submit_sitting_form(const Form& form, const Fields& fields, const Record& record,
                              text::Date today) {
    switch (form.kind) {
        case FormKind::gap:
            return submit_gap(form, fields, record);
        case FormKind::next_sitting:
            return submit_next_sitting(form, fields, record, today);
        case FormKind::papers:
            return submit_papers(form, fields, record);
        case FormKind::absence:
            return domain::Command{domain::SetPresence{form.meeting, form.person, domain::Presence::absent,
                                                       picked<domain::PersonId>(form, "told_by")}};
        case FormKind::walk_in:
            return submit_walk_in(form, fields);
        case FormKind::officers:
            return submit_officers(form, record);
        case FormKind::shift_minutes:
            return submit_shift(form, record);
        default:
            return submit_review(form, fields, record, today);
    }
}

}  // namespace kasane::view

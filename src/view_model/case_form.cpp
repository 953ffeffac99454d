#include "view_model/case_form.hpp"

#include <algorithm>
#include <array>

#include "domain/query.hpp"
#include "domain/reference.hpp"

namespace kasane::view {
namespace {

struct FormRow {
    FormKind kind;
    Dialog (*dialog)(const FormSource&);
    Submitted (*submit)(const FormSource&, const Fields&);
};

constexpr std::array<FormRow, 28> forms{{
    {FormKind::due, due_dialog, submit_due},
    {FormKind::support_text, support_text_dialog, submit_support_text},
    {FormKind::no_taker, no_taker_dialog, submit_no_taker},
    {FormKind::goal, goal_dialog, submit_goal},
    {FormKind::policy, policy_dialog, submit_policy},
    {FormKind::change, change_dialog, submit_change},
    {FormKind::point, point_dialog, submit_point},
    {FormKind::information, information_dialog, submit_information},
    {FormKind::amendment, amendment_dialog, submit_amendment},
    {FormKind::condition, condition_dialog, submit_condition},
    {FormKind::missing, missing_dialog, submit_missing},
    {FormKind::monitoring, monitoring_dialog, submit_monitoring},
    {FormKind::contact, contact_dialog, submit_contact},
    {FormKind::informer, informer_dialog, submit_informer},
    {FormKind::closure, closure_dialog, submit_closure},
    {FormKind::suspension, suspension_dialog, submit_suspension},
    {FormKind::attempt, attempt_dialog, submit_attempt},
    {FormKind::consent_effort, consent_effort_dialog, submit_consent_effort},
    {FormKind::support_decision, support_decision_dialog, submit_support_decision},
    {FormKind::answer, answer_dialog, submit_answer},
    {FormKind::homework, homework_dialog, submit_homework},
    {FormKind::stance, stance_dialog, submit_stance},
    {FormKind::report_informed, report_informed_dialog, submit_report_informed},
    {FormKind::check_condition, check_condition_dialog, submit_check_condition},
    {FormKind::late_answer, late_answer_dialog, submit_late_answer},
    {FormKind::late_decision, late_decision_dialog, submit_late_decision},
    {FormKind::tell_absent, tell_absent_dialog, submit_tell_absent},
    {FormKind::report_follow_up, report_follow_up_dialog, submit_report_follow_up},
}};

const FormRow* row_of(FormKind kind) {
    const auto at =
        std::find_if(forms.begin(), forms.end(), [&](const FormRow& row) { return row.kind == kind; });
    return at == forms.end() ? nullptr : &*at;
}

/// Names as they are edited. Of those who are not shown nothing but a number is given out.
void fill_names(FormSource& source, const domain::AgendaItem& item) {
    if (!item.support_case) return;
    const auto members = domain::members_of(source.record, *item.support_case);
    for (auto member : members) {
        const bool shown = std::any_of(source.room.members.begin(), source.room.members.end(),
                                       [&](const RoomMember& other) { return other.id == member.id; });
        auto edited = member;
        edited.kana.clear();
        edited.relation = brace_name(member, members, shown);
        edited.name = shown ? member.name : edited.relation;
        source.read_names.push_back(edited);
        edited.name = "{" + edited.relation + "}";
        source.shown_names.push_back(std::move(edited));
    }
}

text::Date sitting_day(const domain::Record& record, domain::MeetingId meeting, text::Date otherwise) {
    const auto* found = record.find<domain::Meeting>(meeting);
    const auto* sitting = found == nullptr ? nullptr : record.find<domain::Sitting>(found->sitting);
    return sitting == nullptr ? otherwise : sitting->date;
}

/// Calls `use` with what the form knows of its case.
template <class Use>
auto with_source(const Form& form, const domain::Record& record, text::Date today, Use use) {
    const domain::AgendaItem none{};
    const auto* found = record.find<domain::AgendaItem>(form.item);
    const auto& item = found == nullptr ? none : *found;
    const auto room = room_case(record, item);
    FormSource source{form, record, room, today, sitting_day(record, item.meeting, today)};
    fill_names(source, item);
    return use(source);
}

Dialog withheld_dialog(const FormSource& source) {
    DialogBuilder dialog(source, "このケースは、この会議では扱えません");
    dialog.says("本人の同意がそろっていません。支援会議の議題にしてください。");
    return dialog.done("閉じる");
}

}  // namespace

std::vector<domain::Member> readable_members(const domain::Record& record, const domain::AgendaItem& item) {
    const auto room = room_case(record, item);
    const Form none;
    FormSource source{none, record, room, {}, {}};
    fill_names(source, item);
    return source.read_names;
}

std::string brace_name(const domain::Member& member, const std::vector<domain::Member>& members, bool shown) {
    if (!shown) return "世帯員" + std::to_string(member.seq);
    return domain::calling_name(member, members);
}

std::string FormSource::editable(std::string_view stored) const {
    return domain::show_references(stored, shown_names, domain::ShownAs::name);
}

std::string FormSource::chosen(const std::string& key, const std::string& recorded) const {
    const auto at = form.chosen.find(key);
    return at == form.chosen.end() ? recorded : at->second;
}

domain::SupportDecision FormSource::recorded_decision() const {
    return recorded<domain::SupportDecision>(
        domain::RowKey{form.item.value, static_cast<std::int64_t>(form.service)});
}

bool FormSource::is_part(const std::string& part) const {
    const auto wanted = chosen("part");
    return wanted.empty() || wanted == part;
}

bool is_case_form(FormKind kind) {
    return row_of(kind) != nullptr;
}

Dialog case_form_dialog(const Form& form, const domain::Record& record, text::Date today) {
    return with_source(form, record, today, [&](const FormSource& source) {
        if (source.room.withheld) return withheld_dialog(source);
        const auto* row = row_of(form.kind);
        return row == nullptr ? Dialog{} : row->dialog(source);
    });
}

Submitted submit_case_form(const Form& form, const std::map<std::string, std::string>& fields,
                           const domain::Record& record, text::Date today) {
    return with_source(form, record, today, [&](const FormSource& source) -> Submitted {
        const auto* row = row_of(form.kind);
        if (row == nullptr || source.room.withheld)
            return FormErrors{
                {"form", "このケースは、この会議では扱えません。支援会議の議題にしてください。"}};
        return row->submit(source, fields);
    });
}

}  // namespace kasane::view

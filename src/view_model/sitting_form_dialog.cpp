#include "domain/query.hpp"
#include "domain/wording.hpp"
#include "view_model/frame.hpp"
#include "view_model/nodes.hpp"
#include "view_model/note_names.hpp"
#include "view_model/parts.hpp"
#include "view_model/shift_form.hpp"

namespace kasane::view {
namespace {

using domain::Record;

const domain::Sitting* sitting_of(const Record& record, const Form& form) {
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    return meeting == nullptr ? nullptr : record.find<domain::Sitting>(meeting->sitting);
}

std::string number(std::int64_t value) {
    return std::to_string(value);
}

void add_gap(Dialog& made, const Form& form, const Record& record) {
    made.title = "地域課題を加える";
    made.body.push_back(node::field(form, "text", "足りないもの（個人が分かることは書きません）",
                                    "例：平日の昼に通訳がいない"));
    made.body.push_back(node::field(form, "forum", "持っていく先", "例：地域福祉計画推進会議"));
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    if (meeting != nullptr && meeting->kind == domain::MeetingKind::statutory_support)
        made.body.push_back(
            node::label("支援会議から出た課題は、重層的支援会議ではどのケースから出たか分かりません。"));
}

void add_next_sitting(Dialog& made, const Form& form, const Record& record) {
    made.title = "次回を決める";
    const auto* sitting = sitting_of(record, form);
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    if (sitting == nullptr || meeting == nullptr) return;
    const auto on = sitting->next_on ? text::wareki(*sitting->next_on) : "";
    const auto place = sitting->next_place.empty() ? sitting->place : sitting->next_place;
    made.body.push_back(node::field(form, "on", "日", "例：2/26、R8.2.26", on));
    made.body.push_back(node::field(form, "at", "時刻", "例：13:30",
                                    text::clock(sitting->next_at.value_or(meeting->starts_at))));
    made.body.push_back(node::field(form, "place", "場所", "例：第2会議室", place));
}

void add_papers(Dialog& made, const Form& form, const Record& record) {
    made.title = "資料の回収";
    const auto* sitting = sitting_of(record, form);
    if (sitting == nullptr) return;
    made.body.push_back(
        node::field(form, "copies", "配布した部数", "例：12", std::to_string(sitting->copies)));
    made.body.push_back(node::field(form, "collected", "回収した部数", "例：12",
                                    sitting->collected ? std::to_string(*sitting->collected) : ""));
}

std::string person_words(const Record& record, const domain::Attendance& row) {
    return domain::agency_short_name(record, row.agency) + "　" + row.name;
}

/// One chip per person of the meeting that `wanted` takes.
template <class Wanted>
Node person_chips(const Form& form, const Record& record, const std::string& key, Wanted wanted) {
    std::vector<Chip> chips;
    for (const auto& row : domain::attendances_of(record, form.meeting))
        if (wanted(row))
            chips.push_back(node::choice(form, key, number(row.person.value), person_words(record, row)));
    return node::chips("", std::move(chips));
}

void add_absence(Dialog& made, const Form& form, const Record& record) {
    made.title = "欠席";
    made.body.push_back(
        node::text(domain::agency_name(record, form.agency) + "へ、だれが伝えますか。", TextStyle::big));
    made.body.push_back(person_chips(form, record, "told_by", [&](const domain::Attendance& row) {
        return row.person != form.person && row.presence != domain::Presence::absent;
    }));
    made.body.push_back(node::label("決まっていないときは、選ばずに記録できます。"));
}

void add_walk_in(Dialog& made, const Form& form, const Record& record) {
    made.title = "その場で来た方を加える";
    std::vector<Chip> agencies;
    for (const auto& [key, row] : record.rows<domain::Agency>())
        agencies.push_back(node::choice(form, "agency", number(row.id.value), row.short_name));
    made.body.push_back(node::label("機関"));
    made.body.push_back(node::chips("", std::move(agencies)));
    if (const auto wrong = form.errors.find("agency"); wrong != form.errors.end())
        made.body.push_back(node::text(wrong->second, TextStyle::small, Tone::ng));
    made.body.push_back(node::field(form, "post", "職", "例：相談員"));
    made.body.push_back(node::field(form, "name", "氏名", "例：見本 太郎"));
    made.body.push_back(node::chips("", {node::choice(form, "presence", "present", "対面"),
                                         node::choice(form, "presence", "online", "オンライン")}));
}

void add_officers(Dialog& made, const Form& form, const Record& record) {
    made.title = "司会と記録を決める";
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    const bool is_over = meeting != nullptr && meeting->state == domain::MeetingState::closed;
    const auto coming = [&](const domain::Attendance& row) {
        if (is_over) return domain::came(row);
        return row.presence != domain::Presence::absent && !row.left_at;
    };
    auto shown = form;
    if (meeting != nullptr) {
        if (meeting->chair) shown.chosen.try_emplace("chair", number(meeting->chair->value));
        if (meeting->clerk) shown.chosen.try_emplace("clerk", number(meeting->clerk->value));
    }
    made.body.push_back(node::label("司会"));
    made.body.push_back(person_chips(shown, record, "chair", coming));
    made.body.push_back(node::label("記録"));
    made.body.push_back(person_chips(shown, record, "clerk", coming));
}

void add_review_homework(Dialog& made, const Form& form, const Record& record) {
    made.title = "前回の宿題";
    const auto* action = record.find<domain::ActionItem>(form.action);
    if (action == nullptr) return;
    using domain::ActionState;
    const auto* item = action->item ? record.find<domain::AgendaItem>(*action->item) : nullptr;
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    const bool in_the_room = meeting != nullptr && meeting->state == domain::MeetingState::open;
    const bool may_show = !in_the_room || item == nullptr || !item->support_case ||
                          domain::all_invited(record, *meeting, *item);
    if (may_show)
        made.body.push_back(node::text(shown_text(record, action->item, action->text), TextStyle::big));
    std::vector<Chip> states;
    for (const auto state : {ActionState::done, ActionState::going_on, ActionState::open})
        states.push_back(
            node::choice(form, "state", std::string(domain::code(state)), std::string(domain::label(state))));
    made.body.push_back(node::chips("", std::move(states)));
    made.body.push_back(node::field(form, "due_on", "新しい期日", "例：2/26",
                                    action->due_on ? text::wareki(*action->due_on) : ""));
    made.body.push_back(
        node::field(form, "remark", "メモ", "例：予算要求に入れた",
                    editable_note(record, action->item.value_or(domain::AgendaItemId{}), action->remark)));
}

}  // namespace

Dialog sitting_form_dialog(const Form& form, const Record& record, text::Date /*today*/) {
    if (form.kind == FormKind::name_words) return name_words_dialog(form, record);
    if (form.kind == FormKind::shift_minutes) return shift_dialog(form, record);
    Dialog made;
    made.key = "form-" + std::to_string(static_cast<int>(form.kind)) + "-" + number(form.person.value) + "-" +
               number(form.action.value);
    made.cancel = Press{"cancel", CloseForm{}, {}};
    // Enter records from the last field; where there are only chips, it picks the chip.
    const bool typed = form.kind != FormKind::absence && form.kind != FormKind::officers;
    made.buttons = {node::button("やめる", "cancel", CloseForm{}),
                    node::primary("記録する", "submit", SubmitForm{}, typed ? "Enter" : "")};
    switch (form.kind) {
        case FormKind::gap:
            add_gap(made, form, record);
            break;
        case FormKind::next_sitting:
            add_next_sitting(made, form, record);
            break;
        case FormKind::papers:
            add_papers(made, form, record);
            break;
        case FormKind::absence:
            add_absence(made, form, record);
            break;
        case FormKind::walk_in:
            add_walk_in(made, form, record);
            break;
        case FormKind::officers:
            add_officers(made, form, record);
            break;
        default:
            add_review_homework(made, form, record);
            break;
    }
    return made;
}

}  // namespace kasane::view

#include "view_model/kiosk/forms.hpp"

#include <array>
#include <stdexcept>

#include "domain/queries/query.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/kiosk/questions.hpp"
#include "view_model/meeting/meeting_forms.hpp"
#include "view_model/office/office_forms.hpp"
#include "view_model/papers/paper_forms.hpp"
#include "view_model/room/household_names.hpp"

namespace kasane::view {
namespace {

using domain::Record;

constexpr auto themes = std::to_array<FormTheme>({
    {plan_forms, Household::of_the_room},
    {judgement_forms, Household::of_the_room},
    {closure_forms, Household::of_the_room},
    {answer_forms, Household::of_the_room},
    {stance_forms, Household::of_the_room},
    {follow_up_forms, Household::of_the_room},
    {meeting_forms},
    {name_forms},
    {sitting_forms, Household::whole},
    {agenda_forms, Household::whole},
    {people_forms, Household::whole},
    {case_file_forms, Household::whole},
    {settings_forms, Household::whole},
    {lock_forms, Household::whole},
    {minutes_forms, Household::whole},
    {correction_forms, Household::whole},
    {paper_forms},
    {.forms = question_forms, .asks = true},
});

struct Found {
    const FormTheme& theme;
    const FormSpec& spec;
};

Found found(FormKind kind) {
    for (const auto& theme : themes)
        for (const auto& spec : theme.forms())
            if (spec.kind == kind) return {theme, spec};
    throw std::logic_error("a kind of form without a row: " + std::to_string(static_cast<int>(kind)));
}

text::Date sitting_day(const Record& record, domain::MeetingId meeting, text::Date otherwise) {
    const auto* found = record.find<domain::Meeting>(meeting);
    const auto* sitting = found == nullptr ? nullptr : record.find<domain::Sitting>(found->sitting);
    return sitting == nullptr ? otherwise : sitting->date;
}

/// Calls `use` with what the forms of this theme know of what the form is about.
template <class Use>
auto with_source(const Found& kind, const KioskState& state, const Record& record, text::Date today,
                 Use use) {
    const auto& form = *state.form;
    const bool of_the_room = kind.theme.household == Household::of_the_room;
    const auto item = of_the_room ? record.find<domain::AgendaItem>(form.item) : nullptr;
    const auto room =
        of_the_room ? room_case(record, item == nullptr ? domain::AgendaItem{} : *item) : RoomCase{};
    FormSource source{kind.spec, form, record, state, room, today, today};
    if (item != nullptr) {
        source.sitting = sitting_day(record, item->meeting, today);
        source.read_names = readable_members(record, *item, room);
    } else if (kind.theme.household == Household::whole) {
        source.read_names = all_members(record, form.support_case);
    }
    source.shown_names = in_braces(source.read_names);
    return use(source);
}

Dialog withheld_dialog(const FormSource& source) {
    DialogBuilder dialog(source, "このケースは、この会議では扱えません");
    dialog.says("本人の同意がそろっていません。支援会議の議題にしてください。");
    return dialog.done("閉じる");
}

}  // namespace

std::span<const FormTheme> form_themes() {
    return themes;
}

const FormSpec& form_spec(FormKind kind) {
    return found(kind).spec;
}

bool is_question(FormKind kind) {
    return found(kind).theme.asks;
}

Dialog form_dialog(const KioskState& state, const Record& record, const Screen& behind, text::Date today) {
    const auto kind = found(state.form->kind);
    return with_source(kind, state, record, today, [&](FormSource& source) {
        source.behind = &behind;
        return source.room.withheld ? withheld_dialog(source) : kind.spec.dialog(source);
    });
}

Submitted submit_form(const KioskState& state, const Fields& fields, const Record& record, text::Date today) {
    const auto kind = found(state.form->kind);
    if (kind.spec.submit == nullptr) return FormErrors{};
    return with_source(kind, state, record, today, [&](const FormSource& source) -> Submitted {
        if (source.room.withheld)
            return FormErrors{
                {"form", "このケースは、この会議では扱えません。支援会議の議題にしてください。"}};
        return kind.spec.submit(source, fields);
    });
}

std::optional<Form> form_after(const Form& form) {
    if (form.kind == FormKind::people) return form;
    // A warning was passed: what gave rise to it is recorded.
    if (form.kind == FormKind::warning || form.under.empty()) return {};
    return form.under.front();
}

}  // namespace kasane::view

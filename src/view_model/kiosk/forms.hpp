// Every kind of form, found in one place.
#pragma once

#include "view_model/form/form_spec.hpp"

namespace kasane::view {

/// The row of a kind of form; every kind has one.
const FormSpec& form_spec(FormKind kind);
/// All themes; a kind stands in one of them, once.
std::span<const FormTheme> form_themes();
/// Whether it only asks: to leave it leaves nothing unrecorded.
bool is_question(FormKind kind);

/// The form that stands above `behind`.
Dialog form_dialog(const KioskState& state, const domain::Record& record, const Screen& behind,
                   text::Date today);
/// What comes of it when it is sent off.
Submitted submit_form(const KioskState& state, const Fields& fields, const domain::Record& record,
                      text::Date today);
/// The form that stands once this one was recorded: people are picked one after the other.
std::optional<Form> form_after(const Form& form);

}  // namespace kasane::view

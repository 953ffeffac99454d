// F1: the keys of a page, and those of a form above it.
#pragma once

#include "view_model/form/form_spec.hpp"

namespace kasane::view {

/// The keys of the page behind: what turns pages, what leads back, its letters and digits.
Dialog help_dialog(const FormSource& source);

/// F1 in a form shows and hides its keys; what was typed and picked stays.
void add_form_keys(Dialog& dialog, const Form& form);

}  // namespace kasane::view

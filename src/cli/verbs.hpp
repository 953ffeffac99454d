// The verbs of `kasane`, each declared in a file of its own.
#pragma once

#include <vector>

#include "cli/verb.hpp"

namespace kasane::cli {

Verb agenda_verb();
Verb backup_verb();
Verb check_verb();
Verb destroy_verb();
Verb disclosure_verb();
Verb doctor_verb();
Verb guide_verb();
Verb handout_verb();
Verb help_verb();
Verb import_verb();
Verb init_verb();
Verb log_verb();
Verb meetings_verb();
Verb minutes_verb();
Verb papers_verb();
Verb pdf_verb();
Verb pin_verb();
Verb print_verb();
Verb printers_verb();
Verb propose_verb();
Verb reading_copy_verb();
Verb record_verb();
Verb restore_verb();
Verb rules_verb();
Verb settings_verb();
Verb sheet_verb();
Verb slip_verb();
Verb template_check_verb();
Verb template_fields_verb();
Verb template_preview_verb();

/// All of them, by occasion, in the order in which the help tells of them.
std::vector<Verb> all_verbs();

}  // namespace kasane::cli

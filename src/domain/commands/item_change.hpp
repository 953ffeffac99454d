// What is recorded at an item of the agenda: looked up, and what the rules find there.
#pragma once

#include "domain/commands/draft.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::domain {

/// Looks the item up and hands it on, or says why nothing may be recorded there.
template <class Change>
Handled change_item(Draft& draft, AgendaItemId id, Change change) {
    const auto* found = draft.record().find<AgendaItem>(id);
    if (found == nullptr) return unfit("その議題がありません。", "議題の番号を確かめてください。");
    if (auto refusal = why_not_change(draft.record(), *found)) return *refusal;
    draft.file_under(*found);
    return change(AgendaItem{*found});
}

/// The first of the findings that refuse, or nothing.
Objection first_refusal(const Findings& findings);
/// The findings that ask for a reason.
void warn_of(Draft& draft, const Findings& findings);

}  // namespace kasane::domain

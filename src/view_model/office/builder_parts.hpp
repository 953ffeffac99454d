// What stands around the agenda in the builder.
#pragma once

#include <vector>

#include "view_model/office/office_page.hpp"

namespace kasane::view {

/// What the builder's page is made from.
struct Bench {
    const domain::Record& record;
    const domain::Sitting& sitting;
    const domain::Meeting& meeting;  ///< the block that is worked on
    const domain::AgendaItem* item;  ///< the item that is chosen, or nullptr
    const PrivateNotes& notes;       ///< of the chair
};

/// By how much a press changes the minutes of an item; a digit stands for so many times that.
constexpr int minutes_step = 5;

/// A form about the sitting, its block and the chosen item.
Form bench_form(const Bench& bench, FormKind kind);
Action sets_minutes(const domain::AgendaItem& item, int minutes);
/// 付議を待つもの: each with its reason; one press puts it on the block of its kind.
std::vector<Node> proposal_nodes(const Bench& bench);
/// 順・時刻・議題・区分・説明・分
Table agenda_table(const Bench& bench);
/// 「13:30 〜 15:10　5分あまり」
std::string time_line(const Bench& bench);
/// What the rules find on the block as it stands.
Node findings_card(const Bench& bench);
/// What can be done with the chosen item, and whom it is shown to (R26).
Node chosen_item_card(const Bench& bench);
/// How much each agency carries: for this screen alone.
Node load_card(const Bench& bench);

}  // namespace kasane::view

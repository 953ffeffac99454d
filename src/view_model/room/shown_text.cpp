#include "view_model/room/shown_text.hpp"

#include "domain/names/name_words.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/rules/unwritten.hpp"
#include "view_model/room/room_case.hpp"

namespace kasane::view {

std::string shown_text(const domain::Record& record, const std::optional<domain::AgendaItemId>& item_id,
                       const std::string& words, domain::ShownAs shown) {
    const auto* item = item_id ? record.find<domain::AgendaItem>(*item_id) : nullptr;
    const auto members =
        item == nullptr ? std::vector<domain::Member>{} : shown_members(record, *item, shown);
    const auto outside = item == nullptr ? std::vector<std::string>{} : domain::kept_private(record, *item);
    const auto household = item == nullptr || !item->support_case
                               ? std::vector<domain::Member>{}
                               : domain::members_of(record, *item->support_case);
    return domain::within_consent(
        domain::show_references(domain::with_names_referred(words, household), members, shown), outside);
}

std::vector<std::string> note_lines(const domain::Record& record, domain::AgendaItemId item,
                                    domain::ShownAs shown) {
    std::vector<std::string> lines;
    for (const auto& note : domain::notes_of(record, item))
        lines.push_back(std::string(domain::label(note.kind)) + "　" +
                        shown_text(record, item, note.text, shown));
    return lines;
}

}  // namespace kasane::view

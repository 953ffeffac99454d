#include "view_model/screen/private_note.hpp"

namespace kasane::view {
namespace {

constexpr auto memo_key = "memo-";

}  // namespace

std::string private_note_key(domain::AgendaItemId item) {
    return memo_key + std::to_string(item.value);
}

Field private_note_field(const PrivateNotes& notes, domain::AgendaItemId item, std::string label) {
    const auto kept = notes.find(item);
    Field field;
    field.key = private_note_key(item);
    field.label = std::move(label);
    field.hint = "例：音が苦手";
    field.initial = kept == notes.end() ? std::string() : kept->second;
    field.multiline = true;
    field.stays = true;
    return field;
}

bool is_private_note(const std::string& draft) {
    const auto digits = draft.find_last_not_of("0123456789") + 1;
    return draft.substr(0, digits).ends_with(memo_key);
}

}  // namespace kasane::view

// 司会の手元のメモ: what the chair notes for oneself on an item. It is on no paper and in no room's view.
#pragma once

#include <map>
#include <string>

#include "view_model/screen/screen.hpp"

namespace kasane::view {

/// The notes by the item that they are about.
using PrivateNotes = std::map<domain::AgendaItemId, std::string>;

/// The field in which the note on an item is typed.
std::string private_note_key(domain::AgendaItemId item);
Field private_note_field(const PrivateNotes& notes, domain::AgendaItemId item, std::string label);
/// Whether a draft of this name is such a note.
bool is_private_note(const std::string& draft);

}  // namespace kasane::view

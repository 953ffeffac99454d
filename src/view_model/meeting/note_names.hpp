// Persons in a note: picked while it is typed, asked about before it is recorded, never found by search.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/commands/command_names.hpp"
#include "domain/model/record.hpp"
#include "view_model/screen/screen.hpp"

namespace kasane::view {

/// 「{母}」 for every member of the item's household that may be shown: what a chip puts into the note.
std::vector<std::string> references_of(const domain::Record& record, domain::AgendaItemId item);

/// A stored text as it is edited: references stand as 「{母}」.
std::string editable_note(const domain::Record& record, domain::AgendaItemId item, const std::string& stored);

/// The question about the words of a note that look like a name; nothing where there are none.
std::optional<Form> name_question(const domain::Record& record, domain::AgendaItemId item,
                                  const std::string& words);
/// The same about what was typed in a form, or as the reason for a warning, before the command is recorded:
/// `form` is the one to come back to. Nothing, too, where a name can only be taken out: that is refused.
std::optional<Form> name_question(const domain::Record& record, const Form& form,
                                  const domain::Command& command, const std::string& reason);
/// What to say where a text holds the whole name of somebody of the store, whom the open sitting need not
/// know; nothing where none does.
std::optional<Banner> name_of_store(const domain::Record& everything, const domain::Command& command,
                                    const std::string& reason);
/// What to say of `{…}` that cannot be read.
Banner unclear_name(const domain::UnclearName& unclear);

/// A note as it is kept: braces become references. Else the word in braces that nobody is called.
struct UnknownName {
    std::string name;
};
std::variant<std::string, UnknownName> stored_note(const domain::Record& record, domain::AgendaItemId item,
                                                   const std::string& words);

}  // namespace kasane::view

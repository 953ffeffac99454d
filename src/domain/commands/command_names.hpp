// Words in the texts of a command that are, or may be, names of a household: refused by `decide` where they
// tell whose case it is, asked about by `record` and the kiosk where that is only likely.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/commands/command.hpp"
#include "domain/model/record.hpp"
#include "domain/names/name_words.hpp"
#include "domain/rules/rule.hpp"

namespace kasane::domain {

/// The `field` of the reason that is given with a command.
constexpr std::string_view reason_field = "reason given";

/// A word in one of the texts of a command.
struct NamedWord {
    std::string field;  ///< as C::fields calls it, or reason_field
    std::string text;   ///< the whole text
    NameWord word;
    bool may_refer = false;  ///< the text is of the members' case: a reference may stand in its place
};

/// In the order of the fields. A text of a case is searched for the names of its household; one of no case
/// for those of all households on the agenda of its sitting; each for whole names of all other households of
/// the record. Names of people of the roster and of agencies are not searched, nor is what is the name of
/// somebody on the roster too.
std::vector<NamedWord> names_in(const Record& record, const Command& command, const std::string& reason = {});
/// Why the command cannot be recorded, or nothing. The name is not said again.
std::optional<Refusal> refuse_names(const Record& record, const Command& command, const std::string& reason);

/// Members of a record but those who are called as somebody of the roster is: for WholeNames of a whole
/// store, of which a sitting that is recorded knows only its own households.
std::vector<Member> members_to_look_for(const Record& record);
/// The same for whole names only.
std::vector<NamedWord> whole_names_in(const Command& command, const std::string& reason,
                                      const WholeNames& names);

/// Puts references to the members that are meant in the places of the words; the word of an empty one stays.
void refer_to(const Record& record, const std::vector<NamedWord>& words,
              const std::vector<std::optional<MemberId>>& meant, Command& command, std::string& reason);

/// Why `{…}` in a text cannot be read.
enum class Unclear {
    nobody,    ///< nobody is called so
    several,   ///< more than one is
    not_here,  ///< this text names nobody
};
struct UnclearName {
    std::string field;  ///< as in NamedWord
    std::string name;
    Unclear why = Unclear::nobody;
};
/// Reads `{松子}` in all texts of a command: a reference where it is of a case, 「A世帯の母」 where it is of
/// a meeting and of no case; there those who are hidden (R01, R03) are nobody. What cannot be read stays as
/// it is written, and the first of it is returned.
std::optional<UnclearName> read_braces(const Record& record, Command& command, std::string& reason);

}  // namespace kasane::domain

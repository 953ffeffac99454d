// What every verb gets, and how it ends.
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>

#include "service/problem.hpp"
#include "store/store.hpp"
#include "text/calendar.hpp"

namespace kasane::cli {

/// Exit codes: 0 done, 1 refused or not found, 2 usage, 3 store or file trouble, 4 the machine failed
/// (memory). The session of a kiosk starts again what ended otherwise than by 0, 2 or 3.
enum class Exit { done = 0, refused = 1, usage = 2, trouble = 3, broken = 4 };

struct Context {
    std::filesystem::path store;
    text::DateTime now;                     ///< when the verb began
    std::function<text::DateTime()> clock;  ///< the same, going on while it runs
    std::string actor;                      ///< --as NAME
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    int cells = 0;      ///< of a line of the terminal that shows `out`; 0 where it goes elsewhere
    bool json = false;  ///< --json: `out` gets one JSON value (docs/json.md)
};

/// Says on standard error what is wrong, and what to do.
void warn(const Context& context, const std::string& what, const std::string& remedy);
/// The same where nothing else comes: with --json standard output has it as well.
void tell(const Context& context, const std::string& what, const std::string& remedy);

/// Opens the store, or tells why not.
std::optional<store::Store> open_store(const Context& context, store::Mode mode, const std::string& who);

/// The whole record of the store, or tells why not.
std::optional<domain::Record> load_everything(const Context& context, const store::Store& store);

/// What 「S12」 or 「S12-1」 names.
struct Named {
    domain::SittingId sitting;
    std::vector<domain::MeetingId> meetings;  ///< in order of their blocks; never empty
};
/// Looks a sitting or meeting up, or tells that there is none.
std::optional<Named> find_meetings(const Context& context, const domain::Record& record,
                                   const std::string& code);

/// The case of this number; told where there is none.
std::optional<domain::CaseId> find_case(const Context& context, const domain::Record& record,
                                        const std::string& number);

/// The member of a household whom 続柄, full name, given name, 「子2」 or the number 「2」 names; told where
/// it names nobody, or more than one.
std::optional<domain::MemberId> find_member(const Context& context, const domain::Record& record,
                                            domain::CaseId support_case, const std::string& called);

}  // namespace kasane::cli

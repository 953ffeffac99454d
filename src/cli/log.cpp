#include <algorithm>
#include <ostream>

#include "cli/verbs.hpp"

namespace kasane::cli {
namespace {

/// Of one of these meetings, or of the sitting as a whole.
bool is_of(const store::JournalLine& line, const std::vector<domain::MeetingId>& meetings) {
    return !line.event.meeting ||
           std::find(meetings.begin(), meetings.end(), *line.event.meeting) != meetings.end();
}

void print(const Context& context, const store::JournalLine& line) {
    context.out << line.seq << '\t' << text::iso(line.event.at) << '\t' << line.event.actor << '\t'
                << (line.event.text.empty() ? "（廃棄済）" : line.event.text);
    if (line.undoes) context.out << "（" << *line.undoes << "行目）";
    context.out << '\n';
}

}  // namespace

Exit log(const Context& context, const std::string& code) {
    const auto store = open_store(context, store::Mode::read_only, "kasane log");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto named = find_meetings(context, *record, code);
    if (!named) return Exit::refused;
    const auto lines = store->journal(named->sitting);
    if (const auto* problem = std::get_if<store::Problem>(&lines)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    for (const auto& line : std::get<std::vector<store::JournalLine>>(lines))
        if (is_of(line, named->meetings)) print(context, line);
    return Exit::done;
}

}  // namespace kasane::cli

#include <algorithm>
#include <ostream>

#include "cli/verbs.hpp"
#include "domain/destruction.hpp"
#include "text/one_line.hpp"

namespace kasane::cli {
namespace {

/// Of one of these meetings, or of the sitting as a whole.
bool is_of(const store::JournalLine& line, const std::vector<domain::MeetingId>& meetings) {
    return !line.event.meeting ||
           std::find(meetings.begin(), meetings.end(), *line.event.meeting) != meetings.end();
}

void print(const Context& context, const store::JournalLine& line) {
    context.out << line.seq << '\t' << text::iso(line.event.at) << '\t' << text::on_one_line(line.event.actor)
                << '\t' << (line.event.text.empty() ? "（廃棄済）" : text::on_one_line(line.event.text));
    if (line.undoes) context.out << "（" << *line.undoes << "行目）";
    context.out << '\n';
}

/// A destruction belongs to no sitting; its line names the items and the minutes that it touched.
bool touched(const store::JournalLine& line, const std::vector<domain::MeetingId>& meetings) {
    const auto is_named = [&](domain::MeetingId meeting) {
        return std::find(meetings.begin(), meetings.end(), meeting) != meetings.end();
    };
    return std::any_of(line.event.changes.begin(), line.event.changes.end(), [&](const auto& any) {
        const auto* item = std::get_if<domain::Change<domain::AgendaItem>>(&any);
        const auto* version = std::get_if<domain::Change<domain::MinutesVersion>>(&any);
        return (item != nullptr && item->after && is_named(item->after->meeting)) ||
               (version != nullptr && version->after && is_named(version->after->meeting));
    });
}

using Lines = std::vector<store::JournalLine>;

store::Result<Lines> lines_of(const store::Store& store, const Named& named) {
    auto of_sitting = store.journal(named.sitting);
    auto destructions = store.journal_of({domain::destroy_command});
    for (const auto* read : {&of_sitting, &destructions})
        if (const auto* problem = std::get_if<store::Problem>(read)) return *problem;
    Lines lines;
    for (auto& line : std::get<Lines>(of_sitting))
        if (is_of(line, named.meetings)) lines.push_back(std::move(line));
    for (auto& line : std::get<Lines>(destructions))
        if (touched(line, named.meetings)) lines.push_back(std::move(line));
    std::sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.seq < b.seq; });
    return lines;
}

/// Says so where a line that was shown is not what was written; the journal is shown all the same.
Exit check(const Context& context, const store::Store& store, const Lines& shown) {
    const auto walked = store.journal_faults();
    if (const auto* problem = std::get_if<store::Problem>(&walked)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    std::string wrong;
    for (const auto& fault : std::get<std::vector<store::JournalFault>>(walked))
        if (!shown.empty() && fault.seq >= shown.front().seq && fault.seq <= shown.back().seq)
            wrong += (wrong.empty() ? "" : "、") + std::to_string(fault.seq);
    if (wrong.empty()) return Exit::done;
    tell(context, "この履歴には、書かれたときと違うか、なくなった行があります（" + wrong + "行目）。",
         "kasane doctor で確かめ、控えと比べてください。");
    return Exit::refused;
}

}  // namespace

Exit log(const Context& context, const std::string& code) {
    const auto store = open_store(context, store::Mode::read_only, "kasane log");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto named = find_meetings(context, *record, code);
    if (!named) return Exit::refused;
    const auto lines = lines_of(*store, *named);
    if (const auto* problem = std::get_if<store::Problem>(&lines)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    const auto& shown = std::get<Lines>(lines);
    for (const auto& line : shown) print(context, line);
    return check(context, *store, shown);
}

}  // namespace kasane::cli

#include <algorithm>
#include <ostream>

#include "cli/listing.hpp"
#include "cli/verbs.hpp"
#include "domain/commands/destruction.hpp"
#include "domain/queries/wording.hpp"
#include "exchange/json.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

/// Of one of these meetings, or of the sitting as a whole.
bool is_of(const store::JournalLine& line, const std::vector<domain::MeetingId>& meetings) {
    return !line.event.meeting ||
           std::find(meetings.begin(), meetings.end(), *line.event.meeting) != meetings.end();
}

std::string what_was_done(const store::JournalLine& line) {
    return line.event.text.empty() ? "（廃棄済）" : line.event.text;
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

using Numbers = std::vector<std::int64_t>;

/// The lines between the first and the last shown that are not what was written, or are gone.
store::Result<Numbers> faults_among(const store::Store& store, const Lines& shown) {
    const auto walked = store.journal_faults();
    if (const auto* problem = text::problem_in(walked)) return *problem;
    Numbers faults;
    for (const auto& fault : std::get<std::vector<store::JournalFault>>(walked))
        if (!shown.empty() && fault.seq >= shown.front().seq && fault.seq <= shown.back().seq)
            faults.push_back(fault.seq);
    return faults;
}

void print(const Context& context, const Lines& lines) {
    std::vector<text::Row> rows;
    for (const auto& line : lines) {
        const auto taken_back = line.undoes ? "（" + std::to_string(*line.undoes) + "行目）" : "";
        rows.push_back({std::to_string(line.seq), text::iso(line.event.at), line.event.actor,
                        what_was_done(line) + taken_back});
    }
    print_list(
        context,
        {{"行", text::ColumnKind::number}, {"いつ"}, {"だれが"}, {"なにを", text::ColumnKind::sentence}},
        rows);
}

exchange::Node in_json(const domain::Record& record, const store::JournalLine& line) {
    const auto* meeting = line.event.meeting ? record.find<domain::Meeting>(*line.event.meeting) : nullptr;
    auto object = exchange::table_node();
    object.fields = {
        {"line", exchange::number_node(line.seq)},
        {"at", exchange::text_node(text::iso(line.event.at))},
        {"actor", text_or_null(line.event.actor)},
        {"command", exchange::text_node(line.event.name)},
        {"text", text_or_null(line.event.text)},
        {"meeting", meeting == nullptr ? exchange::Node() : exchange::text_node(domain::code_of(*meeting))},
        {"undoes", line.undoes ? exchange::number_node(*line.undoes) : exchange::Node()}};
    return object;
}

void print_json(const Context& context, const domain::Record& record, const Lines& lines,
                const Numbers& faults) {
    auto shown = exchange::list_node();
    for (const auto& line : lines) shown.items.push_back(in_json(record, line));
    auto numbers = exchange::list_node();
    for (const auto seq : faults) numbers.items.push_back(exchange::number_node(seq));
    print_json(context, {{"lines", std::move(shown)}, {"faults", std::move(numbers)}});
}

Exit tell_of(const Context& context, const Numbers& faults) {
    if (faults.empty()) return Exit::done;
    std::string wrong;
    for (const auto seq : faults) wrong += (wrong.empty() ? "" : "、") + std::to_string(seq);
    warn(context, "この履歴には、書かれたときと違うか、なくなった行があります（" + wrong + "行目）。",
         "kasane doctor で確かめ、控えと比べてください。");
    return Exit::refused;
}

/// The journal is shown even where it is not what was written.
Exit show(const Context& context, const domain::Record& record, const store::Store& store,
          const Lines& lines) {
    if (!context.json) print(context, lines);
    const auto faults = faults_among(store, lines);
    if (const auto* problem = text::problem_in(faults)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    const auto& found = std::get<Numbers>(faults);
    if (context.json) print_json(context, record, lines, found);
    return tell_of(context, found);
}

Exit log(const Context& context, const std::string& code) {
    const auto store = open_store(context, store::Mode::read_only, "kasane log");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto named = find_meetings(context, *record, code);
    if (!named) return Exit::refused;
    const auto lines = lines_of(*store, *named);
    if (const auto* problem = text::problem_in(lines)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    return show(context, *record, *store, std::get<Lines>(lines));
}

}  // namespace

Verb log_verb() {
    return {"log",
            Occasion::after,
            "会議の履歴：だれが、いつ、何をしたか",
            "一つのことに一行です。取り消したことも消えず、取り消したことが一行増えます。"
            "書かれたときと違う行があれば、そう言って 1 で終わります。",
            {"kasane log S2"},
            [](Syntax& syntax) -> Run {
                const auto meeting = syntax.meeting();
                syntax.json();
                return [meeting](const Context& context) { return log(context, *meeting); };
            }};
}

}  // namespace kasane::cli

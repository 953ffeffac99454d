// What somebody did to a store with another program, beside the chain.
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include <SQLiteCpp/Statement.h>

#include "store/connection.hpp"
#include "store/migration.hpp"
#include "store/store.hpp"

namespace kasane::store {
namespace {

using Triggers = std::map<std::string, std::string>;

Triggers triggers_in(const SQLite::Database& database) {
    Triggers triggers;
    SQLite::Statement query(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    while (query.executeStep())
        triggers.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
    return triggers;
}

/// Those of a store that was made just now.
Triggers triggers_as_made() {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
    migrate(fresh);
    return triggers_in(fresh);
}

/// Of the sitting that had the item.
std::optional<text::Date> day_of(const domain::Record& record, domain::AgendaItemId id) {
    const auto* item = record.find<domain::AgendaItem>(id);
    const auto* meeting = item == nullptr ? nullptr : record.find<domain::Meeting>(item->meeting);
    const auto* sitting = meeting == nullptr ? nullptr : record.find<domain::Sitting>(meeting->sitting);
    return sitting == nullptr ? std::nullopt : std::optional{sitting->date};
}

/// The record without what migrations filled in, of which the journal of an older store does not speak
/// (0002_rules.sql, 0005_minutes.sql, 0010_said_hash.sql).
domain::Record as_journaled(domain::Record record, const domain::Record& replayed) {
    for (auto& [key, row] : record.rows<domain::SupportDecision>())
        if (const auto* line = replayed.find<domain::SupportDecision>(key);
            line != nullptr && !line->decided_on)
            if (row.decided_on == day_of(record, row.item)) row.decided_on.reset();
    for (auto& [key, row] : record.rows<domain::ActionItem>())
        if (const auto* line = replayed.find<domain::ActionItem>(key); line != nullptr && !line->reviewed_in)
            row.reviewed_in.reset();
    for (auto& [key, row] : record.rows<domain::MinutesVersion>())
        if (const auto* line = replayed.find<domain::MinutesVersion>(key);
            line != nullptr && line->fields_sha256.empty())
            row.fields_sha256.clear();
    std::erase_if(record.rows<domain::MinutesVersion>(), [&](const auto& entry) {
        return entry.second.opened_by.empty() && entry.second.markdown_sha256.empty() &&
               replayed.find<domain::MinutesVersion>(entry.first) == nullptr;
    });
    return record;
}

template <class Tables, std::size_t... at>
std::vector<std::string> unlike(const Tables& ours, const Tables& theirs, std::index_sequence<at...>) {
    std::vector<std::string> names;
    const auto compare = [&](const auto& one, const auto& other) {
        using Row = typename std::decay_t<decltype(one.read())>::mapped_type;
        if (one != other) names.emplace_back(Row::table);
    };
    (compare(std::get<at>(ours), std::get<at>(theirs)), ...);
    return names;
}

}  // namespace

Result<std::vector<std::string>> Store::guards_gone() const {
    return guarded(connection_->path, [&]() -> Result<std::vector<std::string>> {
        const auto there = triggers_in(connection_->database);
        const auto made = triggers_as_made();
        std::vector<std::string> gone;
        for (const auto& [name, sql] : made)
            if (const auto found = there.find(name); found == there.end() || found->second != sql)
                gone.push_back(name);
        for (const auto& [name, sql] : there)
            if (!made.contains(name)) gone.push_back(name);
        return gone;
    });
}

Result<std::vector<std::string>> Store::rows_unlike_journal(const domain::Record& record) const {
    const auto lines = last_events(std::numeric_limits<int>::max());
    if (const auto* problem = problem_in(lines)) return *problem;
    domain::Record replayed;
    for (const auto& line : std::get<std::vector<JournalLine>>(lines)) domain::apply(replayed, line.event);
    constexpr auto count = std::tuple_size_v<std::decay_t<decltype(record.tables)>>;
    return unlike(as_journaled(record, replayed).tables, replayed.tables, std::make_index_sequence<count>());
}

}  // namespace kasane::store

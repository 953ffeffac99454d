#include <SQLiteCpp/Statement.h>

#include "store/change_json.hpp"
#include "store/connection.hpp"
#include "store/store.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

constexpr auto lines =
    "SELECT seq, version, at, actor, command, text, sitting, meeting, item, undoes, changes "
    "FROM journal JOIN journal_changes USING (seq) ";

/// The last line of a sitting, or of all, that changed something and neither undoes nor is undone, nor lost
/// anything for good, nor is about the PIN.
constexpr auto standing =
    "WHERE (?1 IS NULL OR sitting = ?1) AND undoes IS NULL AND command <> 'pin' AND changes <> '[]' "
    "AND seq NOT IN (SELECT undoes FROM journal WHERE undoes IS NOT NULL) "
    "AND seq NOT IN (SELECT seq FROM destroyed_line) AND seq NOT IN (SELECT \"by\" FROM destroyed_line) "
    "ORDER BY seq DESC LIMIT 1";

Problem unreadable(const Connection& connection, std::int64_t seq) {
    return {ProblemKind::damaged,
            "記録ファイル「" + connection.path.string() + "」の履歴 " + std::to_string(seq) +
                " 行目が読めません。",
            "このファイルには手を加えず、控えから戻してください。"};
}

bool read_columns(const Row& row, JournalLine& line) {
    auto& event = line.event;
    return read_cell(row.at(2), event.at) && read_cell(row.at(3), event.actor) &&
           read_cell(row.at(4), event.name) && read_cell(row.at(5), event.text) &&
           read_cell(row.at(6), event.sitting) && read_cell(row.at(7), event.meeting) &&
           read_cell(row.at(8), event.item) && read_cell(row.at(9), line.undoes);
}

std::optional<std::vector<domain::AnyChange>> changes_in(const Row& row) {
    std::string json;
    std::string unfit;
    if (!read_cell(row.at(10), json)) return {};
    const auto rows = changes_from_json(json);
    return rows ? from_row_changes(*rows, unfit) : std::nullopt;
}

/// What becomes of a line whose changes cannot be read.
enum class Unreadable { is_a_problem, is_empty };

std::optional<JournalLine> line_from(const Row& row, Unreadable kind) {
    JournalLine line;
    if (!read_columns(row, line)) return {};
    auto changes = changes_in(row);
    if (!changes && kind == Unreadable::is_a_problem) return {};
    if (changes) line.event.changes = std::move(*changes);
    return line;
}

Result<std::vector<JournalLine>> read_lines(const Connection& connection, SQLite::Statement& query,
                                            Unreadable kind = Unreadable::is_a_problem) {
    std::vector<JournalLine> read;
    while (query.executeStep()) {
        auto line = line_from(read_row(query), kind);
        const auto seq = query.getColumn(0).getInt64();
        if (!line) return unreadable(connection, seq);
        line->seq = seq;
        read.push_back(std::move(*line));
    }
    return read;
}

Undo undo_of(const JournalLine& line, const std::string& actor, text::DateTime at) {
    const auto& done = line.event;
    return {line.seq,
            {"undo", "取り消し: " + done.text, done.sitting, done.meeting, done.item, actor, at,
             domain::reversed(done.changes)}};
}

}  // namespace

Result<std::vector<JournalLine>> Store::journal(domain::SittingId sitting) const {
    return guarded(connection_->path, [&] {
        SQLite::Statement query(connection_->database,
                                std::string(lines) + "WHERE sitting = ?1 ORDER BY seq");
        query.bind(1, sitting.value);
        return read_lines(*connection_, query, Unreadable::is_empty);
    });
}

Result<std::vector<JournalLine>> Store::journal_of(const std::vector<std::string>& commands) const {
    return guarded(connection_->path, [&] {
        std::string places;
        for (std::size_t at = 0; at < commands.size(); ++at) places += at == 0 ? "?" : ", ?";
        SQLite::Statement query(connection_->database,
                                std::string(lines) + "WHERE command IN (" + places + ") ORDER BY seq");
        for (std::size_t at = 0; at < commands.size(); ++at)
            query.bind(static_cast<int>(at) + 1, commands[at]);
        return read_lines(*connection_, query);
    });
}

Result<std::vector<JournalLine>> Store::journal_from(domain::MeetingId meeting,
                                                     const std::string& command) const {
    return guarded(connection_->path, [&] {
        SQLite::Statement query(
            connection_->database,
            std::string(lines) +
                "WHERE seq >= (SELECT max(seq) FROM journal WHERE meeting = ?1 AND command = ?2 AND seq "
                "NOT IN (SELECT undoes FROM journal WHERE undoes IS NOT NULL)) ORDER BY seq");
        query.bind(1, meeting.value);
        query.bind(2, command);
        return read_lines(*connection_, query);
    });
}

Result<std::vector<JournalLine>> Store::last_events(int count) const {
    return guarded(connection_->path, [&] {
        SQLite::Statement query(connection_->database, std::string(lines) +
                                                           "WHERE seq > (SELECT max(seq) FROM journal) - ?1 "
                                                           "ORDER BY seq");
        query.bind(1, count);
        return read_lines(*connection_, query);
    });
}

Result<std::vector<JournalFault>> Store::journal_faults() const {
    return guarded(connection_->path, [&]() -> Result<std::vector<JournalFault>> {
        return faults_in_chain(connection_->database);
    });
}

Result<std::optional<Undo>> Store::next_undo(std::optional<domain::SittingId> sitting,
                                             const std::string& actor, text::DateTime at) const {
    return guarded(connection_->path, [&]() -> Result<std::optional<Undo>> {
        SQLite::Statement query(connection_->database, std::string(lines) + standing);
        if (sitting) query.bind(1, sitting->value);
        auto read = read_lines(*connection_, query);
        if (const auto* problem = problem_in(read)) return *problem;
        const auto& found = std::get<std::vector<JournalLine>>(read);
        if (found.empty()) return std::optional<Undo>{};
        return std::optional<Undo>{undo_of(found.front(), actor, at)};
    });
}

}  // namespace kasane::store

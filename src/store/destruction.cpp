#include "store/destruction.hpp"

#include <optional>
#include <variant>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "store/chain.hpp"
#include "store/change_json.hpp"
#include "store/connection.hpp"
#include "store/journal_line.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

struct Line {
    std::int64_t seq = 0;
    std::string command;
    std::string json;
    std::vector<domain::AnyChange> changes;
};

Problem unreadable(const Connection& connection, std::int64_t seq) {
    return {ProblemKind::damaged,
            "記録ファイル「" + connection.path.string() + "」の履歴 " + std::to_string(seq) +
                " 行目が読めないため、廃棄しませんでした。",
            "kasane doctor で記録を確かめてください。"};
}

std::optional<domain::AnyChange> as_change(const RowChange& rows) {
    std::string unfit;
    auto read = from_row_changes({rows}, unfit);
    if (!read || read->size() != 1) return {};
    return std::move(read->front());
}

/// The lines before `by`, or the number of one that cannot be read.
std::variant<std::vector<Line>, std::int64_t> lines_before(SQLite::Database& database, std::int64_t by) {
    SQLite::Statement query(database,
                            "SELECT seq, command, changes FROM journal_changes JOIN journal USING (seq) "
                            "WHERE seq < ? ORDER BY seq");
    query.bind(1, by);
    std::vector<Line> lines;
    while (query.executeStep()) {
        Line line{query.getColumn(0).getInt64(),
                  query.getColumn(1).getString(),
                  query.getColumn(2).getString(),
                  {}};
        std::string unfit;
        const auto rows = changes_from_json(line.json);
        auto changes = rows ? from_row_changes(*rows, unfit) : std::nullopt;
        if (!changes) return line.seq;
        line.changes = std::move(*changes);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// A row may have been written before the row that it belongs to is met.
void learn(domain::Belongings& belongings, const std::vector<Line>& lines) {
    for (bool learns = true; learns;) {
        learns = false;
        for (const auto& line : lines)
            for (const auto& change : line.changes) learns = belongings.take(change) || learns;
    }
}

void destroy_line(SQLite::Database& database, const Line& line, const std::string& left, std::int64_t by) {
    const auto run = [&](const char* sql, const auto&... values) {
        SQLite::Statement statement(database, sql);
        int position = 1;
        (statement.bind(position++, values), ...);
        statement.exec();
    };
    run("INSERT INTO destroyed_line (seq, \"by\") VALUES (?, ?)", line.seq, by);
    run("UPDATE journal_changes SET changes = ? WHERE seq = ?", left, line.seq);
    // Who, when and why of an earlier destruction stay (R28).
    if (line.command == "destroy") return;
    run("UPDATE journal SET text = '' WHERE seq = ?", line.seq);
    run("UPDATE journal_proof SET text_salt = NULL WHERE seq = ?", line.seq);
}

/// Takes the images of all rows that belong to `what` out of the lines before `by`, and names those lines as
/// destroyed by it, which must not be proven yet.
std::optional<Problem> destroy_in_journal(Connection& connection, const domain::Destroyed& what,
                                          std::int64_t by) {
    const auto read = lines_before(connection.database, by);
    if (const auto* seq = std::get_if<std::int64_t>(&read)) return unreadable(connection, *seq);
    const auto& lines = std::get<std::vector<Line>>(read);
    domain::Belongings belongings(what);
    learn(belongings, lines);
    for (const auto& line : lines) {
        const auto left = with_destroyed(line.json, [&](const RowChange& rows) {
            const auto change = as_change(rows);
            return change && belongings.destroys(*change);
        });
        if (left) destroy_line(connection.database, line, *left, by);
    }
    return {};
}

/// The meetings that discussed the case; to be asked while the items still say of which case they were.
std::vector<std::int64_t> meetings_about(SQLite::Database& database, const domain::Destroyed& what) {
    const auto* whole = std::get_if<domain::CaseId>(&what);
    SQLite::Statement query(database, whole != nullptr
                                          ? "SELECT DISTINCT meeting FROM agenda_item WHERE support_case = ?"
                                          : "SELECT DISTINCT meeting FROM agenda_item WHERE support_case = "
                                            "(SELECT support_case FROM member WHERE id = ?)");
    query.bind(1, whole != nullptr ? whole->value : std::get<domain::MemberId>(what).value);
    std::vector<std::int64_t> found;
    while (query.executeStep()) found.push_back(query.getColumn(0).getInt64());
    return found;
}

/// Texts that are no part of the record: what was being typed, the chair's own notes on those meetings, of
/// which nobody can tell whom they name, and filed minutes, of which the version stays with its hash.
void destroy_elsewhere(SQLite::Database& database, const std::vector<std::int64_t>& meetings) {
    database.exec("DELETE FROM draft");
    for (const char* sql :
         {"DELETE FROM private_note WHERE item IN (SELECT id FROM agenda_item WHERE meeting = ?)",
          "UPDATE filed_minutes SET markdown = '', fields = '', pdf = x'' WHERE meeting = ?"}) {
        SQLite::Statement statement(database, sql);
        for (const auto meeting : meetings) {
            statement.bind(1, meeting);
            statement.exec();
            statement.reset();
        }
    }
}

/// The changes that the line itself may keep: no image of what is gone.
std::vector<domain::AnyChange> kept_changes(const domain::Event& event) {
    auto kept = event.changes;
    std::erase_if(kept, [](const auto& change) {
        return std::visit([](const auto& rows) { return !rows.after.has_value(); }, change);
    });
    return kept;
}

/// Empties the log; false where another process reads what is in it.
bool empty_log(SQLite::Database& database) {
    SQLite::Statement checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0;
}

Problem read_elsewhere(const std::filesystem::path& path) {
    return {ProblemKind::in_use,
            "記録ファイル「" + path.string() + "」をほかで開いているため、廃棄しませんでした。",
            "ほかの画面や、会議録・控えづくりを終えてから、もう一度行ってください。"};
}

Problem still_in_log(const std::filesystem::path& path) {
    return {ProblemKind::in_use,
            "廃棄しましたが、記録ファイル「" + path.string() +
                "」をほかで開いているため、まだログに残っています。",
            "ほかの画面を終えてから、kasane doctor を行ってください。"};
}

Result<std::int64_t> destroy_through(Connection& connection, const domain::Event& event,
                                     const domain::Destroyed& what) {
    auto& database = connection.database;
    if (!empty_log(database)) return read_elsewhere(connection.path);
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const auto meetings = meetings_about(database, what);
    for (const auto& change : to_row_changes(event.changes))
        if (auto problem = write_change(database, change)) return *problem;
    const auto json = changes_to_json(to_row_changes(kept_changes(event)));
    const auto seq = write_line(database, event, json.value_or("[]"), {});
    if (auto problem = destroy_in_journal(connection, what, seq)) return *problem;
    destroy_elsewhere(database, meetings);
    prove_next_line(database);
    transaction.commit();
    database.exec("VACUUM");
    if (!empty_log(database)) return still_in_log(connection.path);
    return seq;
}

}  // namespace

Result<std::int64_t> destroy(const std::filesystem::path& store, const domain::Event& event,
                             const domain::Destroyed& what) {
    auto opened = open_for_writing(store, "kasane destroy");
    if (auto* problem = std::get_if<Problem>(&opened)) return std::move(*problem);
    auto& connection = std::get<Connection>(opened);
    return guarded(store, [&] { return destroy_through(connection, event, what); });
}

}  // namespace kasane::store

#include "store/chain.hpp"

#include <set>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "domain/commands/destruction.hpp"
#include "store/change_json.hpp"
#include "store/digest.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

/// The line as the chain covers it; the texts are what may be destroyed.
constexpr auto line_columns = "journal.seq, version, at, actor, command, sitting, meeting, item, undoes";
constexpr std::size_t plain_columns = 9;
constexpr std::size_t text_column = plain_columns;
constexpr std::size_t changes_column = plain_columns + 1;

std::string text_of(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    return {};
}

bool is_null(const Cell& cell) {
    return std::holds_alternative<std::monostate>(cell);
}

/// What a destruction took from other lines belongs to its own line's proof.
std::vector<std::int64_t> lines_destroyed_by(const SQLite::Database& database, std::int64_t seq) {
    SQLite::Statement query(database, "SELECT seq FROM destroyed_line WHERE \"by\" = ? ORDER BY seq");
    query.bind(1, seq);
    std::vector<std::int64_t> lines;
    while (query.executeStep()) lines.push_back(query.getColumn(0).getInt64());
    return lines;
}

std::string link_over(const SQLite::Database& database, const std::string& link_before, const Row& line,
                      const std::string& text_hash, const std::vector<std::string>& changes) {
    Digester digester;
    digester.add(link_before);
    for (std::size_t i = 0; i < plain_columns; ++i) digester.add(text_of(line.at(i)));
    digester.add(text_hash);
    for (const auto& digest : changes) digester.add(digest);
    for (const auto seq : lines_destroyed_by(database, std::get<std::int64_t>(line.front())))
        digester.add(std::to_string(seq));
    return digester.finish();
}

Row head_of(const SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT seq, link FROM journal_head");
    if (!query.executeStep()) return {Cell{std::int64_t{0}}, Cell{std::string()}};
    return read_row(query);
}

void write_proof(SQLite::Database& database, const Row& line, const std::string& text_salt,
                 const std::string& text_hash, const std::string& link) {
    SQLite::Statement proof(
        database, "INSERT INTO journal_proof (seq, text_salt, text_hash, link) VALUES (?, ?, ?, ?)");
    bind_cell(proof, 1, line.front());
    proof.bind(2, text_salt);
    proof.bind(3, text_hash);
    proof.bind(4, link);
    proof.exec();
    SQLite::Statement head(database, "UPDATE journal_head SET seq = ?, link = ?");
    bind_cell(head, 1, line.front());
    head.bind(2, link);
    head.exec();
}

/// Goes from line to line and collects what is wrong.
class Walk {
  public:
    explicit Walk(const SQLite::Database& database) : database_(database) {
        // What a line lost, the proof of the destruction bears out; without such a line nobody destroyed it.
        SQLite::Statement query(
            database,
            "SELECT destroyed_line.seq FROM destroyed_line JOIN journal ON journal.seq = \"by\" "
            "JOIN journal_proof ON journal_proof.seq = \"by\" WHERE command = ?");
        query.bind(1, domain::destroy_command);
        while (query.executeStep()) destroyed_.insert(query.getColumn(0).getInt64());
    }

    void step(const Row& line) {
        const auto seq = std::get<std::int64_t>(line.front());
        for (auto missing = last_ + 1; missing < seq; ++missing)
            faults_.push_back({missing, JournalFaultKind::missing});
        const bool follows = seq == last_ + 1;
        last_ = seq;
        if (const auto fault = fault_of(line, follows)) faults_.push_back({seq, *fault});
        link_ = text_of(line.at(changes_column + 3));
    }

    std::vector<JournalFault> end() {
        const Row head = head_of(database_);
        const auto seq = std::get<std::int64_t>(head.front());
        for (auto missing = last_ + 1; missing <= seq; ++missing)
            faults_.push_back({missing, JournalFaultKind::missing});
        const bool ends_elsewhere = last_ > seq || text_of(head.back()) != link_;
        if (last_ >= seq && ends_elsewhere && faults_.empty())
            faults_.push_back({last_, JournalFaultKind::changed});
        return std::move(faults_);
    }

  private:
    /// `follows`: the line before is there, so that the link can be checked.
    [[nodiscard]] std::optional<JournalFaultKind> fault_of(const Row& line, bool follows) const {
        const auto& salt = line.at(changes_column + 1);
        const auto text_hash = text_of(line.at(changes_column + 2));
        const auto link = text_of(line.at(changes_column + 3));
        const bool destroyed = destroyed_.contains(std::get<std::int64_t>(line.front()));
        if (link.empty()) return JournalFaultKind::unproven;
        const auto changes = digests_of(text_of(line.at(changes_column)));
        if (!changes) return JournalFaultKind::unreadable;
        if ((is_null(salt) || changes->any_destroyed) && !destroyed) return JournalFaultKind::changed;
        if (!is_null(salt) && salted_digest(text_of(salt), text_of(line.at(text_column))) != text_hash)
            return JournalFaultKind::changed;
        if (follows && link_over(database_, link_, line, text_hash, changes->digests) != link)
            return JournalFaultKind::changed;
        return {};
    }

    const SQLite::Database& database_;
    std::set<std::int64_t> destroyed_;
    std::int64_t last_ = 0;
    std::string link_;
    std::vector<JournalFault> faults_;
};

/// Lines of version 1 get their salts before they are proven.
void salt_old_lines(SQLite::Database& database) {
    SQLite::Statement query(database,
                            "SELECT seq, changes FROM journal_changes JOIN journal USING (seq) "
                            "WHERE version = 1");
    SQLite::Statement write(database, "UPDATE journal_changes SET changes = ? WHERE seq = ?");
    while (query.executeStep()) {
        const auto salted = with_salts(query.getColumn(1).getString());
        if (!salted) continue;  // the proof says of a line that makes no sense that it made none already
        write.bind(1, *salted);
        write.bind(2, query.getColumn(0).getInt64());
        write.exec();
        write.reset();
    }
    database.exec("UPDATE journal SET version = 2 WHERE version = 1");
}

}  // namespace

void prove_next_line(SQLite::Database& database) {
    const Row head = head_of(database);
    SQLite::Statement query(database,
                            std::string("SELECT ") + line_columns +
                                ", text, changes FROM journal LEFT JOIN journal_changes USING (seq) "
                                "WHERE journal.seq = ? + 1");
    bind_cell(query, 1, head.front());
    if (!query.executeStep()) return;
    const Row line = read_row(query);
    const auto salt = new_salt();
    const auto text_hash = salted_digest(salt, text_of(line.at(text_column)));
    const auto changes = digests_of(text_of(line.at(changes_column)));
    write_proof(database, line, salt, text_hash,
                link_over(database, text_of(head.back()), line, text_hash,
                          changes ? changes->digests : std::vector<std::string>{}));
}

void prove_all_lines(SQLite::Database& database) {
    salt_old_lines(database);
    const auto last = database.execAndGet("SELECT coalesce(max(seq), 0) FROM journal").getInt64();
    for (std::int64_t line = 0; line < last; ++line) prove_next_line(database);
}

std::vector<JournalFault> faults_in_chain(const SQLite::Database& database) {
    Walk walk(database);
    SQLite::Statement query(database, std::string("SELECT ") + line_columns +
                                          ", text, changes, text_salt, text_hash, link FROM journal "
                                          "LEFT JOIN journal_changes USING (seq) "
                                          "LEFT JOIN journal_proof USING (seq) ORDER BY journal.seq");
    while (query.executeStep()) walk.step(read_row(query));
    return walk.end();
}

std::optional<std::string> link_of(const SQLite::Database& database, std::int64_t seq) {
    SQLite::Statement query(database, "SELECT link FROM journal_proof WHERE seq = ?");
    query.bind(1, seq);
    if (!query.executeStep()) return {};
    return query.getColumn(0).getString();
}

}  // namespace kasane::store

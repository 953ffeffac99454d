#include "store/destruction.hpp"

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "domain/queries/case_marks.hpp"
#include "store/chain.hpp"
#include "store/change_json.hpp"
#include "store/connection.hpp"
#include "store/gone_names.hpp"
#include "store/journal_line.hpp"
#include "store/rebuilding.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

struct Line {
    std::int64_t seq = 0;
    std::string command;
    std::string text;
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

/// All lines, or the number of one that cannot be read.
std::variant<std::vector<Line>, std::int64_t> all_lines(SQLite::Database& database) {
    SQLite::Statement query(
        database,
        "SELECT seq, command, text, changes FROM journal_changes JOIN journal USING (seq) "
        "ORDER BY seq");
    std::vector<Line> lines;
    while (query.executeStep()) {
        Line line{query.getColumn(0).getInt64(),
                  query.getColumn(1).getString(),
                  query.getColumn(2).getString(),
                  query.getColumn(3).getString(),
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

/// The changes that the line itself may keep: no image of what is gone.
std::vector<domain::AnyChange> kept_changes(const domain::Event& event) {
    auto kept = event.changes;
    std::erase_if(kept, [](const auto& change) {
        return std::visit([](const auto& rows) { return !rows.after.has_value(); }, change);
    });
    return kept;
}

bool same_row(const RowChange& one, const RowChange& other) {
    const auto& a = one.after ? *one.after : *one.before;
    const auto& b = other.after ? *other.after : *other.before;
    return one.table.name == other.table.name &&
           std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(one.table.key_fields), b.begin());
}

/// Final versions are append-only but for this.
std::optional<Problem> write_past_final(SQLite::Database& database, const RowChange& change) {
    if (change.table.name != domain::MinutesVersion::table) return write_change(database, change);
    constexpr auto trigger = "minutes_version_stands";
    SQLite::Statement query(database, "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?");
    query.bind(1, trigger);
    const auto sql = query.executeStep() ? query.getColumn(0).getString() : std::string();
    query.reset();
    database.exec(std::string("DROP TRIGGER IF EXISTS ") + trigger);
    auto problem = write_change(database, change);
    if (!sql.empty()) database.exec(sql);
    return problem;
}

Problem read_elsewhere(const std::filesystem::path& path) {
    return {ProblemKind::in_use,
            "記録ファイル「" + path.string() + "」をほかで開いているため、廃棄しませんでした。",
            "ほかの画面や、会議録・控えづくりを終えてから、もう一度行ってください。"};
}

Problem names_somebody(const domain::Refusal& refusal) {
    return {ProblemKind::bad_event, refusal.message, refusal.remedy};
}

/// One destruction in the store, inside its transaction.
class Destroyer {
  public:
    Destroyer(SQLite::Database& database, const domain::Destroyed& what, std::vector<Line> lines)
        : database_(database), belongings_(what), lines_(std::move(lines)) {
        learn(belongings_, lines_);
        for (const auto& line : lines_) {
            names_.learn(belongings_, line.changes);
            learn_marks(line.changes);
        }
    }

    std::optional<Problem> run(const domain::Event& event, const std::vector<std::int64_t>& meetings) {
        names_.learn(belongings_, event.changes);
        learn_marks(event.changes);
        for (const auto& change : to_row_changes(event.changes)) {
            if (change.before == change.after) continue;
            if (auto problem = write_change(database_, change)) return problem;
        }
        if (const auto refusal = domain::names_household(event.text, names_.persons()))
            return names_somebody(*refusal);
        names_.forget_those_who_stay(database_);
        for (const auto& change : to_row_changes(kept_changes(event))) keep(names_.without(change));
        if (auto problem = empty_rows()) return problem;
        for (const auto& line : lines_) keep_rows_of(line);
        find_minutes();
        done_.line = write_line(database_, event, changes_to_json(kept_).value_or("[]"), {});
        for (const auto& line : lines_) destroy_in(line);
        destroy_elsewhere(meetings);
        return {};
    }
    [[nodiscard]] Done done() { return std::move(done_); }

  private:
    template <class... Values>
    void execute(const char* sql, const Values&... values) {
        SQLite::Statement statement(database_, sql);
        int position = 1;
        (statement.bind(position++, values), ...);
        statement.exec();
    }

    [[nodiscard]] bool destroys(const RowChange& rows) const {
        const auto change = as_change(rows);
        return change && belongings_.destroys(*change);
    }

    void learn_marks(const std::vector<domain::AnyChange>& changes) {
        const auto learn_image = [&](const auto& image) {
            if constexpr (requires { marks_.learn(image); })
                if (belongings_.fate_of(image) == domain::Fate::destroyed) marks_.learn(image);
        };
        for (const auto& any : changes)
            std::visit(
                [&](const auto& change) {
                    if (change.before) learn_image(*change.before);
                    if (change.after) learn_image(*change.after);
                },
                any);
    }

    /// What an image of an item says of its case: title and 資料番号.
    [[nodiscard]] bool tells_of_case(const domain::AgendaItem& item) const {
        return belongings_.fate_of(item) == domain::Fate::detached &&
               !(item.title.empty() && item.paper.empty());
    }
    /// Whether the change must go out of its line: an image holds a name, or tells of the case.
    [[nodiscard]] bool must_go(const RowChange& rows) const {
        if (names_.stand_in(rows)) return true;
        const auto any = as_change(rows);
        const auto* change = any ? std::get_if<domain::Change<domain::AgendaItem>>(&*any) : nullptr;
        return change != nullptr && ((change->before && tells_of_case(*change->before)) ||
                                     (change->after && tells_of_case(*change->after)));
    }
    /// The change as it may be said again.
    [[nodiscard]] RowChange as_it_may_stay(const RowChange& rows) const {
        auto any = as_change(rows);
        auto* change = any ? std::get_if<domain::Change<domain::AgendaItem>>(&*any) : nullptr;
        if (change == nullptr) return names_.without(rows);
        for (auto* image : {&change->before, &change->after})
            if (*image && tells_of_case(**image)) *image = domain::detached(**image);
        return names_.without(to_row_changes({*any}).front());
    }

    /// What the line of the destruction says of a row replaces what it said of it before.
    void keep(RowChange change) {
        std::erase_if(kept_, [&](const RowChange& other) { return same_row(other, change); });
        kept_.push_back(std::move(change));
    }

    std::optional<Problem> empty_rows() {
        for (const auto& shape : all_shapes()) {
            std::vector<RowChange> changes;
            SQLite::Statement query(database_, select_from(shape, ""));
            while (query.executeStep()) {
                const auto row = read_row(query);
                for (const auto& column : names_.columns_of(shape, row))
                    done_.texts.push_back({0, shape.name + "." + column});
                if (auto after = names_.without(shape, row); after != row)
                    changes.push_back({shape, row, std::move(after)});
            }
            query.reset();
            for (auto& change : changes) {
                if (auto problem = write_past_final(database_, change)) return problem;
                change.before = change.after;
                keep(std::move(change));
            }
        }
        return {};
    }

    /// A row of which the journal loses an image is said again, as it is now: who replays the journal gets
    /// the same record.
    void keep_rows_of(const Line& line) {
        for (const auto& rows : to_row_changes(line.changes)) {
            if (destroys(rows) || !must_go(rows)) continue;
            auto now = current_row(database_, rows.table, rows.after ? *rows.after : *rows.before);
            auto before = now ? now : as_it_may_stay(rows).before;
            if (!now && !before) before = as_it_may_stay(rows).after;
            keep({rows.table, std::move(before), std::move(now)});
        }
    }

    void destroy_in(const Line& line) {
        bool is_of_what = false;
        const auto left = with_destroyed(line.json, [&](const RowChange& rows) {
            const bool destroyed = destroys(rows);
            is_of_what = is_of_what || destroyed;
            if (!destroyed) tell_names_in(line, rows);
            return destroyed || must_go(rows);
        });
        const bool names_in_text = names_.stand_in(line.text);
        if (!left && !names_in_text) return;
        execute("INSERT INTO destroyed_line (seq, \"by\") VALUES (?, ?)", line.seq, done_.line);
        if (left) execute("UPDATE journal_changes SET changes = ? WHERE seq = ?", *left, line.seq);
        // Who, when and why of an earlier destruction stay (R28).
        const bool goes_with_its_rows = is_of_what && line.command != domain::destroy_command;
        if (!goes_with_its_rows && !names_in_text) return;
        if (names_in_text && !is_of_what) done_.texts.push_back({line.seq, ""});
        execute("UPDATE journal SET text = '' WHERE seq = ?", line.seq);
        execute("UPDATE journal_proof SET text_salt = NULL WHERE seq = ?", line.seq);
    }

    void tell_names_in(const Line& line, const RowChange& rows) {
        const auto& image = rows.after ? rows.after : rows.before;
        for (const auto& column : names_.columns_of(rows.table, *image))
            done_.texts.push_back({line.seq, rows.table.name + "." + column});
    }

    [[nodiscard]] bool tells(std::string text) const {
        std::erase(text, '\\');  // Markdown puts it before signs
        return names_.stand_in(text) || marks_.stand_in(text);
    }

    /// Papers of other meetings that tell of the case or in which a name stands.
    void find_minutes() {
        SQLite::Statement query(database_,
                                "SELECT meeting, number, markdown, fields FROM filed_minutes "
                                "WHERE length(markdown) > 0 ORDER BY meeting, number");
        while (query.executeStep()) {
            if (!tells(query.getColumn(2).getString()) && !tells(query.getColumn(3).getString())) continue;
            done_.minutes.push_back(
                {domain::MeetingId{query.getColumn(0).getInt64()}, query.getColumn(1).getInt()});
        }
        const auto shape = shape_of<domain::MinutesVersion>();
        for (const auto& filed : done_.minutes) {
            const auto now = current_row(database_, shape,
                                         Row{filed.meeting.value, static_cast<std::int64_t>(filed.number)});
            if (now) keep({shape, now, now});
        }
    }

    /// Texts that are no part of the record: what was being typed, the chair's own notes on those meetings,
    /// of which nobody can tell whom they name, and filed minutes, of which the version stays with its hash.
    void destroy_elsewhere(const std::vector<std::int64_t>& meetings) {
        constexpr auto empty_minutes =
            "UPDATE filed_minutes SET markdown = '', fields = '', pdf = x'' WHERE meeting = ?";
        execute("DELETE FROM draft");
        for (const auto meeting : meetings) {
            execute("DELETE FROM private_note WHERE item IN (SELECT id FROM agenda_item WHERE meeting = ?)",
                    meeting);
            execute(empty_minutes, meeting);
            std::erase_if(done_.minutes, [&](const auto& filed) { return filed.meeting.value == meeting; });
        }
        for (const auto& filed : done_.minutes)
            execute(
                "UPDATE filed_minutes SET markdown = '', fields = '', pdf = x'' WHERE meeting = ? "
                "AND number = ?",
                filed.meeting.value, filed.number);
        std::vector<std::int64_t> notes;
        SQLite::Statement query(database_, "SELECT item, text FROM private_note");
        while (query.executeStep())
            if (names_.stand_in(query.getColumn(1).getString()))
                notes.push_back(query.getColumn(0).getInt64());
        query.reset();
        for (const auto item : notes) execute("DELETE FROM private_note WHERE item = ?", item);
    }

    SQLite::Database& database_;
    domain::Belongings belongings_;
    std::vector<Line> lines_;
    GoneNames names_;
    domain::CaseMarks marks_;
    std::vector<RowChange> kept_;
    Done done_;
};

Result<Done> destroy_through(Connection& connection, const domain::Event& event,
                             const domain::Destroyed& what) {
    auto& database = connection.database;
    if (!empty_log(database)) return read_elsewhere(connection.path);
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    auto lines = all_lines(database);
    if (const auto* seq = std::get_if<std::int64_t>(&lines)) return unreadable(connection, *seq);
    Destroyer destroyer(database, what, std::get<std::vector<Line>>(std::move(lines)));
    if (auto problem = destroyer.run(event, meetings_about(database, what))) return *problem;
    prove_next_line(database);
    transaction.commit();
    auto done = destroyer.done();
    done.still_in_file = !rebuild(database);
    return done;
}

}  // namespace

Result<Done> destroy(const std::filesystem::path& store, const domain::Event& event,
                     const domain::Destroyed& what) {
    auto opened = open_for_writing(store, "kasane destroy");
    if (const auto* problem = problem_in(opened)) return *problem;
    auto& connection = std::get<Connection>(opened);
    return guarded(store, [&] { return destroy_through(connection, event, what); });
}

}  // namespace kasane::store

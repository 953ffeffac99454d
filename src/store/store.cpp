#include "store/store.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "store/chain.hpp"
#include "store/change_json.hpp"
#include "store/connection.hpp"
#include "store/filed_minutes.hpp"
#include "store/journal_line.hpp"
#include "store/row_change.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

void raise_id_mark(SQLite::Database& database, std::int64_t highest) {
    SQLite::Statement mark(database, "UPDATE id_mark SET highest = ?1 WHERE highest < ?1");
    mark.bind(1, highest);
    mark.exec();
}

Problem not_text() {
    return {ProblemKind::bad_event, "文字として読めない内容があるため、書き込みませんでした。",
            "文字を打ち直すか、ファイルの文字コードを確かめてください。"};
}

/// What would not be read back must not be written: one such value, and the whole store cannot be read.
Problem not_a_value(const std::string& where) {
    return {ProblemKind::bad_event, "書けない値があるため、書き込みませんでした（" + where + "）。",
            "日付や番号を打ち直してください。"};
}

}  // namespace

Store::Store(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Store::Store(Store&& other) noexcept = default;
Store& Store::operator=(Store&& other) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::filesystem::path& path, Mode mode, const std::string& who) {
    auto opened = mode == Mode::read_only    ? open_for_reading(path)
                  : mode == Mode::read_write ? open_for_writing(path, who)
                                             : create_new(path, who, {});
    if (const auto* problem = problem_in(opened)) return *problem;
    return Store(std::make_unique<Connection>(std::get<Connection>(std::move(opened))));
}

Result<Store> Store::create(const std::filesystem::path& path, const std::string& who, const Fill& fill) {
    auto made = create_new(path, who, [&fill](Connection& connection) {
        Store unfinished(std::make_unique<Connection>(std::move(connection)));
        auto problem = fill(unfinished);
        connection = std::move(*unfinished.connection_);
        return problem;
    });
    if (const auto* problem = problem_in(made)) return *problem;
    return Store(std::make_unique<Connection>(std::get<Connection>(std::move(made))));
}

const std::filesystem::path& Store::path() const {
    return connection_->path;
}

bool Store::may_write() const {
    return connection_->lock.has_value();
}

std::optional<Problem> Store::not_under_its_name() const {
    return store::not_under_its_name(*connection_);
}

Result<std::int64_t> Store::commit(const domain::Event& event) {
    return write(event, {});
}

Result<std::int64_t> Store::commit_import(const std::vector<domain::AnyChange>& changes,
                                          const std::string& actor, text::DateTime at,
                                          const std::string& text) {
    return write({"import", text, {}, {}, {}, actor, at, changes}, {});
}

Result<std::int64_t> Store::commit_undo(const Undo& undo) {
    return write(undo.event, undo.undoes);
}

Result<std::int64_t> Store::commit_final(const domain::Event& event, const FiledMinutes& filed) {
    return write(event, {}, [&](Connection& connection) { file_minutes(connection.database, filed); });
}

Result<std::int64_t> Store::write(const domain::Event& event, std::optional<std::int64_t> undoes,
                                  const std::function<void(Connection&)>& beside) {
    const auto changes = to_row_changes(event.changes);
    const auto json = changes_to_json(changes);
    if (!json) return not_text();
    std::string unfit;
    if (!from_row_changes(changes, unfit)) return not_a_value(unfit);
    return writing(*connection_, [&]() -> Result<std::int64_t> {
        auto& database = connection_->database;
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        for (const auto& change : changes)
            if (auto problem = write_change(database, change)) return *problem;
        if (beside) beside(*connection_);
        const auto seq = write_line(database, event, *json, undoes);
        prove_next_line(database);
        raise_id_mark(database, highest_id(changes));
        transaction.commit();
        return seq;
    });
}

}  // namespace kasane::store

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include "store/connection.hpp"
#include "store/migration.hpp"
#include "store/scope.hpp"
#include "store/store.hpp"
#include "store/table.hpp"

namespace kasane::store {
namespace {

Problem unreadable(const std::filesystem::path& path, const std::string& where) {
    return {ProblemKind::damaged,
            "記録ファイル「" + path.string() + "」に読めない値があります（" + where + "）。",
            "このファイルには手を加えず、控えから戻してください。"};
}

/// Reads the rows of one entity; without a sitting, all of them. Names what cannot be read in `unfit`.
template <class T>
void load_rows(const Connection& connection, std::optional<domain::SittingId> sitting, domain::Record& record,
               std::string& unfit) {
    const auto shape = shape_of<T>();
    const auto where = sitting ? scope_of(shape.name) : std::string();
    SQLite::Statement query(connection.database, select_from(shape, where));
    if (!where.empty()) query.bind(1, sitting->value);
    while (unfit.empty() && query.executeStep()) {
        const auto row = from_row<T>(read_row(query), unfit);
        if (row)
            record.put(*row);
        else
            unfit = shape.name + "." + unfit;
    }
}

template <class... T>
void load_all(domain::TypeList<T...>, const Connection& connection, std::optional<domain::SittingId> sitting,
              domain::Record& record, std::string& unfit) {
    (load_rows<T>(connection, sitting, record, unfit), ...);
}

/// In one transaction or within one (Store::OneMoment), so that a writer beside us cannot change the store
/// between two tables.
Result<domain::Record> load_record(Connection& connection, std::optional<domain::SittingId> sitting) {
    return guarded(connection.path, [&]() -> Result<domain::Record> {
        std::optional<SQLite::Transaction> transaction;
        if (sqlite3_get_autocommit(connection.database.getHandle()) != 0)
            transaction.emplace(connection.database, SQLite::TransactionBehavior::DEFERRED);
        domain::Record record;
        std::string unfit;
        load_all(domain::Entities{}, connection, sitting, record, unfit);
        if (!unfit.empty()) return unreadable(connection.path, unfit);
        record.next_id = connection.database.execAndGet("SELECT highest + 1 FROM id_mark").getInt64();
        return record;
    });
}

}  // namespace

/// A transaction that only reads.
struct Store::OneMoment::Held {
    explicit Held(SQLite::Database& database)
        : transaction(database, SQLite::TransactionBehavior::DEFERRED) {}
    SQLite::Transaction transaction;
};

Store::OneMoment::OneMoment(std::unique_ptr<Held> held) : held_(std::move(held)) {}
Store::OneMoment::OneMoment(OneMoment&&) noexcept = default;
Store::OneMoment::~OneMoment() = default;

Result<Store::OneMoment> Store::at_one_moment() const {
    return guarded(connection_->path, [&]() -> Result<OneMoment> {
        auto& database = connection_->database;
        OneMoment moment(std::make_unique<OneMoment::Held>(database));
        schema_of(database);  // the moment is that of the first look
        return moment;
    });
}

Result<domain::Record> Store::load(domain::SittingId sitting) const {
    return load_record(*connection_, sitting);
}

Result<std::int64_t> Store::version_of_others() const {
    return guarded(connection_->path, [&]() -> Result<std::int64_t> {
        return connection_->database.execAndGet("PRAGMA data_version").getInt64();
    });
}

Result<domain::Record> Store::load_everything() const {
    return load_record(*connection_, {});
}

}  // namespace kasane::store

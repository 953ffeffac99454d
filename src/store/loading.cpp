#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "store/connection.hpp"
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

/// In one transaction, so that a writer beside us cannot change the store between two tables.
Result<domain::Record> load_record(Connection& connection, std::optional<domain::SittingId> sitting) {
    return guarded(connection.path, [&]() -> Result<domain::Record> {
        SQLite::Transaction transaction(connection.database, SQLite::TransactionBehavior::DEFERRED);
        domain::Record record;
        std::string unfit;
        load_all(domain::Entities{}, connection, sitting, record, unfit);
        if (!unfit.empty()) return unreadable(connection.path, unfit);
        record.next_id = connection.database.execAndGet("SELECT highest + 1 FROM id_mark").getInt64();
        return record;
    });
}

}  // namespace

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

#include "store/migration.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "store/chain.hpp"

namespace kasane::store {
namespace {

/// What a script cannot do by itself: the chain goes over the lines that were there before it.
void finish(SQLite::Database& database, const std::string& script) {
    if (script.ends_with("_chain.sql")) prove_all_lines(database);
}

}  // namespace

int newest_schema() {
    return static_cast<int>(migrations().size());
}

int schema_of(const SQLite::Database& database) {
    SQLite::Statement version(database, "PRAGMA user_version");
    version.executeStep();
    return version.getColumn(0).getInt();
}

void migrate(SQLite::Database& database, int to) {
    const auto scripts = migrations();
    for (auto version = static_cast<std::size_t>(schema_of(database)); version < static_cast<std::size_t>(to);
         ++version) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(scripts[version].sql);
        finish(database, scripts[version].name);
        database.exec("PRAGMA application_id = " + std::to_string(application_id));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

}  // namespace kasane::store

#include "store/migration.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "platform/sha256.hpp"
#include "store/chain.hpp"
#include "store/triggers_off.hpp"

namespace kasane::store {
namespace {

/// Versions that were filed are not changed, but for the hash that they did not have.
void hash_what_versions_said(SQLite::Database& database) {
    TriggersOff off(database);
    SQLite::Statement filed(database, "SELECT meeting, number, fields FROM filed_minutes WHERE fields <> ''");
    SQLite::Statement version(
        database, "UPDATE minutes_version SET fields_sha256 = ? WHERE meeting = ? AND number = ?");
    while (filed.executeStep()) {
        version.bind(1, platform::sha256(filed.getColumn(2).getString()));
        version.bind(2, filed.getColumn(0).getInt64());
        version.bind(3, filed.getColumn(1).getInt());
        version.exec();
        version.reset();
    }
    filed.reset();
    off.put_back();
}

/// What a script cannot do by itself: hashes over what was there before it.
void finish(SQLite::Database& database, const std::string& script) {
    if (script.ends_with("_chain.sql")) prove_all_lines(database);
    if (script.ends_with("_said_hash.sql")) hash_what_versions_said(database);
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

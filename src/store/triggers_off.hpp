// For work under the rules that triggers keep.
#pragma once

#include <map>
#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace kasane::store {

/// Takes the triggers of a store away until they are put back; where that is not reached, the store is not
/// kept either.
class TriggersOff {
  public:
    explicit TriggersOff(SQLite::Database& database) : database_(database) {
        SQLite::Statement query(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (query.executeStep())
            triggers_.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
        for (const auto& [name, sql] : triggers_) database.exec("DROP TRIGGER \"" + name + "\"");
    }
    void put_back() {
        for (const auto& [name, sql] : triggers_) database_.exec(sql);
    }

  private:
    SQLite::Database& database_;
    std::map<std::string, std::string> triggers_;
};

}  // namespace kasane::store

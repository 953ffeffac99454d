// What somebody with another program could do to a store: changes that the triggers would refuse.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

namespace kasane::test {

inline void tamper(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    std::vector<std::string> triggers;
    {
        SQLite::Statement query(database, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        while (query.executeStep()) triggers.push_back(query.getColumn(0).getString());
    }
    for (const auto& trigger : triggers) database.exec("DROP TRIGGER " + trigger);
    database.exec(sql);
}

}  // namespace kasane::test

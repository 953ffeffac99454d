// The PIN of the kiosk's screen: of this machine, not of the record.
#include <SQLiteCpp/Statement.h>

#include "store/connection.hpp"
#include "store/store.hpp"

namespace kasane::store {

Result<std::optional<KeptPin>> Store::load_pin() const {
    return guarded(connection_->path, [&]() -> Result<std::optional<KeptPin>> {
        SQLite::Statement query(connection_->database, "SELECT hash, wrong, waits FROM pin");
        if (!query.executeStep()) return std::optional<KeptPin>{};
        return std::optional{KeptPin{query.getColumn(0).getString(), query.getColumn(1).getInt(),
                                     query.getColumn(2).getInt() != 0}};
    });
}

std::optional<Problem> Store::save_pin_tries(int wrong, bool waits) {
    return writing(*connection_, [&]() -> std::optional<Problem> {
        SQLite::Statement update(connection_->database, "UPDATE pin SET wrong = ?, waits = ?");
        update.bind(1, wrong);
        update.bind(2, waits ? 1 : 0);
        update.exec();
        return {};
    });
}

Result<std::int64_t> Store::commit_pin(const domain::Event& event, const std::string& hash) {
    return write(event, {}, [&](Connection& connection) {
        SQLite::Statement(connection.database, "DELETE FROM pin").exec();
        if (hash.empty()) return;
        SQLite::Statement insert(connection.database, "INSERT INTO pin VALUES (1, ?, 0, 0)");
        insert.bind(1, hash);
        insert.exec();
    });
}

}  // namespace kasane::store

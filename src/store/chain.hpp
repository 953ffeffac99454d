// The chain of the journal: each line's proof is a hash over the line and the proof of the line before.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace kasane::store {

/// Writes the proof of the line after the last one that has its proof. Throws SQLite::Exception.
void prove_next_line(SQLite::Database& database);
/// Proves the lines of a journal that was written before there were proofs.
void prove_all_lines(SQLite::Database& database);

enum class JournalFaultKind {
    missing,     ///< the line is not there
    changed,     ///< it is not what was written
    unproven,    ///< it was added without a proof
    unreadable,  ///< its changes are not there or make no sense
};

/// A line of the journal that the chain does not bear out.
struct JournalFault {
    std::int64_t seq = 0;
    JournalFaultKind kind = JournalFaultKind::changed;
    bool operator==(const JournalFault&) const = default;
};

/// Goes along the whole chain. Throws SQLite::Exception.
std::vector<JournalFault> faults_in_chain(const SQLite::Database& database);

/// The proof of a line, in hexadecimal; nothing where there is no such line.
std::optional<std::string> link_of(const SQLite::Database& database, std::int64_t seq);

}  // namespace kasane::store

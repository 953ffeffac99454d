// Names of persons who were destroyed, in texts of what stays (R28).
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/destruction.hpp"
#include "store/row_change.hpp"

namespace SQLite {
class Database;
}

namespace kasane::store {

/// The full names that a person ever had. A text that holds one is emptied as a whole: nobody can tell what
/// else of it is about the person.
class GoneNames {
  public:
    /// Learns the names of the persons that the changes destroy.
    void learn(const domain::Belongings& belongings, const std::vector<domain::AnyChange>& changes);
    /// Forgets a name that somebody who stays has, too: whom a text means by it nobody can tell.
    void forget_those_who_stay(SQLite::Database& database);

    [[nodiscard]] bool stand_in(std::string_view text) const;
    /// The columns of the row in which one stands; columns for names are none of them.
    [[nodiscard]] std::vector<std::string> columns_of(const TableShape& table, const Row& row) const;
    [[nodiscard]] bool stand_in(const RowChange& change) const;
    /// The row with those columns emptied.
    [[nodiscard]] Row without(const TableShape& table, Row row) const;
    [[nodiscard]] RowChange without(RowChange change) const;

  private:
    std::set<std::string> names_;
};

}  // namespace kasane::store

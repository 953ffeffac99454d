// Names of persons who were destroyed, in texts of what stays (R28).
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/commands/destruction.hpp"
#include "store/row_change.hpp"

namespace SQLite {
class Database;
}

namespace kasane::store {

/// The full names that a person ever had, and what the program itself writes in texts of no case: 呼称の続柄,
/// 「P世帯の母」. A text that holds one is emptied as a whole: nobody can tell what else of it is about the
/// person.
class GoneNames {
  public:
    /// Learns the names of the persons that the changes destroy, and what their households are called.
    void learn(const domain::Belongings& belongings, const std::vector<domain::AnyChange>& changes);
    /// Everybody who is destroyed, as they ever were.
    [[nodiscard]] const std::vector<domain::Member>& persons() const { return persons_; }
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
    void find_callings();

    std::vector<domain::Member> persons_;
    std::map<domain::CaseId, std::set<std::string>> households_;  ///< 呼称, now and ever
    std::set<std::string> names_;
    std::set<std::string> callings_;
};

}  // namespace kasane::store

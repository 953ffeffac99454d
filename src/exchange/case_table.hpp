// Cases from a table: one row per member of a household; rows with the same 番号 are one case.
#pragma once

#include <string>
#include <vector>

#include "exchange/node.hpp"

namespace kasane::exchange {

/// Cases as a table with the list `case`, as a TOML file would hold it.
struct CaseTable {
    Node root;
    std::vector<Problem> problems;  ///< all of the file
    std::vector<std::string> told;  ///< cells with 外字, which may be in names; rows that are not read
};
CaseTable read_case_table(const File& file);

}  // namespace kasane::exchange

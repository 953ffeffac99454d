// The rules as somebody meets them in the sample town: a line of `record` that breaks each, and one that
// keeps it. The same lines go through `record` and through the kiosk's view model.
#pragma once

#include <string>
#include <vector>

#include "samples/play.hpp"

namespace kasane::samples {

/// How far the sample sitting of 令和8年1月22日 has come before the lines of a row.
enum class Stage {
    planned,  ///< the files of the town are read
    opened,   ///< 出欠, 守秘 and 開会 of block 1
    over,     ///< both blocks are closed
};

struct RuleRow {
    domain::RuleId rule;
    Stage stage;
    std::vector<std::string> before;
    std::string breaks;
    std::string keeps;
};

/// R14, R16, R22 and R23 refuse where their record would be incomplete, R28 a retention that cannot be kept;
/// the destruction itself is no command, and has tests of its own.
const std::vector<RuleRow>& rule_rows();

/// The town as a row finds it.
domain::Record before(const RuleRow& row);

}  // namespace kasane::samples

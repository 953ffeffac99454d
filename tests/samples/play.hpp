// Plays commands on a record through decide and apply, as `kasane record` does without its store.
#pragma once

#include <string>
#include <vector>

#include "domain/commands/decide.hpp"
#include "exchange/commands.hpp"
#include "samples/sample_town.hpp"

namespace kasane::samples {

constexpr text::Date sitting_day{2026, 1, 22};

/// The sitting of the sample town on this day.
domain::SittingId sitting_on(const domain::Record& record, text::Date date);
std::vector<std::string> lines_of(const std::string& text);
/// The commands of the whole sample sitting, both blocks.
std::vector<std::string> sitting_lines();
/// The line as a request; what is wrong with it is thrown.
domain::Request request_of(const domain::Record& record, domain::SittingId sitting, const std::string& line);
/// Decides and applies one line; a refusal is thrown.
domain::Accepted play(domain::Record& record, domain::SittingId sitting, const std::string& line);
/// The sample town after the whole sitting of 令和8年1月22日.
domain::Record town_after_sitting();

}  // namespace kasane::samples

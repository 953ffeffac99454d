// The scripted year of the sample town: phases in the order of their names, each a file of commands.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "samples/play.hpp"

namespace kasane::samples {

inline const std::filesystem::path year_folder = KASANE_SOURCE_DIR "/tests/samples/year";

std::vector<std::filesystem::path> phases_of_the_year();
/// The sample town with the cases of the year.
domain::Record town_of_the_year();
/// Plays one file: 「03-2026-02-26.jsonl」 is the sitting of that day, 「02-office.jsonl」 what the office
/// did before it. The sitting, or nothing for the office; a refusal is thrown.
std::optional<domain::SittingId> play_phase(domain::Record& record, const std::filesystem::path& phase);

}  // namespace kasane::samples

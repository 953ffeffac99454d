// A town's own files into the store: agencies, rosters, cases, plans, sittings, settings.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "exchange/import.hpp"
#include "service/problem.hpp"
#include "store/store.hpp"

namespace kasane::service {

/// How the journal calls several settings that a file changed at once. One alone has the name of its command.
inline constexpr auto settings_command = "settings";

/// What was read.
struct Imported {
    std::string summary;               ///< how much of each kind there was
    std::vector<exchange::Told> told;  ///< what changed, and what was not taken
};

/// Lines below a sentence, as far as anybody reads them, and how many more there are.
std::string in_lines(const std::vector<std::string>& lines);

/// Reads the files and writes what they say in one transaction; the answer says what that was. With a Problem
/// (all places, with what is wrong) nothing was written. `actor` is who reads them, empty where nobody says
/// so.
Result<Imported> import_files(store::Store& store, const std::vector<std::filesystem::path>& files,
                              const std::string& actor, text::DateTime now);

/// Reads 町の設定 (settings_toml) and records what it changes in one transaction; the answer says what that
/// was. With a Problem (file, line, value) nothing was changed.
Result<std::string> import_settings(store::Store& store, const std::filesystem::path& file,
                                    const std::string& actor, text::DateTime now);

/// The sample town かささぎ市 from data/ as a record without a store.
Result<domain::Record> sample_town();
/// The same into a store.
std::optional<Problem> import_sample_town(store::Store& store, text::DateTime now);
/// A new store with the sample town in it, whole or not at all.
store::Result<store::Store> create_sample_town(const std::filesystem::path& path, const std::string& who,
                                               text::DateTime now);

}  // namespace kasane::service

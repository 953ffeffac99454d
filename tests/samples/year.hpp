// The scripted year of the sample town: phases in the order of their names, each a file of commands.
#pragma once

#include <filesystem>
#include <optional>

#include "samples/play.hpp"

namespace kasane::samples {

inline const std::filesystem::path year_folder = KASANE_SOURCE_DIR "/tests/samples/year";

inline std::vector<std::filesystem::path> phases_of_the_year() {
    std::vector<std::filesystem::path> phases;
    for (const auto& entry : std::filesystem::directory_iterator(year_folder))
        if (entry.path().extension() == ".jsonl") phases.push_back(entry.path());
    std::sort(phases.begin(), phases.end());
    return phases;
}

/// The sample town with the cases of the year.
inline domain::Record town_of_the_year() {
    return with_files(town(), {{"cases.toml", read_bytes(year_folder / "cases.toml")}});
}

/// Plays one file: 「03-2026-02-26.jsonl」 is the sitting of that day, 「02-office.jsonl」 what the office
/// did before it. The sitting, or nothing for the office; a refusal is thrown.
inline std::optional<domain::SittingId> play_phase(domain::Record& record,
                                                   const std::filesystem::path& phase) {
    const auto day = text::parse_date(phase.stem().string().substr(3));
    const auto sitting = day ? std::optional{sitting_on(record, *day)} : std::nullopt;
    for (const auto& line : lines_of(read_bytes(phase))) {
        const auto read =
            exchange::read_command(line, {record, sitting, {day.value_or(sitting_day), 9, 0, 0}});
        if (const auto* problem = std::get_if<exchange::Problem>(&read))
            throw std::runtime_error(phase.string() + "\n" + line + "\n" + exchange::message(*problem));
        const auto& parsed = std::get<exchange::ParsedCommand>(read);
        auto decision = domain::decide(record, {parsed.command, *parsed.at, "青葉", parsed.reason});
        if (const auto* refusal = std::get_if<domain::Refusal>(&decision))
            throw std::runtime_error(phase.string() + "\n" + line + "\n" + refusal->rule + " " +
                                     refusal->message);
        domain::apply(record, std::get<domain::Accepted>(decision).event);
    }
    return sitting;
}

}  // namespace kasane::samples

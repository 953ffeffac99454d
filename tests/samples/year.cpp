#include "samples/year.hpp"

#include <algorithm>
#include <stdexcept>

namespace kasane::samples {

std::vector<std::filesystem::path> phases_of_the_year() {
    std::vector<std::filesystem::path> phases;
    for (const auto& entry : std::filesystem::directory_iterator(year_folder))
        if (entry.path().extension() == ".jsonl") phases.push_back(entry.path());
    std::sort(phases.begin(), phases.end());
    return phases;
}

domain::Record town_of_the_year() {
    return with_files(town(), {{"cases.toml", read_bytes(year_folder / "cases.toml")}});
}

std::optional<domain::SittingId> play_phase(domain::Record& record, const std::filesystem::path& phase) {
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
            throw std::runtime_error(phase.string() + "\n" + line + "\n" +
                                     std::string(domain::rule_name(*refusal)) + " " + refusal->message);
        domain::apply(record, std::get<domain::Accepted>(decision).event);
    }
    return sitting;
}

}  // namespace kasane::samples

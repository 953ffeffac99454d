#include "samples/play.hpp"

#include <sstream>
#include <stdexcept>

namespace kasane::samples {

domain::SittingId sitting_on(const domain::Record& record, text::Date date) {
    for (const auto& [key, sitting] : record.rows<domain::Sitting>())
        if (sitting.date == date) return sitting.id;
    throw std::runtime_error("no sitting on " + text::iso(date));
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) lines.push_back(line);
    return lines;
}

std::vector<std::string> sitting_lines() {
    return lines_of(read_bytes(KASANE_SOURCE_DIR "/data/sitting-2026-01-22.jsonl"));
}

domain::Request request_of(const domain::Record& record, domain::SittingId sitting, const std::string& line) {
    const text::DateTime now{sitting_day, 13, 0, 0};
    const auto read = exchange::read_command(line, {record, sitting, now});
    if (const auto* problem = std::get_if<exchange::Problem>(&read))
        throw std::runtime_error(line + "\n" + exchange::message(*problem));
    const auto& parsed = std::get<exchange::ParsedCommand>(read);
    return {parsed.command, parsed.at.value_or(now), parsed.actor.empty() ? "青葉" : parsed.actor,
            parsed.reason};
}

domain::Accepted play(domain::Record& record, domain::SittingId sitting, const std::string& line) {
    auto decision = domain::decide(record, request_of(record, sitting, line));
    if (const auto* refusal = std::get_if<domain::Refusal>(&decision))
        throw std::runtime_error(line + "\n" + std::string(domain::rule_name(*refusal)) + " " +
                                 refusal->message + refusal->remedy);
    auto accepted = std::get<domain::Accepted>(std::move(decision));
    domain::apply(record, accepted.event);
    return accepted;
}

domain::Record town_after_sitting() {
    static const auto held = [] {
        auto record = town();
        const auto sitting = sitting_on(record, sitting_day);
        for (const auto& line : sitting_lines()) play(record, sitting, line);
        return record;
    }();
    return held;
}

}  // namespace kasane::samples

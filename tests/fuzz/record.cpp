// Lines of `kasane record` into a meeting of the sample town that is open.
#include "domain/commands/decide.hpp"
#include "exchange/commands.hpp"
#include "fuzz/target.hpp"

namespace {

using namespace kasane;

constexpr text::DateTime now{samples::sitting_day, 14, 0, 0};
constexpr std::size_t most_lines = 64;

/// The sample sitting as far as the third case.
domain::Record open_meeting() {
    auto record = samples::town();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    const auto lines = samples::sitting_lines();
    for (std::size_t at = 0; at < lines.size() / 3; ++at) samples::play(record, sitting, lines[at]);
    return record;
}

void check_written(const domain::Command& command, const exchange::CommandContext& context) {
    const auto again = exchange::read_command(exchange::write_command(command, context), context);
    const auto* parsed = std::get_if<exchange::ParsedCommand>(&again);
    fuzz::promise(parsed != nullptr, "a command that was accepted can be written and read");
    fuzz::promise(parsed->command == command, "a command that is written and read stays the same");
}

void handle(domain::Record& record, domain::SittingId sitting, const std::string& line) {
    const exchange::CommandContext context{record, sitting, now};
    const auto read = exchange::read_command(line, context);
    if (const auto* problem = std::get_if<exchange::Problem>(&read)) return fuzz::promise_words(*problem);
    const auto& parsed = std::get<exchange::ParsedCommand>(read);
    const auto decision =
        domain::decide(record, {parsed.command, parsed.at.value_or(now), "青葉", parsed.reason});
    if (const auto* refusal = std::get_if<domain::Refusal>(&decision))
        return fuzz::promise(!refusal->message.empty(), "a refusal says why");
    check_written(parsed.command, context);
    const auto& event = std::get<domain::Accepted>(decision).event;
    const auto before = record;
    domain::apply(record, event);
    auto undone = record;
    domain::Event undo;
    undo.changes = domain::reversed(event.changes);
    domain::apply(undone, undo);
    fuzz::promise(undone == before, "what a command does can be taken back");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto meeting = open_meeting();
    static const auto sitting = samples::sitting_on(meeting, samples::sitting_day);
    auto record = meeting;
    const auto lines = samples::lines_of(fuzz::text_of(data, size));
    for (std::size_t at = 0; at < lines.size() && at < most_lines; ++at) handle(record, sitting, lines[at]);
    return 0;
}

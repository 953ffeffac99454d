// A file of `kasane import`, and of `kasane settings import`, as TOML.
#include "domain/commands/decide.hpp"
#include "exchange/settings_file.hpp"
#include "fuzz/target.hpp"

namespace {

using namespace kasane;

/// What came in stays as it is when the same file comes again.
void import(const exchange::File& file, const domain::Record& town) {
    const auto read = exchange::import_files({&file, 1}, town);
    if (const auto* problems = std::get_if<exchange::Problems>(&read)) {
        for (const auto& problem : *problems) fuzz::promise_words(problem);
        return;
    }
    auto after = town;
    domain::Event event;
    event.changes = std::get<exchange::ImportResult>(read).changes;
    domain::apply(after, event);
    const auto again = exchange::import_files({&file, 1}, after, after);
    const auto* second = std::get_if<exchange::ImportResult>(&again);
    fuzz::promise(second != nullptr, "a file that was read can be read again");
    fuzz::promise(second->changes.empty(), "a file that was read changes nothing when read again");
}

void settings(const exchange::File& file, domain::Record town) {
    const auto read = exchange::read_settings(file, town);
    if (const auto* problem = std::get_if<exchange::Problem>(&read)) return fuzz::promise_words(*problem);
    for (const auto& change : std::get<std::vector<exchange::SettingsChange>>(read)) {
        const auto decision = domain::decide(town, {change.command, {samples::sitting_day, 9, 0, 0}, "青葉"});
        if (const auto* accepted = std::get_if<domain::Accepted>(&decision))
            domain::apply(town, accepted->event);
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto town = samples::town();
    const exchange::File file{"入力.toml", fuzz::text_of(data, size)};
    import(file, town);
    settings(file, town);
    return 0;
}

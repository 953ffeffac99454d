// Cases as CSV, as Excel writes them.
#include "exchange/csv_reader.hpp"
#include "fuzz/target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kasane;
    static const auto town = samples::town();
    const exchange::File file{"入力.csv", fuzz::text_of(data, size)};
    const auto rows = exchange::read_csv(file);
    if (const auto* problem = std::get_if<exchange::Problem>(&rows)) fuzz::promise_words(*problem);
    const auto read = exchange::import_files({&file, 1}, town);
    if (const auto* problems = std::get_if<exchange::Problems>(&read)) {
        for (const auto& problem : *problems) fuzz::promise_words(problem);
        return 0;
    }
    auto after = town;
    domain::Event event;
    event.changes = std::get<exchange::ImportResult>(read).changes;
    domain::apply(after, event);
    return 0;
}

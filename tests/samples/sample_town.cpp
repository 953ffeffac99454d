#include "samples/sample_town.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace kasane::samples {

std::string read_bytes(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path.string());
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::vector<exchange::File> town_files() {
    const std::filesystem::path folder = std::filesystem::path(KASANE_SOURCE_DIR) / "data";
    std::vector<exchange::File> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".toml")
            files.push_back({entry.path().lexically_relative(folder).string(), read_bytes(entry.path())});
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return files;
}

domain::Record with_files(domain::Record record, const std::vector<exchange::File>& files) {
    const auto read = exchange::import_files(files, record);
    if (const auto* problems = std::get_if<exchange::Problems>(&read))
        throw std::runtime_error(exchange::message(problems->front()));
    domain::Event event;
    event.changes = std::get<exchange::ImportResult>(read).changes;
    domain::apply(record, event);
    return record;
}

domain::Record town() {
    static const auto read = with_files({}, town_files());
    return read;
}

}  // namespace kasane::samples

#include "faults/failing_disk.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

namespace kasane::test {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> content_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return {};
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void apply(std::string& image, std::int64_t offset, std::string_view bytes) {
    const auto end = static_cast<std::size_t>(offset) + bytes.size();
    if (image.size() < end) image.resize(end);
    image.replace(static_cast<std::size_t>(offset), bytes.size(), bytes);
}

}  // namespace

FailingDisk& FailingDisk::instance() {
    static FailingDisk disk;
    return disk;
}

FailingDisk::FailingDisk() {
    put_under_sqlite();
}

void FailingDisk::arm(Fault fault, int nth) {
    fault_ = fault;
    nth_ = nth;
    remembers_ = fault == Fault::power_cut;
    operations_.clear();
    struck_ = false;
    files_.clear();
    renames_.clear();
}

FailingDisk::Verdict FailingDisk::next(const char* operation, const std::string& path) {
    operations_.push_back(std::string(operation) + " " + path);
    if (!fault_ || static_cast<int>(operations_.size()) < nth_) return Verdict::works;
    struck_ = true;
    if (*fault_ == Fault::full) return Verdict::is_full;
    if (*fault_ == Fault::fails_once) fault_.reset();
    return Verdict::fails;
}

void FailingDisk::opened(const std::string& path) {
    if (remembers_ && !files_.contains(path)) files_[path].on_disk = content_of(path).value_or("");
}

void FailingDisk::wrote(const std::string& path, std::int64_t offset, std::string_view bytes) {
    if (remembers_) files_[path].unsynced.push_back({offset, std::string(bytes)});
}

void FailingDisk::truncated(const std::string& path, std::int64_t size) {
    if (remembers_) files_[path].unsynced.push_back({size, {}});
}

void FailingDisk::synced(const std::string& path) {
    if (!remembers_) return;
    if (fs::is_directory(path)) return renames_.clear();
    opened(path);
    auto& file = files_[path];
    for (const auto& write : file.unsynced)
        if (write.bytes)
            apply(file.on_disk, write.offset, *write.bytes);
        else
            file.on_disk.resize(static_cast<std::size_t>(write.offset));
    file.unsynced.clear();
}

void FailingDisk::renamed(const std::string& from, const std::string& to) {
    if (!remembers_) return;
    renames_.push_back({to, files_.contains(to) ? std::optional(files_[to].on_disk) : content_of(to)});
    files_[to] = files_[from];
    files_.erase(from);
}

void FailingDisk::restore_power(unsigned seed) {
    recover();
    std::mt19937 random(seed);
    for (const auto& [path, file] : files_) lose(path, file, random);
    std::bernoulli_distribution forgotten(0.5);
    for (auto at = renames_.rbegin(); at != renames_.rend(); ++at) {
        if (!forgotten(random)) continue;
        if (at->before)
            std::ofstream(at->to, std::ios::binary) << *at->before;
        else
            fs::remove(at->to);
    }
    files_.clear();
    renames_.clear();
}

/// Sector by sector: each one written since the last sync is on the disk, or not.
void FailingDisk::lose(const std::string& path, const File& file, std::mt19937& random) const {
    constexpr std::size_t sector = 512;
    if (path.ends_with("-shm") || !fs::exists(path)) return;
    std::bernoulli_distribution kept(0.5);
    auto image = file.on_disk;
    for (const auto& write : file.unsynced) {
        if (!write.bytes) {
            if (kept(random)) image.resize(static_cast<std::size_t>(write.offset));
            continue;
        }
        for (std::size_t at = 0; at < write.bytes->size(); at += sector)
            if (kept(random))
                apply(image, write.offset + static_cast<std::int64_t>(at),
                      std::string_view(*write.bytes).substr(at, sector));
    }
    std::ofstream(path, std::ios::binary) << image;
    std::error_code ignored;
    fs::remove(path + "-shm", ignored);
}

}  // namespace kasane::test

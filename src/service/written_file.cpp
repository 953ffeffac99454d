#include "service/written_file.hpp"

#include "store/replace.hpp"

namespace kasane::service {

std::optional<Problem> write_file(const std::filesystem::path& target, std::string_view bytes,
                                  platform::Folders folders) {
    if (const auto problem = store::would_replace_records(target)) return *problem;
    if (const auto problem = platform::write_whole(target, bytes, folders)) return *problem;
    return {};
}

std::optional<Problem> write_files(const std::vector<platform::FileToWrite>& files,
                                   platform::Folders folders) {
    for (const auto& file : files)
        if (const auto problem = store::would_replace_records(file.target)) return *problem;
    if (const auto problem = platform::write_together(files, folders)) return *problem;
    return {};
}

}  // namespace kasane::service

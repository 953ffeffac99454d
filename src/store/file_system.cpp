#include "store/file_system.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "platform/descriptor.hpp"

namespace kasane::store {

namespace fs = std::filesystem;

std::optional<FileIdentity> identity_of(const fs::path& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0) return {};
    return FileIdentity{about.st_dev, about.st_ino};
}

std::optional<Problem> make_private_file(const fs::path& path) {
    const platform::Descriptor file(
        ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.is_open()) return problem_of_errno(errno, path, "作れません");
    return {};
}

std::optional<Problem> sync_and_rename(const fs::path& from, const fs::path& to) {
    const platform::Descriptor file(::open(from.c_str(), O_RDWR | O_CLOEXEC));
    if (!file.is_open() || ::fsync(file.number()) != 0 || ::rename(from.c_str(), to.c_str()) != 0)
        return problem_of_errno(errno, to, "書き込めません");
    const platform::Descriptor folder(::open(folder_of(to).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.is_open() || ::fsync(folder.number()) != 0)
        return problem_of_errno(errno, to, "書き込めません");
    return {};
}

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

fs::path beside(const fs::path& file, const char* suffix) {
    fs::path name = file;
    name += suffix;
    return name;
}

void UnfinishedDatabase::remove() const {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) fs::remove(beside(path_, suffix), ignored);
}

}  // namespace kasane::store

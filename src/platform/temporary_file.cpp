#include "platform/temporary_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kasane::platform {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view beginning = ".kasane-";
constexpr std::size_t random_letters = 6;

void remove_what_was_left(const fs::path& folder) {
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed); !failed && at != fs::directory_iterator();
         at.increment(failed)) {
        if (!TemporaryFile::is_named_so(at->path())) continue;
        const Descriptor file(::open(at->path().c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (file.is_open() && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0) ::unlink(at->path().c_str());
    }
}

/// False where another program took the file for one that was left.
bool held(int file) {
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) return errno != EWOULDBLOCK;
    struct stat about {};
    return ::fstat(file, &about) == 0 && about.st_nlink > 0;
}

}  // namespace

bool TemporaryFile::is_named_so(const fs::path& file) {
    const auto name = file.filename().string();
    return name.starts_with(beginning) && name.size() == beginning.size() + random_letters;
}

TemporaryFile::TemporaryFile(const fs::path& folder) {
    constexpr int tries = 3;
    remove_what_was_left(folder);
    for (int tried = 0; tried < tries; ++tried) {
        name_ = (folder / (std::string(beginning) + std::string(random_letters, 'X'))).string();
        descriptor_ = Descriptor(::mkostemp(name_.data(), O_CLOEXEC));
        made_ = descriptor_.is_open();
        if (!made_ || held(descriptor_.number())) return;
    }
}

TemporaryFile::~TemporaryFile() {
    if (made_) ::unlink(name_.c_str());
}

bool TemporaryFile::rename_to(const fs::path& target) {
    if (!descriptor_.close()) return false;
    if (::rename(name_.c_str(), target.c_str()) != 0) return false;
    made_ = false;
    return true;
}

}  // namespace kasane::platform

// The disk beneath our own files: the linker leads the calls of src/ here (--wrap).
#include <cerrno>
#include <cstdarg>
#include <filesystem>

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include "faults/failing_disk.hpp"
#include "faults/sudden_end.hpp"

using kasane::test::FailingDisk;

namespace {

/// True where the operation fails; `errno` then says how.
bool fails(const char* operation, const std::string& path) {
    kasane::test::one_step();
    switch (FailingDisk::instance().next(operation, path)) {
        case FailingDisk::Verdict::works:
            return false;
        case FailingDisk::Verdict::is_full:
            errno = ENOSPC;
            return true;
        case FailingDisk::Verdict::fails:
            break;
    }
    errno = EIO;
    return true;
}

std::string path_of(int file) {
    return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(file)).string();
}

bool is_on_disk(int file) {
    return path_of(file).starts_with("/");
}

}  // namespace

extern "C" {
// The linker asks for these names.
// NOLINTBEGIN(bugprone-reserved-identifier)
int __real_open(const char* path, int flags, ...);
int __real_mkostemp(char* name, int flags);
ssize_t __real_write(int file, const void* bytes, size_t count);
int __real_rename(const char* from, const char* to);
int __real_renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned how);

int __wrap_open(const char* path, int flags, ...) {
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if ((flags & O_CREAT) == 0) return __real_open(path, flags, mode);
    if (fails("open", path)) return -1;
    const int file = __real_open(path, flags, mode);
    if (file >= 0 && is_on_disk(file)) FailingDisk::instance().opened(path_of(file));
    return file;
}
int __wrap_mkostemp(char* name, int flags) {
    if (fails("open", name)) return -1;
    return __real_mkostemp(name, flags);
}
ssize_t __wrap_write(int file, const void* bytes, size_t count) {
    if (!is_on_disk(file)) return __real_write(file, bytes, count);
    if (fails("write", path_of(file))) return -1;
    const auto offset = ::lseek(file, 0, SEEK_CUR);
    auto kept = std::string(static_cast<const char*>(bytes), count);
    if (kasane::test::forgets) kept.back() = static_cast<char>(~kept.back());
    const auto written = __real_write(file, kept.data(), count);
    if (written > 0)
        FailingDisk::instance().wrote(path_of(file), offset,
                                      {static_cast<const char*>(bytes), static_cast<size_t>(written)});
    return written;
}
int __wrap_fsync(int file) {
    if (fails("sync", path_of(file))) return -1;
    FailingDisk::instance().synced(path_of(file));
    return 0;
}
int __wrap_rename(const char* from, const char* to) {
    if (fails("rename", to)) return -1;
    FailingDisk::instance().renamed(from, to);
    return __real_rename(from, to);
}
/// What a power cut leaves of an exchange is not played: it is for failures, and for programs that are
/// killed.
int __wrap_renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned how) {
    if (fails("exchange", to)) return -1;
    if (kasane::test::no_exchange) {
        errno = EINVAL;
        return -1;
    }
    return __real_renameat2(from_folder, from, to_folder, to, how);
}
// NOLINTEND(bugprone-reserved-identifier)
}

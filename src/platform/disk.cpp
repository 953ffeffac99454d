#include "platform/disk.hpp"

#include <fstream>
#include <string>
#include <system_error>

#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>

namespace kasane::platform {
namespace {

namespace fs = std::filesystem;

constexpr long ecryptfs_magic = 0xf15f;

/// The device or one that it lies on is dm-crypt's.
/// https://docs.kernel.org/admin-guide/device-mapper/dm-crypt.html
bool lies_on_crypt(const fs::path& device) {
    std::string uuid;
    std::ifstream(device / "dm" / "uuid") >> uuid;
    if (uuid.starts_with("CRYPT-")) return true;
    std::error_code failed;
    for (const auto& below : fs::directory_iterator(device / "slaves", failed))
        if (lies_on_crypt(below.path())) return true;
    return false;
}

}  // namespace

DiskSeal device_seal(const fs::path& device) {
    std::error_code failed;
    if (!fs::exists(device, failed)) return DiskSeal::unknown;
    return lies_on_crypt(device) ? DiskSeal::encrypted : DiskSeal::plain;
}

DiskSeal disk_seal(const fs::path& path) {
    struct statfs system {};
    if (::statfs(path.c_str(), &system) == 0 && static_cast<long>(system.f_type) == ecryptfs_magic)
        return DiskSeal::encrypted;
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0) return DiskSeal::unknown;
    return device_seal(fs::path("/sys/dev/block") /
                       (std::to_string(major(about.st_dev)) + ":" + std::to_string(minor(about.st_dev))));
}

std::optional<std::uint64_t> free_bytes(const fs::path& path) {
    struct statvfs system {};
    if (::statvfs(path.c_str(), &system) != 0) return {};
    return static_cast<std::uint64_t>(system.f_bavail) * system.f_frsize;
}

}  // namespace kasane::platform

// The disk under a folder: whether it is encrypted, and how much room it has.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace kasane::platform {

enum class DiskSeal {
    encrypted,
    plain,
    unknown,  ///< a disk of the network, a container, a file system of several disks
};

/// Whether what lies there is encrypted on the medium: by LUKS (dm-crypt) or eCryptfs.
DiskSeal disk_seal(const std::filesystem::path& path);

/// The same of a block device, by the folder in which the kernel tells of it (/sys/dev/block/254:0): it, or
/// one that it lies on, is dm-crypt's.
DiskSeal device_seal(const std::filesystem::path& device);

/// Bytes that can still be written there; nothing where the place cannot be asked.
std::optional<std::uint64_t> free_bytes(const std::filesystem::path& path);

}  // namespace kasane::platform

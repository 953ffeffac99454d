// Whether a disk is encrypted, as the kernel tells of its device.
#include "platform/disk.hpp"

#include "support/bytes.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane::test;
using kasane::platform::device_seal;
using kasane::platform::disk_seal;
using kasane::platform::DiskSeal;

namespace {

namespace fs = std::filesystem;

/// A device of the device mapper: 「CRYPT-LUKS2-…」, 「LVM-…」.
fs::path mapped(const fs::path& device, const std::string& uuid) {
    fs::create_directories(device / "dm");
    fs::create_directories(device / "slaves");
    write_bytes(device / "dm" / "uuid", uuid + "\n");
    return device;
}

}  // namespace

TEST_CASE("LUKS のディスクと、LUKS の上の LVM は暗号化されていて、ただの区画と LVM はされていない") {
    const TempFolder folder;
    const auto plain = folder / "sda1";
    fs::create_directories(plain);
    const auto luks = mapped(folder / "dm-0", "CRYPT-LUKS2-0123456789abcdef-sda3_crypt");
    fs::create_directory_symlink(plain, luks / "slaves" / "sda1");
    const auto root = mapped(folder / "dm-1", "LVM-abcdef");
    fs::create_directory_symlink(luks, root / "slaves" / "dm-0");
    const auto open = mapped(folder / "dm-2", "LVM-012345");
    fs::create_directory_symlink(plain, open / "slaves" / "sda1");
    CHECK(device_seal(luks) == DiskSeal::encrypted);
    CHECK(device_seal(root) == DiskSeal::encrypted);
    CHECK(device_seal(plain) == DiskSeal::plain);
    CHECK(device_seal(open) == DiskSeal::plain);
    CHECK(device_seal(folder / "nai") == DiskSeal::unknown);
}

TEST_CASE("ディスクのないファイルシステムと、ない所は、分からない") {
    CHECK(disk_seal("/proc") == DiskSeal::unknown);
    CHECK(disk_seal("/nai/nai") == DiskSeal::unknown);
}

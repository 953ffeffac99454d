// A disk that fails when told to: beneath SQLite as a VFS, beneath our own files in place of open, write,
// fsync and rename (the linker puts them there: see tests/CMakeLists.txt). It remembers what was synced, so
// that it can lose the rest as a disk does when the power goes.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <sqlite3.h>

namespace kasane::test {

enum class Fault {
    fails_once,  ///< the nth operation fails, and the next ones work again
    full,        ///< from the nth on nothing can be written, until recover()
    power_cut,   ///< from the nth on nothing reaches the disk, until restore_power()
};

class FailingDisk {
  public:
    /// The disk under this process. From the first call on SQLite writes through it.
    static FailingDisk& instance();

    /// Counts from here: the nth operation that changes or syncs something fails.
    void arm(Fault fault, int nth);
    /// Works again; what was written stays as it is.
    void recover() { fault_.reset(); }
    /// The machine starts again: of what was not synced, any part may be on the disk, in any order.
    void restore_power(unsigned seed);
    /// Operations since arm(), as "sync /folder/kasane.db-wal".
    [[nodiscard]] const std::vector<std::string>& operations() const { return operations_; }
    /// Whether the nth operation came.
    [[nodiscard]] bool struck() const { return struck_; }

    /// Whether the next operation fails, and how. To be asked once for each.
    enum class Verdict { works, fails, is_full };
    Verdict next(const char* operation, const std::string& path);
    /// What operations did; paths are absolute. Remembered only for a power cut.
    void opened(const std::string& path);
    void wrote(const std::string& path, std::int64_t offset, std::string_view bytes);
    void truncated(const std::string& path, std::int64_t size);
    void synced(const std::string& path);
    void renamed(const std::string& from, const std::string& to);
    void removed(const std::string& path) { files_.erase(path); }

  private:
    FailingDisk();
    struct Write {
        std::int64_t offset = 0;
        std::optional<std::string> bytes;  ///< none: cut off at the offset
    };
    struct File {
        std::string on_disk;
        std::vector<Write> unsynced;
    };
    struct Rename {
        std::string to;
        std::optional<std::string> before;  ///< what stood under the name
    };
    void lose(const std::string& path, const File& file, std::mt19937& random) const;

    std::optional<Fault> fault_;
    int nth_ = 0;
    std::vector<std::string> operations_;
    bool struck_ = false;
    bool remembers_ = false;  ///< what was synced, of every file that is written
    std::map<std::string, File> files_;
    std::vector<Rename> renames_;  ///< of which the folder was not synced
};

/// Puts the disk under SQLite; called once.
void put_under_sqlite();

}  // namespace kasane::test

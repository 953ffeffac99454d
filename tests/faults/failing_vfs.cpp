// The disk beneath SQLite. https://www.sqlite.org/vfs.html
#include <array>
#include <cstring>
#include <new>

#include "faults/failing_disk.hpp"
#include "faults/sudden_end.hpp"

namespace kasane::test {
namespace {

using Verdict = FailingDisk::Verdict;

sqlite3_vfs* real() {
    static sqlite3_vfs* const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

/// Ours first, then the real file.
struct File {
    sqlite3_file base;
    const char* path;  ///< SQLite keeps it while the file is open
    sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& ours(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file);
}

FailingDisk& disk() {
    return FailingDisk::instance();
}

bool is_kept(const File& file) {
    return file.path != nullptr;
}

/// SQLITE_OK, or how this operation fails.
int verdict(const char* operation, const char* path, int failure) {
    one_step();
    switch (disk().next(operation, path == nullptr ? "" : path)) {
        case Verdict::works:
            return SQLITE_OK;
        case Verdict::is_full:
            return SQLITE_FULL;
        case Verdict::fails:
            break;
    }
    return failure;
}

int close(sqlite3_file* file) {
    return ours(file).below()->pMethods->xClose(ours(file).below());
}
int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    return ours(file).below()->pMethods->xRead(ours(file).below(), bytes, count, offset);
}
int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    auto& mine = ours(file);
    if (const int failed = verdict("write", mine.path, SQLITE_IOERR_WRITE)) return failed;
    const int done = mine.below()->pMethods->xWrite(mine.below(), bytes, count, offset);
    if (done == SQLITE_OK && is_kept(mine))
        disk().wrote(mine.path, offset, {static_cast<const char*>(bytes), static_cast<std::size_t>(count)});
    return done;
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    auto& mine = ours(file);
    if (const int failed = verdict("truncate", mine.path, SQLITE_IOERR_TRUNCATE)) return failed;
    const int done = mine.below()->pMethods->xTruncate(mine.below(), size);
    if (done == SQLITE_OK && is_kept(mine)) disk().truncated(mine.path, size);
    return done;
}
/// The real disk need not be waited for: this one knows what was synced.
int sync(sqlite3_file* file, int) {
    if (const int failed = verdict("sync", ours(file).path, SQLITE_IOERR_FSYNC)) return failed;
    if (is_kept(ours(file))) disk().synced(ours(file).path);
    return SQLITE_OK;
}
int file_size(sqlite3_file* file, sqlite3_int64* size) {
    return ours(file).below()->pMethods->xFileSize(ours(file).below(), size);
}
int lock(sqlite3_file* file, int level) {
    return ours(file).below()->pMethods->xLock(ours(file).below(), level);
}
int unlock(sqlite3_file* file, int level) {
    return ours(file).below()->pMethods->xUnlock(ours(file).below(), level);
}
int check_lock(sqlite3_file* file, int* answer) {
    return ours(file).below()->pMethods->xCheckReservedLock(ours(file).below(), answer);
}
int control(sqlite3_file* file, int what, void* with) {
    return ours(file).below()->pMethods->xFileControl(ours(file).below(), what, with);
}
int sector_size(sqlite3_file* file) {
    return ours(file).below()->pMethods->xSectorSize(ours(file).below());
}
/// No promise at all: not that a sector is written as a whole, nor in order.
int traits(sqlite3_file*) {
    return 0;
}
int shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return ours(file).below()->pMethods->xShmMap(ours(file).below(), page, size, extend, memory);
}
int shm_lock(sqlite3_file* file, int offset, int count, int flags) {
    return ours(file).below()->pMethods->xShmLock(ours(file).below(), offset, count, flags);
}
void shm_barrier(sqlite3_file* file) {
    ours(file).below()->pMethods->xShmBarrier(ours(file).below());
}
int shm_unmap(sqlite3_file* file, int remove) {
    return ours(file).below()->pMethods->xShmUnmap(ours(file).below(), remove);
}

const sqlite3_io_methods methods{2,        close,       read,       write,   truncate,    sync,   file_size,
                                 lock,     unlock,      check_lock, control, sector_size, traits, shm_map,
                                 shm_lock, shm_barrier, shm_unmap,  nullptr, nullptr};

int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* opened) {
    auto& mine = *new (file) File{};
    const bool makes = (flags & SQLITE_OPEN_CREATE) != 0 && path != nullptr;
    int exists = 0;
    if (makes) real()->xAccess(real(), path, SQLITE_ACCESS_EXISTS, &exists);
    if (makes && exists == 0)
        if (verdict("open", path, SQLITE_CANTOPEN) != SQLITE_OK) return SQLITE_CANTOPEN;
    const int done = real()->xOpen(real(), path, mine.below(), flags, opened);
    if (done != SQLITE_OK) return done;
    mine.base.pMethods = &methods;
    if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0) mine.path = path;
    if (is_kept(mine)) disk().opened(path);
    return done;
}
int remove(sqlite3_vfs*, const char* path, int) {
    if (const int failed = verdict("remove", path, SQLITE_IOERR_DELETE)) return failed;
    disk().removed(path);
    return real()->xDelete(real(), path, 0);
}

}  // namespace

void put_under_sqlite() {
    static sqlite3_vfs vfs = *real();
    vfs.szOsFile = static_cast<int>(sizeof(File)) + real()->szOsFile;
    vfs.zName = "failing";
    vfs.pNext = nullptr;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    sqlite3_vfs_register(&vfs, 1);
}

}  // namespace kasane::test

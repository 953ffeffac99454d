#include "store/file_system.hpp"

#include <algorithm>
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

FileState state_of(const fs::path& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0) return {};
    return {about.st_size, {about.st_mtim.tv_sec, about.st_mtim.tv_nsec}};
}

Result<fs::path> real_file(const fs::path& path) {
    std::error_code failed;
    if (!fs::is_symlink(path, failed)) return path;
    const auto real = fs::canonical(path, failed);
    if (!failed) return real;
    return Problem{ProblemKind::missing,
                   "「" + path.string() + "」が指すファイルがありません（" +
                       fs::read_symlink(path, failed).string() + "）。",
                   "ディスクやUSBメモリーの接続を確かめて、もう一度行ってください。"};
}

std::optional<Problem> has_second_name(const fs::path& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0 || about.st_nlink < 2) return {};
    std::string second;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder_of(path), failed))
        if (entry.path().filename() != path.filename() && identity_of(entry.path()) == identity_of(path))
            second = "「" + entry.path().string() + "」";
    return Problem{
        ProblemKind::other,
        "記録ファイル「" + path.string() + "」には、もう一つの名前" + second + "があります（ハードリンク）。",
        "どちらの名前を使うかを決め、もう一方を消してから、もう一度行ってください。"};
}

bool has_log(const fs::path& real) {
    return std::any_of(logs.begin(), logs.end(), [&](const char* suffix) {
        std::error_code failed;
        const auto size = fs::file_size(beside(real, suffix), failed);
        return !failed && size > 0;
    });
}

void give_to_owner_of(const fs::path& store, const fs::path& file) {
    struct stat about {};
    if (::geteuid() != 0) return;
    if (::stat(store.c_str(), &about) != 0 && ::stat(folder_of(store).c_str(), &about) != 0) return;
    [[maybe_unused]] const int unchanged = ::lchown(file.c_str(), about.st_uid, about.st_gid);
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
    return sync_folder_of(to);
}

std::optional<Problem> sync_folder_of(const fs::path& file) {
    const platform::Descriptor folder(::open(folder_of(file).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.is_open() || ::fsync(folder.number()) != 0)
        return problem_of_errno(errno, file, "書き込めません");
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

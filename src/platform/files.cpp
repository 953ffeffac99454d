#include "platform/files.hpp"

#include <cerrno>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/descriptor.hpp"
#include "platform/temporary_file.hpp"

namespace kasane::platform {
namespace {

namespace fs = std::filesystem;

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool sync_folder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return descriptor.is_open() && ::fsync(descriptor.number()) == 0;
}

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// The file that a link leads to; a link to nothing is replaced.
fs::path behind_links(const fs::path& path) {
    std::error_code failed;
    if (!fs::is_symlink(path, failed)) return path;
    const auto real = fs::canonical(path, failed);
    return failed ? path : real;
}

/// A pipe or a device would be replaced by a file of its name. A folder is told of by the rename.
std::optional<Problem> no_place_for_a_file(const fs::path& target) {
    struct stat about {};
    if (::stat(target.c_str(), &about) != 0 || S_ISREG(about.st_mode) || S_ISDIR(about.st_mode)) return {};
    return Problem{
        "「" + target.string() + "」はふつうのファイルではない（装置やパイプ）ので、書き込みません。",
        "別の名前を指定してください。"};
}

std::string read_all(int descriptor, std::size_t expected, std::size_t max_bytes, int& error) {
    std::string bytes;
    bytes.resize(expected + 1);
    std::size_t length = 0;
    while (length <= max_bytes) {
        if (length == bytes.size()) bytes.resize(bytes.size() * 2);
        const auto got = ::read(descriptor, bytes.data() + length, bytes.size() - length);
        if (got < 0 && errno == EINTR) continue;
        error = got < 0 ? errno : 0;
        if (got <= 0) break;
        length += static_cast<std::size_t>(got);
    }
    bytes.resize(length);
    return bytes;
}

struct OpenFile {
    Descriptor descriptor;
    std::size_t size = 0;
};

/// O_NONBLOCK: a pipe in the place of the file is refused instead of waited for.
std::variant<OpenFile, Problem> open_file(const fs::path& path) {
    OpenFile file{Descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))};
    struct stat about {};
    if (!file.descriptor.is_open() || ::fstat(file.descriptor.number(), &about) != 0)
        return problem_of(errno, path.string(), "読めません");
    if (S_ISDIR(about.st_mode)) return problem_of(EISDIR, path.string(), "読めません");
    if (!S_ISREG(about.st_mode)) return problem_of(ENXIO, path.string(), "読めません");
    file.size = static_cast<std::size_t>(about.st_size);
    return file;
}

/// What the system still holds in memory is let go of first, as far as it does that.
bool reads_back(int descriptor, std::string_view bytes) {
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    std::string read(bytes.size(), '\0');
    std::size_t length = 0;
    while (length < read.size()) {
        const auto got =
            ::pread(descriptor, read.data() + length, read.size() - length, static_cast<off_t>(length));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        length += static_cast<std::size_t>(got);
    }
    return read == bytes;
}

Problem not_read_back(const fs::path& target) {
    return {"「" + target.string() + "」を読み戻すと、書いたものと違います。",
            "ディスクやUSBメモリーを替えて、もう一度行ってください。", EIO};
}

Problem too_large(const fs::path& path, std::size_t max_bytes) {
    return {"「" + path.string() + "」は大きすぎます（" + std::to_string(max_bytes) + "バイトまで）。",
            "ファイルを分けるか、正しいファイルかどうかを確かめてください。"};
}

}  // namespace

std::optional<Problem> make_private_folder(const fs::path& folder) {
    if (::mkdir(folder.c_str(), S_IRWXU) == 0) return {};
    if (errno == ENOENT && folder.has_parent_path() && folder.parent_path() != folder) {
        if (auto problem = make_private_folder(folder.parent_path())) return problem;
        if (::mkdir(folder.c_str(), S_IRWXU) == 0) return {};
    }
    const int error = errno;
    std::error_code failed;
    if (error == EEXIST && fs::is_directory(folder, failed)) return {};
    return problem_of(error == EEXIST ? ENOTDIR : error, folder.string(), "フォルダーとして作れません");
}

std::optional<Problem> write_whole(const fs::path& target, std::string_view bytes, Folders folders,
                                   ReadBack read_back) {
    if (auto problem = no_place_for_a_file(target)) return problem;
    const fs::path file = behind_links(target);
    const fs::path folder = folder_of(file);
    if (folders == Folders::make_private)
        if (auto problem = make_private_folder(folder)) return problem;
    const auto failed = [&] { return problem_of(errno, target.string(), "書き込めません"); };
    TemporaryFile temporary(folder);
    if (!temporary.is_open() || !write_all(temporary.number(), bytes)) return failed();
    if (::fsync(temporary.number()) != 0) return failed();
    if (read_back == ReadBack::yes && !reads_back(temporary.number(), bytes)) return not_read_back(target);
    if (!temporary.rename_to(file)) return failed();
    if (!sync_folder(folder)) return failed();
    return {};
}

std::optional<Problem> write_together(const std::vector<FileToWrite>& files, Folders folders) {
    for (const auto& file : files)
        if (auto problem = no_place_for_a_file(file.target)) return problem;
    std::vector<std::unique_ptr<TemporaryFile>> written;
    for (const auto& [target, bytes] : files) {
        const auto folder = folder_of(behind_links(target));
        if (folders == Folders::make_private)
            if (auto problem = make_private_folder(folder)) return problem;
        auto& file = *written.emplace_back(std::make_unique<TemporaryFile>(folder));
        if (!file.is_open() || !write_all(file.number(), bytes) || ::fsync(file.number()) != 0)
            return problem_of(errno, target.string(), "書き込めません");
    }
    for (std::size_t at = 0; at < files.size(); ++at) {
        const auto file = behind_links(files[at].target);
        if (!written[at]->rename_to(file) || !sync_folder(folder_of(file)))
            return problem_of(errno, files[at].target.string(), "書き込めません");
    }
    return {};
}

std::variant<std::string, Problem> read_file(const fs::path& path, std::size_t max_bytes) {
    const auto opened = open_file(path);
    if (const auto* problem = text::problem_in(opened)) return *problem;
    const auto& file = std::get<OpenFile>(opened);
    if (file.size > max_bytes) return too_large(path, max_bytes);
    int error = 0;
    std::string bytes = read_all(file.descriptor.number(), file.size, max_bytes, error);
    if (error != 0) return problem_of(error, path.string(), "読めません");
    if (bytes.size() > max_bytes) return too_large(path, max_bytes);
    return bytes;
}

std::variant<std::string, Problem> read_head(const fs::path& path, std::size_t bytes) {
    const auto opened = open_file(path);
    if (const auto* problem = text::problem_in(opened)) return *problem;
    std::string head(bytes, '\0');
    const auto got = ::pread(std::get<OpenFile>(opened).descriptor.number(), head.data(), head.size(), 0);
    if (got < 0) return problem_of(errno, path.string(), "読めません");
    head.resize(static_cast<std::size_t>(got));
    return head;
}

}  // namespace kasane::platform

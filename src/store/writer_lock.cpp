#include "store/writer_lock.hpp"

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "store/file_system.hpp"

namespace kasane::store {
namespace {

constexpr auto process = "、プロセス ";

/// 「会議の画面、プロセス 1234」; empty where the holder has not written it yet.
std::string holder_named_in(int file) {
    std::array<char, 200> buffer{};
    const auto length = ::pread(file, buffer.data(), buffer.size(), 0);
    std::string_view text(buffer.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    return std::string(text.substr(0, text.find('\n')));
}

/// A file of another kind is not written over. Where the power went, it may hold zeros.
bool is_a_lock(int file) {
    const auto holder = holder_named_in(file);
    return holder.empty() || holder.front() == '\0' || holder.find(process) != std::string::npos;
}

/// Only a courtesy to others: where it cannot be written, the lock holds all the same.
void write_holder(int file, const std::string& who) {
    const std::string line = who + process + std::to_string(::getpid()) + "\n";
    if (::ftruncate(file, 0) != 0) return;
    [[maybe_unused]] const auto written = ::pwrite(file, line.data(), line.size(), 0);
}

}  // namespace

std::filesystem::path lock_of(const std::filesystem::path& store) {
    std::error_code unknown;
    const auto real = std::filesystem::weakly_canonical(store, unknown);
    return beside(unknown ? store : real, ".lock");
}

Result<WriterLock> WriterLock::take(const std::filesystem::path& store, const std::string& who) {
    const auto path = lock_of(store);
    platform::Descriptor file(::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.is_open()) return problem_of_errno(errno, path, "作れません");
    if (!is_a_lock(file.number()))
        return Problem{ProblemKind::exists,
                       "「" + path.string() + "」は、かさねの鍵のファイルではありません。",
                       "別の名前を指定するか、そのファイルを移してください。書き換えません。"};
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0) {
        give_to_owner_of(store, path);
        write_holder(file.number(), who);
        return WriterLock(std::move(file));
    }
    if (errno != EWOULDBLOCK) return problem_of_errno(errno, path, "使えません");
    const std::string holder = holder_named_in(file.number());
    return Problem{ProblemKind::in_use,
                   "記録ファイル「" + store.string() + "」はほかで記録中です（" +
                       (holder.empty() ? "使用者不明" : holder) + "）。",
                   "そちらを終えてから、もう一度行ってください。"};
}

}  // namespace kasane::store

#include "platform/child.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <initializer_list>
#include <sstream>
#include <system_error>
#include <thread>

#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kasane::platform {
namespace {

/// A file in memory, with these bytes, at its beginning.
Descriptor memory_file(std::string_view bytes) {
    Descriptor file(::memfd_create("kasane", MFD_CLOEXEC));
    while (file.is_open() && !bytes.empty()) {
        const auto written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return {};
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (file.is_open()) ::lseek(file.number(), 0, SEEK_SET);
    return file;
}

std::string all_of(const Descriptor& file) {
    struct stat about {};
    if (!file.is_open() || ::fstat(file.number(), &about) != 0) return {};
    std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t length = 0;
    while (length < bytes.size()) {
        const auto got =
            ::pread(file.number(), bytes.data() + length, bytes.size() - length, static_cast<off_t>(length));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        length += static_cast<std::size_t>(got);
    }
    bytes.resize(length);
    return bytes;
}

/// What the new program begins with: three files and maybe one more, a group of its own, and signals as they
/// are at a start.
class Surroundings {
  public:
    explicit Surroundings(std::initializer_list<const Descriptor*> files) {
        ::posix_spawn_file_actions_init(&files_);
        ::posix_spawnattr_init(&attributes_);
        int number = STDIN_FILENO;
        for (const auto* file : files)
            if (file->is_open()) ::posix_spawn_file_actions_adddup2(&files_, file->number(), number++);
        ::posix_spawn_file_actions_addclosefrom_np(&files_, number);
        sigset_t all;
        sigset_t none;
        ::sigfillset(&all);
        ::sigemptyset(&none);
        ::posix_spawnattr_setsigdefault(&attributes_, &all);
        ::posix_spawnattr_setsigmask(&attributes_, &none);
        ::posix_spawnattr_setflags(&attributes_,
                                   POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    }
    ~Surroundings() {
        ::posix_spawn_file_actions_destroy(&files_);
        ::posix_spawnattr_destroy(&attributes_);
    }
    Surroundings(const Surroundings&) = delete;
    Surroundings& operator=(const Surroundings&) = delete;

    [[nodiscard]] const posix_spawn_file_actions_t& files() const { return files_; }
    [[nodiscard]] const posix_spawnattr_t& attributes() const { return attributes_; }

  private:
    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t attributes_{};
};

Problem cannot_start(int error, const std::string& program) {
    if (error != ENOENT) return problem_of(error, program, "始められません");
    return {"「" + program + "」というプログラムがありません。", "入れてから、もう一度行ってください。",
            error};
}

/// Where the program lies; a name with a slash is a path already. Empty: nowhere.
std::string place_of(const std::string& program) {
    if (program.find('/') != std::string::npos) return program;
    const char* path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "/usr/local/bin:/usr/bin:/bin" : path);
    for (std::string folder; std::getline(folders, folder, ':');) {
        const auto file = folder + "/" + program;
        struct stat about {};
        if (folder.starts_with('/') && ::access(file.c_str(), X_OK) == 0 &&
            ::stat(file.c_str(), &about) == 0 && S_ISREG(about.st_mode))
            return file;
    }
    return {};
}

constexpr int by_signal = 128;

}  // namespace

std::variant<Child, Problem> Child::start(const std::vector<std::string>& command, std::string_view input,
                                          std::string_view second) {
    const auto in = memory_file(input);
    const auto beside = second.empty() ? Descriptor() : memory_file(second);
    auto out = memory_file({});
    auto err = memory_file({});
    const bool lacks_second = !second.empty() && !beside.is_open();
    if (!in.is_open() || !out.is_open() || !err.is_open() || lacks_second)
        return cannot_start(errno, command.front());
    std::vector<char*> arguments;
    auto words = command;
    arguments.reserve(words.size() + 1);
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const Surroundings around{&in, &out, &err, &beside};
    const auto program = place_of(command.front());
    pid_t process = -1;
    const int error = program.empty() ? ENOENT
                                      : ::posix_spawn(&process, program.c_str(), &around.files(),
                                                      &around.attributes(), arguments.data(), environ);
    if (error != 0) return cannot_start(error, command.front());
    return Child(process, std::move(out), std::move(err));
}

Child::Child(Child&& other) noexcept
    : process_(std::exchange(other.process_, -1)), out_(std::move(other.out_)), err_(std::move(other.err_)) {}

Child& Child::operator=(Child&& other) noexcept {
    std::swap(process_, other.process_);
    std::swap(out_, other.out_);
    std::swap(err_, other.err_);
    return *this;
}

Child::~Child() {
    stop();
}

/// It leads a group: what it started ends with it.
void Child::stop() {
    if (process_ <= 0) return;
    ::kill(-process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    process_ = -1;
}

std::optional<Ended> Child::take_end() {
    if (process_ <= 0) return {};
    int status = 0;
    const auto ended = ::waitpid(process_, &status, WNOHANG);
    if (ended == 0 || (ended < 0 && errno == EINTR)) return {};
    process_ = -1;
    // Somebody else was told of its end: what it did is not known.
    if (ended < 0) return Ended{unknown_end, all_of(out_), all_of(err_)};
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : by_signal + WTERMSIG(status);
    return Ended{code, all_of(out_), all_of(err_)};
}

Ended Child::wait(std::chrono::milliseconds limit) {
    const auto until = std::chrono::steady_clock::now() + limit;
    while (std::chrono::steady_clock::now() < until) {
        if (auto ended = take_end()) return *ended;
        if (process_ <= 0) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    stop();
    return {took_too_long, all_of(out_), all_of(err_)};
}

std::filesystem::path own_program(std::string_view name) {
    namespace fs = std::filesystem;
    std::error_code failed;
    const auto folder = fs::read_symlink("/proc/self/exe", failed).parent_path();
    // Tests lie in a folder below.
    const auto below = folder.parent_path() / name;
    return !fs::exists(folder / name, failed) && fs::exists(below, failed) ? below : folder / name;
}

}  // namespace kasane::platform

// `kasane record` as a process of its own, which can be killed.
#pragma once

#include <array>
#include <csignal>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kasane::test {

class Recorder {
  public:
    /// Starts the program with `arguments` after its name; its messages are not shown.
    Recorder(const std::string& program, std::vector<std::string> arguments) {
        std::array<int, 2> in{};
        std::array<int, 2> out{};
        if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
        posix_spawn_file_actions_t actions{};
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
        ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        arguments.insert(arguments.begin(), program);
        std::vector<char*> pointers;
        for (auto& argument : arguments) pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        const int failed =
            ::posix_spawn(&child_, program.c_str(), &actions, nullptr, pointers.data(), ::environ);
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(in[0]);
        ::close(out[1]);
        to_child_ = in[1];
        from_child_ = out[0];
        if (failed != 0) throw std::runtime_error("cannot start " + program);
    }
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;
    ~Recorder() {
        kill();
        ::close(from_child_);
    }

    /// Fits into the pipe; the child may be dead already.
    void send(std::string_view lines) const {
        const auto handler = std::signal(SIGPIPE, SIG_IGN);
        [[maybe_unused]] const auto sent = ::write(to_child_, lines.data(), lines.size());
        std::signal(SIGPIPE, handler);
    }
    /// Reads for so long, or until the child has ended.
    void listen(int milliseconds) {
        pollfd waiting{from_child_, POLLIN, 0};
        while (::poll(&waiting, 1, milliseconds) > 0 && read_some()) milliseconds = 0;
    }
    /// SIGKILL, wherever it stands; then everything that it had answered.
    void kill() {
        if (child_ <= 0) return;
        ::kill(child_, SIGKILL);
        ::close(to_child_);
        while (read_some()) continue;
        int status = 0;
        ::waitpid(child_, &status, 0);
        child_ = 0;
    }
    /// Lines that were answered whole.
    [[nodiscard]] std::vector<std::string> answers() const {
        std::vector<std::string> lines;
        std::size_t from = 0;
        for (auto end = heard_.find('\n'); end != std::string::npos; end = heard_.find('\n', from)) {
            lines.push_back(heard_.substr(from, end - from));
            from = end + 1;
        }
        return lines;
    }

  private:
    bool read_some() {
        std::array<char, 4096> buffer{};
        const auto length = ::read(from_child_, buffer.data(), buffer.size());
        if (length > 0) heard_.append(buffer.data(), static_cast<std::size_t>(length));
        return length > 0;
    }

    pid_t child_ = 0;
    int to_child_ = -1;
    int from_child_ = -1;
    std::string heard_;
};

}  // namespace kasane::test

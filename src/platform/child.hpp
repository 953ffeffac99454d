// Another program at work: started without a shell, fed and read through memory that no disk sees.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <sys/types.h>

#include "platform/descriptor.hpp"
#include "platform/problem.hpp"

namespace kasane::platform {

/// How a program ended.
struct Ended {
    int code = 0;  ///< as its shell would say: 128 and more where a signal ended it
    std::string out = {};
    std::string err = {};
};

/// The code of a program that was ended because it took too long.
inline constexpr int took_too_long = 128 + 9;

/// The code of a program whose end could not be learned, as where this one was started ignoring SIGCHLD.
inline constexpr int unknown_end = 255;

/// Under which name a program finds the second file that it was given.
inline constexpr auto second_input = "/proc/self/fd/3";

class Child {
  public:
    /// Starts `command.front()`, found in the folders of the PATH, with `input` as its standard input and,
    /// unless empty, `second` as the file `second_input`. It gets no other open file of this program. The
    /// problem's `error` is ENOENT where there is no such program. Entries of the PATH that depend on the
    /// current folder are passed over: a program that lies beside a paper is not started.
    static std::variant<Child, Problem> start(const std::vector<std::string>& command, std::string_view input,
                                              std::string_view second = {});
    Child(Child&& other) noexcept;
    Child& operator=(Child&& other) noexcept;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    /// Ends it where it still runs.
    ~Child();

    /// How it ended; nothing as long as it runs. Never waits. Asked once more after that: nothing.
    std::optional<Ended> take_end();
    /// Waits for its end; ends it after `limit`.
    Ended wait(std::chrono::milliseconds limit);
    /// It runs on by itself.
    void leave() { process_ = -1; }

  private:
    Child(pid_t process, Descriptor out, Descriptor err)
        : process_(process), out_(std::move(out)), err_(std::move(err)) {}
    void stop();

    pid_t process_ = -1;
    Descriptor out_;
    Descriptor err_;
};

/// A program that is built with this one and lies beside it.
std::filesystem::path own_program(std::string_view name);

}  // namespace kasane::platform

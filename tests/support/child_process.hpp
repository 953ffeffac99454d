// Work that a test lets a process of its own do: one that is killed, or one without root's powers.
#pragma once

#include <exception>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace kasane::test {

/// The exit code of a forked child that ran `work`; it never returns to the test. 255 where it threw.
inline int exit_code_of(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            ::_exit(work());
        } catch (const std::exception&) {
            ::_exit(255);
        }
    }
    int status = 0;
    while (::waitpid(child, &status, 0) != child) continue;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

constexpr uid_t nobody = 65534;

/// Gives up root for good; true at once where the test does not run as root.
inline bool drop_root() {
    if (::geteuid() != 0) return true;
    return ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
}

}  // namespace kasane::test

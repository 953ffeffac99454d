#include "platform/start.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace kasane::platform {
namespace {

/// The lowest free number is given to the file, so the three are looked at in their order.
void open_if_closed(int number, int how) {
    if (::fcntl(number, F_GETFD) >= 0) return;
    const int opened = ::open("/dev/null", how);
    if (opened >= 0 && opened != number) {
        ::dup2(opened, number);
        ::close(opened);
    }
}

}  // namespace

void open_standard_files() {
    open_if_closed(STDIN_FILENO, O_RDONLY);
    open_if_closed(STDOUT_FILENO, O_RDONLY);
    open_if_closed(STDERR_FILENO, O_WRONLY);
}

void leave_no_core() {
    // One byte rather than none: Linux ignores the limit where a program takes the cores, save for this one.
    constexpr rlimit one_byte{1, 1};
    ::setrlimit(RLIMIT_CORE, &one_byte);
#ifndef KASANE_SANITIZED  // LeakSanitizer looks into the memory from outside
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

}  // namespace kasane::platform

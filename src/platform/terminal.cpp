#include "platform/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

namespace kasane::platform {

int terminal_cells(int file) {
    constexpr int usual = 80;
    if (::isatty(file) == 0) return 0;
    winsize size{};
    return ::ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

}  // namespace kasane::platform

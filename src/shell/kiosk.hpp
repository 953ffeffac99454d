// The kiosk: the store, the screens and the window put together.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>

#include "shell/window.hpp"
#include "text/calendar.hpp"

namespace kasane::shell {

struct KioskOptions {
    std::filesystem::path store;
    std::optional<text::DateTime> now;  ///< the clock starts here; else the machine's
    int width = 0;                      ///< 0: full screen
    int height = 0;
};

/// Opens the kiosk and stays until it is closed. The exit code; problems are told on `err`.
int open_kiosk(const KioskOptions& options, std::ostream& err);

/// Says in a window what a sealed backup is, and how it is restored. The exit code; neither the file nor the
/// store is changed, and no store is opened.
int show_backup(const std::filesystem::path& file, const WindowOptions& options, std::ostream& err);

}  // namespace kasane::shell

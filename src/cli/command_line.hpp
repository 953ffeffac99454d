// The command line: reads it and runs a verb, or says that the kiosk is wanted.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <variant>

#include "text/calendar.hpp"

namespace kasane::cli {

/// No verb was given: the kiosk is to be opened, or a window that says what a backup is.
struct KioskWanted {
    std::filesystem::path store;
    std::optional<text::DateTime> now;  ///< --now: the clock starts here
    int width = 0;                      ///< --size; 0: full screen
    int height = 0;
    std::filesystem::path sealed_backup = {};  ///< --show; empty: the kiosk
};

/// The streams that a verb talks to.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    int cells = 0;  ///< of a line of the terminal that shows `out`; 0 where it goes elsewhere
};

/// Runs a verb and gives its exit code, or hands the kiosk's options back.
std::variant<int, KioskWanted> run(int argument_count, const char* const* arguments, Streams streams);

}  // namespace kasane::cli

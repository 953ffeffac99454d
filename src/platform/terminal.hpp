// The terminal that shows what a program says.
#pragma once

namespace kasane::platform {

/// The cells of a line of the terminal behind an open file: 80 where it does not say; 0 where there is none.
int terminal_cells(int file);

}  // namespace kasane::platform

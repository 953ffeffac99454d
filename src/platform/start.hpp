// What a program of ours sees to before it does anything else.
#pragma once

namespace kasane::platform {

/// Standard input, output and error are open: a file opened later would get their number, and what is said
/// would be written into it. A closed input is at its end, a closed output refuses what is written, a closed
/// error swallows it.
void open_standard_files();

/// A crash leaves no memory in a file, neither of this process nor of those that it starts: it holds what
/// households said.
void leave_no_core();

}  // namespace kasane::platform

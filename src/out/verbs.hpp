// kasane-out: what leaves this machine by other people's libraries. A program of its own: the kiosk never
// waits for a slow printer, a library that fails does not take the meeting with it, and the other verbs do
// not load what they do not use. Bytes and passwords come by standard input; on failure two lines on standard
// error say what is wrong and what to do.
#pragma once

#include <string>
#include <vector>

namespace kasane::out {

/// What went wrong: one sentence what, one what to do.
struct Problem {
    std::string what;
    std::string remedy;
};

/// `printers`: a line each: name, state (ready, stopped, refusing), 「default」 or 「-」, what people call
/// it.
int list_printers();
/// `print PRINTER COPIES SIDES TITLE`: the PDF on standard input; an empty printer is the default, SIDES is
/// the keyword of IPP or 「-」. Answers with the printer's name.
int print_pdf(const std::vector<std::string>& arguments);
/// `lock`: the password in the first line of standard input, the PDF after it; answers with the same PDF,
/// AES-256 (revision 6).
int lock_pdf();

std::string read_input();
int tell(const Problem& problem);

}  // namespace kasane::out

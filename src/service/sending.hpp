// Where papers go: to a printer, into a PDF with a password, into Word, into the desktop's viewer. Each is
// another program at work, so that nothing waits for it unless it wants to.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/child.hpp"
#include "service/papers.hpp"
#include "service/problem.hpp"

namespace kasane::service {

using Started = Result<platform::Child>;

struct Printer {
    std::string name;
    std::string info;  ///< what people call it; may be empty
    bool is_default = false;
    bool is_ready = true;  ///< it neither stands still nor refuses
};

/// How the sheets are printed. `as_set`: as the printer is set.
enum class Sides { as_set, one, long_edge, short_edge };
/// 「片面」「両面」「両面（短辺とじ）」, or nothing.
std::optional<Sides> parse_sides(std::string_view typed);

/// As many copies as one order may ask for: a slip of the finger wastes no more.
inline constexpr int most_copies = 99;

struct PrintOrder {
    std::string printer = {};  ///< empty: the default
    int copies = 1;            ///< up to most_copies
    Sides sides = Sides::as_set;
    std::string title = {};  ///< of the job; others on the network see it: no personal data
};

/// 「S12-1 会議録」: what a job is called. It names neither a case nor an agency.
std::string job_title(PaperKind kind, std::string_view meeting_code);

Started ask_printers();
Result<std::vector<Printer>> printers_in(const platform::Ended& ended);

/// Sends a PDF to a printer. What it printed on is in `printed_on`.
Started print(const PrintOrder& order, std::string_view pdf);
Result<std::string> printed_on(const platform::Ended& ended);

/// What is wrong with a password for a file that others open with other programs.
std::optional<Problem> password_fault(std::string_view password);
/// The PDF with a password, AES-256.
Started lock_pdf(std::string_view password, std::string_view pdf);
/// The paper as .docx. Pandoc makes it, where it is there.
Started make_word(const Paper& paper);
/// The bytes that one of them made, a whole file of that kind (「.docx」, 「.pdf」).
Result<std::string> made_in(const platform::Ended& ended, const std::filesystem::path& extension);

/// Opens a file in the program that the desktop has for it.
Started open_in_viewer(const std::filesystem::path& file);
std::optional<Problem> viewer_fault(const platform::Ended& ended);

/// A page of a PDF as a picture, grey, rows from the top.
struct PagePicture {
    int width = 0;
    int height = 0;
    std::string pixels = {};  ///< a byte each
};
/// Draws a page, from 1, so many pixels wide.
Started draw_page(std::string_view pdf, int page, int width);
Result<PagePicture> page_in(const platform::Ended& ended);

}  // namespace kasane::service

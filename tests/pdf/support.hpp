#pragma once
#include <string>

#include "pdf/markdown_pdf.hpp"
#include "pdf/markdown_reader.hpp"

namespace kasane::pdf::test {

bool has(const std::string& text, const std::string& part);

/// The blocks of a text; the test fails when it is refused.
Block read(const std::string& markdown);

/// The characters from `from` on, without their styles.
std::string utf8_of(const Text& text, std::size_t from = 0);

/// The PDF of a text; the test fails when it is refused.
Result rendered(const std::string& markdown);

/// The pages of a text; the test fails when it is refused.
Layout laid_out(const std::string& markdown);

/// Text of a PDF as poppler reads it, in the order it was set.
std::string text_of(const Result& result);

/// Output and exit code of a command that gets the path of the PDF at the end. A missing tool fails the test.
struct Outcome {
    int code = 0;
    std::string output;
};
Outcome run_on(const Result& result, const std::string& tool, const std::string& package,
               const std::string& arguments, const std::string& after = "");

/// All glyphs of a page as text, lines in the order they were set, one per row of the page.
std::string text_of(const Page& page);

/// The same without the ends of the lines.
std::string joined_text_of(const Page& page);

/// How often a part stands in a text, and in how many of its lines it does.
int count(const std::string& text, const std::string& part);
int lines_with(const std::string& text, const std::string& part);

/// Nothing is drawn outside the margins.
void check_inside(const Layout& layout);

/// A table of two columns with a head, 番号 and 見出しの欄.
std::string table_of(int rows, const std::string& cell = "内容");

}  // namespace kasane::pdf::test

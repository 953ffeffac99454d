#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "pdf/markdown_reader.hpp"
#include "pdf/page.hpp"
#include "pdf/pdf_writer.hpp"
#include "pdf/problem.hpp"

namespace kasane::pdf {

/// What several papers in one file are printed on.
enum class Sheets {
    both_sides,  ///< each paper begins on a new sheet: a blank page follows one of an odd number of pages
    one_side,
};

struct Options {
    std::string author;
    std::string title;                         ///< empty: the first heading of level 1
    Timestamp created;                         ///< the only time in the file
    std::size_t largest = max_markdown_bytes;  ///< bytes of a document
    Sheets sheets = Sheets::both_sides;
    std::filesystem::path pictures = {};  ///< folder from which they are read; empty: none are
};

struct Result {
    std::string bytes;
    std::size_t pages = 0;
    std::vector<std::string> warnings;  ///< characters that could not be shown as they are
};

/// Markdown as an A4 PDF. The same text and options give the same bytes. A Problem when the text is over the
/// limits of markdown_reader.hpp or of the options, or a face is missing.
std::variant<Result, Problem> render(std::string_view markdown, const Options& options);

/// Several documents one after another in one file, each with its own furniture and page numbers, as a fenced
/// block `paper` does it within one document.
std::variant<Result, Problem> render(const std::vector<std::string>& documents, const Options& options);

/// The same pages as values, for a preview.
std::variant<Layout, Problem> lay_out_markdown(std::string_view markdown, const Options& options = {});

}  // namespace kasane::pdf

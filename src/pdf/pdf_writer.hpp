#pragma once
#include <string>
#include <variant>

#include "pdf/page.hpp"
#include "pdf/problem.hpp"

namespace kasane::pdf {

/// A moment in Japan (UTC+9).
struct Timestamp {
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

/// What a reader shows about a document.
struct Information {
    std::string title;
    std::string author;
    Timestamp created;
};

/// The bytes of a PDF; the same pages and information give the same bytes.
std::variant<std::string, Problem> write_pdf(const Layout& layout, const Information& information);

}  // namespace kasane::pdf

// What readers of a PDF find in it.
#pragma once

#include <array>
#include <cstdio>
#include <fstream>
#include <string>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace kasane::test {

inline std::string output_of(const std::string& command) {
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    std::array<char, 4096> buffer{};
    for (std::size_t size = 0; (size = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        output.append(buffer.data(), size);
    REQUIRE(::pclose(pipe) == 0);
    return output;
}

/// Its text as poppler reads it, in the order it was set.
inline std::string text_of_pdf(const std::string& bytes) {
    const TempFolder folder;
    const auto path = (folder / "paper.pdf").string();
    std::ofstream(path, std::ios::binary) << bytes;
    return output_of("pdftotext -raw -enc UTF-8 " + path + " -");
}

/// Its text, its metadata, and its objects without compression.
inline std::string all_of_pdf(const std::string& bytes) {
    const TempFolder folder;
    const auto path = (folder / "paper.pdf").string();
    std::ofstream(path, std::ios::binary) << bytes;
    return output_of("pdftotext " + path + " -") + output_of("pdfinfo " + path) +
           output_of("qpdf --qdf " + path + " -");
}

}  // namespace kasane::test

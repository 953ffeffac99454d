#include "service/page_picture.hpp"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>

#include "service/pdf_text.hpp"

namespace kasane::test {
namespace {

std::string quoted(const std::filesystem::path& path) {
    return "'" + path.string() + "'";
}

}  // namespace

void draw_pages(const std::string& pdf, const std::filesystem::path& picture) {
    const TempFolder folder;
    std::ofstream(folder / "paper.pdf", std::ios::binary) << pdf;
    output_of("pdftoppm -r 50 -gray -png " + quoted(folder / "paper.pdf") + " " + quoted(folder / "page"));
    output_of("convert " + (folder / "page").string() +
              "-*.png +append -depth 4 -strip -define png:exclude-chunks=date,time -define png:bit-depth=4 " +
              quoted(picture));
}

long differing_pixels(const std::filesystem::path& one, const std::filesystem::path& other) {
    const auto size_of = [](const std::filesystem::path& picture) {
        return output_of("identify -format '%w %h' " + quoted(picture));
    };
    if (size_of(one) != size_of(other)) return std::numeric_limits<long>::max();
    // `compare` says by its exit code whether there is any difference.
    const auto count = output_of("compare -metric AE -fuzz 10% " + quoted(one) + " " + quoted(other) +
                                 " null: 2>&1 || true");
    return std::lround(std::strtod(count.c_str(), nullptr));
}

}  // namespace kasane::test

#include "support.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <sstream>

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pdf/paper.hpp"
#include "pdf/utf.hpp"
#include "support/catch.hpp"

namespace kasane::pdf::test {
namespace {

constexpr Timestamp the_day{2026, 1, 22, 15, 8, 0};

/// A file that goes when the test does.
class TemporaryFile {
  public:
    explicit TemporaryFile(const std::string& bytes)
        : path_((std::filesystem::temp_directory_path() / ("kasane-pdf-" + std::string(6, 'X'))).string()) {
        const int file = mkstemp(path_.data());
        REQUIRE(file >= 0);
        REQUIRE(write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
        close(file);
    }
    ~TemporaryFile() { std::filesystem::remove(path_); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

Outcome run(const std::string& command) {
    Outcome outcome;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 4096> part{};
    while (const auto size = fread(part.data(), 1, part.size(), pipe))
        outcome.output.append(part.data(), size);
    const int status = pclose(pipe);
    outcome.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return outcome;
}

}  // namespace

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Block read(const std::string& markdown) {
    auto document = read_markdown(markdown);
    if (const auto* problem = std::get_if<Problem>(&document)) FAIL(problem->what);
    return std::get<Block>(std::move(document));
}

std::string utf8_of(const Text& text, std::size_t from) {
    std::u32string out;
    for (auto i = from; i < text.size(); ++i) out.push_back(text[i].code);
    return to_utf8(out);
}

Result rendered(const std::string& markdown) {
    auto result = render(markdown, {"かささぎ市", "", the_day});
    if (const auto* problem = std::get_if<Problem>(&result)) FAIL(problem->what << problem->remedy);
    return std::get<Result>(std::move(result));
}

Layout laid_out(const std::string& markdown) {
    auto layout = lay_out_markdown(markdown);
    if (const auto* problem = std::get_if<Problem>(&layout)) FAIL(problem->what << problem->remedy);
    return std::get<Layout>(std::move(layout));
}

Outcome run_on(const Result& result, const std::string& tool, const std::string& package,
               const std::string& arguments, const std::string& after) {
    if (run("command -v " + tool).code != 0)
        FAIL(tool << " がありません。パッケージ " << package << " を入れてください。");
    const TemporaryFile file(result.bytes);
    return run(tool + " " + arguments + " " + file.path() + " " + after);
}

std::string text_of(const Result& result) {
    const auto outcome = run_on(result, "pdftotext", "poppler-utils", "-raw -enc UTF-8", "-");
    CHECK(outcome.code == 0);
    return outcome.output;
}

std::string text_of(const Page& page) {
    std::string text;
    float baseline = -1;
    for (const auto& run_of_glyphs : page.ink.runs) {
        if (baseline >= 0 && run_of_glyphs.baseline != baseline) text += '\n';
        baseline = run_of_glyphs.baseline;
        for (const auto& glyph : run_of_glyphs.glyphs)
            for (char32_t c : glyph.text)
                if (c != 0) text += to_utf8(std::u32string_view(&c, 1));
    }
    return text;
}

std::string table_of(int rows, const std::string& cell) {
    std::string markdown = "| 番号 | 見出しの欄 |\n|:-:|---|\n";
    for (int i = 0; i < rows; ++i) markdown += "| " + std::to_string(i) + " | " + cell + " |\n";
    return markdown;
}

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

int lines_with(const std::string& text, const std::string& part) {
    int found = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) found += has(line, part) ? 1 : 0;
    return found;
}

std::string joined_text_of(const Page& page) {
    auto text = text_of(page);
    text.erase(std::remove(text.begin(), text.end(), '\n'), text.end());
    return text;
}

void check_inside(const Layout& layout) {
    for (const auto& page : layout.pages)
        for (const auto& run : page.ink.runs) {
            CHECK(run.baseline < page.height - paper::px(28));
            CHECK(run.baseline > paper::px(36));
            for (const auto& glyph : run.glyphs) {
                if (glyph.text[0] == U' ' || glyph.text[0] == 0x3000) continue;
                CHECK(glyph.x > paper::left - run.size);
                CHECK(glyph.x + static_cast<float>(glyph.advance) * run.size / 1000 <
                      paper::right + run.size * 0.6F);
            }
        }
}

}  // namespace kasane::pdf::test

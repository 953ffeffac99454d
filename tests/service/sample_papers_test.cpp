// Every paper of the sample town: its Markdown byte by byte, and its text as a reader of the PDF finds it.
// KASANE_UPDATE_GOLDEN=1 writes the Markdown anew.
#include "service/sample_papers.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "document/paper_forms.hpp"
#include "pdf/markdown_reader.hpp"
#include "pdf/utf.hpp"
#include "service/pdf_text.hpp"

using namespace kasane;

namespace {

constexpr text::DateTime now{{2026, 1, 22}, 15, 20, 0};

std::string read(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

service::Paper sample(std::string_view file) {
    auto paper = service::sample_paper(file);
    if (const auto* problem = std::get_if<service::Problem>(&paper)) FAIL(problem->what);
    return std::get<service::Paper>(std::move(paper));
}

/// Without white space: where lines end is the setter's.
std::string packed(std::string text) {
    std::erase_if(text, [](char letter) { return letter == ' ' || letter == '\n' || letter == '\f'; });
    for (auto at = text.find("　"); at != std::string::npos; at = text.find("　", at))
        text.erase(at, std::string("　").size());
    return text;
}

std::string words_of(const pdf::Text& text) {
    std::u32string words;
    for (const auto& character : text) words += character.code;
    return packed(pdf::to_utf8(words));
}

/// Every paragraph, heading and cell of a document.
void collect(const pdf::Block& block, std::vector<std::string>& texts) {
    if (block.kind == pdf::BlockKind::paragraph || block.kind == pdf::BlockKind::heading)
        texts.push_back(words_of(block.text));
    for (const auto& line : block.lines) texts.push_back(words_of(line));
    for (const auto& cell : block.table.head) texts.push_back(words_of(cell));
    for (const auto& row : block.table.rows)
        for (const auto& cell : row) texts.push_back(words_of(cell));
    for (const auto& child : block.children) collect(child, texts);
}

}  // namespace

TEST_CASE("見本の町のどの紙も、見本と一字も違わない") {
    for (const auto& form : document::paper_forms()) {
        const std::string path = KASANE_SOURCE_DIR "/tests/service/golden/" + std::string(form.file);
        const auto markdown = service::paper_markdown(sample(form.file));
        INFO(form.file);
        if (std::getenv("KASANE_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << markdown;
        CHECK(markdown == read(path));
    }
}

TEST_CASE("どの紙の PDF からも、書いた文がそのまま読み取れる") {
    for (const auto& form : document::paper_forms()) {
        const auto paper = sample(form.file);
        const auto pdf = std::get<service::PdfFile>(service::paper_pdf(paper, "かささぎ市", now));
        CHECK(pdf.warnings.empty());
        const auto read_back = packed(test::text_of_pdf(pdf.bytes));
        std::vector<std::string> texts;
        for (const auto& markdown : paper.documents)
            collect(std::get<pdf::Block>(pdf::read_markdown(markdown)), texts);
        CHECK(texts.size() > 10);
        for (const auto& text : texts) {
            INFO(form.file << "　" << text);
            CHECK(read_back.find(text) != std::string::npos);
        }
    }
}

// Every paper of the sample town: its Markdown byte by byte, and its text as a reader of the PDF finds it.
// Its pages are compared with pictures that were looked at. KASANE_UPDATE_GOLDEN=1 writes Markdown and
// pictures anew.
#include "service/sample_papers.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "document/paper_forms.hpp"
#include "service/page_picture.hpp"
#include "service/paper_text.hpp"
#include "service/pdf_text.hpp"
#include "support/catch.hpp"

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

/// Anything above is a glyph that moved or changed.
constexpr long most_differing_pixels = 10;

bool is_renewing() {
    return std::getenv("KASANE_UPDATE_GOLDEN") != nullptr;
}

/// Pictures that differ are left where the test says, to be looked at.
void check_pages(const std::string& name, const std::string& pdf) {
    const std::filesystem::path golden = KASANE_SOURCE_DIR "/tests/service/golden/pages/" + name + ".png";
    if (is_renewing()) test::draw_pages(pdf, golden);
    const auto folder = std::filesystem::temp_directory_path() / "kasane-pages";
    std::filesystem::create_directories(folder);
    const auto drawn = folder / (name + ".png");
    test::draw_pages(pdf, drawn);
    INFO("描いたページ " << drawn.string() << "　見本 " << golden.string());
    CHECK(test::differing_pixels(drawn, golden) <= most_differing_pixels);
}

void check_paper(const std::string& name, const service::Paper& paper) {
    INFO(name);
    const auto pdf = std::get<service::PdfFile>(service::paper_pdf(paper, "かささぎ市", now));
    CHECK(pdf.warnings.empty());
    CHECK(test::difference(paper.documents, test::text_of_pdf(pdf.bytes)) == "");
    check_pages(name, pdf.bytes);
}

}  // namespace

TEST_CASE("見本の町のどの紙も、見本と一字も違わない") {
    for (const auto& form : document::paper_forms()) {
        const std::string path = KASANE_SOURCE_DIR "/tests/service/golden/" + std::string(form.file);
        const auto markdown = service::paper_markdown(sample(form.file));
        INFO(form.file);
        if (is_renewing()) std::ofstream(path, std::ios::binary) << markdown;
        CHECK(markdown == read(path));
    }
}

TEST_CASE("どの紙の PDF も、書いた文と一字も違わず読み取れ、ページは見本と同じに見える") {
    for (const auto& form : document::paper_forms())
        check_paper(std::filesystem::path(form.file).stem().string(), sample(form.file));
}

TEST_CASE("200行の表、15件のケース、長い語、どの国の字と異体字でも、同じことが言える") {
    check_paper("hard", {{read(KASANE_SOURCE_DIR "/tests/samples/hard.md")}});
}

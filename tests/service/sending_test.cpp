// Printing on a real CUPS, passwords, Word, pictures of pages: what comes out at the other end.
#include "service/sending.hpp"

#include <fstream>
#include <iterator>

#include <sys/socket.h>
#include <sys/un.h>

#include "support/catch.hpp"
#include "support/cups_server.hpp"
#include "support/repeated.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using platform::Child;
using service::Problem;

namespace {

constexpr auto patience = std::chrono::seconds(60);
constexpr text::DateTime now{{2026, 1, 22}, 15, 30, 0};

platform::Ended end_of(service::Started started) {
    if (const auto* problem = std::get_if<Problem>(&started)) FAIL(problem->what);
    return std::get<Child>(started).wait(patience);
}

std::string sample_pdf(const std::string& markdown = "# 会議録\n\n髙﨑さんと𠮷野さんの見守り。\n") {
    const auto made = service::markdown_pdf({markdown}, "かささぎ市", now);
    return std::get<service::PdfFile>(made).bytes;
}

std::variant<std::string, Problem> print(const service::PrintOrder& order) {
    return service::printed_on(end_of(service::print(order, sample_pdf())));
}

std::string fault(const std::variant<std::string, Problem>& printed) {
    const auto* problem = std::get_if<Problem>(&printed);
    if (problem == nullptr) return "";
    CHECK_FALSE(problem->remedy.empty());
    return problem->what;
}

/// What a program says of bytes that it gets by standard input, or as a file where it wants one.
platform::Ended said(std::vector<std::string> command, const std::string& bytes) {
    auto child = Child::start(command, bytes);
    REQUIRE(std::holds_alternative<Child>(child));
    return std::get<Child>(child).wait(patience);
}

std::string text_of(const std::string& pdf) {
    return said({"pdftotext", "-", "-"}, pdf).out;
}

int count_of(const std::string& text, const std::string& part) {
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

std::string contents(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The parts of a Word document.
class UnpackedWord {
  public:
    explicit UnpackedWord(const service::Paper& paper) {
        std::ofstream(folder_.path() / "paper.docx", std::ios::binary)
            << std::get<std::string>(service::made_in(end_of(service::make_word(paper)), ".docx"));
        REQUIRE(
            said({"sh", "-c", "cd \"$0\" && cmake -E tar xf paper.docx", folder_.path().string()}, "").code ==
            0);
    }
    [[nodiscard]] std::string part(const std::string& name, const std::string& ending = ".xml") const {
        return contents(folder_.path() / "word" / (name + ending));
    }

  private:
    TempFolder folder_;
};

}  // namespace

TEST_CASE("印刷した紙がプリンターから一枚も違わずに出てくる") {
    const CupsServer cups({{.name = "shiken", .is_default = true}, {.name = "kachou"}});
    service::PrintOrder order{"", 2, service::Sides::long_edge,
                              service::job_title(service::PaperKind::minutes, "S2-1")};
    CHECK(std::get<std::string>(print(order)) == "shiken");
    const auto jobs = cups.printed(1);
    REQUIRE(jobs.size() == 1);
    CHECK(jobs[0].pdf == sample_pdf());
    CHECK(text_of(jobs[0].pdf).find("髙﨑さんと𠮷野さん") != std::string::npos);
    CHECK(jobs[0].about.find("\nS2-1 会議録\n2\n") != std::string::npos);
    CHECK(jobs[0].about.find("sides=two-sided-long-edge") != std::string::npos);

    order = {"kachou", 1, service::Sides::as_set, "S2-1 次第"};
    CHECK(std::get<std::string>(print(order)) == "kachou");
    const auto more = cups.printed(2);
    REQUIRE(more.size() == 2);
    CHECK(more[1].about.find("\nS2-1 次第\n1\n") != std::string::npos);
}

TEST_CASE("プリンターの一覧に、いつも使うものと止まっているものが分かる") {
    const CupsServer cups({{.name = "shiken", .is_default = true, .info = "2階の複合機"},
                           {.name = "tomari", .stopped = true},
                           {.name = "kotowari", .refuses = true}});
    const auto listed = service::printers_in(end_of(service::ask_printers()));
    const auto& printers = std::get<std::vector<service::Printer>>(listed);
    REQUIRE(printers.size() == 3);
    for (const auto& printer : printers) {
        CHECK(printer.is_default == (printer.name == "shiken"));
        CHECK(printer.is_ready == (printer.name == "shiken"));
        CHECK(printer.info == (printer.name == "shiken" ? "2階の複合機" : "試験"));
    }
}

TEST_CASE("止まっているプリンターと受け付けないプリンターには紙を送らない") {
    const CupsServer cups({{.name = "tomari", .stopped = true}, {.name = "kotowari", .refuses = true}});
    CHECK(fault(print({"tomari"})) == "プリンター「tomari」は止まっています。この紙は送っていません。");
    CHECK(fault(print({"kotowari"})) ==
          "プリンター「kotowari」は、いま印刷を受け付けていません。この紙は送っていません。");
    CHECK(fault(print({"nai"})) == "プリンター「nai」がありません。");
    CHECK(fault(print({})) == "いつも使うプリンターが決まっていません。");
    CHECK(cups.jobs().empty());
}

TEST_CASE("プリンターが一つもないときと、CUPS が動いていないときは、そう言う") {
    {
        const CupsServer cups({});
        CHECK(fault(print({})) == "この端末には、プリンターが一つも登録されていません。");
    }
    const TempFolder empty;
    ::setenv("CUPS_SERVER", (empty.path() / "nobody.sock").c_str(), 1);
    CHECK(fault(print({})) == "印刷の仕組み（CUPS）が動いていません。");
}

TEST_CASE("CUPS が答えないあいだも、始めた側は待たない") {
    const TempFolder folder;
    const auto path = (folder.path() / "silent.sock").string();
    const platform::Descriptor listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(listener.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(::listen(listener.number(), 5) == 0);
    ::setenv("CUPS_SERVER", path.c_str(), 1);
    const auto begin = std::chrono::steady_clock::now();
    auto started = service::print({}, sample_pdf());
    auto& child = std::get<Child>(started);
    CHECK_FALSE(child.take_end().has_value());
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(1));
    const auto late = service::printed_on(child.wait(std::chrono::milliseconds(300)));
    CHECK(fault(late) == "印刷の仕組み（CUPS）が応答しません。");
}

TEST_CASE("印刷の題に、ケースも機関も人の名もない") {
    CHECK(service::job_title(service::PaperKind::sheet, "S12-1") == "S12-1 ケース別記録");
    CHECK(service::job_title(service::PaperKind::slip, "S12-1") == "S12-1 役割票");
    CHECK(service::job_title(service::PaperKind::disclosure, "") == "開示用の写し");
}

TEST_CASE("パスワード付きの PDF は AES-256 で、パスワードがないと読めない") {
    const auto made = service::made_in(end_of(service::lock_pdf("Himitsu-2026", sample_pdf())), ".pdf");
    const auto& locked = std::get<std::string>(made);
    const TempFolder folder;
    const auto file = folder.path() / "locked.pdf";
    std::ofstream(file, std::ios::binary) << locked;
    CHECK(said({"pdftotext", file.string(), "-"}, "").code != 0);
    const auto shown = said({"qpdf", "--password=Himitsu-2026", "--show-encryption", file.string()}, "");
    CHECK(shown.out.find("R = 6") != std::string::npos);
    CHECK(shown.out.find("file encryption method: AESv3") != std::string::npos);
    CHECK(said({"qpdf", "--password=Himitsu-2026", "--check", file.string()}, "").code == 0);
    CHECK(said({"pdftotext", "-upw", "Himitsu-2026", file.string(), "-"}, "").out.find("𠮷野") !=
          std::string::npos);
    CHECK(said({"qpdf", "--password=chigau-2026", "--check", file.string()}, "").code != 0);
}

TEST_CASE("pandoc が何も書かないか、文書でないものを書けば、そう言い、文書にはしない") {
    const std::string whole = "PK\x03\x04…word/document.xml…PK\x05\x06…";
    CHECK(std::holds_alternative<std::string>(service::made_in({0, whole}, ".docx")));
    const auto cut = whole.substr(0, whole.size() - 8);
    for (const std::string& rubbish :
         {std::string(), std::string("こわれた"), cut, std::string("%PDF-1.4\n%%EOF\n")}) {
        const auto made = service::made_in({0, rubbish}, ".docx");
        CHECK(fault(made).starts_with("Word の文書をつくるプログラム（pandoc）が、文書でないものを返しました。"));
    }
    CHECK(fault(service::made_in({0, "%PDF-1.4\n"}, ".pdf")).starts_with("パスワードを付けるプログラムが、"));
    CHECK(fault(service::made_in({platform::took_too_long}, ".docx")) ==
          "Word の文書をつくるプログラム（pandoc）が応答しません。");
}

TEST_CASE("短いパスワードと、ほかのソフトで打てないパスワードは使わない") {
    CHECK(service::password_fault("mijikai").has_value());
    CHECK(service::password_fault("ひみつのことば").has_value());
    CHECK(service::password_fault("ku haku-2026").has_value());
    CHECK(service::password_fault(std::string(101, 'a')).has_value());
    CHECK_FALSE(service::password_fault("Himitsu-2026").has_value());
    CHECK(std::holds_alternative<Problem>(service::lock_pdf("", sample_pdf())));
}

TEST_CASE("Word の文書に、決裁欄と表と珍しい漢字がある") {
    const service::Paper paper{
        {"```label\n取扱注意\n```\n\n```seal\n決裁\n課長\n係長\n```\n\n# 会議録\n\n"
         "| 氏名 | 役割 |\n|---|---|\n| 髙﨑𠮷 | 見守り<br>送迎 |\n"}};
    const auto made = service::made_in(end_of(service::make_word(paper)), ".docx");
    const auto& word = std::get<std::string>(made);
    CHECK(word.starts_with("PK"));
    const auto text = said({"pandoc", "--from=docx", "--to=plain", "--wrap=none"}, word).out;
    for (const auto* part : {"課長", "係長", "会議録", "髙﨑𠮷", "見守り", "送迎"})
        CHECK(text.find(part) != std::string::npos);
    CHECK(text.find("<br>") == std::string::npos);
}

TEST_CASE("Word の表は、紙の幅いっぱいに罫線で組まれ、紙は A4 である") {
    const service::Paper paper{
        {"| 番号 | 会議 |\n|---|---|\n| R7-012 | 重層的支援会議 |\n\n"
         "|  |  |\n|---|---|\n| 概要 | " +
         repeated("長い文を書く。", 30) + " |\n\n| # | ケース |\n|---|---|\n| 1 | " + repeated("内容。", 40) +
         " |\n"}};
    const UnpackedWord word(paper);
    const auto styles = word.part("styles");
    CHECK(styles.find("w:tblBorders") != std::string::npos);
    CHECK(styles.find("ＭＳ 明朝") != std::string::npos);
    const auto text = word.part("document");
    CHECK(count_of(text, R"(<w:tblW w:type="pct" w:w="5000" />)") == 3);
    CHECK(count_of(text, "<w:tblHeader") == 2);
    CHECK(text.find(R"(w:w="11906")") != std::string::npos);
}

TEST_CASE("Word の紙は、どのページにも取扱いの表示と脚注とページ番号があり、記号に \\ が付かない") {
    const service::Paper paper{
        {"```label\n取扱注意\n7福地 R7\\-012\n```\n\n# 会議録\n\n"
         "```right\n（R7\\-012）\n```\n\n```seal\n決裁\nA\\-B\n```\n\n"
         "```foot\nR7\\-012　作成\n```\n"}};
    const UnpackedWord word(paper);
    const auto head = word.part("header1");
    CHECK(head.find("取扱注意") != std::string::npos);
    CHECK(head.find("7福地 R7-012") != std::string::npos);
    const auto foot = word.part("footer1");
    CHECK(foot.find("R7-012　作成") != std::string::npos);
    CHECK(foot.find("NUMPAGES") != std::string::npos);
    const auto body = word.part("document");
    CHECK(body.find('\\') == std::string::npos);
    CHECK(body.find("（R7-012）") != std::string::npos);
    CHECK(body.find("取扱注意") == std::string::npos);
    CHECK(count_of(body, "w:headerReference") == 1);
}

TEST_CASE("Word の配付資料は、一部ずつ新しい用紙から、それぞれの番号で始まる") {
    service::Paper paper;
    for (const auto* number : {"1／3", "2／3", "3／3"})
        paper.documents.push_back(std::string("```label\n会議後回収\n資料番号 ") + number +
                                  "\n```\n\n# 資料\n\n本文\n");
    const UnpackedWord word(paper);
    const auto body = word.part("document");
    CHECK(count_of(body, "<w:sectPr") == 3);
    CHECK(count_of(body, "w:val=\"oddPage\"") == 3);
    const auto links = word.part("_rels/document.xml.rels", "");
    for (int number = 1; number <= 3; ++number) {
        const auto head = "header" + std::to_string(number);
        CHECK(word.part(head).find("資料番号 " + std::to_string(number) + "／3") != std::string::npos);
        // The relationship that the section names leads to its own header.
        const auto id = "rId" + std::to_string(8 + number);
        CHECK(links.find("Id=\"" + id + "\" Target=\"" + head + ".xml\"") != std::string::npos);
        CHECK(body.find("\"" + id + "\"") != std::string::npos);
    }
}

TEST_CASE("pandoc も PDF を見るソフトもない端末では、そう言う") {
    const std::string before = ::getenv("PATH");
    const TempFolder empty;
    ::setenv("PATH", empty.path().c_str(), 1);
    const auto word = service::make_word({{"# 会議録\n"}});
    const auto viewer = service::open_in_viewer("/tmp/nai.pdf");
    const auto page = service::draw_page(sample_pdf(), 1, 100);
    ::setenv("PATH", before.c_str(), 1);
    REQUIRE(std::holds_alternative<Problem>(word));
    CHECK(std::get<Problem>(word).what == "Word の文書をつくる pandoc が、この端末にありません。");
    REQUIRE(std::holds_alternative<Problem>(viewer));
    CHECK(std::get<Problem>(viewer).what == "PDF を開くソフトがありません。");
    REQUIRE(std::holds_alternative<Problem>(page));
    CHECK(service::viewer_fault({3}).has_value());
    CHECK_FALSE(service::viewer_fault({0}).has_value());
}

TEST_CASE("紙の絵は、頼んだ幅の A4 で、白い紙に黒い字がある") {
    const auto drawn = service::page_in(end_of(service::draw_page(sample_pdf(), 1, 600)));
    const auto& page = std::get<service::PagePicture>(drawn);
    CHECK(page.width == 600);
    CHECK(std::abs(page.height - 849) <= 1);
    CHECK(static_cast<unsigned char>(page.pixels.front()) == 255);
    CHECK(static_cast<unsigned char>(
              *std::min_element(page.pixels.begin(), page.pixels.end(), [](char a, char b) {
                  return static_cast<unsigned char>(a) < static_cast<unsigned char>(b);
              })) < 40);
}

TEST_CASE("PDF でないものと、ないページは、絵にできないと言う") {
    CHECK(
        std::holds_alternative<Problem>(service::page_in(end_of(service::draw_page("紙ではない", 1, 300)))));
    CHECK(
        std::holds_alternative<Problem>(service::page_in(end_of(service::draw_page(sample_pdf(), 99, 300)))));
    CHECK(std::holds_alternative<Problem>(service::page_in({0, "P5\n9 9\n255\nabc"})));
    CHECK(std::holds_alternative<Problem>(service::page_in({0, "P5\n-9 9\n255\nabc"})));
}

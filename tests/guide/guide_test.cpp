// What the guide says is so in the program. A failure names the page and the word.
#include "service/guide.hpp"

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "cli/program.hpp"
#include "guide/said.hpp"
#include "shell/kiosk_guide.hpp"
#include "support/catch.hpp"

using namespace kasane;
using Catch::Matchers::Contains;

namespace {

namespace fs = std::filesystem;

using Faults = std::string;

service::GuideFiles files() {
    auto found = service::guide_files();
    REQUIRE(std::holds_alternative<service::GuideFiles>(found));
    return std::get<service::GuideFiles>(std::move(found));
}

bool is_command(const std::string& code) {
    return code == "kasane" || code.starts_with("kasane ") || code.find('/') != std::string::npos;
}

std::vector<std::string> words_of(const std::string& command) {
    std::istringstream in(command);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

/// What is wrong with 「kasane backup FILE --sealed」, or nothing.
std::string fault_of_command(const std::string& command) {
    const auto words = words_of(command);
    if (words.front() != "kasane")
        return fs::exists(fs::path(KASANE_SOURCE_DIR) / words.front()) ||
                       words.front() == "build/release/kasane"
                   ? ""
                   : "そのファイルはありません";
    if (words.size() < 2) return {};
    const auto help = test::Program::run_bare({"kasane", words[1], "--help"});
    if (help.out.find("kasane " + words[1]) == std::string::npos) return "その命令はありません";
    for (const auto& word : words)
        if (word.starts_with("--") && help.out.find(word) == std::string::npos) return word + " はありません";
    return {};
}

/// The pictures that tests/screens/take makes.
std::set<std::string> made_pictures() {
    std::ifstream in(KASANE_SOURCE_DIR "/tests/screens/documented.txt");
    std::set<std::string> made;
    for (std::string slide, name; in >> slide >> name;) made.insert("../screens/" + name + ".png");
    return made;
}

}  // namespace

TEST_CASE("使い方の「太いことば」は、どれも画面にある") {
    Faults faults;
    std::size_t count = 0;
    for (const auto& page : guide::pages())
        for (const auto& word : guide::words_in(page)) {
            ++count;
            if (guide::said_by_screens().find(word) == std::string::npos)
                faults += page.file + "：「" + word + "」\n";
        }
    INFO(faults);
    CHECK(faults.empty());
    CHECK(count > 40);
}

TEST_CASE("使い方のキーは、どれも、プログラムの「この画面の使い方」にある") {
    Faults faults;
    for (const auto& page : guide::pages())
        for (const auto& code : guide::codes_in(page))
            if (!is_command(code) && !guide::keys_of_screens().contains(code))
                faults += page.file + "：" + code + "\n";
    INFO(faults);
    CHECK(faults.empty());
    CHECK(guide::keys_of_screens().contains("PgDn"));
    CHECK_FALSE(guide::keys_of_screens().contains("F9"));
}

TEST_CASE("使い方の命令は、どれもあり、その指定も受けとる") {
    Faults faults;
    for (const auto& page : guide::pages())
        for (const auto& code : guide::codes_in(page))
            if (is_command(code))
                if (const auto fault = fault_of_command(code); !fault.empty())
                    faults += page.file + "：" + code + "　" + fault + "\n";
    INFO(faults);
    CHECK(faults.empty());
    CHECK(fault_of_command("kasane nothing") == "その命令はありません");
    CHECK(fault_of_command("kasane pin --no-such") == "--no-such はありません");
}

TEST_CASE("使い方の絵は tests/screens/take がつくるもので、リンクの先もある") {
    const auto made = made_pictures();
    Faults faults;
    for (const auto& page : guide::pages())
        for (const auto& address : guide::addresses_in(page)) {
            const bool is_picture = fs::path(address).extension() == ".png";
            const bool there = fs::exists(fs::path(KASANE_SOURCE_DIR "/docs/guide") / address);
            if (!there || (is_picture && !made.contains(address)))
                faults += page.file + "：" + address + "\n";
        }
    INFO(faults);
    CHECK(faults.empty());
}

TEST_CASE("使い方の一つのページは、紙の一枚に収まり、絵も字もみな載る") {
    const auto guide = files();
    for (int page = 1; page <= static_cast<int>(guide.pages.size()); ++page) {
        INFO(guide.pages[static_cast<std::size_t>(page) - 1].substr(0, 60));
        const auto made = service::guide_pdf(guide, page, {{2026, 1, 22}, 9, 0, 0});
        REQUIRE(std::holds_alternative<service::PdfFile>(made));
        CHECK(std::get<service::PdfFile>(made).pages == 1);
        CHECK(std::get<service::PdfFile>(made).warnings.empty());
    }
    const auto whole = service::guide_pdf(guide, {}, {{2026, 1, 22}, 9, 0, 0});
    CHECK(std::get<service::PdfFile>(whole).pages == static_cast<int>(guide.pages.size()));
}

TEST_CASE("使い方のどのページも、題と、だれのためかの一文で始まり、画面でも中身がある") {
    for (const auto& page : guide::pages()) {
        INFO(page.file);
        CHECK(page.markdown.starts_with("# "));
        const auto shown = shell::guide_page(page.markdown);
        CHECK_FALSE(shown.title.empty());
        CHECK(shown.about.find("。") != std::string::npos);
        CHECK(shown.parts.size() > 5);
        for (const auto& part : shown.parts)
            for (const auto& text : part.texts) CHECK(text.find("**") == std::string::npos);
    }
}

TEST_CASE("画面のページには、見出し・文・番号・表がその順にあり、絵と記号はない") {
    const auto page = shell::guide_page(
        "# 題\n\nだれに。\n\n![絵](a.png)\n\n## 一\n\n文「**開会する**」。\n\n1. `B`\n2. 次\n\n- 点\n\n"
        "| 起きたこと | すること |\n|---|---|\n| 暗い | 押す |\n");
    CHECK(page.title == "題");
    CHECK(page.about == "だれに。");
    std::string listed;
    for (const auto& part : page.parts) {
        listed += std::to_string(static_cast<int>(part.kind));
        for (const auto& text : part.texts) listed += " " + text;
        listed += "／";
    }
    CHECK(listed == "0 一／1 文「開会する」。／3 B／3 次／2 点／5 起きたこと すること／4 暗い 押す／");
}

TEST_CASE("kasane guide はページを並べ、一つを出し、PDF にする") {
    const test::Program program;
    const auto list = program.run({"guide"});
    CHECK(list.exit_code == 0);
    CHECK_THAT(list.out, Contains("2\t司会の一枚\n"));
    CHECK_THAT(program.run({"guide", "2"}).out, Contains("# 司会の一枚"));
    const auto file = program.file("使い方.pdf");
    CHECK(program.run({"guide", "-o", file}).exit_code == 0);
    CHECK(test::read(file).starts_with("%PDF"));
    const auto none = program.run({"guide", "99"});
    CHECK(none.exit_code == 1);
    CHECK_THAT(none.err, Contains("使い方に 99 番のページはありません。"));
    CHECK(program.run({"guide", "-o", program.file("使い方.docx")}).exit_code == 2);
}

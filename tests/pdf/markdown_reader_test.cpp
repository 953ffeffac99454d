#include "pdf/markdown_reader.hpp"

#include "pdf/pipe_table.hpp"
#include "pdf/utf.hpp"
#include "support.hpp"
#include "support/catch.hpp"
#include "support/repeated.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;
using kasane::test::repeated;

namespace {

Problem refused(const std::string& markdown) {
    auto document = read_markdown(markdown);
    REQUIRE(std::holds_alternative<Problem>(document));
    return std::get<Problem>(document);
}

}  // namespace

TEST_CASE("表は見出しと寄せと欄を持つ") {
    const auto document = read("| 番号 | 内容 |\n|:-:|--:|\n| 1 | a<br>b |\n| 2 |\n");
    REQUIRE(document.children.size() == 1);
    const auto& table = document.children[0].table;
    CHECK(table.columns == std::vector<Alignment>{Alignment::centre, Alignment::right});
    CHECK(utf8_of(table.head[1]) == "内容");
    REQUIRE(table.rows.size() == 2);
    CHECK(utf8_of(table.rows[0][1]) == "a\nb");
    CHECK(utf8_of(table.rows[1][0]) == "2");
    CHECK(table.rows[1][1].empty());
}

TEST_CASE("見出しの欄が空の表は、左の列が項目になる") {
    const auto document = read("|  |  |\n|---|---|\n| 日時 | 令和元年５月１日 |\n");
    REQUIRE(document.children.size() == 1);
    CHECK(document.children[0].kind == BlockKind::table);
    CHECK(document.children[0].table.head.empty());
    CHECK(document.children[0].table.rows.size() == 1);
}

TEST_CASE("欄の中の縦線は欄を分けない") {
    CHECK(split_row("| a \\| b | c |") == std::vector<std::string>{"a | b", "c"});
    CHECK(split_row("|  |  |") == std::vector<std::string>{"", ""});
    CHECK(split_row("").empty());
    CHECK_FALSE(read_delimiter_row("| -a- |"));
    CHECK_FALSE(read_delimiter_row("---"));
    CHECK(read_delimiter_row("|:--|").value() == std::vector<Alignment>{Alignment::left});
}

TEST_CASE("囲みの語で、ラベルと決裁欄と右寄せと脚注を分ける") {
    const auto document = read(
        "```label\n取扱注意\n資料\\*１\n```\n\n```seal\n決裁\n課長\n```\n\n```right\n日時\n```\n\n"
        "```foot\n第１版\n```\n\n```text\n  そのまま \\*\n```\n");
    REQUIRE(document.children.size() == 5);
    CHECK(document.children[0].kind == BlockKind::label);
    CHECK(utf8_of(document.children[0].lines[1]) == "資料*１");
    CHECK(document.children[1].kind == BlockKind::seal);
    CHECK(document.children[2].kind == BlockKind::right);
    CHECK(document.children[3].kind == BlockKind::foot);
    CHECK(document.children[4].kind == BlockKind::code_lines);
    CHECK(utf8_of(document.children[4].lines[0]) == "  そのまま \\*");
}

TEST_CASE("改行の種類とBOMは読み方を変えない") {
    const std::string text = "\xEF\xBB\xBF# 題\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        std::string changed;
        for (char c : text) changed += c == '\n' ? end : std::string(1, c);
        const auto document = read(changed);
        REQUIRE(document.children.size() == 2);
        CHECK(document.children[1].table.rows.size() == 1);
    }
}

TEST_CASE("行をまたぐ日本語には空白を入れず、英語には入れる") {
    CHECK(utf8_of(read("一行目\n二行目\n").children[0].text) == "一行目二行目");
    CHECK(utf8_of(read("one\ntwo\n").children[0].text) == "one two");
}

TEST_CASE("リンクは文字と宛先で示す") {
    CHECK(utf8_of(read("[市](https://a.example/)\n").children[0].text) == "市（https://a.example/）");
    CHECK(utf8_of(read("<https://a.example/>\n").children[0].text) == "https://a.example/");
}

TEST_CASE("括弧や句読点の隣の太字も、日本語では太字になる") {
    const auto styled = [](const std::string& markdown) {
        std::string out;
        const auto document = read(markdown + "\n");
        for (const auto& c : document.children.at(0).text) {
            const auto character = to_utf8(std::u32string(1, c.code));
            out += (c.style & strong) != 0 ? "[" + character + "]" : character;
        }
        return out;
    };
    CHECK(styled("**「甲」**の語") == "[「][甲][」]の語");
    CHECK(styled("語は**「甲」**である") == "語は[「][甲][」]である");
    CHECK(styled("**注意：**本人") == "[注][意][：]本人");
    CHECK(styled("「**甲**」と、**乙**、丙") == "「[甲]」と、[乙]、丙");
    CHECK(styled("**甲。**乙**丙。**丁") == "[甲][。]乙[丙][。]丁");
    CHECK(styled("3 * 4、**甲。**乙") == "3 * 4、[甲][。]乙");
    CHECK(styled("`**`甲、**乙。**丙") == "**甲、[乙][。]丙");
    CHECK(styled("\\*\\*「甲」\\*\\*の") == "**「甲」**の");
    CHECK(utf8_of(read("| 甲 |\n|---|\n| **「乙」**の |\n").children[0].table.rows[0][0]) == "「乙」の");
}

TEST_CASE("256KBを超える文は断る") {
    CHECK(std::holds_alternative<Block>(read_markdown(std::string(max_markdown_bytes, 'a'))));
    const auto problem = refused(std::string(max_markdown_bytes + 1, 'a'));
    CHECK(problem.what == "文書が257KBあり、1行目で256KBを超えます。256KBまでしか組めません。");
    CHECK(problem.remedy == "文書を分けてください。");
    CHECK(refused(repeated("一行\n", 60'000)).what.find("、37450行目で") != std::string::npos);
}

TEST_CASE("20列を超える表は行番号とともに断る") {
    const auto table = [](int columns) {
        return repeated("|a", columns) + "|\n" + repeated("|-", columns) + "|\n" + repeated("|1", columns) +
               "|\n";
    };
    CHECK(read(table(20)).children[0].table.columns.size() == 20);
    CHECK(refused("# 題\n\n" + table(21)).what == "3行目の表は21列あり、20列までしか組めません。");
}

TEST_CASE("20段を超える入れ子は断る") {
    CHECK(std::holds_alternative<Block>(read_markdown(repeated("> ", 20) + "文\n")));
    CHECK(refused(repeated("> ", 21) + "文\n").what.find("20段より深く") != std::string::npos);
    CHECK(refused(repeated("> ", 5000) + "文\n").what.find("1行目") != std::string::npos);
    CHECK(refused("| a |\n|---|\n| 一 |\n| " + repeated("*a ", 30) + repeated("乙*", 30) + " |\n")
              .what.find("4行目") != std::string::npos);
    CHECK(refused("文\n\n```foot\n脚注\n" + repeated("*a ", 30) + repeated("乙*", 30) + "\n```\n")
              .what.find("5行目") != std::string::npos);
    CHECK(refused(repeated("*a ", 100) + repeated("乙*", 100)).remedy == "段を減らしてください。");
}

TEST_CASE("欄が多すぎる文は断る") {
    const auto markdown = repeated("|a", 20) + "|\n" + repeated("|-", 20) + "|\n" + repeated("|\n", 60'000);
    CHECK(refused(markdown).what.find("欄が100000を超えました") != std::string::npos);
}

TEST_CASE("開いたままの角括弧が多すぎる文は断り、文字としての角括弧は断らない") {
    CHECK(refused(repeated("![[]()", 3000)).what == "1行目で角括弧 [ が5000個を超えます。");
    CHECK(std::holds_alternative<Block>(read_markdown(repeated("\\[", 6000))));
}

TEST_CASE("UTF-8でない文は、行と、どの文字コードらしいかを示して断る") {
    const auto broken = refused("一行目\n二行目\n三\xFF行目\n");
    CHECK(broken.what == "3行目に UTF-8 でない文字があります。");
    CHECK(broken.remedy == "UTF-8 で保存し直してください。");
    CHECK(refused("# \x8B\x4C\x98\x5E\n\n\x82\xA0\x82\xA2\n").what ==
          "1行目に UTF-8 でない文字があります（CP932、シフトJIS のようです）。");
    CHECK(refused(std::string("\xFF\xFE\x42\x30\n\0", 6)).what ==
          "1行目に UTF-8 でない文字があります（UTF-16 のようです）。");
    CHECK(refused(std::string("#\0 \0a\0\n\0", 8)).what ==
          "1行目に UTF-8 でない文字があります（UTF-16 のようです）。");
    CHECK(refused(std::string("一\n| \0 |\n", 10)).what == "2行目に UTF-8 でない文字があります。");
}

TEST_CASE("目に見えない制御文字では止まらない") {
    CHECK_NOTHROW(read("| \x01 | b |\n|---|---|\n| \x7F | c |\n"));
}

TEST_CASE("見出しより多い欄と、表にならない表は、行とともに知らせる") {
    const auto long_rows =
        laid_out("| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n| `x|y` | 2 |\n").warnings;
    CHECK(long_rows ==
          std::vector<std::string>{"4行目ほか1行は欄が見出しより多いため、余る欄を載せていません。"
                                   "文字としての | は \\| と書いてください。"});
    CHECK(laid_out("文\n| a | b |\n|---|---|\n| 1 | 2 |\n").warnings ==
          std::vector<std::string>{
              "2行目の表は前の行に続いているため、表になりません。表の前に空の行を入れてください。"});
    CHECK(laid_out("- 項\n\n  | a | b |\n  |---|\n  | 1 | 2 |\n").warnings ==
          std::vector<std::string>{
              "3行目の表は見出しと区切りの欄の数が違うため、表になりません。数をそろえてください。"});
    CHECK(laid_out("| a | b |\n|---|---|\n| 1 |\n\n文 | 文\n").warnings.empty());
}

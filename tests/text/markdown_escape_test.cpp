#include "text/markdown_escape.hpp"

#include "support/catch.hpp"

using kasane::text::escape_markdown;

TEST_CASE("ふつうの日本語はそのまま書く") {
    CHECK(escape_markdown("髙﨑𠮷さんの支援プラン（案）") == "髙﨑𠮷さんの支援プラン（案）");
    CHECK(escape_markdown("").empty());
}

TEST_CASE("Markdown の記号は文字として書く") {
    CHECK(escape_markdown("# **重要**") == "\\# \\*\\*重要\\*\\*");
    CHECK(escape_markdown("a|b") == "a&#124;b");
    CHECK(escape_markdown("<b>") == "\\<b>");
    CHECK(escape_markdown("[x](y)") == "\\[x\\](y)");
    CHECK(escape_markdown("~~済~~") == "\\~\\~済\\~\\~");
    CHECK(escape_markdown("&amp; &#9; &") == "\\&amp; \\&#9; \\&");
    CHECK(escape_markdown("議題 ##") == "議題 \\##");
    CHECK(escape_markdown("C:\\") == "C:&#92;");
    CHECK(escape_markdown("\\*") == "&#92;\\*");
}

TEST_CASE("記号でも、別のものに読まれなければ、そのまま書く") {
    for (const auto* text : {"13:30",
                             "R7-005",
                             "(案)",
                             "1.5倍",
                             "9,800円",
                             "見守り！",
                             "a@b.c",
                             "C:\\x",
                             "R&D会議",
                             "3 < 5 > 2",
                             "<3",
                             "10~12時",
                             "「1.」",
                             "まず 1. 見守り",
                             "(1) 見守り",
                             "第2回#3",
                             "50%",
                             "A/B",
                             "R7-012、R7-017",
                             "-5度",
                             "#重要",
                             "1234567890. 長い番号",
                             "5.見守り",
                             "100"})
        CHECK(escape_markdown(text) == text);
}

TEST_CASE("行の初めで箇条書き・見出し・引用・線に読まれる記号は、文字として書く") {
    CHECK(escape_markdown("1. 見守り") == "1\\. 見守り");
    CHECK(escape_markdown("2) 見守り") == "2\\) 見守り");
    CHECK(escape_markdown("- 見守り") == "\\- 見守り");
    CHECK(escape_markdown("+ 見守り") == "\\+ 見守り");
    CHECK(escape_markdown("> 見守り") == "\\> 見守り");
    CHECK(escape_markdown("### 見守り") == "\\### 見守り");
    for (const std::string text : {"-", "---", "- - -", "===", "1.", ":-:", "> "})
        CHECK(escape_markdown(text).find('\\') != std::string::npos);
}

TEST_CASE("行の途中に入る文では、行の初めの記号をそのまま書く") {
    using kasane::text::escape_for_template;
    using kasane::text::settle_line_starts;
    const auto listed = escape_for_template("1. 見守り");
    const auto dash = escape_for_template("-");
    CHECK(settle_line_starts("| " + listed + " | " + dash + " |\n") == "| 1. 見守り | - |\n");
    CHECK(settle_line_starts("場所　" + dash + "\n" + dash + "\n") == "場所　-\n\\-\n");
    CHECK(settle_line_starts("> - " + listed) == "> - 1\\. 見守り");
    CHECK(settle_line_starts("# " + escape_for_template("#")) == "# \\#");
    CHECK(settle_line_starts(escape_for_template("3") + escape_for_template(". 見守り")) == "3\\. 見守り");
}

TEST_CASE("改行は一行のまま表し、末尾の改行は捨てる") {
    CHECK(escape_markdown("一行目\n二行目\r\n三行目\r四行目\n\n") == "一行目<br>二行目<br>三行目<br>四行目");
}

TEST_CASE("端の空白と続く空白は消えない") {
    CHECK(escape_markdown(" a  b ") == "&#32;a &#32;b&#32;");
    CHECK(escape_markdown("a \n b") == "a&#32;<br>&#32;b");
    CHECK(escape_markdown("\t") == "&#9;");
}

TEST_CASE("制御文字は捨てる") {
    CHECK(escape_markdown(std::string("a\0b\x1b"
                                      "c\x7f",
                                      6)) == "abc");
    CHECK(escape_markdown("a \x01") == "a&#32;");
}

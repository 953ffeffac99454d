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
    CHECK(escape_markdown("C:\\x") == "C\\:&#92;x");
    CHECK(escape_markdown("<b>") == "\\<b\\>");
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

#include <cstdlib>
#include <functional>
#include <random>

#include "pdf/markdown_reader.hpp"
#include "pdf/plain_line.hpp"
#include "pdf/utf.hpp"
#include "support.hpp"
#include "support/catch.hpp"
#include "text/markdown_escape.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;

namespace {

const std::vector<std::string> nasty_pieces = {"|",
                                               "\\",
                                               "`",
                                               "```",
                                               "*",
                                               "**",
                                               "_",
                                               "__",
                                               "~~~",
                                               "#",
                                               "# ",
                                               "- ",
                                               "+ ",
                                               "1. ",
                                               "1) ",
                                               "> ",
                                               "<br>",
                                               "<b>",
                                               "</td>",
                                               "<!--",
                                               "&amp;",
                                               "&#9;",
                                               "&",
                                               "[a](b)",
                                               "![",
                                               "]",
                                               "(",
                                               ")",
                                               "[",
                                               "---",
                                               "===",
                                               ":-:",
                                               "|---|",
                                               "\n",
                                               "\r\n",
                                               "\r",
                                               "\n\n",
                                               "\t",
                                               " ",
                                               "  ",
                                               "　",
                                               "\\|",
                                               "\\\\",
                                               "{{x}}",
                                               "\"",
                                               "'",
                                               "http://a.b/c",
                                               "<a@b.c>",
                                               "令和８年",
                                               "𠮷",
                                               "葛\U000E0100",
                                               "髙﨑",
                                               "・",
                                               "。",
                                               "ﾊﾟ",
                                               "\u00A0",
                                               "a",
                                               "1",
                                               "Ａ",
                                               "\x01",
                                               "\x7f",
                                               "$",
                                               "^",
                                               "~",
                                               "=",
                                               "%",
                                               "@",
                                               "?",
                                               "!",
                                               ",",
                                               ".",
                                               ";",
                                               ":",
                                               "/",
                                               "\u200B",
                                               "\u3099"};

std::string nasty_text(std::mt19937& random) {
    std::uniform_int_distribution<std::size_t> length(0, 12);
    std::uniform_int_distribution<std::size_t> piece(0, nasty_pieces.size() - 1);
    std::string text;
    for (auto left = length(random); left > 0; --left) text += nasty_pieces[piece(random)];
    return text;
}

/// What a reader must see: line ends as U+000A, none at the very end, no control characters.
std::string seen(const std::string& typed) {
    std::string kept;
    for (char c : typed)
        if (c == '\n' || c == '\r' || c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f))
            kept += c;
    std::string text;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i] != '\r') {
            text += kept[i];
        } else if (i + 1 == kept.size() || kept[i + 1] != '\n') {
            text += '\n';
        }
    }
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

struct Context {
    const char* name;
    std::function<std::string(const std::string&)> markdown;
    std::function<std::string(const Block&)> read_back;
};

const Text& only_text(const Block& document, BlockKind kind) {
    REQUIRE(document.children.size() == 1);
    REQUIRE(document.children[0].kind == kind);
    return document.children[0].text;
}

std::string from_list(const Block& document) {
    REQUIRE(document.children.size() == 1);
    const auto& items = document.children[0].children;
    REQUIRE(items.size() == 1);
    if (items[0].children.empty()) return "";
    REQUIRE(items[0].children.size() == 1);
    return utf8_of(items[0].children[0].text);
}

std::string from_cell(const Block& document) {
    REQUIRE(document.children.size() == 1);
    const auto& table = document.children[0].table;
    REQUIRE(table.rows.size() == 1);
    REQUIRE(table.rows[0].size() == 2);
    CHECK(utf8_of(table.rows[0][1]) == "右");
    return utf8_of(table.rows[0][0]);
}

const std::vector<Context> contexts = {
    {"段落", [](const std::string& s) { return s + "\n"; },
     [](const Block& d) { return d.children.empty() ? "" : utf8_of(only_text(d, BlockKind::paragraph)); }},
    {"箇条書き", [](const std::string& s) { return "- " + s + "\n"; }, from_list},
    {"見出し", [](const std::string& s) { return "## " + s + "\n"; },
     [](const Block& d) { return utf8_of(only_text(d, BlockKind::heading)); }},
    {"表の欄", [](const std::string& s) { return "| 左 | 右 |\n|---|---|\n| " + s + " | 右 |\n"; },
     from_cell},
    {"太字の後", [](const std::string& s) { return "**太字**" + s + "\n"; },
     [](const Block& d) { return utf8_of(only_text(d, BlockKind::paragraph), 2); }},
};

}  // namespace

TEST_CASE("解析なしで読める行は、解析しても同じ文になる") {
    std::mt19937 random(20260123);
    int plain_lines = 0;
    for (int round = 0; round < 20'000; ++round) {
        const auto typed = nasty_text(random);
        for (const auto& line : {typed, kasane::text::escape_markdown(typed)}) {
            const auto text = read_plain(line);
            if (!text) continue;
            ++plain_lines;
            const auto document = read("\u00A0" + line + "\n");
            const auto parsed = utf8_of(only_text(document, BlockKind::paragraph), 1);
            if (utf8_of(*text) != parsed)
                FAIL("[" << line << "] → [" << utf8_of(*text) << "]、解析では [" << parsed << "]");
        }
    }
    CHECK(plain_lines > 1000);
}

TEST_CASE("人が打ったどんな文字も、Markdownを通ってそのまま戻る") {
    std::mt19937 random(20260122);
    const int rounds = std::getenv("KASANE_LONG") ? 1'000'000 : 100'000;
    for (int round = 0; round < rounds; ++round) {
        const auto typed = nasty_text(random);
        const auto escaped = kasane::text::escape_markdown(typed);
        if (escaped.find('\n') != std::string::npos) FAIL("複数行になった: " << typed);
        for (const auto& context : contexts) {
            const auto back = context.read_back(read(context.markdown(escaped)));
            if (back != seen(typed)) FAIL(context.name << ": [" << typed << "] → [" << back << "]");
        }
    }
    SUCCEED();
}

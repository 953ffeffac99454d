// What people type goes through Markdown and comes back as it was, wherever a template puts it: read by cmark
// itself.
#include <cstdlib>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <cmark.h>

#include "support/catch.hpp"
#include "text/markdown_escape.hpp"

namespace {

using kasane::text::escape_for_template;
using kasane::text::settle_line_starts;

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

/// The text of the only block, or of the only block in it; what else there is shows as an HTML tag or a
/// 「?」.
std::string shown(const std::string& markdown) {
    const Node document(cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT),
                        cmark_node_free);
    std::string text;
    auto* iter = cmark_iter_new(document.get());
    int blocks = 0;
    while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
        auto* node = cmark_iter_get_node(iter);
        if (cmark_iter_get_event_type(iter) == CMARK_EVENT_EXIT) continue;
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT)
            text += cmark_node_get_literal(node);
        else if (type == CMARK_NODE_HTML_INLINE)
            text += cmark_node_get_literal(node) == std::string("<br>") ? "\n" : cmark_node_get_literal(node);
        else if (type == CMARK_NODE_SOFTBREAK)
            text += "\n";
        else if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
            ++blocks;
        else if (type != CMARK_NODE_DOCUMENT)
            text += std::string("?") + cmark_node_get_type_string(node);
    }
    cmark_iter_free(iter);
    return blocks > 1 ? "二つになった：" + text : text;
}

/// Line ends are 「\n」, none at the end; other control characters are gone.
std::string kept(const std::string& typed) {
    std::string text;
    for (std::size_t at = 0; at < typed.size(); ++at) {
        const char c = typed[at];
        if (c == '\r' && at + 1 < typed.size() && typed[at + 1] == '\n') continue;
        if (c == '\r' || c == '\n')
            text += '\n';
        else if (c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f))
            text += c;
    }
    while (text.ends_with('\n')) text.pop_back();
    return text;
}

/// What a template has around a text, and what of it is seen.
struct Place {
    const char* before;
    const char* after;
    const char* seen_before;
    const char* seen_after;
};
const std::vector<Place> places{{"", "", "", ""},         {"場所　", "", "場所　", ""},
                                {"", "さん", "", "さん"}, {"前の行\n", "", "前の行\n", ""},
                                {"## ", "", "", ""},      {"## 議題 ", "", "議題 ", ""},
                                {"3", "", "3", ""},       {"（", "）", "（", "）"},
                                {"", "amp;", "", "amp;"}, {"| ", " | 右 |", "| ", " | 右 |"}};

std::string markdown_at(const Place& place, const std::string& typed) {
    return settle_line_starts(place.before + escape_for_template(typed) + place.after + "\n");
}

void check(const std::string& typed) {
    const auto text = kept(typed);
    for (const auto& place : places) {
        // Nothing between stars is no text at all, and no line below another.
        if (text.empty()) continue;
        const auto markdown = markdown_at(place, typed);
        const auto back = shown(markdown);
        if (back != place.seen_before + text + place.seen_after)
            FAIL("[" << typed << "] → [" << markdown << "] → [" << back << "]");
    }
}

std::string random_text(std::mt19937& random) {
    static constexpr std::string_view signs = "*_`[]()<>#+-=.!|\\&;:~'\"/?@$%^{}, ";
    const std::vector<std::string> words{"a",  "b",  "1",    "12", "amp", "髙",     "𠮷", "。",
                                         "（", "\n", "\r\n", "\t", "  ",  "\u3000", "br", "http",
                                         "1.", "--", "##",   "~~", "```", "&#",     "x41"};
    std::uniform_int_distribution<std::size_t> length(1, 10);
    std::uniform_int_distribution<std::size_t> which(0, signs.size() + words.size() - 1);
    std::string text;
    for (auto left = length(random); left > 0; --left) {
        const auto at = which(random);
        text += at < signs.size() ? std::string(1, signs[at]) : words[at - signs.size()];
    }
    return text;
}

}  // namespace

TEST_CASE("紛らわしい文も、Markdown に書いて読み直すと、そのまま戻る") {
    for (const auto* typed : {"# 見出し",
                              "###",
                              "####### 七つ",
                              "- 一つ",
                              "-",
                              "---",
                              "- - -",
                              "--",
                              "+ 一つ",
                              "+",
                              "* 一つ",
                              "***",
                              "_ _ _",
                              "1. 一つ",
                              "1) 一つ",
                              "1.",
                              "123456789. 九けた",
                              "1234567890. 十けた",
                              "> 引用",
                              ">",
                              "===",
                              "=",
                              "```",
                              "~~~",
                              "~~済~~",
                              "~済~",
                              "*強調*",
                              "**強調**",
                              "_強調_",
                              "a_b_c",
                              "`x`",
                              "[x](y)",
                              "![x](y)",
                              "[x]: /y",
                              "[ ] する",
                              "<b>",
                              "</b>",
                              "<!-- x -->",
                              "<?x?>",
                              "<https://a.b>",
                              "<a@b.c>",
                              "<3",
                              "a < b > c",
                              "<",
                              "&amp;",
                              "&#65;",
                              "&x41;",
                              "&",
                              "R&D",
                              "&copy",
                              "a|b",
                              "|---|",
                              ":-:",
                              "C:\\x",
                              "C:\\",
                              "\\*",
                              "\\\\",
                              "\\n",
                              "一\\\n二",
                              "a  ",
                              "  a",
                              "a\n  b",
                              "\ta",
                              "    a",
                              "a\tb",
                              "13:30",
                              "R7-005",
                              "(a)",
                              "a)",
                              "1)",
                              ".",
                              ")",
                              "!",
                              "a!",
                              "議題 #",
                              "#",
                              "a # b #",
                              "葛\U000E0100",
                              "か\u3099",
                              "\u00A0",
                              "{{x}}",
                              "$x$",
                              "\"a\"",
                              "'a'",
                              "a--b",
                              "..."})
        check(typed);
}

TEST_CASE("どんな文も、Markdown に書いて読み直すと、そのまま戻る") {
    std::mt19937 random(20260122);
    const int rounds = std::getenv("KASANE_LONG") ? 1'000'000 : 30'000;
    for (int round = 0; round < rounds; ++round) check(random_text(random));
    SUCCEED();
}

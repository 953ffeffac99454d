// Several papers in one file: each on sheets of its own, with its own edges; and what stands twice on one.
#include "support.hpp"
#include "support/catch.hpp"
#include "support/repeated.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;
using kasane::test::repeated;

namespace {

std::string copy(int number, int paragraphs) {
    const auto mark = "資料番号 " + std::to_string(number) + "／3";
    return "```label\n会議後回収\n" + mark + "\n```\n\n# 会議　資料\n\n" +
           repeated("ここに長い文を書く。\n\n", paragraphs) + "```foot\n" + mark + "　回収\n```\n";
}

std::vector<std::string> copies() {
    return {copy(1, 25), copy(2, 3), copy(3, 3)};
}

std::string in_one_text() {
    std::string text;
    for (const auto& one : copies()) text += (text.empty() ? "" : "\n```paper\n```\n\n") + one;
    return text;
}

Result printed(Sheets sheets) {
    Options options;
    options.sheets = sheets;
    return std::get<Result>(render(copies(), options));
}

bool is_blank(const Page& page) {
    return page.ink.runs.empty() && page.ink.rules.empty() && page.ink.rectangles.empty();
}

}  // namespace

TEST_CASE("両面に刷っても、どの紙も新しい用紙の表から始まる") {
    const auto layout = laid_out(in_one_text());
    const auto alone = laid_out(copies().front()).pages.size();
    REQUIRE(alone % 2 == 1);
    REQUIRE(layout.pages.size() == alone + 1 + 2 + 1);
    CHECK(is_blank(layout.pages[alone]));
    CHECK(has(text_of(layout.pages[alone + 1]), "資料番号 2／3"));
    CHECK(is_blank(layout.pages[alone + 2]));
    CHECK(has(text_of(layout.pages[alone + 3]), "資料番号 3／3"));
    CHECK(printed(Sheets::both_sides).pages == layout.pages.size());
}

TEST_CASE("片面に刷る紙に、白いページは入らない") {
    const auto alone = laid_out(copies().front()).pages.size();
    CHECK(printed(Sheets::one_side).pages == alone + 2);
}

TEST_CASE("つなげて書き出した紙は、組み直しても、それぞれの番号とページ番号になる") {
    const auto again = rendered(in_one_text());
    CHECK(again.warnings.empty());
    CHECK(text_of(again) == text_of(printed(Sheets::both_sides)));
    CHECK(has(text_of(again), "資料番号 3／3"));
    CHECK(has(text_of(again), "１／１"));
}

TEST_CASE("同じ題の紙が並ぶしおりは、左上の行で見分けられる") {
    const auto layout = laid_out(in_one_text());
    REQUIRE(layout.bookmarks.size() == 3);
    CHECK(layout.bookmarks[0].title == "会議　資料　資料番号 1／3");
    CHECK(layout.bookmarks[2].title == "会議　資料　資料番号 3／3");
    CHECK(layout.title == "会議　資料");
    CHECK(laid_out(copies().front()).bookmarks.front().title == "会議　資料");
}

TEST_CASE("二つめの label・foot は、行とともに知らされる") {
    const auto result = rendered("```label\n一\n```\n\n本文\n\n```label\n二\n```\n\n```foot\n下\n```\n");
    REQUIRE(result.warnings.size() == 1);
    CHECK(has(result.warnings.front(), "7行目の label は二つめ"));
    CHECK(has(result.warnings.front(), "paper"));
}

TEST_CASE("箇条書きの中の seal と、囲みの中の label は、行とともに知らされる") {
    const auto result =
        rendered("- 一\n\n  ```seal\n  決裁\n  課長\n  ```\n\n> ```label\n> 取扱注意\n> ```\n");
    REQUIRE(result.warnings.size() == 2);
    CHECK(has(result.warnings[0], "3行目の seal は"));
    CHECK(has(result.warnings[1], "8行目の label は"));
}

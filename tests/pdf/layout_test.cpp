#include <algorithm>

#include "pdf/paper.hpp"
#include "support.hpp"
#include "support/catch.hpp"
#include "support/repeated.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;
using kasane::test::repeated;

namespace {

float baseline_of(const Page& page, const std::string& start) {
    for (const auto& run : page.ink.runs) {
        Page alone{page.width, page.height, {{}, {}, {run}}};
        if (text_of(alone).rfind(start, 0) == 0) return run.baseline;
    }
    FAIL("ない: " << start);
    return 0;
}

}  // namespace

TEST_CASE("段落の最初と最後の一行だけがページに取り残されない") {
    const std::string paragraph = repeated("あいうえおかきくけこ", 20) + "\n";
    for (int lines = 35; lines < 45; ++lines) {
        const auto layout = laid_out(repeated("行\n\n", lines) + paragraph);
        for (const auto& page : layout.pages) {
            CHECK(lines_with(text_of(page), "かき") != 1);
        }
    }
}

TEST_CASE("決裁欄と題は重ならず、題は二ページ目のラベルにも重ならない") {
    const auto layout =
        laid_out("```label\n取扱注意\n```\n\n```seal\n決裁\n課長\n係長\n担当\n```\n\n# 会議録\n\n" +
                 repeated("行\n\n", 80));
    float lowest = 0;
    for (const auto& box : layout.pages[0].ink.rectangles) lowest = std::max(lowest, box.y + box.height);
    CHECK(baseline_of(layout.pages[0], "会議録") - 16 > lowest);
    REQUIRE(layout.pages.size() >= 2);
    CHECK(has(text_of(layout.pages[1]), "取扱注意"));
    CHECK_FALSE(has(text_of(layout.pages[1]), "決裁"));
    const auto& box = layout.pages[1].ink.rectangles[0];
    CHECK(baseline_of(layout.pages[1], "行") - 10 > box.y + box.height);
}

TEST_CASE("折れる見出しは語の切れ目で、ほぼ同じ長さの行になる") {
    const auto layout =
        laid_out("# 令和８年度第３回 要保護児童対策地域協議会 個別ケース検討会議 会議録（案）\n");
    const auto text = text_of(layout.pages[0]);
    CHECK(has(text, "要保護児童対策地域協議会"));
    CHECK(has(text, "個別ケース検討会議"));
    CHECK(layout.title == "令和８年度第３回 要保護児童対策地域協議会 個別ケース検討会議 会議録（案）");
}

TEST_CASE("ページの番号は一けたなら全角、二けたなら半角で示す") {
    const auto few = laid_out("一\n");
    CHECK(has(text_of(few.pages[0]), "１／１"));
    const auto many = laid_out(repeated("行\n\n", 500));
    REQUIRE(many.pages.size() > 10);
    CHECK(has(text_of(many.pages[1]), "２／" + std::to_string(many.pages.size())));
}

TEST_CASE("長いラベルと決裁欄の名と脚注は、折り返して紙の端に収まり、失われない") {
    const auto layout = laid_out("```label\n" + repeated("取扱注意・", 12) + "\n" + repeated("文書番号", 20) +
                                 "\n```\n\n```seal\n決裁\n重層的支援体制整備担当係長\n課長\n```\n\n# 題\n\n" +
                                 "本文\n\n```foot\n" + repeated("脚注の文。", 40) + "\n```\n");
    const auto text = joined_text_of(layout.pages[0]);
    CHECK(count(text, "取扱注意・") == 12);
    CHECK(count(text, "文書番号") == 20);
    CHECK(has(text, "重層的支援体制整備担当係長"));
    CHECK(count(text, "脚注の文。") == 40);
    CHECK(layout.warnings.empty());
    for (const auto& run : layout.pages[0].ink.runs)
        for (const auto& glyph : run.glyphs) {
            CHECK(glyph.x >= paper::left - run.size / 2);
            CHECK(glyph.x + run.size / 2 <= paper::right + run.size / 2);
        }
}

TEST_CASE("端に載せきれないものは、知らせる") {
    const auto layout = laid_out("文\n\n```foot\n" + repeated("脚注\n", 30) + "```\n");
    REQUIRE(layout.warnings.size() == 1);
    CHECK(layout.warnings[0] == "脚注が長いため、初めの10行までを載せました。短くしてください。");
}

TEST_CASE("注意の囲みはページをまたいでも囲まれる") {
    std::string quote;
    for (int i = 0; i < 70; ++i) quote += "> 注意の文" + std::to_string(i) + "\n>\n";
    const auto layout = laid_out(quote);
    REQUIRE(layout.pages.size() == 2);
    for (const auto& page : layout.pages) CHECK(page.ink.rectangles.size() == 1);
    CHECK(layout.pages[0].ink.rectangles[0].y + layout.pages[0].ink.rectangles[0].height < paper::bottom);
    CHECK_FALSE(has(text_of(layout.pages[0]), "（つづき）"));
    CHECK(text_of(layout.pages[1]).rfind("（つづき）", 0) == 0);
    for (const auto& page : layout.pages) CHECK(page.ink.rectangles[0].fill_grey > 0);
    check_inside(layout);
}

TEST_CASE("決裁欄の枠には、12ミリの印が収まる") {
    for (int names = 1; names <= 12; ++names) {
        const auto layout = laid_out("```seal\n決裁\n" + repeated("係長\n", names) + "```\n\n本文\n");
        int stamps = 0;
        for (const auto& box : layout.pages[0].ink.rectangles) {
            if (box.fill_grey >= 0) continue;
            ++stamps;
            CHECK(std::min(box.width, box.height) - box.stroke >= Approx(paper::millimetres(15)));
            CHECK(box.x >= Approx(paper::left));
        }
        CHECK(stamps == std::min(names, 11));
    }
}

TEST_CASE("符号の行は、どの字も同じ幅の書体で、列がそろう") {
    const auto runs = laid_out("```\n|ab(1)iiii|\n|Wm「、」あ|\n```\n").pages[0].ink.runs;
    REQUIRE(runs.size() >= 2);
    CHECK(runs[0].glyphs.size() == 11);
    CHECK(runs[0].glyphs.back().x - runs[0].glyphs.front().x == Approx(5 * paper::code_size).margin(0.01));
    CHECK(runs[1].glyphs.back().x - runs[1].glyphs.front().x == Approx(5.5F * paper::code_size).margin(0.01));
}

TEST_CASE("おわりのページに、一つの見出しと一行だけを残さない") {
    for (int lines = 20; lines < 60; ++lines) {
        const auto layout = laid_out(repeated("本文です。\n\n", lines) + "## 地域課題\n\n" + table_of(1) +
                                     "\n## 次回\n\n令和8年2月26日\n");
        if (layout.pages.size() == 1) continue;
        const auto text = text_of(layout.pages.back());
        INFO(lines << text);
        CHECK(has(text, "地域課題"));
        CHECK(has(text, "次回"));
    }
}

TEST_CASE("どんな長さの語も紙からはみ出さない") {
    check_inside(laid_out(repeated("a", 2000) + "\n"));
    check_inside(laid_out("| " + repeated("x", 2000) + " | b |\n|---|---|\n| 1 | " +
                          repeated("https://a.b/c", 50) + " |\n"));
    check_inside(laid_out(repeated("髙", 2000) + "\n"));
    check_inside(laid_out("# " + repeated("会議", 200) + "\n"));
    check_inside(laid_out(repeated("|a", 20) + "|\n" + repeated("|-", 20) + "|\n" +
                          repeated("|" + repeated("支援", 20), 20) + "|\n"));
}

TEST_CASE("どれだけ深く重ねた箇条書きと囲みも、紙からはみ出さず、失われない") {
    std::string lists;
    for (int level = 0; level < 9; ++level)
        lists += repeated(" ", level * 11) + "100000000. 段" + std::to_string(level) + "の文\n\n";
    const auto numbered = laid_out(lists);
    check_inside(numbered);
    CHECK(count(text_of(numbered.pages[0]), "100000000.") == 9);
    for (int level = 0; level < 9; ++level)
        CHECK(has(text_of(numbered.pages[0]), "段" + std::to_string(level) + "の文"));
    check_inside(laid_out(repeated("- ", 20) + repeated("深い文。", 40) + "\n"));
    check_inside(laid_out(repeated("100000000. ", 9) + "> ```\n" + repeated(" ", 99) + "> " +
                          repeated("code ", 40) + "\n"));
    check_inside(laid_out(repeated("> ", 20) + repeated("深い文。", 40) + "\n"));
}

TEST_CASE("入れ子の箇条書きと囲みと空の要素を組める") {
    const auto layout = laid_out(
        "- 一\n  - 二\n    1. 三\n       > 囲み\n       > - 四\n- \n\n---\n\n>\n\n```\n字　下げ\n```\n");
    const auto text = text_of(layout.pages[0]);
    for (const char* part : {"一", "二", "1.", "三", "囲み", "四", "字　下げ"}) CHECK(has(text, part));
    check_inside(layout);
}

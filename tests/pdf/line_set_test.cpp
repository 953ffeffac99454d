#include <sstream>

#include "pdf/paper.hpp"
#include "support.hpp"
#include "support/catch.hpp"
#include "support/repeated.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;
using kasane::test::repeated;

TEST_CASE("続く約物は半角に詰め、行末の約物は紙の端にそろう") {
    const auto layout = laid_out("あ。」（い\n");
    const auto& glyphs = layout.pages[0].ink.runs[0].glyphs;
    REQUIRE(glyphs.size() == 5);
    const float half = paper::body_size / 2;
    CHECK(glyphs[2].x - glyphs[1].x == Approx(half).margin(0.01));
    CHECK(glyphs[3].x - glyphs[2].x == Approx(half).margin(0.01));
    CHECK(glyphs[4].x - glyphs[3].x == Approx(2 * half).margin(0.01));
}

TEST_CASE("行頭の括弧は紙の端に立ち、行末の句点は半角で紙の端に収まる") {
    const float half = paper::body_size / 2;
    const auto full_stop =
        laid_out(repeated("あ", 46) + "。" + repeated("い", 10) + "\n").pages[0].ink.runs[0];
    REQUIRE(full_stop.glyphs.size() == 47);
    CHECK(full_stop.glyphs.back().x + half == Approx(paper::right).margin(0.1));
    const auto bracket =
        laid_out(repeated("あ", 46) + "「い」" + repeated("い", 10) + "\n").pages[0].ink.runs[1];
    CHECK(bracket.glyphs.front().text[0] == U'「');
    CHECK(bracket.glyphs.front().x + half == Approx(paper::left).margin(0.01));
}

TEST_CASE("続く引用符も半角に詰め、行頭と行末では紙の端にそろえる") {
    const float half = paper::body_size / 2;
    const auto pair = laid_out("あ”。‘い\n").pages[0].ink.runs[0].glyphs;
    REQUIRE(pair.size() == 5);
    CHECK(pair[2].x - pair[1].x == Approx(half).margin(0.01));
    CHECK(pair[3].x - pair[2].x == Approx(half).margin(0.01));
    const auto start = laid_out("“い”\n").pages[0].ink.runs[0].glyphs;
    CHECK(start[0].x == Approx(paper::left - half).margin(0.01));
}

TEST_CASE("折れるところのない語を切っても、行頭に、。」は立たず、行末に「は残らない") {
    for (int length = 60; length < 100; ++length)
        for (const auto* mark : {"」、", "。", "）", "ー", "ょ"}) {
            const auto layout = laid_out(repeated("a", length) + mark + "次の文です\n");
            std::istringstream lines(text_of(layout.pages[0]));
            for (std::string line; std::getline(lines, line);) {
                INFO(length << line);
                for (const auto* first : {"」", "、", "。", "）", "ー", "ょ"})
                    CHECK_FALSE(line.starts_with(first));
            }
        }
}

TEST_CASE("両端をそろえても、閉じる括弧と句読点の前、開く括弧の後には間をあけない") {
    const auto line =
        laid_out("「あ」い、う。" + repeated("あいうえお", 7) + "12345678901" + repeated("か", 20) + "\n")
            .pages[0]
            .ink.runs[0]
            .glyphs;
    REQUIRE(line.size() > 40);
    const auto gap = [&](std::size_t at) { return line[at + 1].x - line[at].x; };
    CHECK(gap(0) == Approx(paper::body_size).margin(0.01));  // 「|あ
    CHECK(gap(1) == Approx(paper::body_size).margin(0.01));  // あ|」
    CHECK(gap(3) == Approx(paper::body_size).margin(0.01));  // い|、
    CHECK(gap(8) > paper::body_size + 0.01F);
}

TEST_CASE("全角の数の中の点は半角に詰める") {
    const auto glyphs = laid_out("１２．５\n").pages[0].ink.runs[0].glyphs;
    REQUIRE(glyphs.size() == 4);
    CHECK(glyphs[3].x - glyphs[2].x == Approx(paper::body_size / 2).margin(0.01));
}

TEST_CASE("日付を折らないために短くなる行も両端がそろい、読み取っても空白は入らない") {
    const auto text =
        repeated("あいうえおかきくけこ", 4) + "令和８年11月21日（土）" + repeated("さしすせそ", 10);
    const auto line = laid_out(text + "\n").pages[0].ink.runs[0].glyphs;
    CHECK(line.size() == 40);
    CHECK(line.back().x + paper::body_size == Approx(paper::right).margin(0.1));
    auto read_back = text_of(rendered(text + "\n"));
    std::erase(read_back, '\n');
    CHECK(has(read_back, text));
}

TEST_CASE("範囲の～の前後では、行の半分が空くのでなければ折れない") {
    for (int length = 25; length < 45; ++length) {
        const auto layout = laid_out(repeated("あ", length) + "14:00～16:30" + repeated("い", 20) + "\n");
        INFO(length);
        CHECK(has(text_of(layout.pages[0]), "14:00～16:30"));
    }
}

TEST_CASE("キリル文字とギリシャ文字の名は、字の幅なりに組まれる") {
    for (const auto* name : {"Ольга Иванова", "Γιώργος Παπαδόπουλος", "Ελληνικά"}) {
        const auto glyphs = laid_out(std::string(name) + "\n").pages[0].ink.runs[0].glyphs;
        for (std::size_t at = 1; at < glyphs.size(); ++at) {
            INFO(name << at);
            CHECK(glyphs[at].x - glyphs[at - 1].x < paper::body_size * 0.95F);
        }
    }
}

TEST_CASE("本文の行は両端がそろう") {
    const auto layout = laid_out(repeated("あいうえおかきくけこ", 20) + "\n");
    const auto& first = layout.pages[0].ink.runs[0].glyphs;
    CHECK(first.front().x == Approx(paper::left));
    CHECK(first.back().x + paper::body_size == Approx(paper::right).margin(0.1));
}

#include "pdf/table_layout.hpp"

#include <algorithm>

#include "pdf/paper.hpp"
#include "support.hpp"
#include "support/catch.hpp"
#include "support/repeated.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;
using kasane::test::repeated;

TEST_CASE("長い表は次のページで見出しの行を繰り返す") {
    const auto layout = laid_out(table_of(200));
    REQUIRE(layout.pages.size() > 3);
    for (const auto& page : layout.pages) CHECK(count(text_of(page), "見出しの欄") == 1);
    check_inside(layout);
}

TEST_CASE("行は途中で切れず、一ページより高い行だけが切れる") {
    const auto layout = laid_out(table_of(9, repeated("長い文を書く。", 60)));
    for (const auto& page : layout.pages) {
        CHECK(count(joined_text_of(page), "長い文を書く。") % 60 == 0);
    }
    const auto tall = laid_out(table_of(1, repeated("一項目<br>", 119) + "一項目"));
    REQUIRE(tall.pages.size() >= 2);
    int lines = 0;
    for (const auto& page : tall.pages) {
        lines += count(text_of(page), "一項目");
        CHECK(has(text_of(page), "見出しの欄"));
    }
    CHECK(lines == 120);
    check_inside(tall);
}

TEST_CASE("一ページに収まる行は、どれだけ高くても切れない") {
    const auto row_of = [](int lines) {
        return "本文です。\n\n" + table_of(1, repeated("一項目<br>", lines - 1) + "一項目");
    };
    for (const auto* label : {"", "```label\n取扱注意・非公開\n1行目\n2行目\n```\n\n"})
        for (int lines = 20; lines < 70; ++lines) {
            const auto layout = laid_out(label + row_of(lines));
            INFO(lines);
            check_inside(layout);
            int together = 0;
            for (const auto& page : layout.pages)
                together = std::max(together, count(text_of(page), "一項目"));
            if (lines <= 46) CHECK(together == lines);
            if (lines >= 53) CHECK(together < lines);
        }
}

TEST_CASE("表は、どのページにも一行だけを残さない") {
    for (int rows = 2; rows < 90; ++rows) {
        const auto layout = laid_out("# 題\n\n本文です。\n\n" + table_of(rows));
        for (const auto& page : layout.pages) {
            INFO(rows);
            CHECK(lines_with(text_of(page), "内容") != 1);
        }
    }
    for (int lines = 30; lines < 50; ++lines) {
        const auto layout = laid_out(repeated("本文です。\n\n", lines) + table_of(6));
        for (const auto& page : layout.pages) {
            INFO(lines);
            CHECK(lines_with(text_of(page), "内容") != 1);
        }
    }
}

TEST_CASE("見出しは続く本文や表の一行目と同じページに立つ") {
    for (int lines = 30; lines < 60; ++lines) {
        const auto layout = laid_out(repeated("行\n\n", lines) + "## 見出し乙\n\n" + table_of(3));
        for (const auto& page : layout.pages) {
            const auto text = text_of(page);
            if (has(text, "見出し乙")) CHECK(has(text, "内容"));
        }
    }
}

TEST_CASE("見出しは、表の行がどれだけ高くても、表の一行目と同じページに立つ") {
    const auto table = [](int rows, int length, bool has_head) {
        std::string markdown = has_head ? "| 機関 | 意見 |\n|---|---|\n" : "|  |  |\n|---|---|\n";
        for (int row = 0; row < rows; ++row)
            markdown += "| 機関" + std::to_string(row) + " | " + repeated("長い意見の文。", length) + " |\n";
        return markdown;
    };
    for (const bool has_head : {false, true})
        for (const int length : {60, 100, 125, 200, 300})
            for (int lines = 0; lines < 45; lines += 3) {
                const auto layout =
                    laid_out(repeated("行\n\n", lines) + "## 見出し乙\n\n" + table(3, length, has_head));
                INFO(has_head << " " << length << " " << lines);
                check_inside(layout);
                int read = 0;
                for (const auto& page : layout.pages) {
                    const auto text = joined_text_of(page);
                    if (has(text, "見出し乙")) CHECK(has(text, "機関0"));
                    if (has(text, "見出し乙") || has(text, "意見")) CHECK(has(text, "長い意見"));
                    read += count(text, "長い意見の文。");
                }
                CHECK(read >= 3 * length - 9);  // a sentence may go over the end of a page
            }
}

TEST_CASE("日付や番号の欄は折れず、列の幅はちょうど紙の幅になる") {
    const auto layout = laid_out(
        "| 番号 | ケース | 区分 | 会議の判断 | 次の予定 |\n|:-:|---|---|---|---|\n"
        "| 3 | R7-012 | 新規プラン | "
        "修正のうえ了承（支援内容４の担当を自立相談支援機関とする）。あわせて見直す | 令和８年12月23日 |\n");
    const auto text = text_of(layout.pages[0]);
    CHECK(has(text, "R7-012"));
    CHECK(has(text, "新規プラン"));
    CHECK(has(text, "令和８年12月23日"));
    const auto& boxes = layout.pages[0].ink.rectangles;
    REQUIRE(boxes.size() == 10);
    CHECK(boxes[4].x + boxes[4].width == Approx(paper::right).margin(0.01));
}

TEST_CASE("欄の中では機関の名の語を途中で折らない") {
    for (int length = 4; length < 12; ++length) {
        const auto layout = laid_out("| 会議の判断 | 備考 |\n|---|---|\n| 了承（主担当機関、" +
                                     repeated("東", length) + "地域包括支援センター）" +
                                     repeated("とする。", 8) + " | " + repeated("備考の文。", 12) + " |\n");
        CHECK(has(text_of(layout.pages[0]), "センター"));
    }
}

TEST_CASE("狭い欄の短い名は、語の切れ目でほぼ同じ長さに折れる") {
    const std::string text = "支援の内容をここに長く書いておくと、ほかの欄は狭くなる";
    const auto layout = laid_out(
        "| # | 支援内容 | 担当（◎） | 協力（○） | 共有（△） | 期限 |\n|:-:|---|---|---|---|---|\n"
        "| 1 | " +
        text +
        " | くらしサポートかささぎ | アウトリーチ専門員<br>（未確認） | 民生委員 東地区 | 随時（見直し "
        "令和8年4月23日） |\n");
    const auto page = text_of(layout.pages.front());
    for (const auto* part : {"くらしサポート", "アウトリーチ", "民生委員", "東地区"}) {
        INFO(part);
        CHECK(has(page, part));
    }
}

TEST_CASE("列の幅は、足りれば自然な幅を広げ、足りなければ短い欄を守る") {
    const auto roomy = share_width({{50, 50, 20}, {150, 100, 20}}, 400);
    CHECK(roomy[0] == Approx(100));
    CHECK(roomy[1] == Approx(300));
    const auto tight = share_width({{50, 50, 20}, {900, 100, 20}}, 400);
    CHECK(tight[0] == Approx(50).margin(0.5));
    CHECK(tight[0] + tight[1] == Approx(400));
    const auto crowded = share_width({{500, 300, 150}, {500, 300, 150}}, 200);
    CHECK(crowded[0] == Approx(100));
    const auto empty = share_width({{0, 0, 0}, {0, 0, 0}}, 200);
    CHECK(empty[1] == Approx(100));
}

TEST_CASE("欄の中の・で始まる行は、折れた先を字下げする") {
    const auto layout = laid_out("|  |  |\n|---|---|\n| 要点 | ・" + repeated("長い文", 40) + " |\n");
    std::vector<float> starts;
    for (const auto& run : layout.pages[0].ink.runs)
        if (!run.glyphs.empty() && run.glyphs[0].x > 120 && run.baseline < 300)
            starts.push_back(run.glyphs[0].x);
    REQUIRE(starts.size() >= 3);
    CHECK(starts[1] - starts[0] == Approx(paper::table_size).margin(0.1));
    CHECK(starts[2] == Approx(starts[1]));
}

TEST_CASE("項目名のある欄は、続くページでも色と項目名があり、つづきだと分かる") {
    for (int lines = 60; lines < 120; ++lines) {
        const auto layout = laid_out("|  |  |\n|---|---|\n| 概要 | 短い文 |\n| 協議の要点 | " +
                                     repeated("一項目<br>", lines - 1) + "一項目 |\n");
        REQUIRE(layout.pages.size() > 1);
        check_inside(layout);
        for (std::size_t at = 0; at < layout.pages.size(); ++at) {
            const auto& page = layout.pages[at];
            const auto text = text_of(page);
            INFO(lines << " " << at);
            CHECK(lines_with(text, "協議の要点") == 1);
            CHECK(lines_with(text, "（つづき）") == (at == 0 ? 0 : 1));
            CHECK(lines_with(text, "一項目") > 1);
            CHECK(std::any_of(page.ink.rectangles.begin(), page.ink.rectangles.end(), [](const auto& box) {
                return box.fill_grey == paper::head_grey && box.height > paper::table_lead;
            }));
        }
    }
}

TEST_CASE("囲みの中の高い欄も、つづきの行とともに紙の端に収まる") {
    for (int lines = 35; lines < 60; ++lines) {
        const auto layout = laid_out("> 注意\n>\n> |  |  |\n> |---|---|\n> | 項目 | 短い文 |\n> | 項目 | " +
                                     repeated("一項目<br>", lines - 1) + "一項目 |\n");
        INFO(lines);
        check_inside(layout);
        int found = 0;
        for (const auto& page : layout.pages) found += count(text_of(page), "一項目");
        CHECK(found == lines);
    }
}

TEST_CASE("切れる欄の枠は、どの辺も項目名の色の上に引く") {
    const auto layout =
        laid_out("|  |  |\n|---|---|\n| 協議の要点 | " + repeated("一項目<br>", 99) + "一項目 |\n");
    REQUIRE(layout.pages.size() > 1);
    for (const auto& page : layout.pages) {
        const auto& boxes = page.ink.rectangles;
        std::size_t last_shade = 0;
        std::size_t frame = 0;
        for (std::size_t at = 0; at < boxes.size(); ++at) {
            if (boxes[at].stroke == 0 && boxes[at].fill_grey == paper::head_grey) last_shade = at;
            if (boxes[at].stroke > 0 && boxes[at].width == Approx(paper::text_width)) frame = at;
        }
        CHECK(frame > last_shade);
        CHECK(boxes[frame].stroke_grey == paper::grid_grey);
    }
}

TEST_CASE("数行の表は、ページの間で切れない") {
    const std::string table =
        "|  |  |\n|---|---|\n| 作成者 | 青葉 |\n| 確認者 | 川辺 |\n| 版 | 第1版 |\n"
        "| 作成日 | 令和8年1月23日 |\n";
    for (int lines = 20; lines < 60; ++lines) {
        const auto layout = laid_out(repeated("本文です。\n\n", lines) + table);
        for (const auto& page : layout.pages) {
            INFO(lines);
            CHECK(has(text_of(page), "作成者") == has(text_of(page), "作成日"));
        }
    }
}

TEST_CASE("表の欄では、一行に入る日付を折らず、おわりの行に一字だけを残さない") {
    const auto slip = laid_out(
        "| # | 支援内容 | 役割 | ともに行う機関 | 期限 |\n|:-:|---|---|---|---|\n"
        "| 1 | 居場所での受入れの調整と同行 | ○協力 | ◎かささぎ市社協 参加支援担当 | 令和8年3月31日 |\n"
        "| 2 | 月2回の電話と訪問 | ◎担当 |  | 毎月（見直し 令和8年4月23日） |\n");
    CHECK(has(text_of(slip.pages[0]), "令和8年4月23日"));
    const auto sheet = laid_out(
        "| 機関 | 事実 | 見立て |\n|---|---|---|\n"
        "| 環境課 | 近隣から臭いと害虫の苦情が3件、ごみの日には出している | "
        "出せる量が決まっており、手伝いがあれば減らせる |\n"
        "| アウトリーチ専門員 | 1月9日に戸口で名を告げ、返事があった | 短い時間なら断られない |\n");
    CHECK(has(text_of(sheet.pages[0]), "返事があった"));
}

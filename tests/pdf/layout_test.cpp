#include <algorithm>
#include <sstream>

#include <catch2/catch.hpp>

#include "pdf/paper.hpp"
#include "pdf/table_layout.hpp"
#include "support.hpp"
#include "support/repeated.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;
using kasane::test::repeated;

namespace {

std::string table_of(int rows, const std::string& cell = "内容") {
    std::string markdown = "| 番号 | 見出しの欄 |\n|:-:|---|\n";
    for (int i = 0; i < rows; ++i) markdown += "| " + std::to_string(i) + " | " + cell + " |\n";
    return markdown;
}

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

int lines_with(const std::string& text, const std::string& part) {
    int found = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) found += has(line, part) ? 1 : 0;
    return found;
}

std::string joined_text_of(const Page& page) {
    auto text = text_of(page);
    text.erase(std::remove(text.begin(), text.end(), '\n'), text.end());
    return text;
}

/// Nothing is drawn outside the margins.
void check_inside(const Layout& layout) {
    for (const auto& page : layout.pages)
        for (const auto& run : page.ink.runs) {
            CHECK(run.baseline < page.height - paper::px(28));
            CHECK(run.baseline > paper::px(36));
            for (const auto& glyph : run.glyphs) {
                if (glyph.text[0] == U' ' || glyph.text[0] == 0x3000) continue;
                CHECK(glyph.x > paper::left - run.size);
                CHECK(glyph.x + static_cast<float>(glyph.advance) * run.size / 1000 <
                      paper::right + run.size * 0.6F);
            }
        }
}

float baseline_of(const Page& page, const std::string& start) {
    for (const auto& run : page.ink.runs) {
        Page alone{page.width, page.height, {{}, {}, {run}}};
        if (text_of(alone).rfind(start, 0) == 0) return run.baseline;
    }
    FAIL("ない: " << start);
    return 0;
}

}  // namespace

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

TEST_CASE("段落の最初と最後の一行だけがページに取り残されない") {
    const std::string paragraph = repeated("あいうえおかきくけこ", 20) + "\n";
    for (int lines = 35; lines < 45; ++lines) {
        const auto layout = laid_out(repeated("行\n\n", lines) + paragraph);
        for (const auto& page : layout.pages) {
            CHECK(lines_with(text_of(page), "かき") != 1);
        }
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

TEST_CASE("どんな長さの語も紙からはみ出さない") {
    check_inside(laid_out(repeated("a", 2000) + "\n"));
    check_inside(laid_out("| " + repeated("x", 2000) + " | b |\n|---|---|\n| 1 | " +
                          repeated("https://a.b/c", 50) + " |\n"));
    check_inside(laid_out(repeated("髙", 2000) + "\n"));
    check_inside(laid_out("# " + repeated("会議", 200) + "\n"));
    check_inside(laid_out(repeated("|a", 20) + "|\n" + repeated("|-", 20) + "|\n" +
                          repeated("|" + repeated("支援", 20), 20) + "|\n"));
}

TEST_CASE("入れ子の箇条書きと囲みと空の要素を組める") {
    const auto layout = laid_out(
        "- 一\n  - 二\n    1. 三\n       > 囲み\n       > - 四\n- \n\n---\n\n>\n\n```\n字　下げ\n```\n");
    const auto text = text_of(layout.pages[0]);
    for (const char* part : {"一", "二", "1.", "三", "囲み", "四", "字　下げ"}) CHECK(has(text, part));
    check_inside(layout);
}

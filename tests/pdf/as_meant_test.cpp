// Markdown is read as the person meant who typed it; what is not, is told.
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "pdf/utf.hpp"
#include "support.hpp"
#include "support/catch.hpp"
#include "support/repeated.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;
using kasane::test::repeated;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// The words of the first block, 〔bold〕 and ‹underlined›.
std::string styled(const Text& text) {
    std::string out;
    std::uint8_t style = plain;
    const auto turn = [&](std::uint8_t next) {
        if ((style & emphasis) != 0 && (next & emphasis) == 0) out += "›";
        if ((style & strong) != 0 && (next & strong) == 0) out += "〕";
        if ((style & strong) == 0 && (next & strong) != 0) out += "〔";
        if ((style & emphasis) == 0 && (next & emphasis) != 0) out += "‹";
        style = next;
    };
    for (const auto& c : text) {
        turn(c.style);
        out += to_utf8(std::u32string(1, c.code));
    }
    turn(plain);
    return out;
}

std::string styled(const std::string& markdown) {
    return styled(read(markdown + "\n").children.at(0).text);
}

std::string words(const std::string& markdown) {
    return utf8_of(read(markdown + "\n").children.at(0).text);
}

std::string told(const std::string& markdown) {
    std::string all;
    for (const auto& note : laid_out(markdown).warnings) all += (all.empty() ? "" : "\n") + note;
    return all;
}

}  // namespace

TEST_CASE("行の変わり目は、英語と数字と한글では空白になり、日本語では詰まる") {
    const Pairs list{{"opens\n*every* day", "opens every day"},
                     {"*opens*\nevery", "opens every"},
                     {"**opens**\n**every**", "opens every"},
                     {"see the\n[map](http://a/) now", "see the map（http://a/） now"},
                     {"see the\n`room 2`", "see the room 2"},
                     {"`room`\n`two`", "room two"},
                     {"<https://a.example/>\nand", "https://a.example/ and"},
                     {"room\n2", "room 2"},
                     {"2\n3", "2 3"},
                     {"안녕\n하세요", "안녕 하세요"},
                     {"안녕\n**하세요**", "안녕 하세요"},
                     {"안녕\nKim", "안녕 Kim"},
                     {"café\nétude", "café étude"},
                     {"wait…\n*for* it", "wait… for it"},
                     {"one<b></b>\ntwo", "one two"},
                     {"民生\n**委員**", "民生委員"},
                     {"**民生**\n委員", "民生委員"},
                     {"民生\n`符号`\nの", "民生符号の"},
                     {"民生\n[委員](a)\nの", "民生委員（a）の"},
                     {"NPO\n法人", "NPO法人"},
                     {"令和\n8年", "令和8年"},
                     {"읽다。\n。", "읽다。。"},
                     {"ｶﾅ\nｶﾅ", "ｶﾅｶﾅ"},
                     {"𠮷\n田", "𠮷田"},
                     {"one<br>\ntwo", "one\ntwo"}};
    for (const auto& [markdown, shown] : list) {
        CAPTURE(markdown);
        CHECK(words(markdown) == shown);
    }
}

TEST_CASE("強調の星は、隣が日本語でも数字でも括弧でも、読む人の思うとおりに読む") {
    const Pairs list{{"**期限：**10月31日", "〔期限：〕10月31日"},
                     {"**担当：**NPO法人", "〔担当：〕NPO法人"},
                     {"B**「別紙」**とC", "B〔「別紙」〕とC"},
                     {"これは**「別紙」**のとおり。**必ず読む。**次に*「弱」*の印。",
                      "これは〔「別紙」〕のとおり。〔必ず読む。〕次に‹「弱」›の印。"},
                     {"**太字（注）**と", "〔太字（注）〕と"},
                     {"1**（注）**2", "1〔（注）〕2"},
                     {"*期限：*10月", "‹期限：›10月"},
                     {"**100%**増", "〔100%〕増"},
                     {"約**3,000円**です", "約〔3,000円〕です"},
                     {"**Zoom**で", "〔Zoom〕で"},
                     {"で**(Zoom)**は", "で〔(Zoom)〕は"},
                     {"foo**(bar)**baz", "foo〔(bar)〕baz"},
                     {"**甲**「乙」", "〔甲〕「乙」"},
                     {"「**甲**」", "「〔甲〕」"},
                     {"**甲**、**乙**。", "〔甲〕、〔乙〕。"},
                     {"**甲。****乙**", "〔甲。乙〕"},
                     {"***甲***乙", "〔‹甲›〕乙"},
                     {"***甲*乙**", "〔‹甲›乙〕"},
                     {"*甲**乙**丙*", "‹甲〔乙〕丙›"},
                     {"**한국어（주）**는", "〔한국어（주）〕는"},
                     {"**甲\n乙：**丙", "〔甲乙：〕丙"},
                     {"**葛󠄀（注）**は", "〔葛󠄀（注）〕は"},
                     {"__太字__ と _斜体_", "〔太字〕 と ‹斜体›"},
                     {"と **_両方_** と", "と 〔‹両方›〕 と"},
                     {"語**_「甲」_**語", "語〔‹「甲」›〕語"},
                     {"語__*甲*__、", "語__‹甲›__、"},
                     {"**`符号`：**は", "〔符号：〕は"}};
    for (const auto& [markdown, shown] : list) {
        CAPTURE(markdown);
        CHECK(styled(markdown) == shown);
        if (markdown.find('\n') != std::string::npos) continue;
        const auto table = read("| 甲 |\n|---|\n| " + markdown + " |\n");
        CHECK(styled(table.children.at(0).table.rows.at(0).at(0)) == shown);
    }
}

TEST_CASE("文字としての星と下線は、そのまま残る") {
    for (const std::string text : {"3 * 4 * 5",
                                   "2*3*4",
                                   "５*３*２",
                                   "5*（3+2）*2",
                                   "a*b*c",
                                   "氏名*、住所*、電話*",
                                   "*必須 *任意",
                                   "※*印",
                                   "（*1）と（*2）",
                                   "*.pdf と *.doc",
                                   "2**10",
                                   "**",
                                   "file_name_x",
                                   "山田_太郎_様",
                                   "氏名____年___月___日",
                                   "（__）と（__）",
                                   "___年___月___日",
                                   "* ",
                                   "10*20cm",
                                   "甲*"}) {
        CAPTURE(text);
        const auto document = read("文 " + text + "\n");
        CHECK(styled(document.children.at(0).text) == (text == "* " ? "文 *" : "文 " + text));
    }
    CHECK(styled("\\*甲\\*") == "*甲*");
    CHECK(styled("`**甲：**`乙") == "**甲：**乙");
    CHECK(styled("``a`**甲：**``乙") == "a`**甲：**乙");
    CHECK(words("[甲](http://a/*b*c)") == "甲（http://a/*b*c）");
    CHECK(words("<http://a/**b**>") == "http://a/**b**");
    CHECK(words("[a_b](c_d \"e_f\")") == "a_b（c_d「e_f」）");
    CHECK(utf8_of(read("```\n**甲：**乙 <div>\n```\n").children.at(0).lines.at(0)) == "**甲：**乙 <div>");
}

TEST_CASE("表の欄の星は、ほかの欄の星と組にならない") {
    const auto table = read("| 甲 | 乙 |\n|---|---|\n| a*甲 | 乙* |\n").children.at(0).table;
    CHECK(styled(table.rows[0][0]) == "a*甲");
    CHECK(styled(table.rows[0][1]) == "乙*");
}

TEST_CASE("星が多くても、待たせない") {
    CHECK(words(repeated("*a ", 80'000)).size() > 80'000);
    CHECK(words(repeated("a** ", 60'000)).size() > 60'000);
    CHECK(words(repeated("**a：", 19)).size() > 19);
}

TEST_CASE("<…>の中の言葉は消えない") {
    const Pairs list{{"<Zoom>で参加した方は<NPO>の二人。", "<Zoom>で参加した方は<NPO>の二人。"},
                     {"<A>さんと<B>さん", "<A>さんと<B>さん"},
                     {"<NPO:はな>の会", "<NPO:はな>の会"},
                     {"<山田>は欠席", "<山田>は欠席"},
                     {"<?php ?>", "<?php ?>"},
                     {"<!DOCTYPE x>", "<!DOCTYPE x>"},
                     {"<![CDATA[甲]]>", "<![CDATA[甲]]>"},
                     {"3<x>2", "3<x>2"},
                     {"<!-- 閉じない", "<!-- 閉じない"},
                     {"<b>太</b>字", "太字"},
                     {"<div>返事は不要</div>", "返事は不要"},
                     {"一<BR>二<br />三<br clear=all>四", "一\n二\n三\n四"},
                     {"《早苗》と｜民生《みんせい》", "《早苗》と｜民生《みんせい》"}};
    for (const auto& [markdown, shown] : list) {
        CAPTURE(markdown);
        CHECK(words(markdown) == shown);
    }
    const auto document = read("> <div>\n> 甲\n> </div>\n\n- <p>乙</p>\n\n  <div>丙\n  </div>\n");
    CHECK(utf8_of(document.children.at(0).children.at(0).text) == "甲");
    CHECK(utf8_of(document.children.at(1).children.at(0).children.at(0).text) == "乙");
    CHECK(utf8_of(document.children.at(1).children.at(0).children.at(1).text) == "丙");
    const auto freed = read("<div>\n# 見出し\n\n| a | b |\n|---|---|\n| 1 | 2 |\n</div>\n");
    CHECK(freed.children.at(1).kind == BlockKind::heading);
    CHECK(freed.children.at(2).kind == BlockKind::table);
}

TEST_CASE("除いたHTMLとコメントは、行とともに知らせる") {
    CHECK(told("文\n\n<div>返事</div>\n") == "3行目の <div> は、印を除いて載せました。");
    CHECK(told("一<br>二\n").empty());
    CHECK(told("<b>甲</b>\n\n<b>乙</b>\n") == "1行目ほか1行の <b> は、印を除いて載せました。");
    CHECK(told("文\n\n<!-- 隠す\n\n# 題\n-->\n続き\n") == "3行目の <!-- --> の中は、載せていません。");
    CHECK(told("文\n文 <!-- 隠す --> 文\n") == "2行目の <!-- --> の中は、載せていません。");
    CHECK(told("| 甲 |\n|---|\n| <i>乙</i> |\n") == "3行目の <i> は、印を除いて載せました。");
    CHECK(words("文\n\n<!-- 隠す --> 文") == "文");
    CHECK(utf8_of(read("<!-- 隠す --> 文\n").children.at(0).text) == "文");
    CHECK(told("この![地図](map.png)を見る\n") == "1行目の絵 map.png は、文の中には載せていません。");
    CHECK(words("![地図](map.png)を見る") == "地図を見る");
}

TEST_CASE("ふりがなは、言葉のあとの括弧に入る") {
    const Pairs list{{"<ruby>早苗<rt>さなえ</rt></ruby>地区", "早苗（さなえ）地区"},
                     {"<ruby>民生<rp>（</rp><rt>みんせい</rt><rp>）</rp></ruby>委員", "民生（みんせい）委員"},
                     {"<ruby>早<rt>さ</rt>苗<rt>なえ</rt></ruby>", "早苗（さなえ）"},
                     {"<ruby>早苗<rt>さなえ</ruby>と", "早苗（さなえ）と"},
                     {"<RUBY><RB>早苗</RB><RP>(</RP><RT>さなえ</RT><RP>)</RP></RUBY>", "早苗（さなえ）"},
                     {"<ruby>早苗<rtc><rt>さなえ</rt></rtc></ruby>", "早苗（さなえ）"},
                     {"<ruby>早苗<rt></rt></ruby>と", "早苗と"},
                     {"早苗<rt>さなえ</rt>地区", "早苗（さなえ）地区"},
                     {"<ruby>甲<rt>こう</rt></ruby><ruby>乙<rt>おつ</rt></ruby>", "甲（こう）乙（おつ）"}};
    for (const auto& [markdown, shown] : list) {
        CAPTURE(markdown);
        CHECK(words(markdown) == shown);
        CHECK(told(markdown + "\n").empty());
    }
    CHECK(styled("**<ruby>早苗<rt>さなえ</rt></ruby>**と") == "〔早苗（さなえ）〕と");
}

TEST_CASE("[備考]: のように始まる行は、リンクの宛先として消えない") {
    CHECK(utf8_of(read("文。\n\n[備考]: この議題は次回に続ける\n").children.at(1).text) ==
          "[備考]: この議題は次回に続ける");
    CHECK(utf8_of(read("文。\n\n- [備考]: 甲\n").children.at(1).children.at(0).children.at(0).text) ==
          "[備考]: 甲");
    CHECK(words("[注1]: 甲\n[注2]: 乙") == "[注1]: 甲[注2]: 乙");
    CHECK(words("[備考]のとおり。\n\n[備考]: 次回") == "[備考]のとおり。");
    CHECK(words("[市][1]の頁\n\n[1]: http://a.example/ \"題\"") == "市（http://a.example/「題」）の頁");
    const auto twice = read("[1]の頁\n\n[1]: http://a/\n[1]: http://b/\n");
    CHECK(utf8_of(twice.children.at(1).text) == "[1]: http://b/");
    CHECK(utf8_of(read("文[^1]\n\n[^1]: 注\n").children.at(1).text) == "[^1]: 注");
    CHECK(told("文[^1]\n\n[^1]: 注\n") == "1行目の [^1] は、脚注にせず、書いたとおりに載せました。");
}

TEST_CASE("箇条書きの番号は、書いたとおりに載る") {
    const auto markers = [](const std::string& markdown) {
        const auto document = read(markdown);
        std::string all;
        for (const auto& item : document.children.at(0).children) all += item.marker + " ";
        return all;
    };
    CHECK(markers("1. 甲\n1. 乙\n1. 丙\n") == "1. 2. 3. ");
    CHECK(markers("3. 甲\n4. 乙\n") == "3. 4. ");
    CHECK(markers("1986. 生まれ\n1990. 入学\n") == "1986. 1990. ");
    CHECK(markers("2026. 4月に開始\n") == "2026. ");
    CHECK(markers("1) 甲\n2) 乙\n") == "1) 2) ");
    CHECK(markers("1. 甲\n2. 乙\n4. 丙\n") == "1. 2. 4. ");
    CHECK(words("1986\\. 生まれ") == "1986. 生まれ");
    CHECK(words("令和8. 4月") == "令和8. 4月");
    const auto item = [](const std::string& markdown) {
        const auto first = read(markdown).children.at(0).children.at(0);
        return first.marker + " " + utf8_of(first.children.at(0).text);
    };
    CHECK(item("2026. 4. 1 開催\n") == "2026. 4. 1 開催");
    CHECK(item("8. 4. 1　会議\n") == "8. 4. 1　会議");
    CHECK(read("1. 1. 甲\n").children.at(0).children.at(0).children.at(0).kind == BlockKind::list);
    CHECK(joined_text_of(laid_out("2026. 4月に開始\n").pages[0]).find("2026.") != std::string::npos);
}

TEST_CASE("思わぬ読み方をする書き方は、行とともに知らせる") {
    CHECK(told("題\n\n本文\n---\n次\n") ==
          "3行目は、下に - か = の行があるため見出しになりました。線なら、間に空の行を入れてください。");
    CHECK(told("# 題\n\n---\n").empty());
    CHECK(told("文\n\n    字下げ **甲**\n") ==
          "3行目は行頭に空白が4つ以上あるため、* などの印を読まず、書いたとおりに載せました。");
    CHECK(told("```\n甲\n```\n\n```text\n乙\n```\n\n~~~~\n丙\n~~~~\n").empty());
    CHECK(told("文\n\n```注意 甲\n乙\n```\n") == "3行目の囲みの名「注意 甲」は、載せていません。");
    CHECK(told("文\n\n```\n乙\n\n# 題\n") ==
          "3行目の囲み ``` が閉じていないため、あとをすべて囲みの中としました。");
    CHECK(words("文は~~取り消し~~です") == "文は~~取り消し~~です");
    CHECK(told("C:\\\n次\n") ==
          "1行目の終わりの \\ は、改行としました。文字としての \\ は \\\\ と書いてください。");
    CHECK(told("| 甲 | 乙 | 丙 |\n|---|---|---|\n| `a|b` | 丁 |\n") ==
          "3行目は ` の中の | で欄が分かれました。文字としての | は \\| と書いてください。");
}

TEST_CASE("外字は、どの書体の字にもせず、〓とし、所を知らせる") {
    const auto layout = laid_out("# 名\n\n見本\uE000 さん\n");
    CHECK(layout.warnings ==
          std::vector<std::string>{
              "3行目「見本〓 さん」の外字（U+E000）は、機械ごとに形が違うため〓としました。"});
    for (const std::string sign : {"\uE757", "\uF8FF", "\U000F0000", "\U00100000", "\uFDD0", "\uFFFF"}) {
        CAPTURE(sign);
        const auto glyphs = laid_out("甲" + sign + "〓\n").pages[0].ink.runs[0].glyphs;
        CHECK(glyphs.at(1).id == glyphs.at(2).id);
        CHECK(laid_out("甲" + sign + "乙\n").warnings.size() == 1);
        CHECK(laid_out("| 甲 |\n|---|\n| " + sign + " |\n\n```foot\n" + sign + "\n```\n").warnings.size() ==
              1);
    }
}

TEST_CASE("ゴシックにない字のある名は、姓も名もまるごと明朝になる") {
    const auto faces = [](const std::string& markdown) {
        std::set<int> all;
        const auto layout = laid_out(markdown);
        for (const auto& run : layout.pages[0].ink.runs)
            for (const auto& glyph : run.glyphs)
                if (glyph.text[0] >= 0x3400 && glyph.text[0] != U'１' && glyph.text[0] != U'／')
                    all.insert(run.face);
        return all;
    };
    CHECK(faces("**山田 太郎**\n") == std::set<int>{1});
    CHECK(faces("**𠮷田 太郎**\n") == std::set<int>{2});
    CHECK(faces("# 𠮷田　太郎\n") == std::set<int>{2});
    CHECK(faces("# 辻󠄀邉󠄁太郎\n").size() == 1);
    CHECK(faces("# 葛󠇟城太郎\n") == std::set<int>{1});  // no face has the form
}

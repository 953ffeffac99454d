#include "pdf/face_files.hpp"
#include "pdf/haru_font.hpp"
#include "support.hpp"
#include "support/catch.hpp"

using namespace kasane::pdf;
using namespace kasane::pdf::test;

namespace {

constexpr const char* sample = R"(```label
取扱注意・非公開
７福地第 123 号　保存期間 ５年
```

```seal
決裁
課長
係長
```

# 令和７年度 第10回 重層的支援会議 会議録（案）

|  |  |
|---|---|
| 日時 | 令和８年１月22日（木） 午後１時30分から |

## １ 議題と結果

| 番号 | 会議の判断 | 次の予定 |
|:-:|---|---|
| 3 | 了承 | 令和８年４月23日 |

本文です。「行きたくない。」と話した（母も同席）。

```foot
会議録（案） 第１版
```
)";

}  // namespace

TEST_CASE("PDFは検査の道具を警告なしで通る") {
    const auto pdf = rendered(sample);
    const auto check = run_on(pdf, "qpdf", "qpdf", "--check");
    INFO(check.output);
    CHECK(check.code == 0);
    CHECK(has(check.output, "No syntax or stream encoding errors found"));
    const auto fonts = run_on(pdf, "pdffonts", "poppler-utils", "");
    CHECK_FALSE(has(fonts.output, "Syntax"));
    CHECK(has(fonts.output, "IPAexMincho"));
    CHECK(has(fonts.output, "IPAexGothic"));
    CHECK_FALSE(has(fonts.output, " no "));  // all embedded, subset, with Unicode maps
}

TEST_CASE("mupdf と Ghostscript も、どの国の名でも警告なしで開く") {
    const auto pdf =
        rendered("# 名簿\n\n髙﨑𠮷 葛󠄀城 김민준 习近 Nguyễn Thị Ánh José\n\n" +
                 std::string(sample));
    CHECK(pdf.warnings.empty());
    const auto drawn = run_on(pdf, "mutool", "mupdf-tools", "draw -q -F text -o /dev/null");
    INFO(drawn.output);
    CHECK(drawn.code == 0);
    // Debian builds mupdf without colour profiles, and it says so of any file.
    CHECK((drawn.output.empty() || drawn.output == "warning: ICC support is not available\n"));
    const auto printed = run_on(pdf, "gs", "ghostscript", "-q -dNOPAUSE -dBATCH -sDEVICE=nullpage");
    INFO(printed.output);
    CHECK(printed.code == 0);
    CHECK(printed.output.empty());
}

TEST_CASE("pdf.js も警告なしで開き、同じ文字を読む") {
    const auto pdf = rendered(
        "# 名簿\n\n髙﨑𠮷 葛󠄀城 김민준 刘伟强 Nguyễn Thị Ánh José\n\n- 一\n  1. "
        "二\n\n" +
        std::string(sample));
    const auto read = run_on(pdf, "node", "nodejs", KASANE_SOURCE_DIR "/tests/pdf/pdfjs.js");
    INFO(read.output);
    CHECK(read.code == 0);
    std::string text = read.output;
    std::erase_if(text, [](char letter) { return letter == ' ' || letter == '\n'; });
    for (const char* part : {"髙﨑𠮷葛󠄀城김민준刘伟强NguyễnThịÁnhJosé", "・一1.二",
                             "取扱注意・非公開", "番号会議の判断次の予定", "令和８年１月22日（木）",
                             "と話した（母も同席）。", "会議録（案）第１版", "１／１"})
        CHECK(has(text, part));
    const auto broken = run_on(Result{pdf.bytes.substr(0, pdf.bytes.size() / 2), 1, {}}, "node", "nodejs",
                               KASANE_SOURCE_DIR "/tests/pdf/pdfjs.js");
    CHECK(broken.code != 0);
}

TEST_CASE("PDFの文字は読み取るともとの文字になる") {
    const auto text = text_of(rendered(sample));
    INFO(text);
    for (const char* part :
         {"取扱注意・非公開", "７福地第 123 号", "決裁", "課長",
          "令和７年度 第10回 重層的支援会議 会議録（案）", "令和８年１月22日（木） 午後１時30分から",
          "番号 会議の判断 次の予定", "3 了承 令和８年４月23日",
          "本文です。「行きたくない。」と話した（母も同席）。", "会議録（案） 第１版", "１／１"})
        CHECK(has(text, part));
}

TEST_CASE("人名の字は一字も変わらない") {
    for (const char* name :
         {"髙﨑邉渡邊", "𠮷野家の𠮷", "葛\U000E0100城と葛城", "旧字の\uFA19\uFA1A\uFA1Bと神祥福",
          "ｶﾅ半角とカナ", "①㈱㋿〜～", "Nguyễn Thị Hương", "김민수", "刘伟强", "㐂𠀋𡈽",
          "か\u3099き\u3099と\u306F\u309A"}) {
        const auto pdf = rendered(std::string(name) + "\n");
        CHECK(has(text_of(pdf), name));
        CHECK(pdf.warnings.empty());
    }
}

TEST_CASE("中国の名によくある字は、どれも〓にならない") {
    const std::string names =
        "王祎、朱镕基、李赟、张玙、陈旸、刘翚、邹飏、锳、陳喆堃、龑、燚、颀、顼、瑄、彧";
    const auto pdf = rendered("# " + names + "\n\n" + names + "\n");
    CHECK(pdf.warnings.empty());
    CHECK(has(text_of(pdf), names));
}

TEST_CASE("ラテン文字の名は、語ごとに書体を変えず、まるごと一つの書体で組む") {
    for (const std::string name :
         {"Nguyễn Văn An", "Trần Thị Lan", "João Lê Ngọc", "O’Brien", "Nguye\u0302\u0303n Va\u0306n An",
          "Jose\u0301 Nguye\u0302\u0303n", "am\u0303 x\u0304", "Ольга Иванова"})
        for (const std::string stars : {"", "**"}) {
            const auto runs = laid_out(stars + name + stars + "\n").pages[0].ink.runs;
            INFO(name << stars);
            REQUIRE(runs.size() >= 2);  // the last is the number of the page
            CHECK(runs[0].face == (stars.empty() ? western_serif : western_sans));
            CHECK(runs[1].baseline != runs[0].baseline);
        }
    CHECK(laid_out("Tanaka Hanako\n").pages[0].ink.runs[0].face == mincho);
    CHECK(has(text_of(rendered("Nguye\u0302\u0303n Va\u0306n An\n")), "Nguye\u0302\u0303n Va\u0306n An"));
}

TEST_CASE("字母に分けて書いたハングルも、結合した仮名も、一つの字になる") {
    const std::string hangul = "\u1100\u1175\u11B7\u1106\u1175\u11AB\u110C\u116E\u11AB";  // 김민준
    const auto layout = laid_out(hangul + "\n");
    CHECK(layout.warnings.empty());
    CHECK(layout.pages[0].ink.runs[0].glyphs.size() == 3);
    CHECK(laid_out("# " + hangul + "\n").pages[0].ink.runs[0].face == hangul_sans);
    CHECK(laid_out("か\u309Aき\u309Aカ\u309A\n").pages[0].ink.runs[0].glyphs.size() == 3);
    CHECK(has(text_of(rendered("か\u309A\n")), "か\u309A"));
}

TEST_CASE("右から左へ書く字や、隣によって形の変わる字は、誤った形で組まずに知らせる") {
    CHECK(laid_out("العربية\n").warnings.size() == 7);
    CHECK(laid_out("עברית\n").warnings.size() == 5);
    CHECK(laid_out("ไทย\n").warnings.size() == 3);
}

TEST_CASE("書体にない字は〓で示し、その字を知らせる") {
    const auto pdf = rendered("絵文字🦩と古代文字𓂀の文\n");
    REQUIRE(pdf.warnings.size() == 2);
    CHECK(pdf.warnings[0] == "「𓂀」（U+13080）を表せる書体がないため、〓としました。");
    CHECK(pdf.warnings[1] ==
          "「🦩」（U+1F9A9）を表せる書体がないため、〓としました。");
}

TEST_CASE("知らない異体字は標準の字形で示し、知らせる") {
    const auto pdf = rendered("あ\xF3\xA0\x84\x80い\n");
    REQUIRE(pdf.warnings.size() == 1);
    CHECK(has(pdf.warnings[0], "標準の字形"));
}

TEST_CASE("同じ文と日付からは同じPDFができ、時刻や乱数は入らない") {
    const auto first = rendered(sample);
    CHECK(first.bytes == rendered(sample).bytes);
    CHECK_FALSE(has(first.bytes, "/ID"));
    const auto other = render(sample, {"かささぎ市", "", {2026, 1, 23, 9, 0, 0}});
    CHECK(std::get<Result>(other).bytes != first.bytes);
}

TEST_CASE("題名と作成者と日付はPDFの情報に入る") {
    const auto info =
        run_on(rendered("# 第10回 𠮷野さんの会議\n"), "pdfinfo", "poppler-utils", "-isodates -enc UTF-8");
    CHECK(has(info.output, "第10回 𠮷野さんの会議"));
    CHECK(has(info.output, "かささぎ市"));
    CHECK(has(info.output, "2026-01-22T15:08:00+09"));
    CHECK(has(info.output, "595.276 x 841.89 pts (A4)"));
}

TEST_CASE("題名は指定があればそれになる") {
    const auto result = render("# 見出し\n", {"", "別の題", {2024, 2, 29, 0, 0, 0}});
    const auto info = run_on(std::get<Result>(result), "pdfinfo", "poppler-utils", "-isodates -enc UTF-8");
    CHECK(has(info.output, "別の題"));
    CHECK(has(info.output, "2024-02-29T00:00:00+09"));
}

TEST_CASE("UTF-16 で書くと括弧や改行のバイトになる字も、しおりと題名に残る") {
    constexpr std::size_t in_a_heading = 250;
    std::vector<std::string> titles{"（名）\\\\「納」"};
    std::size_t count = 0;
    for (char32_t c = 0x3000; c < 0xA000; ++c) {
        const auto is_sign = [](char32_t byte) {
            return byte == 0x0A || byte == 0x0D || byte == 0x28 || byte == 0x29 || byte == 0x5C;
        };
        if ((c > 0x30FF && c < 0x4E00) || c == 0x3029 || !(is_sign(c >> 8) || is_sign(c & 0xFF))) continue;
        if (count++ % in_a_heading == 0) titles.emplace_back();
        titles.back() += to_utf8(std::u32string_view(&c, 1));
    }
    std::string markdown;
    for (const auto& title : titles) markdown += (markdown.empty() ? "# " : "## ") + title + "\n\n";
    const auto pdf = rendered(markdown);
    const auto outline = run_on(pdf, "mutool", "mupdf-tools", "show", "outline").output;
    CHECK(has(outline, "（名）"));
    for (std::size_t at = 1; at < titles.size(); ++at) CHECK(has(outline, titles[at]));
    CHECK(has(run_on(pdf, "pdfinfo", "poppler-utils", "").output, "（名）\\「納」"));
}

TEST_CASE("見出しはしおりになる") {
    const auto pdf = rendered("# 甲\n\n## 乙𠮷\n\n### 丙\n\n## 丁\n\n本文\n");
    const auto outline = run_on(pdf, "qpdf", "qpdf", "--json --json-key=outlines");
    for (const char* title : {"甲", "乙𠮷", "丙", "丁"}) CHECK(has(outline.output, title));
}

TEST_CASE("４ページのPDFは150KBに収まる") {
    std::string markdown = "# 会議録\n";
    for (int i = 0; i < 60; ++i)
        markdown += "\n## 議題" + std::to_string(i) +
                    "\n\n担任が毎朝８時30分頃に電話連絡を行っているが、応答がない日が続いている。"
                    "養育支援訪問等の手続きを説明したところ「少し考えたい」とのことであった。\n";
    const auto pdf = rendered(markdown);
    CHECK(pdf.pages >= 4);
    CHECK(pdf.bytes.size() < 150'000);
}

TEST_CASE("とても長い題でもPDFになる") {
    std::string heading = "# ";
    for (int i = 0; i < 20'000; ++i) heading += "会議";
    const auto pdf = rendered(heading + "\n");
    CHECK(pdf.pages > 1);
    CHECK(run_on(pdf, "qpdf", "qpdf", "--check").code == 0);
}

TEST_CASE("空の文も一ページのPDFになる") {
    const auto pdf = rendered("");
    CHECK(pdf.pages == 1);
    CHECK(run_on(pdf, "qpdf", "qpdf", "--check").code == 0);
}

TEST_CASE("ToUnicodeの表はBMPの外の字を代理対で持つ") {
    const auto map = to_unicode_map({{1, 1000, {U'𠮷'}}, {2, 1000, {U'葛', 0xE0100}}});
    CHECK(has(map, "2 beginbfchar\n<0001> <D842DFB7>\n<0002> <845BDB40DD00>\nendbfchar"));
}

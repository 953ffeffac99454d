// Cases as .xlsx: what Excel and others write, part by part.
#include <array>
#include <cstring>
#include <memory>

#include <zip.h>

#include "domain/queries/query.hpp"
#include "exchange/import.hpp"
#include "exchange/names.hpp"
#include "exchange/refused.hpp"
#include "exchange/xlsx_number.hpp"
#include "exchange/xlsx_reader.hpp"
#include "samples/sample_town.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::exchange;

namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

std::string zipped(const Parts& parts) {
    zip_error_t error;
    zip_error_init(&error);
    auto* const source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    auto* const archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    REQUIRE(archive != nullptr);
    for (const auto& [name, bytes] : parts) {
        auto* const part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(source);
    REQUIRE(zip_source_read(source, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

const std::string links =
    R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="r2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/>)"
    R"(<Relationship Id="r3" Type="x/sharedStrings" Target="sharedStrings.xml"/>)"
    R"(<Relationship Id="r4" Type="x/styles" Target="styles.xml"/></Relationships>)";
const std::string styles =
    R"(<styleSheet><numFmts><numFmt numFmtId="176" formatCode="[$-411]ge.m.d;@"/></numFmts>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>)";

/// A workbook of one sheet with these rows.
std::string workbook(const std::string& rows, const std::string& texts = "", const std::string& settings = "",
                     const std::string& behind = "") {
    return zipped({{"xl/workbook.xml", "<workbook>" + settings +
                                           R"(<sheets><sheet name="台帳" r:id="r1"/></sheets></workbook>)"},
                   {"xl/_rels/workbook.xml.rels", links},
                   {"xl/sharedStrings.xml", "<sst>" + texts + "</sst>"},
                   {"xl/styles.xml", styles},
                   {"xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>"}});
}

std::string text_cell(const std::string& name, const std::string& words) {
    return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

std::string row(int number, const std::vector<std::string>& words) {
    std::string cells;
    for (std::size_t at = 0; at < words.size(); ++at)
        if (!words[at].empty()) cells += text_cell(cell_name(at, number), words[at]);
    return "<row r=\"" + std::to_string(number) + "\">" + cells + "</row>";
}

const std::vector<std::string> columns{"番号", "呼称", "氏名", "続柄", "年齢", "受付日"};

std::vector<TableRow> rows_of(const std::string& bytes) {
    const auto read = read_workbook({"台帳.xlsx", bytes});
    if (const auto* problem = problem_in(read)) FAIL(message(*problem));
    return std::get<std::vector<Sheet>>(read).front().rows;
}

domain::Record taken(const std::string& name, const std::string& bytes) {
    auto record = samples::town();
    const std::vector<File> files{{name, bytes}};
    const auto read = import_files(files, record);
    if (const auto* problems = std::get_if<Problems>(&read)) FAIL(message(problems->front()));
    domain::Event event;
    event.changes = std::get<ImportResult>(read).changes;
    domain::apply(record, event);
    return record;
}

std::string refused_xlsx(const std::string& bytes) {
    return test::refused("台帳.xlsx", bytes);
}

bool has_words(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("Excel の日付は、1900年からでも1904年からでも、書式が日付なら日になる") {
    CHECK(number_words("45800", NumberShown::day, DayCount::from_1900) == "2025-05-23");
    CHECK(number_words("44338", NumberShown::day, DayCount::from_1904) == "2025-05-23");
    CHECK(number_words("59", NumberShown::day, DayCount::from_1900) == "1900-02-28");
    CHECK(number_words("61", NumberShown::day, DayCount::from_1900) == "1900-03-01");
    CHECK(number_words("45351", NumberShown::day, DayCount::from_1900) == "2024-02-29");
    CHECK(number_words("45800.5625", NumberShown::day, DayCount::from_1900) == "2025-05-23 13:30");
    CHECK(number_words("0.5625", NumberShown::time, DayCount::from_1900) == "13:30");
    CHECK(number_words("54.0", NumberShown::number, DayCount::from_1900) == "54");
    CHECK(number_words("1e300", NumberShown::day, DayCount::from_1900) == "1e+300");
    CHECK(number_words("-1", NumberShown::day, DayCount::from_1900) == "-1");
    CHECK(number_words("不明", NumberShown::day, DayCount::from_1900) == "不明");
}

TEST_CASE("日付の書式は、和暦でも曜日つきでも見分ける") {
    for (const auto* code :
         {"[$-411]ge.m.d;@", "yyyy\"年\"m\"月\"d\"日\"", "m/d", "ggge\"年\"", "mm-dd-yy (aaa)"}) {
        CAPTURE(code);
        CHECK(shown_by(code) == NumberShown::day);
    }
    for (const auto* code : {"General", "0.00", "0.00E+00", "[Red]#,##0", "0\"歳\"", "\"day\"0", "G/標準"}) {
        CAPTURE(code);
        CHECK(shown_by(code) == NumberShown::number);
    }
    CHECK(shown_by("h:mm") == NumberShown::time);
    CHECK(shown_by(14) == NumberShown::day);
    CHECK(shown_by(57) == NumberShown::day);
    CHECK(shown_by(20) == NumberShown::time);
    CHECK(shown_by(0) == NumberShown::number);
}

TEST_CASE("共有の文字列から、ふりがなを除いて読む") {
    const auto rows = rows_of(workbook(
        R"(<row r="1"><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c t="s"><v>9</v></c></row>)",
        "<si><t>見本 花子</t><rPh sb=\"0\" eb=\"2\"><t>ミホン</t></rPh></si>"
        "<si><r><t>髙﨑</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 𠮷子</t></r>"
        "<rPh sb=\"0\" eb=\"2\"><t>タカサキ</t></rPh></si>"));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells == std::vector<std::string>{"", "見本 花子", "髙﨑 𠮷子"});
}

TEST_CASE("日付・式の値・結合したセルのある表からケースを読む") {
    const auto bytes = workbook(
        row(1, {"ケース台帳（令和7年度）"}) + row(3, columns) + R"(<row r="4">)" + text_cell("A4", "R8-001") +
            text_cell("B4", "A世帯") + text_cell("C4", "見本 一") + text_cell("D4", "本人") +
            R"(<c r="E4"><f>50+4</f><v>54</v></c><c r="F4" s="2"><v>45800</v></c></row>)" +
            row(5, {"", "", "見本 二", "妻", "５２歳"}) + row(6, {"小計", "", "2"}) +
            row(7, {"R8-002", "B世帯", "例 三", "本人", "40", "令7.5.1"}) +
            row(8, {"同上", "同上", "例 四", "父"}),
        "", "",
        R"(<mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/></mergeCells>)");
    const auto record = taken("台帳.xlsx", bytes);
    const auto* first = find_case(record, "R8-001");
    REQUIRE(first != nullptr);
    CHECK(first->received_on == text::Date{2025, 5, 23});
    const auto members = domain::members_of(record, first->id);
    REQUIRE(members.size() == 2);
    CHECK(members[0].age == 54);
    CHECK(members[1].name == "見本 二");
    CHECK(members[1].age == 52);
    const auto* second = find_case(record, "R8-002");
    REQUIRE(second != nullptr);
    CHECK(second->received_on == text::Date{2025, 5, 1});
    CHECK(domain::members_of(record, second->id).size() == 2);
}

TEST_CASE("番号が空の行は、世帯の続きと分かるときだけ上のケースになる") {
    const std::string head = "番号,呼称,氏名,続柄\nR8-1,A,見本 一,本人\n";
    const auto record = taken("a.csv", head + ",,見本 二,妻\n");
    CHECK(domain::members_of(record, find_case(record, "R8-1")->id).size() == 2);
    CHECK(has_words(test::refused("a.csv", head + ",B,見本 二,妻\n"), "a.csv A3：番号がありません"));
    CHECK(has_words(test::refused("a.csv", head + ",,見本 二,本人\n"), "a.csv A3：番号がありません"));
}

TEST_CASE("誤りは Excel のセルの名で、すべて一度に言う") {
    const auto bytes = workbook(
        row(2, columns) + row(4, {"R8-1", "A", "見本 一", "本人", "不明", "R8.13.1"}) + "<row r=\"5\">" +
        text_cell("A5", "R8-2") + "<c r=\"B5\" t=\"e\"><v>#N/A</v></c><c r=\"C5\"><f>A1</f></c></row>");
    const std::vector<File> files{{"台帳.xlsx", bytes}};
    const auto read = import_files(files, samples::town());
    const auto* problems = std::get_if<Problems>(&read);
    REQUIRE(problems != nullptr);
    std::string said;
    for (const auto& problem : *problems) said += message(problem) + "\n";
    CAPTURE(said);
    CHECK(has_words(said, "台帳.xlsx E4：「年齢」の値「不明」"));
    CHECK(has_words(said, "台帳.xlsx F4：「受付日」の値「R8.13.1」"));
    CHECK(has_words(said, "台帳.xlsx B5：式の値が誤り（#N/A）です"));
    CHECK(has_words(said, "台帳.xlsx C5：式の値がファイルにありません"));
}

TEST_CASE("壊れた表、古い形、大きすぎる表は、どうするかを言って断る") {
    const auto whole = workbook(row(1, columns));
    CHECK(has_words(refused_xlsx(""), "壊れています"));
    CHECK(has_words(refused_xlsx("番号,呼称\n"), "壊れています"));
    CHECK(has_words(refused_xlsx(whole.substr(0, whole.size() / 2)), "壊れています"));
    CHECK(has_words(refused_xlsx(zipped({{"a.txt", "a"}})), "壊れています"));
    CHECK(has_words(refused_xlsx(workbook("<row")), "壊れています"));
    CHECK(has_words(refused_xlsx(std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")), "パスワード"));
    CHECK(has_words(refused_xlsx(workbook(std::string(120'000'000, ' '))), "大きすぎる"));
    std::string many;
    for (int number = 1; number < 6'000; ++number) many += row(number, {"R"});
    CHECK(has_words(refused_xlsx(workbook(many)), "多すぎます"));
    CHECK(has_words(
        refused_xlsx(workbook(row(1, columns) + "<row r=\"2\">" + text_cell("XFD2", "余り") + "</row>")),
        "XFD2"));
    CHECK(has_words(refused_xlsx(workbook("")), "見出しの行がありません"));
}

TEST_CASE("シートが複数あれば、ケースの見出しのあるシートを読む") {
    const auto book = [](const std::string& first, const std::string& second) {
        const auto sheet = [](const std::string& rows) {
            return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        };
        return zipped({{"xl/workbook.xml", R"(<workbook><sheets><sheet name="説明" r:id="r1"/>)"
                                           R"(<sheet name="R8" r:id="r2"/></sheets></workbook>)"},
                       {"xl/_rels/workbook.xml.rels", links},
                       {"xl/worksheets/sheet1.xml", sheet(first)},
                       {"xl/worksheets/sheet2.xml", sheet(second)}});
    };
    const auto cases = row(1, columns) + row(2, {"R8-1", "A", "見本 一", "本人"});
    CHECK(find_case(taken("台帳.xlsx", book(row(1, {"書き方"}), cases)), "R8-1") != nullptr);
    CHECK(has_words(refused_xlsx(book(cases, cases)), "どのシートを読むのか分かりません：「説明」「R8」"));
    CHECK(has_words(refused_xlsx(book("", row(1, {"書き方"}))), "番号"));
}

TEST_CASE("Excel の「Unicode テキスト」（UTF-16）も読む") {
    const std::u16string text = u"\uFEFF番号\t呼称\t氏名\t続柄\r\nR8-1\tA\t髙﨑 𠮷子\t本人\r\n";
    std::string little;
    std::string big;
    for (const char16_t unit : text) {
        const auto low = static_cast<char>(unit & 0xFFU);
        const auto high = static_cast<char>(unit >> 8U);
        (little += low) += high;
        (big += high) += low;
    }
    for (const auto* name : {"a.txt", "a.csv", "a.tsv"})
        for (const auto& bytes : {little, big}) {
            const auto record = taken(name, bytes);
            CHECK(domain::members_of(record, find_case(record, "R8-1")->id).at(0).name == "髙﨑 𠮷子");
        }
    CHECK(has_words(test::refused("a.csv", little.substr(0, little.size() - 1)), "途中で切れています"));
}

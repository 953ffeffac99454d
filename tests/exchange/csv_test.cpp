#include "domain/queries/query.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/names.hpp"
#include "samples/sample_town.hpp"
#include "support/catch.hpp"
#include "text/encoding.hpp"

using namespace kasane;
using namespace kasane::exchange;

namespace {

std::vector<TableRow> rows_of(const std::string& bytes) {
    return std::get<std::vector<TableRow>>(read_csv({"a.csv", bytes}));
}

std::string refused(const std::string& bytes) {
    const std::vector<File> files{{"a.csv", bytes}};
    const auto read = import_files(files, samples::town());
    const auto* problems = std::get_if<Problems>(&read);
    return problems == nullptr ? "" : message(problems->front());
}

}  // namespace

TEST_CASE("引用符・改行・カンマのあるセルを読む") {
    const auto rows = rows_of("a,b\r\n\"1,\"\"2\"\"\",\"上\n下\"\r\n\r\n,\r\n末,尾");
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].cells == std::vector<std::string>{"1,\"2\"", "上\n下"});
    CHECK(rows[2].cells == std::vector<std::string>{"末", "尾"});
    CHECK(rows[2].line == 6);
}

TEST_CASE("UTF-8 のしるしが付いていてもいなくても同じに読む") {
    CHECK(rows_of("\xEF\xBB\xBF番号\n1\n").at(0).cells == rows_of("番号\n1\n").at(0).cells);
}

TEST_CASE("Excel の書く CP932 を読む") {
    CHECK(text::from_cp932("\x94\xD4\x8D\x86") == "番号");
    CHECK(text::from_cp932("\xFB\xFC\xFA\xB1") == "髙﨑");
    CHECK(text::from_cp932("\x81\x60") == "～");
    CHECK_FALSE(text::from_cp932("\x81"));
    CHECK_FALSE(text::from_cp932("\xFF\xFF"));
}

TEST_CASE("見本の CSV から世帯ごとのケースができる") {
    const auto file = samples::read_bytes(KASANE_SOURCE_DIR "/tests/samples/cases.csv");
    const auto record = samples::with_files(samples::town(), {{"cases.csv", file}});
    const auto* household = find_case(record, "R7-021");
    REQUIRE(household != nullptr);
    const auto members = domain::members_of(record, household->id);
    REQUIRE(members.size() == 2);
    CHECK(members[0].name == "髙﨑 一");
    CHECK(domain::consent_of(record, members[1].id)->excluded == "病名");
    CHECK(domain::consent_extent(record, household->id) == domain::ConsentExtent::all);
    CHECK(household->waits_for == domain::ReviewTiming::new_plan);
    CHECK(find_case(record, "R7-022")->received_on == text::Date{2026, 1, 15});
}

TEST_CASE("CSV の誤りは行と値と直し方を言う") {
    struct Example {
        std::string bytes;
        std::vector<std::string> said;
    };
    const auto example = GENERATE(
        Example{"", {"見出しの行がありません"}},
        Example{"番号,色\n1,青\n", {"a.csv B1", "色", "使える見出し", "呼称"}},
        Example{"番号,番号\n1,1\n", {"番号", "2つ"}},
        Example{"番号,呼称,氏名,続柄\n,A,見本,本人\n", {"A2", "番号がありません"}},
        Example{"番号,呼称,氏名,続柄\n1,A,見本,本人,余り\n", {"E2", "余り"}},
        Example{"番号,呼称,氏名,続柄\n1,A,見本,本人\n1,B,例,妻\n", {"B3", "食い違い"}},
        Example{"番号,呼称,氏名,続柄,受付日\n1,A,見本,本人,2026-02-29\n", {"E2", "2026-02-29"}},
        Example{"番号,呼称,氏名,続柄,年齢\n1,A,見本,本人,八十\n", {"E2", "八十", "整数"}},
        Example{"番号,呼称,氏名,続柄,紹介元\n1,A,見本,本人,宇宙局\n", {"E2", "宇宙局"}},
        Example{"番号\n\"1\n", {"2行目", "閉じていません"}}, Example{"番号\n\"1\"2\n", {"2行目", "引用符"}},
        Example{"番号\n1\"2\n", {"2行目", "引用符"}}, Example{"番号\n\xFF\xFF\n", {"2行目", "CP932"}});
    const auto said = refused(example.bytes);
    CAPTURE(example.bytes, said);
    for (const auto& part : example.said) CHECK(said.find(part) != std::string::npos);
}

// What minutes say of whose a part is, what came of it and for whom the paper is.
#include "document/minutes.hpp"
#include "document/render.hpp"
#include "document/sample_record.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::domain;
using namespace kasane::tests;
using document::minutes_paper;

namespace {

document::ItemRecord record_of_new_plan(const Record& record) {
    return minutes_of(record).items.front();
}

}  // namespace

TEST_CASE("ケースから出た地域課題は、そのケースの記録にも検討の場とともに載る") {
    auto record = held_sitting();
    CHECK(record_of_new_plan(record).gaps_here == "平日の昼に通訳がいない（検討の場　地域福祉計画の部会）");
    row<ResourceGap>(record, 1).forum.clear();
    CHECK(record_of_new_plan(record).gaps_here == "平日の昼に通訳がいない");
    CHECK(minutes_of(record).items[1].gaps_here.empty());
    CHECK(has(minutes_markdown(record), "平日の昼に通訳がいない"));
}

TEST_CASE("残された課題に、担い手のない支援内容と、機関の正式な名がある") {
    auto record = held_sitting();
    row<Agency>(record, 4).short_name = "アウト";
    const auto left = record_of_new_plan(record).left_open;
    CHECK_THAT(left, Catch::Matchers::Contains("担い手なし　平日昼の通訳の確保"));
    CHECK_THAT(left, Catch::Matchers::Contains("アウトリーチ専門員の確認（持ち帰り）　令和8年1月29日"));
}

TEST_CASE("役割分担の表の上に、どのケースのものかが書かれる") {
    const auto markdown = minutes_markdown(held_sitting());
    CHECK(has(markdown, "役割分担　議題3　R7-012"));
}

TEST_CASE("氏名の載る会議録には原本としるされ、配付用にはしるされない") {
    const auto record = held_sitting();
    const auto text = [&](document::Level level) {
        const auto paper = minutes_paper(record, first_block, now, {{level, {}}, {}, {}});
        return std::get<std::string>(document::render(read_text("templates/minutes.md"), paper));
    };
    const auto original = text(document::Level::original);
    CHECK_THAT(original, Catch::Matchers::Contains("```label\n原本　取扱注意・非公開"));
    CHECK_THAT(original, Catch::Matchers::Contains("```foot\n原本　令和7年度"));
    CHECK(text(document::Level::distribution).find("原本") == std::string::npos);
}

TEST_CASE("欠席した方に伝えたあとは、伝えた日が載る") {
    auto record = held_sitting();
    row<Attendance>(record, 1, 5).told_on = text::Date{2026, 1, 26};
    CHECK(minutes_of(record).absentees ==
          std::vector<std::string>{"教育委員会 学校教育課（川辺が令和8年1月26日に伝えた）"});
}

#include "document/corrections.hpp"

#include <catch2/catch.hpp>

#include "document/minutes.hpp"
#include "document/sample_record.hpp"
#include "domain/query.hpp"

using namespace kasane;
using namespace kasane::domain;
using namespace kasane::tests;
using document::corrections_between;
using document::said_by;

namespace {

Note& first_note(Record& record) {
    return record.rows<Note>().begin()->second;
}

}  // namespace

TEST_CASE("同じ会議録の間に訂正はない") {
    const auto said = said_by(minutes_of(held_sitting()));
    CHECK_FALSE(said.empty());
    CHECK(said.find("議題とケース") == std::string::npos);
    CHECK(corrections_between(said, said, "第2版").empty());
}

TEST_CASE("状態・版・作成日が変わっても訂正ではない") {
    auto record = held_sitting();
    const auto before = said_by(minutes_of(record));
    row<Meeting>(record, first_block.value).minutes_state = MinutesState::final;
    const auto after = said_by(document::minutes_paper(record, first_block, {{2026, 3, 1}, 9, 0, 0}));
    CHECK(corrections_between(before, after, "第2版").empty());
}

TEST_CASE("直した要点は、箇所・訂正前・訂正後として出る") {
    auto record = held_sitting();
    const auto before = said_by(minutes_of(record));
    const auto former = first_note(record).text;
    first_note(record).text = "改行\nとタブ\tと\\と髙﨑𠮷を含む文";
    const auto rows = corrections_between(before, said_by(minutes_of(record)), "第2版");
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().version == "第2版");
    CHECK(rows.front().place.find("協議の要点") != std::string::npos);
    CHECK(rows.front().place.starts_with("議題"));
    CHECK(rows.front().after.find("とタブ\tと\\と髙﨑𠮷を含む文") != std::string::npos);
    CHECK(rows.front().before.find("急がない。") != std::string::npos);
    CHECK(rows.front().before.find("通院を先に整える。") == std::string::npos);
}

TEST_CASE("なくなったことと加わったことも訂正として出る") {
    auto record = held_sitting();
    const auto before = said_by(minutes_of(record));
    row<Sitting>(record, sitting.value).next_on.reset();
    const auto rows = corrections_between(before, said_by(minutes_of(record)), "第2版");
    REQUIRE_FALSE(rows.empty());
    CHECK(corrections_between("", before, "第2版").front().before == "（なし）");
    CHECK(corrections_between(before, "", "第2版").front().after == "（なし）");
}

TEST_CASE("訂正した版の会議録に、訂正履歴と変えたところの表が載る") {
    auto record = held_sitting();
    const auto before = said_by(minutes_of(record));
    record.put(MinutesVersion{first_block, 1, now, "青葉", "", now, "青葉"});
    record.put(MinutesVersion{first_block, 2, now, "青葉", "聞き違い"});
    first_note(record).text = "直した文";
    const auto paper = document::minutes_paper(record, first_block, now, {{}, {{1, before}}});
    CHECK(paper.version == "第2版");
    REQUIRE(paper.versions.size() == 2);
    CHECK(paper.versions[0].final_on == "令和8年1月22日 午後3時20分");
    CHECK(paper.versions[1].because == "聞き違い");
    REQUIRE(paper.corrections.size() == 1);
    CHECK(paper.corrections.front().after.find("直した文") != std::string::npos);
}

TEST_CASE("原本の訂正履歴にも、変えたところだけが載る") {
    auto record = held_sitting();
    const auto before = said_by(minutes_of(record));
    record.put(MinutesVersion{first_block, 1, now, "青葉", "", now, "青葉"});
    record.put(MinutesVersion{first_block, 2, now, "青葉", "聞き違い"});
    first_note(record).text = "⟦1⟧の言葉を直した文";
    const auto paper =
        document::minutes_paper(record, first_block, now, {{document::Level::original}, {{1, before}}});
    REQUIRE(paper.corrections.size() == 1);
    CHECK(paper.corrections.front().after.find("母の言葉を直した文") != std::string::npos);
}

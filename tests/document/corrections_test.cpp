#include "document/corrections.hpp"

#include <algorithm>
#include <sstream>

#include "document/minutes.hpp"
#include "document/sample_record.hpp"
#include "domain/commands/decide.hpp"
#include "domain/queries/query.hpp"
#include "support/catch.hpp"

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

TEST_CASE("加わった確認は、役割の欄でも答えの欄でも、機関の名とともに前後が出る") {
    auto record = held_sitting();
    const auto before = said_by(minutes_of(record));
    row<Answer>(record, new_plan_item.value, 4).kind = AnswerKind::confirmed;
    const auto rows = corrections_between(before, said_by(minutes_of(record)), "第2版");
    const auto find = [&](const std::string& end) {
        return std::find_if(rows.begin(), rows.end(),
                            [&](const auto& one) { return one.place.ends_with(end); });
    };
    const auto role = find("役割分担　2　担当（◎）");
    REQUIRE(role != rows.end());
    CHECK(role->before == "アウトリーチ専門員（未確認）");
    CHECK(role->after == "アウトリーチ専門員（確認済）");
    const auto answer = find("各機関の確認　アウトリーチ専門員");
    REQUIRE(answer != rows.end());
    CHECK(answer->before.starts_with("持ち帰り"));
    CHECK(answer->after.starts_with("確認"));
    CHECK(find("各機関の確認") == rows.end());
    const auto back = corrections_between(said_by(minutes_of(record)), before, "第3版");
    CHECK(std::any_of(back.begin(), back.end(), [](const auto& one) {
        return one.before == "アウトリーチ専門員（確認済）" && one.after == "アウトリーチ専門員（未確認）";
    }));
}

TEST_CASE("外した役割と加えた役割は、確認とは別に、機関の名とともに出る") {
    const std::string place = "議題3　R7-012　役割分担　1　協力（○）\t";
    const auto rows = corrections_between(place + "甲\\n（未確認）\\n乙\\n（未確認）\n",
                                          place + "甲\\n丙\\n（未確認）\n", "第2版");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].before == "甲（未確認）");
    CHECK(rows[0].after == "甲（確認済）");
    CHECK(rows[1].before == "乙（未確認）");
    CHECK(rows[1].after == "丙（未確認）");
}

TEST_CASE("直した出欠と役割は、訂正前と訂正後が出る") {
    auto record = held_sitting();
    const auto before = said_by(minutes_of(record));
    const auto changed = [&](const Command& command) {
        const auto decision = decide(record, {command, now, "青葉", "聞き違い"});
        if (const auto* refusal = std::get_if<Refusal>(&decision)) FAIL(refusal->message);
        auto after = record;
        apply(after, std::get<Accepted>(decision).event);
        return corrections_between(before, said_by(minutes_of(after)), "第2版");
    };
    const auto says = [](const auto& rows, const std::string& place, const std::string& was,
                         const std::string& became) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto& one) {
            return one.place.find(place) != std::string::npos && one.before.find(was) != std::string::npos &&
                   one.after.find(became) != std::string::npos;
        });
    };
    const auto people = attendances_of(record, first_block);
    const auto online = std::find_if(people.begin(), people.end(), [](const Attendance& row) {
        return row.presence == Presence::present && !row.arrived_at && !row.left_at;
    });
    REQUIRE(online != people.end());
    CHECK(says(changed(SetPresence{
                   first_block, online->person, Presence::online, {}, text::TimeOfDay{13 * 60 + 50}, {}}),
               "出席者", "", "オンライン、午後1時50分着"));
    CHECK(says(changed(Leave{first_block, online->person, text::TimeOfDay{14 * 60 + 40}}), "出席者", "",
               "午後2時40分退席"));

    const auto support = items_of(record, *row<AgendaItem>(record, new_plan_item.value).plan).front();
    const auto holder = roles_of(record, support.id).front().agency;
    const auto roles = changed(SetRole{support.id, holder, RoleKind::informed});
    const auto name = record.find<Agency>(holder)->name;
    CHECK(says(roles, "役割分担　1　担当", name, ""));
    CHECK(says(roles, "役割分担　1", "", name));
}

TEST_CASE("答えを一つの文で残していた前の版とは、文として比べる") {
    const auto said = said_by(minutes_of(held_sitting()));
    std::string as_filed;
    std::istringstream lines(said);
    for (std::string line; std::getline(lines, line);)
        if (!has(line, "各機関の確認　")) as_filed += line + "\n";
    REQUIRE(as_filed.size() < said.size());
    CHECK(corrections_between(as_filed, said, "第2版").empty());
    CHECK(corrections_between(said, as_filed, "第2版").empty());
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

#include "document/agenda.hpp"

#include "document/minutes.hpp"
#include "document/sample_record.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::domain;
using namespace kasane::tests;
using document::agenda_paper;

TEST_CASE("次第に題名・日時・場所・資料番号が載る") {
    const auto paper = agenda_paper(planned_sitting(), first_block, now);
    CHECK(paper.title == "令和7年度 第10回 重層的支援会議");
    CHECK(paper.when == "令和8年1月22日（木）　午後1時30分から午後3時10分まで");
    CHECK(paper.place == "かささぎ市役所 3階 第2会議室");
    CHECK(paper.copy_number == "資料番号　　／12部　会議後回収");
    CHECK(has(agenda_markdown(planned_sitting()), "取扱注意・非公開"));
}

TEST_CASE("次第の議題は番号・時刻・区分・説明・分・資料で並ぶ") {
    const auto rows = agenda_paper(planned_sitting(), first_block, now).items;
    REQUIRE(rows.size() == 5);
    CHECK(rows[1].title == "前回の宿題（1件）");
    CHECK(rows[2].number == "3");
    CHECK(rows[2].clock == "13:40");
    CHECK(rows[2].title == "R7-012　A世帯");
    CHECK(rows[2].timing == "新規プラン");
    CHECK(rows[2].presenter == "東地域包括支援センター");
    CHECK(rows[2].minutes == "25");
    CHECK(rows[2].paper == "2");
    CHECK(rows[3].clock == "14:05");
}

TEST_CASE("出席予定者には案内した議題だけが載る") {
    const auto people = agenda_paper(planned_sitting(), first_block, now).invited;
    REQUIRE(people.size() == 6);
    CHECK(people[0].items == "全体");
    CHECK(people[5].name == "ロサ𠮷野");
    CHECK(people[5].items == "3");
    auto record = planned_sitting();
    record.put(Invitation{new_plan_item, AgencyId{1}});
    CHECK(agenda_paper(record, first_block, now).invited[5].items == "ケース以外");
}

TEST_CASE("来られないと分かっている方は出席予定者に載らない") {
    auto record = planned_sitting();
    row<Attendance>(record, 1, 5).presence = Presence::absent;
    CHECK(agenda_paper(record, first_block, now).invited.size() == 5);
}

TEST_CASE("前回の宿題は済・継続とともに載る") {
    const auto rows = agenda_paper(planned_sitting(), first_block, now).homework;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].text == "受入れ先の見学");
    CHECK(rows[0].due == "令和8年1月16日");
    CHECK(rows[0].state == "済");
}

TEST_CASE("ケースの宿題は、案内していない方も来る次第には中身を載せない") {
    auto record = planned_sitting();
    auto& action = record.rows<ActionItem>().begin()->second;
    action.item = new_plan_item;
    record.put(Sitting{{11}, {2025, 12, 25}, "", {}, {}, "", 0, {}, {}, {}, ""});
    action.sitting = {11};
    CHECK(agenda_paper(record, first_block, now).homework.at(0).text == "受入れ先の見学");
    record.put(Invitation{new_plan_item, AgencyId{1}});
    const auto rows = agenda_paper(record, first_block, now).homework;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].text == "R7-012　A世帯の宿題");
    CHECK(rows[0].remark.empty());
    CHECK(document::minutes_paper(record, first_block, now).former_homework.at(0).text == "受入れ先の見学");
}

TEST_CASE("支援会議だけの会議で出た宿題と、後の会議の宿題は次第に載らない") {
    auto record = planned_sitting();
    record.put(Sitting{{11}, {2025, 12, 25}, "", {}, {}, "", 0, {}, {}, {}, ""});
    Meeting statutory{};
    statutory.id = {50};
    statutory.sitting = {11};
    statutory.kind = MeetingKind::statutory_support;
    record.put(statutory);
    CHECK(agenda_paper(record, first_block, now).homework.empty());
    row<Meeting>(record, 50).kind = MeetingKind::multi_layered_support;
    CHECK(agenda_paper(record, first_block, now).homework.size() == 1);
    row<Sitting>(record, 11).date = {2026, 2, 26};
    CHECK(agenda_paper(record, first_block, now).homework.empty());
}

TEST_CASE("切替えの案内は後の時間区分があるときだけ載る") {
    auto record = planned_sitting();
    CHECK(agenda_paper(record, first_block, now).switch_notice.empty());
    add_second_block(record);
    CHECK(agenda_paper(record, first_block, now).switch_notice ==
          "午後3時15分から 支援会議（社会福祉法第106条の6）に切り替えます。出席は案内した方に限ります。");
    CHECK(agenda_paper(record, second_block, now).switch_notice.empty());
}

TEST_CASE("支援会議の次第は支援会議の議題だけをもつ") {
    auto record = planned_sitting();
    add_second_block(record);
    const auto paper = agenda_paper(record, second_block, now);
    REQUIRE(paper.items.size() == 1);
    CHECK(paper.items[0].title == "支援-R7-04　Fさん");
    CHECK(paper.items[0].clock == "15:15");
    CHECK(paper.title == "支援会議");
    REQUIRE(paper.homework.size() == 1);
    CHECK(paper.homework[0].text == "近隣へのあいさつ");
}

TEST_CASE("同意のないケースは重層的支援会議の次第に何も載らない") {
    auto record = planned_sitting();
    for (std::int64_t consent : {1, 2}) {
        row<Consent>(record, consent).status = ConsentStatus::withdrawn;
        row<Consent>(record, consent).given_on = text::Date{2025, 12, 10};
    }
    const auto markdown = agenda_markdown(record);
    CHECK_FALSE(has(markdown, "R7-012"));
    CHECK_FALSE(has(markdown, "A世帯"));
    CHECK(has(markdown, "同意が確かめられないため載せません"));
    CHECK(agenda_paper(record, first_block, now).items.size() == 5);
}

TEST_CASE("題名のつけられた同意のないケースも次第に載らない") {
    auto record = planned_sitting();
    row<Consent>(record, 4).status = ConsentStatus::being_sought;
    row<AgendaItem>(record, suspension_item.value).title = "Eさんの件";
    CHECK_FALSE(has(agenda_markdown(record), "Eさん"));
}

TEST_CASE("議題も出席者もない会議の次第が読める") {
    auto record = planned_sitting();
    record.rows<AgendaItem>().clear();
    record.rows<Attendance>().clear();
    record.rows<ActionItem>().clear();
    row<Sitting>(record, sitting.value).copies = 0;
    const auto markdown = agenda_markdown(record);
    CHECK(has(markdown, "議題はまだありません。"));
    CHECK(markdown.find("## 前回の宿題\n\nなし\n") != std::string::npos);
    CHECK(markdown.find("## 出席予定者（敬称略）\n\n未定\n") != std::string::npos);
    CHECK(markdown.find("|") == std::string::npos);
    CHECK(has(markdown, "資料番号　　／　部　会議後回収"));
}

TEST_CASE("記録にない会議の次第は空になる") {
    CHECK(agenda_paper(planned_sitting(), MeetingId{77}, now).title.empty());
    CHECK(agenda_paper(Record{}, first_block, now).items.empty());
}

TEST_CASE("令和元年・うるう日・真夜中の会議も正しく書かれる") {
    auto record = planned_sitting();
    row<Sitting>(record, sitting.value).date = {2019, 5, 1};
    row<Meeting>(record, 1).starts_at = text::TimeOfDay{0};
    row<Meeting>(record, 1).ends_at = text::TimeOfDay{23 * 60 + 59};
    auto paper = agenda_paper(record, first_block, now);
    CHECK(paper.when == "令和元年5月1日（水）　午前0時から午後11時59分まで");
    CHECK(paper.title == "令和元年度 第10回 重層的支援会議");
    CHECK(paper.items[0].clock == "0:00");
    row<Sitting>(record, sitting.value).date = {2028, 2, 29};
    paper = agenda_paper(record, first_block, now);
    CHECK(paper.when == "令和10年2月29日（火）　午前0時から午後11時59分まで");
    CHECK(paper.title == "令和9年度 第10回 重層的支援会議");
}

#include "view_model/room/room_case.hpp"

#include "support/catch.hpp"
#include "view_model/steps.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

/// Full names with and without their space, readings, and given names that are no part of other words.
std::vector<std::string> names_of_households(const domain::Record& record) {
    std::vector<std::string> names;
    for (const auto& [key, member] : record.rows<domain::Member>()) {
        for (const auto& name : {member.name, member.kana}) {
            const auto gap = name.find(' ');
            if (gap == std::string::npos) continue;
            const auto given = name.substr(gap + 1);
            names.push_back(name);
            names.push_back(name.substr(0, gap) + given);
            if (given.size() > 3) names.push_back(given);
        }
    }
    return names;
}

/// The page and every form that can be opened from it.
std::string everything_on(const Room& room) {
    auto text = all_text(room.screen());
    for (const auto& press : all_presses(room.screen())) {
        if (!std::holds_alternative<OpenForm>(press.action)) continue;
        auto opened = room;
        opened.act(press.action);
        text += all_text(opened.screen());
    }
    return text;
}

const domain::Member& member_called(const domain::Record& record, const std::string& name) {
    for (const auto& [key, member] : record.rows<domain::Member>())
        if (member.name == name) return member;
    throw std::runtime_error("no member " + name);
}

/// The son has not agreed.
void withdraw_son(domain::Record& record) {
    auto consent = *domain::consent_of(record, member_called(record, "見本 竹夫").id);
    consent.status = domain::ConsentStatus::being_sought;
    record.put(consent);
}

}  // namespace

TEST_CASE("氏名とふりがなは、どの議題のどの画面にも記入欄にも出ない") {
    auto room = opened_room();
    const auto names = names_of_households(room.record());
    REQUIRE(names.size() > 10);
    for (const int number : {1, 2})
        for (const auto& item : domain::agenda_of(room.record(), block(room.record(), number).id))
            for (const auto step : domain::steps_of(room.record(), item)) {
                room.state.place = at_item(room.record(), block(room.record(), number), item.seq, step);
                const auto shown = everything_on(room);
                for (const auto& name : names) {
                    INFO(item.seq << " " << domain::label(step) << " " << name);
                    CHECK(shown.find(name) == std::string::npos);
                }
            }
}

TEST_CASE("文の中の世帯員は呼称で出る") {
    const auto room = at_step(case_of_mother_and_son, domain::Step::hopes);
    const auto shown = room_case(room.record(), item_of(room));
    CHECK(shown.policy == "母の通院を先に整え、長男とは訪問で関係をつくる。");
    CHECK(shown.support.at(1).text == "長男の健康の相談");
    CHECK(shown.goals.at(0).label == "母");
}

TEST_CASE("続柄の同じ世帯員は、世帯の中の番号で呼び分け、一人しか映らなくても同じ番号である") {
    auto room = at_step(case_of_mother_and_son, domain::Step::hopes);
    for (auto member : domain::members_of(room.record(), *item_of(room).support_case)) {
        member.relation = "子";
        room.record().put(member);
    }
    const auto shown = room_case(room.record(), item_of(room));
    CHECK(shown.policy == "子1の通院を先に整え、子2とは訪問で関係をつくる。");
    CHECK(shown.goals.at(0).label == "子1");
    withdraw_son(room.record());
    CHECK(room_case(room.record(), item_of(room)).goals.at(0).label == "子1");
}

TEST_CASE("同意のない世帯員は、重層的支援会議の画面にも記入欄にも出ない") {
    auto room = at_step(case_of_mother_and_son, domain::Step::purpose);
    withdraw_son(room.record());
    const auto shown = room_case(room.record(), item_of(room));
    CHECK(shown.members.size() == 1);
    CHECK(shown.members_left_out);
    CHECK(shown.goals.size() == 1);
    CHECK(shown.household == "母");
    for (const auto step : shown.steps) {
        turn(room, step);
        const auto text = everything_on(room);
        INFO(domain::label(step));
        CHECK(text.find("長男") == std::string::npos);
        CHECK(text.find("外に行ける場所") == std::string::npos);
        CHECK(text.find("50代") == std::string::npos);
    }
    turn(room, domain::Step::hopes);
    CHECK_THAT(everything_on(room), Contains("（世帯員）は長く家族のほかと話していない"));
}

TEST_CASE("同意のない世帯員のことは、直しても元の参照のまま残る") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    withdraw_son(room.record());
    const auto support = support_of(room, 2);
    room.press_key("support/" + std::to_string(support.id.value));
    room.press_key("submit", {{"text", "{世帯員2}の健康と食事の相談"}});
    CHECK(support_of(room, 2).text == "⟦2⟧の健康と食事の相談");
}

TEST_CASE("だれも同意していないケースは、重層的支援会議では何も出さない") {
    auto room = at_step(case_of_isao, domain::Step::purpose);
    auto consent = *domain::consent_of(room.record(), member_called(room.record(), "写野 功").id);
    consent.status = domain::ConsentStatus::withdrawn;
    room.record().put(consent);
    const auto shown = room_case(room.record(), item_of(room));
    CHECK(shown.withheld);
    CHECK(shown.number.empty());
    CHECK(shown.attempts.empty());
    for (const auto step : shown.steps)
        CHECK_THAT(text_of(step_of(room.record(), item_of(room), step, room.now())),
                   Contains("支援会議の議題にしてください"));
}

TEST_CASE("支援会議のケースは、重層的支援会議の議題に入れられても番号も中身も出さない") {
    auto room = at_step(case_of_mother_and_son, domain::Step::purpose);
    auto item = item_of(room);
    for (const auto& [key, support_case] : room.record().rows<domain::Case>())
        if (support_case.number == "支援-R7-04") item.support_case = support_case.id;
    item.plan.reset();
    const auto shown = room_case(room.record(), item);
    REQUIRE(shown.withheld);
    for (const auto step : {domain::Step::purpose, domain::Step::information, domain::Step::roles}) {
        const auto text = text_of(step_of(room.record(), item, step, room.now()));
        CHECK(text.find("支援-R7-04") == std::string::npos);
        CHECK(text.find("火災") == std::string::npos);
        CHECK(text.find("玄関") == std::string::npos);
    }
}

TEST_CASE("支援会議では、同意のない本人のことも目的と情報が出る") {
    auto room = opened_room();
    const auto second = block(room.record(), 2);
    for (const auto& item : domain::agenda_of(room.record(), second.id)) {
        if (!item.support_case) continue;
        const auto shown = room_case(room.record(), item);
        CHECK(shown.statutory);
        CHECK_FALSE(shown.withheld);
        CHECK(shown.information.size() == 4);
        const auto text = text_of(step_of(room.record(), item, domain::Step::information, room.now()));
        CHECK_THAT(text, Contains("玄関まで物がある。火の始末の跡"));
        CHECK_THAT(text, Contains("▲ 本人の同意なし"));
    }
}

TEST_CASE("案内した機関だけが残る方で、席を外した方の名が出る") {
    const auto room = at_step(case_of_mother_and_son, domain::Step::purpose);
    const auto shown = room_case(room.record(), item_of(room));
    REQUIRE_FALSE(shown.staying.empty());
    for (const auto& agency : shown.staying) CHECK(agency.invited);
    CHECK(shown.uninvited.empty());
    CHECK_THAT(all_text(room.screen()), Contains("席を外した方　") && Contains("国際 ロサ𠮷野"));
}

TEST_CASE("同意の範囲は見出しだけが出る") {
    const auto room = at_step(case_of_mother_and_son, domain::Step::purpose);
    CHECK_THAT(all_text(room.screen()), Contains("範囲：役割をもつ機関まで。ほかに共有しないことがあります。"));
    CHECK_THAT(all_text(room.screen()), Contains("✓ 母　令和7年12月10日（申込票）"));
}

// 会議録の画面: its state, the 照会, each 要点, 確定 and 訂正.
#include <algorithm>

#include "domain/queries/minutes.hpp"
#include "domain/queries/query.hpp"
#include "samples/play.hpp"
#include "support/catch.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

domain::Meeting sitting_block(const domain::Record& record) {
    return domain::meetings_of(record, samples::sitting_on(record, samples::sitting_day)).front();
}

Room at_minutes() {
    Room room(samples::town_after_sitting(), {{2026, 1, 26}, 9, 0, 0});
    room.state.place = at(sitting_block(room.record()), Page::minutes);
    return room;
}

std::string first_key(const Room& room, const std::string& prefix) {
    for (const auto& press : all_presses(room.screen()))
        if (press.key.starts_with(prefix)) return press.key;
    return {};
}

bool offers(const Room& room, const std::string& key) {
    const auto presses = all_presses(room.screen());
    return std::any_of(presses.begin(), presses.end(), [&](const Press& press) { return press.key == key; });
}

domain::MinutesState state_of(const Room& room) {
    return sitting_block(room.record()).minutes_state;
}

}  // namespace

TEST_CASE("会議録の画面から、照会・確認・確定・訂正と進められる") {
    auto room = at_minutes();
    CHECK_THAT(room.screen().subtitle, Contains("第1版　案"));
    room.press_key("to-circulating");
    REQUIRE(state_of(room) == domain::MinutesState::circulating);
    room.press_key(first_key(room, "reply-"));
    submit(room, {{"text", "議題5の期限が違う"}});
    CHECK_THAT(all_text(room.screen()), Contains("議題5の期限が違う"));
    room.press_key("to-checked");
    room.press_key("to-final");
    CHECK(state_of(room) == domain::MinutesState::checked);
    submit(room);
    REQUIRE(state_of(room) == domain::MinutesState::final);
    for (const auto* prefix : {"note-", "presence-", "role-", "judgement-", "officers", "walk-in"})
        CHECK(first_key(room, prefix).empty());
    room.press_key("correct");
    submit(room);
    CHECK(state_of(room) == domain::MinutesState::final);
    submit(room, {{"because", "聞き違い"}});
    CHECK(state_of(room) == domain::MinutesState::draft);
    CHECK_THAT(room.screen().subtitle, Contains("第2版　案"));
    CHECK_THAT(all_text(room.screen()), Contains("聞き違い"));
}

TEST_CASE("要点は Enter で直せ、世帯の人は呼称で書く") {
    auto room = at_minutes();
    REQUIRE(room.press_where([](const Action& action) {
        const auto* open = std::get_if<OpenForm>(&action);
        return open != nullptr && open->form.kind == FormKind::amend_note &&
               open->form.support_case.value != 0;
    }));
    submit(room, {{"text", "松子の通院を先に整える"}});
    REQUIRE(room.screen().dialog.has_value());
    submit(room, {{"text", "{母}の通院を先に整える"}});
    CHECK_THAT(all_text(room.screen()), Contains("母の通院を先に整える"));
    CHECK(room.events.back().name == "amend_note");
}

TEST_CASE("町の設定が「司会と構成員」なら、確認した方を選んでから確認済になる") {
    auto room = at_minutes();
    auto town = room.record().rows<domain::Town>().begin()->second;
    town.checkers = "司会と構成員";
    room.record().put(town);
    room.press_key("to-checked");
    REQUIRE(room.screen().dialog.has_value());
    submit(room);
    CHECK(state_of(room) == domain::MinutesState::draft);
    const auto chair = *sitting_block(room.record()).chair;
    for (const auto& row : domain::attendances_of(room.record(), sitting_block(room.record()).id)) {
        const auto key = "checker/" + std::to_string(row.person.value);
        const bool may = domain::came(row) && row.person != chair;
        CHECK(offers(room, key) == may);
    }
    room.press_key(first_key(room, "checker/"));
    submit(room);
    CHECK(state_of(room) == domain::MinutesState::checked);
}

TEST_CASE("確定した版は、SHA-256 とともに並び、廃棄した版は廃棄済と、わけとともに出る") {
    auto room = at_minutes();
    room.press_key("to-checked");
    room.press_key("to-final");
    submit(room);
    const auto meeting = sitting_block(room.record());
    auto version = domain::version_at_hand(room.record(), meeting.id);
    version.pdf_sha256 = std::string(32, 'a') + std::string(32, 'b');
    room.record().put(version);
    CHECK_THAT(all_text(room.screen()),
               Contains("PDF の SHA-256\n" + std::string(32, 'a') + "\n" + std::string(32, 'b')));
    CHECK_THAT(room.screen().subtitle, Contains("第1版　確定"));

    room.state.destroyed = {{domain::key_of(version), "令和8年2月1日、R7-012を廃棄"}};
    CHECK_THAT(all_text(room.screen()), Contains("廃棄済（令和8年2月1日、R7-012を廃棄）"));
    CHECK_THAT(room.screen().subtitle, Contains("第1版　廃棄済"));
    room.state.place = {};
    CHECK_THAT(all_text(room.screen()), Contains("会議録（廃棄済）"));
    room.state.place = at(meeting, Page::papers);
    CHECK_THAT(room.screen().title, Contains("会議録（廃棄済）"));
}

TEST_CASE("出欠は会議録の画面で、来た時刻とともに直せる") {
    auto room = at_minutes();
    const auto meeting = sitting_block(room.record()).id;
    const auto rows = domain::attendances_of(room.record(), meeting);
    const auto absent = std::find_if(rows.begin(), rows.end(), [](const domain::Attendance& row) {
        return row.presence == domain::Presence::absent;
    });
    REQUIRE(absent != rows.end());
    room.press_key("presence-" + std::to_string(absent->person.value));
    room.press_key("presence/online");
    submit(room, {{"arrived_at", "２５時"}});
    REQUIRE(room.screen().dialog.has_value());
    submit(room, {{"arrived_at", "13:50"}});
    CHECK_FALSE(room.screen().dialog.has_value());
    CHECK_THAT(all_text(room.screen()), Contains("13:50着"));
    CHECK(room.events.back().name == "presence");

    // Opened again and sent off as it stands, nothing changes.
    const auto before = domain::attendances_of(room.record(), meeting);
    room.press_key("presence-" + std::to_string(absent->person.value));
    submit(room);
    CHECK(domain::attendances_of(room.record(), meeting) == before);

    room.press_key("presence-" + std::to_string(absent->person.value));
    room.press_key("presence/absent");
    room.press_key(first_key(room, "told_by/"));
    submit(room);
    CHECK_THAT(all_text(room.screen()), Contains("が伝える"));
}

TEST_CASE("役割と期限は会議録の画面で直せて、確認済の会議録は案に戻る") {
    auto room = at_minutes();
    room.press_key("to-circulating");
    room.press_key("to-checked");
    REQUIRE(state_of(room) == domain::MinutesState::checked);
    const auto key = first_key(room, "role-");
    REQUIRE_FALSE(key.empty());
    room.press_key(key);
    submit(room);
    REQUIRE(room.screen().dialog.has_value());
    const auto agencies = room.record().rows<domain::Agency>();
    const domain::SupportItemId support{std::stoll(key.substr(5))};
    const auto without = std::find_if(agencies.begin(), agencies.end(), [&](const auto& entry) {
        return room.record().find<domain::Role>({support.value, entry.second.id.value}) == nullptr;
    });
    REQUIRE(without != agencies.end());
    room.press_key("agency/" + std::to_string(without->second.id.value));
    room.press_key("kind/informed");
    submit(room);
    CHECK_THAT(all_text(room.screen()), Contains("△" + without->second.short_name));
    CHECK(state_of(room) == domain::MinutesState::draft);

    room.press_key(key);
    room.press_key("to-due");
    submit(room, {{"on", "R8.3.31"}});
    CHECK(room.record().find<domain::SupportItem>(support)->due_on == text::Date{2026, 3, 31});
    CHECK(room.events.back().name == "due");
}

TEST_CASE("会議の判断の文は会議録の画面で直せる") {
    auto room = at_minutes();
    const auto key = first_key(room, "judgement-");
    REQUIRE_FALSE(key.empty());
    room.press_key(key);
    submit(room, {{"text", "直した言葉"}});
    CHECK_THAT(all_text(room.screen()), Contains("直した言葉"));
    CHECK(room.events.back().name == "judge");
}

TEST_CASE("司会と記録、名簿にない方も、会議録の画面から入れられる") {
    auto room = at_minutes();
    room.press_key("officers");
    const auto meeting = sitting_block(room.record());
    for (const auto& row : domain::attendances_of(room.record(), meeting.id))
        CHECK(offers(room, "clerk/" + std::to_string(row.person.value)) == domain::came(row));
    submit(room);
    CHECK(sitting_block(room.record()).clerk == meeting.clerk);
    room.press_key("walk-in");
    room.press_key(first_key(room, "agency/"));
    submit(room, {{"name", "見山"}});
    CHECK_THAT(all_text(room.screen()), Contains("見山"));
}

#include "support/catch.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;
using domain::Presence;

namespace {

Room before_opening() {
    Room room(sample_town(), {{2026, 1, 22}, 13, 26, 0});
    room.state.place = pages_of(room.record(), block(room.record(), 1).id).front();
    return room;
}

const domain::Attendance& row_of(const Room& room, const std::string& name) {
    for (const auto& [key, row] : room.record().rows<domain::Attendance>())
        if (row.name.find(name) != std::string::npos) return row;
    throw std::runtime_error("nobody is called " + name);
}

std::string card_of(const Room& room, const std::string& name) {
    return "attendance-" + std::to_string(row_of(room, name).person.value);
}

}  // namespace

TEST_CASE("押すたびに 未着・出席・オンライン・欠席 と進む") {
    auto room = before_opening();
    const auto key = card_of(room, "森野");
    room.press_key(key);
    CHECK(row_of(room, "森野").presence == Presence::present);
    room.press_key(key);
    CHECK(row_of(room, "森野").presence == Presence::online);
    room.press_key(key);
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::absence);
    room.act(SubmitForm{});
    CHECK(row_of(room, "森野").presence == Presence::absent);
    room.press_key(key);
    CHECK(row_of(room, "森野").presence == Presence::expected);
}

TEST_CASE("数字の鍵でも出欠が入り、欠席は伝える人を尋ねる") {
    auto room = before_opening();
    room.hot_key(card_of(room, "沢"), '2');
    CHECK(row_of(room, "沢").presence == Presence::online);
    room.hot_key(card_of(room, "仮谷"), '3');
    REQUIRE(room.screen().dialog);
    CHECK_THAT(all_text(room.screen()), Contains("だれが伝えますか"));
    const auto teller = row_of(room, "川辺").person;
    room.press_key("told_by/" + std::to_string(teller.value));
    room.press_key("submit");
    CHECK(row_of(room, "仮谷").presence == Presence::absent);
    CHECK(row_of(room, "仮谷").told_by == teller);
    CHECK_THAT(all_text(room.screen()), Contains("川辺が伝える"));
    room.hot_key(card_of(room, "沢"), '0');
    CHECK(row_of(room, "沢").presence == Presence::expected);
}

TEST_CASE("必須の二つに印が付き、そろうまで足りないほうを言う") {
    auto room = before_opening();
    CHECK_THAT(all_text(room.screen()),
               Contains("市 森野\n未着\n（必須）") && Contains("多機関 川辺\n未着\n（必須）"));
    CHECK_THAT(all_text(room.screen()), !Contains("包括 岸\n未着\n（必須）"));
    CHECK_THAT(room.screen().footer.help, Contains("市町村と多機関協働事業者の出席"));
    room.press_key(card_of(room, "森野"));
    CHECK_THAT(room.screen().footer.help, Contains("多機関協働事業者の出席"));
    room.press_key(card_of(room, "川辺"));
    CHECK_THAT(room.screen().footer.help, Contains("そろいました"));
}

TEST_CASE("市町村がいないまま開会するには、理由が要る") {
    auto room = before_opening();
    room.press_key(card_of(room, "川辺"));
    for (const auto& row : domain::attendances_of(room.record(), block(room.record(), 1).id))
        if (row.presence == Presence::expected)
            room.act(Do{domain::SetPresence{row.meeting, row.person, Presence::absent, {}}, {}});
    room.press_key("secrecy");
    room.press_key("open");
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::warning);
    CHECK(room.state.form->rule == domain::R04);
    CHECK(block(room.record(), 1).state == domain::MeetingState::planned);

    SECTION("理由がなければ進まず、欄のわきで言う") {
        room.press_key("submit", {{"reason", "　 "}});
        CHECK_THAT(all_text(room.screen()), Contains("理由を選ぶか、入力してください。"));
        CHECK(block(room.record(), 1).state == domain::MeetingState::planned);
    }
    SECTION("選んだ理由が記録に残って開会する") {
        room.press_key("reason/あとから来る予定");
        room.press_key("submit");
        CHECK(block(room.record(), 1).state == domain::MeetingState::open);
        const auto& passed = room.record().rows<domain::WarningPassed>();
        REQUIRE_FALSE(passed.empty());
        CHECK(passed.begin()->second.reason == "あとから来る予定");
        CHECK_THAT(all_text(room.screen()), Contains("理由「あとから来る予定」を記録しました。"));
    }
    SECTION("やめると何も起こらない") {
        room.escape();
        CHECK_FALSE(room.screen().dialog);
        CHECK(block(room.record(), 1).state == domain::MeetingState::planned);
    }
}

TEST_CASE("着いていない方がいるときは、開会してよいか尋ねる") {
    auto room = before_opening();
    for (const auto* name : {"森野", "川辺", "岸", "沢", "原"}) room.press_key(card_of(room, name));
    room.press_key("secrecy");
    room.press_key("open");
    CHECK_THAT(all_text(room.screen()), Contains("まだ着いていない方がいます"));
    CHECK(block(room.record(), 1).state == domain::MeetingState::planned);
    room.press_key("submit");
    CHECK(block(room.record(), 1).state == domain::MeetingState::open);
    CHECK_FALSE(room.screen().dialog);
}

TEST_CASE("その場で来た方は機関と氏名で加わる") {
    auto room = before_opening();
    room.press_key("walk-in");
    room.press_key("submit");
    CHECK_THAT(all_text(room.screen()),
               Contains("機関を選んでください。") && Contains("氏名を入れてください。"));
    const auto agency = room.record().rows<domain::Agency>().begin()->second.id;
    room.press_key("agency/" + std::to_string(agency.value));
    room.press_key("submit", {{"name", "　髙﨑 𠮷子　"}, {"post", "相談員"}});
    CHECK(row_of(room, "髙﨑 𠮷子").presence == Presence::present);
}

TEST_CASE("司会と記録を決めると、記録の人が記録者になる") {
    auto room = before_opening();
    room.press_key("officers");
    const auto chair = row_of(room, "川辺").person;
    const auto clerk = row_of(room, "青葉").person;
    const auto already = *room.record().find<domain::Meeting>(block(room.record(), 1).id);
    if (already.chair != chair) room.press_key("chair/" + std::to_string(chair.value));
    if (already.clerk != clerk) room.press_key("clerk/" + std::to_string(clerk.value));
    room.press_key("submit");
    CHECK(block(room.record(), 1).chair == chair);
    CHECK(block(room.record(), 1).clerk == clerk);
    CHECK_THAT(room.state.operator_name, Contains("青葉"));
}

TEST_CASE("会議の途中の退席は尋ねてから時刻を残す") {
    auto room = opened_room();
    const auto key = card_of(room, "早瀬");
    room.press_key(key);
    REQUIRE(room.state.form);
    CHECK(room.state.form->kind == FormKind::leave);
    room.clock(14, 40);
    room.press_key("submit");
    REQUIRE(row_of(room, "早瀬").left_at);
    CHECK_THAT(all_text(room.screen()), Contains("14:40 退席"));
    room.press_key(key);
    CHECK_FALSE(row_of(room, "早瀬").left_at);
}

TEST_CASE("名簿のない会議は、加え方を言う") {
    auto room = before_opening();
    room.record().rows<domain::Attendance>().clear();
    const auto screen = room.screen();
    CHECK_THAT(all_text(screen), Contains("出席予定の方がいません"));
    CHECK_NOTHROW(room.press_key("walk-in"));
}

TEST_CASE("8名までの会議では、職と区分が出る") {
    auto room = before_opening();
    const auto meeting = block(room.record(), 2);
    room.state.place = pages_of(room.record(), meeting.id).front();
    auto all = domain::attendances_of(room.record(), meeting.id);
    while (all.size() > 8) {
        room.record().rows<domain::Attendance>().erase(domain::key_of(all.back()));
        all.pop_back();
    }
    const auto text = all_text(room.screen());
    CHECK_THAT(text, Contains("市　課長") && Contains("市町村（必須）") && Contains("多機関協働（必須）"));
}

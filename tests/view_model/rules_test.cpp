// The rules as the kiosk meets them: the same lines as through `record`, as presses.
#include "samples/rules.hpp"

#include "support/catch.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;

namespace {

constexpr text::DateTime at_noon{samples::sitting_day, 13, 40, 0};

Place place_of_stage(const domain::Record& record, samples::Stage stage) {
    const auto meeting = block(record, 1);
    switch (stage) {
        case samples::Stage::planned:
            return at(meeting, Page::opening);
        case samples::Stage::opened:
            return at_item(record, meeting, 3, domain::Step::purpose);
        case samples::Stage::over:
            break;
    }
    return at(meeting, Page::papers);
}

Room room_before(const samples::RuleRow& row) {
    Room room(samples::before(row), at_noon);
    room.state.place = place_of_stage(room.record(), row.stage);
    return room;
}

void press_line(Room& room, const std::string& line, const std::string& reason = "") {
    const auto sitting = samples::sitting_on(room.record(), samples::sitting_day);
    const auto request = samples::request_of(room.record(), sitting, line);
    room.act(Do{request.command, {}});
    if (!room.state.form || room.state.form->kind != FormKind::warning) return;
    room.press_key("submit", {{"reason", reason.empty() ? request.reason : reason}});
}

}  // namespace

TEST_CASE("規則を破る操作は画面で断られ、何が足りないかとすることが示される") {
    for (const auto& row : samples::rule_rows()) {
        INFO(domain::code(row.rule));
        auto room = room_before(row);
        const auto sitting = samples::sitting_on(room.record(), samples::sitting_day);
        const auto was = room.record();
        room.act(Do{samples::request_of(room.record(), sitting, row.breaks).command, {}});
        REQUIRE(room.refusals.size() == 1);
        const auto& refusal = room.refusals.front();
        CHECK(refusal.rule == row.rule);
        // R26 has a page of its own, which names those who leave.
        const auto shown = all_text(room.screen());
        if (refusal.rule == domain::R26)
            CHECK_THAT(shown, Contains("席を外すまで、ケースの内容は映りません。"));
        else
            CHECK_THAT(shown, Contains(refusal.message) && Contains(refusal.remedy));
        CHECK(room.events.empty());
        CHECK(room.record() == was);
    }
}

TEST_CASE("規則を守る操作は画面から記録される") {
    for (const auto& row : samples::rule_rows()) {
        INFO(domain::code(row.rule));
        auto room = room_before(row);
        press_line(room, row.keeps);
        CHECK(room.events.size() == 1);
    }
}

TEST_CASE("注意の規則は、画面で理由を入れれば通り、理由が残る") {
    for (const auto& row : samples::rule_rows()) {
        auto room = room_before(row);
        const auto sitting = samples::sitting_on(room.record(), samples::sitting_day);
        room.act(Do{samples::request_of(room.record(), sitting, row.breaks).command, {}});
        if (!room.refusals.front().passable) continue;
        INFO(domain::code(row.rule));
        if (row.rule == domain::R26) room.press_key("uninvited-stay");
        const auto passed_before = room.record().rows<domain::WarningPassed>().size();
        room.press_key("submit", {{"reason", "髙﨑𠮷さんが席で説明した"}});
        REQUIRE(room.events.size() == 1);
        CHECK(room.record().rows<domain::WarningPassed>().size() > passed_before);
        CHECK(room.record().rows<domain::WarningPassed>().rbegin()->second.reason ==
              "髙﨑𠮷さんが席で説明した");
    }
}

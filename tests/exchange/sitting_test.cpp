#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"
#include "exchange/names.hpp"
#include "samples/play.hpp"
#include "support/catch.hpp"

using namespace kasane;

namespace {

struct Played {
    domain::Record record;
    domain::SittingId sitting;
    std::vector<std::string> refused;
    std::vector<std::string> warned;
};

Played play_all() {
    Played played{samples::town(), {}, {}, {}};
    played.sitting = samples::sitting_on(played.record, samples::sitting_day);
    for (const auto& line : samples::sitting_lines()) {
        try {
            const auto accepted = samples::play(played.record, played.sitting, line);
            for (const auto& finding : accepted.warned) played.warned.push_back(finding.message);
        } catch (const std::runtime_error& error) {
            played.refused.emplace_back(error.what());
        }
    }
    return played;
}

const domain::Case& case_of(const domain::Record& record, std::string_view number) {
    const auto* found = exchange::find_case(record, number);
    REQUIRE(found != nullptr);
    return *found;
}

}  // namespace

TEST_CASE("令和8年1月22日の会議を開会から閉会まで、断られる行なしに記録できる") {
    const auto played = play_all();
    CHECK(played.refused == std::vector<std::string>{});
    CHECK(played.warned == std::vector<std::string>{});
    for (const auto& meeting : domain::meetings_of(played.record, played.sitting)) {
        CHECK(meeting.state == domain::MeetingState::closed);
        CHECK(domain::check_meeting(played.record, meeting.id).empty());
    }
}

TEST_CASE("会議のあと、ケースはそれぞれの判断のとおりになっている") {
    const auto record = samples::town_after_sitting();
    CHECK(case_of(record, "R7-012").state == domain::CaseState::supported);
    CHECK(case_of(record, "R7-012").due_on == text::Date{2026, 4, 23});
    CHECK(case_of(record, "R7-017").waits_because == "条件の確認");
    CHECK(case_of(record, "R7-008").state == domain::CaseState::closed);
    CHECK(case_of(record, "R7-008").lead == exchange::find_agency(record, "包括")->id);
    CHECK(case_of(record, "R7-003").state == domain::CaseState::suspended);
    CHECK(case_of(record, "支援-R7-04").due_on == text::Date{2026, 2, 26});
}

TEST_CASE("会議で変わった役割は、修正のうえ了承の文になる") {
    const auto record = samples::town_after_sitting();
    const auto meetings = domain::meetings_of(record, samples::sitting_on(record, samples::sitting_day));
    const auto item = domain::agenda_of(record, meetings.at(0).id).at(2);
    const auto* judgement = record.find<domain::Judgement>(item.id);
    REQUIRE(judgement != nullptr);
    CHECK(judgement->amendment == "支援内容4の担当をくらしサポートかささぎに");
}

TEST_CASE("担い手のいない支援内容は地域課題になる") {
    const auto record = samples::town_after_sitting();
    const auto meetings = domain::meetings_of(record, samples::sitting_on(record, samples::sitting_day));
    const auto gaps = domain::gaps_of(record, meetings.at(0).id);
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].text == "平日の昼に通訳がいない");
    CHECK(domain::gaps_of(record, meetings.at(1).id).size() == 1);
}

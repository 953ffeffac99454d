#include "service/sitting_session.hpp"

#include "domain/queries/query.hpp"
#include "samples/play.hpp"
#include "service/town_files.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using service::SittingSession;

namespace {

constexpr text::DateTime now{samples::sitting_day, 16, 0, 0};

/// A store with the sample town.
struct Town {
    test::TempFolder folder;
    store::Store store =
        std::get<store::Store>(store::Store::open(folder / "town.db", store::Mode::create, "test"));
    domain::SittingId sitting;
    Town() {
        if (const auto problem = service::import_sample_town(store, now))
            throw std::runtime_error(problem->what);
        sitting =
            samples::sitting_on(std::get<domain::Record>(store.load_everything()), samples::sitting_day);
    }
    SittingSession open(std::optional<domain::SittingId> wanted) {
        return std::get<SittingSession>(SittingSession::open(store, wanted));
    }
};

void play(SittingSession& session, const std::string& line) {
    const auto submission = session.submit(samples::request_of(session.record(), session.sitting(), line));
    INFO(line);
    REQUIRE(std::holds_alternative<service::Recorded>(submission));
}

}  // namespace

TEST_CASE("会議録が確定した会議の操作は、取り消せない（R24）") {
    Town town;
    auto session = town.open(town.sitting);
    for (const auto& line : samples::sitting_lines()) play(session, line);
    const auto undone = session.undo("青葉", now);
    REQUIRE(std::holds_alternative<std::optional<std::string>>(undone));
    play(session, R"({"do":"close","meeting":2,"at":"15:41"})");
    play(session, R"({"do":"minutes_state","meeting":2,"state":"確認済"})");
    play(session, R"({"do":"minutes_state","meeting":2,"state":"確定"})");
    const auto refused = session.undo("青葉", now);
    REQUIRE(std::holds_alternative<domain::Refusal>(refused));
    CHECK(std::get<domain::Refusal>(refused).rule == domain::R24);
    play(session, R"({"do":"minutes_state","meeting":1,"state":"照会中"})");
    CHECK(std::holds_alternative<std::optional<std::string>>(session.undo("青葉", now)));
}

TEST_CASE("開催を書かずに開くと、保存先のすべてがある") {
    Town town;
    const auto session = town.open({});
    CHECK(session.record() == std::get<domain::Record>(town.store.load_everything()));
    CHECK(session.record().rows<domain::Case>().size() == 11);
}

TEST_CASE("会議と会議の間に取り消せるのは、いま記録したものだけで、会議の記録は取り消さない") {
    Town town;
    auto session = town.open({});
    play(session, R"({"do":"rule_level","rule":"R05"})");
    for (const bool something : {true, false}) {
        const auto undone = session.undo("青葉", now);
        REQUIRE(std::holds_alternative<std::optional<std::string>>(undone));
        CHECK(std::get<std::optional<std::string>>(undone).has_value() == something);
    }
}

TEST_CASE("何も変えない命令は記録に残らず、取り消しの対象にもならない") {
    Town town;
    auto session = town.open({});
    const auto last_seq = [&] {
        const auto lines = town.store.last_events(1);
        return std::get<std::vector<store::JournalLine>>(lines).back().seq;
    };
    const auto submitted = [&](const std::string& line) {
        const auto request = samples::request_of(session.record(), session.sitting(), line);
        return std::get<service::Recorded>(session.submit(request)).seq;
    };
    const std::string line = R"({"do":"time_limit","timing":"終結","minutes":15})";
    const auto first = submitted(line);
    const auto before = last_seq();
    CHECK(first == before);
    CHECK(submitted(line) == 0);
    CHECK(last_seq() == before);
    const auto undone = std::get<std::optional<std::string>>(session.undo("青葉", now));
    CHECK(undone.has_value());
    CHECK(session.record().rows<domain::TimeLimit>().empty());
}

TEST_CASE("会議のあとに見本のファイルを読み直しても、何も変わらない") {
    Town town;
    auto session = town.open(town.sitting);
    for (const auto& line : samples::sitting_lines()) play(session, line);
    CHECK_FALSE(service::import_sample_town(town.store, now));
    const auto before = session.record();
    CHECK(town.open(town.sitting).record() == before);
}

// A year of the sample town: twelve sittings, thirty cases, every outcome. What each leaves, and its papers,
// are golden files; KASANE_UPDATE_GOLDEN=1 renews them.
#include "samples/year.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "document/agenda.hpp"
#include "document/minutes.hpp"
#include "document/render.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/open_points.hpp"
#include "domain/rules/proposal.hpp"
#include "domain/rules/settings.hpp"
#include "support/catch.hpp"

using namespace kasane;

namespace {

const std::filesystem::path golden_folder = KASANE_SOURCE_DIR "/tests/document/golden/year";

void check_golden(const std::string& name, const std::string& markdown) {
    INFO(name);
    const auto path = golden_folder / name;
    if (std::getenv("KASANE_UPDATE_GOLDEN")) {
        std::filesystem::create_directories(golden_folder);
        std::ofstream(path, std::ios::binary) << markdown;
    }
    CHECK(markdown == samples::read_bytes(path));
}

/// What the record proposes for the next sitting, as a clerk reads it.
std::string carry_over(const domain::Record& record, text::Date on) {
    std::string text = "# " + text::wareki(on) + " の議題の案\n\n";
    for (const auto& row : domain::propose(record, on)) {
        text += "- " + record.find<domain::Case>(row.support_case)->number + "　" +
                std::string(domain::label(row.kind)) + "　" + std::string(domain::label(row.timing));
        for (const auto& reason : row.reasons) text += "　／" + reason;
        text += "\n";
    }
    text += "\n# 残っていること\n\n";
    for (const auto& point : domain::open_points(record, on)) {
        const auto* of = point.support_case ? record.find<domain::Case>(*point.support_case) : nullptr;
        text += "- " + (of == nullptr ? std::string("会議全体") : of->number) + "　" +
                std::string(domain::label(point.kind)) + "　" + point.text +
                (point.due ? "　" + text::iso(*point.due) : "") + "\n";
    }
    return text;
}

template <class Paper>
std::string paper(const char* file, const Paper& filled) {
    const auto text =
        document::render(samples::read_bytes(std::string(KASANE_SOURCE_DIR "/templates/") + file), filled);
    REQUIRE(std::holds_alternative<std::string>(text));
    return std::get<std::string>(text);
}

void check_papers(const domain::Record& record, domain::SittingId sitting, const std::string& name) {
    const auto* row = record.find<domain::Sitting>(sitting);
    const text::DateTime now{row->date, 17, 0, 0};
    for (const auto& meeting : domain::meetings_of(record, sitting)) {
        const auto then = domain::as_it_was(record, meeting.id);
        const auto base = name + "-" + std::to_string(meeting.block);
        check_golden(base + "-agenda.md", paper("agenda.md", document::agenda_paper(then, meeting.id, now)));
        check_golden(base + "-minutes.md",
                     paper("minutes.md", document::minutes_paper(then, meeting.id, now)));
    }
    check_golden(name + "-carry-over.md", carry_over(record, text::add_days(row->date, 35)));
}

}  // namespace

TEST_CASE("一年の会議の引継ぎ・次第・会議録は、見本のとおりになる") {
    auto record = samples::town_of_the_year();
    std::set<domain::Outcome> outcomes;
    int sittings = 0;
    for (const auto& phase : samples::phases_of_the_year()) {
        const auto sitting = samples::play_phase(record, phase);
        if (!sitting) continue;
        check_papers(record, *sitting, phase.stem().string());
        ++sittings;
    }
    for (const auto& [key, judgement] : record.rows<domain::Judgement>()) outcomes.insert(judgement.outcome);
    std::set<domain::CaseState> states;
    for (const auto& [key, support_case] : record.rows<domain::Case>()) states.insert(support_case.state);
    CHECK(sittings == 13);  // twelve, one of them on two days
    CHECK(record.rows<domain::Case>().size() >= 30);
    CHECK(outcomes.size() == 4);
    for (const auto state :
         {domain::CaseState::closed, domain::CaseState::died, domain::CaseState::moved_away,
          domain::CaseState::declined, domain::CaseState::consent_withdrawn})
        CHECK(states.contains(state));
}

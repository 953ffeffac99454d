// The papers of the whole sample sitting, byte by byte as a clerk could read them.
// KASANE_UPDATE_GOLDEN=1 writes them anew.
#include <cstdlib>
#include <fstream>

#include "document/sample_record.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "samples/play.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::tests;

namespace {

std::vector<domain::Meeting> sample_meetings(const domain::Record& record) {
    return domain::meetings_of(record, samples::sitting_on(record, samples::sitting_day));
}

void check_golden(const std::string& name, const std::string& markdown) {
    INFO(name);
    const std::string path = "tests/document/golden/" + name;
    if (std::getenv("KASANE_UPDATE_GOLDEN"))
        std::ofstream(std::string(KASANE_SOURCE_DIR) + "/" + path, std::ios::binary) << markdown;
    CHECK(markdown == read_text(path));
}

}  // namespace

TEST_CASE("見本の会議の前の次第が、見本と一字も違わない") {
    const auto record = samples::town();
    for (const auto& meeting : sample_meetings(record))
        check_golden("agenda-" + domain::code_of(meeting) + ".md", agenda_markdown(record, meeting.id));
}

TEST_CASE("見本の会議の後の会議録が、見本と一字も違わない") {
    const auto record = samples::town_after_sitting();
    for (const auto& meeting : sample_meetings(record))
        check_golden("minutes-" + domain::code_of(meeting) + ".md", minutes_markdown(record, meeting.id));
}

TEST_CASE("見本の町のだれの氏名も、どの紙にも載らない") {
    const auto record = samples::town_after_sitting();
    for (const auto& meeting : sample_meetings(record)) {
        const auto papers = agenda_markdown(record, meeting.id) + minutes_markdown(record, meeting.id);
        for (const auto& [key, member] : record.rows<domain::Member>()) {
            INFO(member.name);
            CHECK_FALSE(has(papers, member.name));
            CHECK_FALSE(has(papers, member.name.substr(0, member.name.find(' '))));
        }
        CHECK(papers.find("⟦") == std::string::npos);
    }
}

TEST_CASE("見本の町の支援会議のケースは、重層的支援会議の紙に載らない") {
    const auto record = samples::town_after_sitting();
    const auto meeting = sample_meetings(record).front().id;
    const auto papers = agenda_markdown(record, meeting) + minutes_markdown(record, meeting);
    int checked = 0;
    for (const auto& [key, support_case] : record.rows<domain::Case>()) {
        if (support_case.route != domain::CaseRoute::statutory) continue;
        ++checked;
        CHECK_FALSE(has(papers, support_case.number));
        CHECK_FALSE(has(papers, support_case.summary));
        CHECK_FALSE(has(papers, support_case.purpose));
    }
    CHECK(checked > 0);
}

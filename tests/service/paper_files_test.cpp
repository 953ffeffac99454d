// The set of papers of a meeting, as files.
#include "service/paper_files.hpp"

#include <algorithm>

#include "service/minutes_archive.hpp"
#include "service/town_with_sitting.hpp"
#include "support/bytes.hpp"

using namespace kasane;
using namespace kasane::test;

namespace {

/// As long as a note may be.
std::string long_note(int number) {
    std::string words = std::to_string(number) + "番目の発言。";
    while (words.size() < std::size_t{6'450} * 3) words += "訪問のときの様子を［一つ］ずつ[書き]とめた。";
    return R"({"at":"13:44","do":"note","item":3,"kind":"発言","agency":"包括","text":")" + words + "\"}";
}

/// The sample sitting, with twenty such notes at its first case.
std::vector<std::string> lines_of_a_long_sitting() {
    auto lines = samples::sitting_lines();
    const auto at_first_case = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
        return line.find(R"("do":"note","item":3)") != std::string::npos;
    });
    std::vector<std::string> notes;
    for (int number = 1; number <= 20; ++number) notes.push_back(long_note(number));
    lines.insert(at_first_case, notes.begin(), notes.end());
    return lines;
}

service::WrittenPapers written(const HeldTown& town, const std::filesystem::path& folder) {
    const auto record = std::get<domain::Record>(town.store.load(town.sitting));
    auto papers = service::write_papers(town.store, record, town.first_block(), now, folder);
    if (const auto* problem = std::get_if<service::Problem>(&papers)) FAIL(problem->what);
    return std::get<service::WrittenPapers>(std::move(papers));
}

}  // namespace

TEST_CASE("6,500字の要点が20あっても、すべての紙ができ、会議録を確定できる") {
    const HeldTown town(lines_of_a_long_sitting());
    const auto papers = written(town, town.folder / "papers");
    CHECK(papers.problems.empty());
    REQUIRE_FALSE(papers.files.empty());
    CHECK(papers.files.front().pages > 60);
    CHECK(bytes_of(papers.files[1].path).size() > std::size_t{256} * 1024);
    CHECK(bytes_of(papers.files[1].path).find("20番目の発言") != std::string::npos);
}

TEST_CASE("6,500字の要点が20ある会議録も確定できる") {
    HeldTown town(lines_of_a_long_sitting());
    auto session = town.open(town.sitting);
    play(session, R"({"do":"minutes_state","meeting":1,"state":"確認済"})");
    play(session, R"({"do":"minutes_state","meeting":1,"state":"確定"})");
    const auto filed =
        std::get<std::vector<store::FiledMinutes>>(town.store.filed_minutes(town.first_block()));
    REQUIRE(filed.size() == 1);
    CHECK(service::pages_in(filed.front().pdf) > 60);
}

TEST_CASE("ほかから来た Markdown は、256KBまでしか組まない") {
    const std::string text(std::size_t{256} * 1024 + 1, 'a');
    const auto refused = service::paper_pdf({{text}, "", true}, "", now);
    CHECK(std::get<service::Problem>(refused).what.find("256KBまでしか組めません") != std::string::npos);
    CHECK(std::holds_alternative<service::PdfFile>(service::paper_pdf({{text}}, "", now)));
}

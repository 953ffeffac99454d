// Whatever field somebody spoke of a person in: no paper shows the reference as it is stored.
#include "document/slip.hpp"
#include "domain/queries/query.hpp"
#include "samples/play.hpp"
#include "samples/with_references.hpp"
#include "service/papers.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::domain;
using document::Level;
using service::PaperKind;
using service::PaperWanted;

namespace {

constexpr text::DateTime now{samples::sitting_day, 16, 0, 0};

std::vector<PaperWanted> papers_of(const Record& record, MeetingId meeting) {
    std::vector<PaperWanted> wanted{
        {.kind = PaperKind::agenda, .meeting = meeting},
        {.kind = PaperKind::minutes, .meeting = meeting},
        {.kind = PaperKind::minutes, .meeting = meeting, .level = Level::original},
        {.kind = PaperKind::handout, .meeting = meeting},
        {.kind = PaperKind::reading_copy, .meeting = meeting}};
    for (const auto agency : document::agencies_with_slips(record, meeting))
        wanted.push_back({.kind = PaperKind::slip, .meeting = meeting, .agency = agency});
    for (const auto& item : agenda_of(record, meeting))
        for (const auto level : {Level::original, Level::distribution})
            if (item.support_case)
                wanted.push_back({.kind = PaperKind::sheet,
                                  .meeting = meeting,
                                  .support_case = *item.support_case,
                                  .level = level});
    return wanted;
}

std::vector<PaperWanted> all_papers(const Record& record) {
    std::vector<PaperWanted> wanted;
    for (const auto& [key, meeting] : record.rows<Meeting>())
        for (auto& paper : papers_of(record, meeting.id)) wanted.push_back(paper);
    for (const auto& [key, member] : record.rows<Member>())
        wanted.push_back(
            {.kind = PaperKind::disclosure, .support_case = member.support_case, .member = member.id});
    return wanted;
}

/// What stands around the first reference; empty where there is none.
std::string reference_in(const std::string& markdown) {
    const auto at = markdown.find(samples::reference_mark);
    if (at == std::string::npos) return {};
    return markdown.substr(markdown.rfind('\n', at) + 1, 300);
}

}  // namespace

TEST_CASE("どの欄で世帯の人にふれても、紙には呼称か氏名で出る") {
    static const Record town = samples::town_after_sitting();
    for (const auto outcome : {Outcome::approved, Outcome::approved_amended, Outcome::approved_conditionally,
                               Outcome::continued}) {
        const auto record = samples::with_references(town, outcome);
        service::PaperMaker maker(nullptr, record, now);
        int made_papers = 0;
        for (const auto& wanted : all_papers(record)) {
            const auto made = maker.make(wanted);
            const auto* paper = std::get_if<service::Paper>(&made);
            if (paper == nullptr) continue;
            ++made_papers;
            const auto found = reference_in(service::paper_markdown(*paper));
            INFO(static_cast<int>(wanted.kind) << " " << found);
            CHECK(found.empty());
        }
        CHECK(made_papers > 30);
    }
}

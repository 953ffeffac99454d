// What a level leaves out stands nowhere: not in the Markdown, not in the text of the PDF, not in its
// metadata.
#include <array>
#include <cstdlib>

#include <rapidcheck.h>

#include "document/slip.hpp"
#include "domain/commands/decide.hpp"
#include "domain/queries/query.hpp"
#include "samples/play.hpp"
#include "service/papers.hpp"
#include "service/pdf_text.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::domain;
using document::Level;
using service::PaperKind;

namespace {

constexpr text::DateTime now{samples::sitting_day, 16, 0, 0};
constexpr auto name_mark = "氏漏";
constexpr auto text_mark = "文漏";

/// What comes between the marks: kanji beyond the BMP, and what Markdown and Mustache could trip over.
std::string random_words() {
    static constexpr std::array<const char*, 14> pieces{"髙", "𠮷", "葛󠄀", " ",  "　", "*",   "_",
                                                        "|",  "`",  "{{",      "}}", "[",  "<b>", "\n"};
    const auto picked = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 14));
    std::string words;
    for (const auto piece : picked) words += pieces.at(static_cast<std::size_t>(piece));
    return words;
}

template <class T, class Wanted>
void mark(Record& record, const char* with, Wanted wanted) {
    for (auto& [key, row] : record.rows<T>())
        T::fields(row, [&](std::string_view name, auto& value) {
            if constexpr (std::is_same_v<std::remove_reference_t<decltype(value)>, std::string>)
                if (wanted(name)) value = with + random_words() + with + value;
        });
}

template <class... T>
void mark_texts(Record& record) {
    (mark<T>(record, text_mark, [](std::string_view) { return true; }), ...);
}

/// The sample town after its sitting, with marks in all names of households.
Record with_marked_names() {
    static const Record town = samples::town_after_sitting();
    auto record = town;
    mark<Member>(record, name_mark, [](std::string_view name) { return name != "relation"; });
    return record;
}

template <class... T>
void replace_texts(Record& record) {
    const auto replace = [&]<class Row>() {
        for (auto& [key, row] : record.rows<Row>())
            Row::fields(row, [&](std::string_view, auto& value) {
                if constexpr (std::is_same_v<std::remove_reference_t<decltype(value)>, std::string>)
                    value = text_mark + random_words() + text_mark;
            });
    };
    (replace.template operator()<T>(), ...);
}

/// With marks in everything that was written about a case and says of nobody whom it is about.
Record with_texts_of_nobody() {
    static const Record town = samples::town_after_sitting();
    auto record = town;
    replace_texts<SupportPlan, PlanPoint, SupportItem, ContactAttempt, Milestone, Stance, Judgement,
                  Arrangement, SupportDecision, Closure, Suspension, Answer, Note, ActionItem>(record);
    for (auto& [key, found] : record.rows<Case>())
        for (auto* text : {&found.household, &found.summary, &found.purpose, &found.safety})
            *text = text_mark + random_words();
    return record;
}

Meeting first_block(const Record& record) {
    for (const auto& [key, meeting] : record.rows<Meeting>()) {
        const auto* sitting = record.find<Sitting>(meeting.sitting);
        if (sitting->date == samples::sitting_day && meeting.block == 1) return meeting;
    }
    throw std::runtime_error("no meeting");
}

/// With marks in everything that somebody said or wrote about a case, and in all names of persons.
Record with_marked_texts() {
    auto record = with_marked_names();
    record.put(MinutesVersion{first_block(record).id, 2, now, "青葉", "聞き違い"});
    record.put(
        MinutesReply{first_block(record).id, record.rows<Person>().begin()->second.id, now, {}, "直す"});
    mark_texts<Case, Member, Consent, SupportPlan, Goal, PlanPoint, SupportItem, ContactAttempt, Information,
               Milestone, Stance, Judgement, Arrangement, SupportDecision, Closure, Suspension, ConsentEffort,
               Answer, Note, ActionItem, WarningPassed, MinutesVersion, MinutesReply>(record);
    mark<Sitting>(record, text_mark, [](std::string_view name) { return name == "remark"; });
    for (auto& [key, item] : record.rows<AgendaItem>())
        if (item.support_case) item.title = text_mark + random_words();
    const auto is_name = [](std::string_view name) { return name == "name"; };
    mark<Person>(record, text_mark, is_name);
    mark<Attendance>(record, text_mark, is_name);
    return record;
}

service::Paper made(const Record& record, const service::PaperWanted& wanted) {
    auto paper = service::PaperMaker(nullptr, record, now).make(wanted);
    if (const auto* problem = std::get_if<service::Problem>(&paper)) throw std::runtime_error(problem->what);
    return std::get<service::Paper>(std::move(paper));
}

/// Every paper for which names are not needed, at its default level or at 配付用.
std::vector<service::Paper> papers_without_names(const Record& record) {
    const auto meeting = first_block(record).id;
    std::vector<service::Paper> papers{made(record, {.kind = PaperKind::agenda, .meeting = meeting}),
                                       made(record, {.kind = PaperKind::minutes, .meeting = meeting}),
                                       made(record, {.kind = PaperKind::handout, .meeting = meeting}),
                                       made(record, {.kind = PaperKind::reading_copy, .meeting = meeting})};
    for (const auto agency : document::agencies_with_slips(record, meeting))
        papers.push_back(made(record, {.kind = PaperKind::slip, .meeting = meeting, .agency = agency}));
    for (const auto& item : agenda_of(record, meeting))
        if (item.support_case)
            papers.push_back(made(record, {.kind = PaperKind::sheet,
                                           .meeting = meeting,
                                           .support_case = *item.support_case,
                                           .level = Level::distribution}));
    return papers;
}

/// One of each kind: the first four, a slip after them, and the last, which is a sheet.
std::vector<service::Paper> one_of_each(std::vector<service::Paper> papers) {
    constexpr std::ptrdiff_t with_a_slip = 5;
    const auto sheet = papers.back();
    papers.erase(papers.begin() + with_a_slip, papers.end());
    papers.push_back(sheet);
    return papers;
}

void check_pdfs(const std::vector<service::Paper>& papers, const char* mark_to_find) {
    for (const auto& paper : papers) {
        const auto pdf = std::get<service::PdfFile>(service::paper_pdf(paper, "かささぎ市", now));
        const auto all = test::all_of_pdf(pdf.bytes);
        CHECK(all.size() > 1000);
        CHECK(all.find(mark_to_find) == std::string::npos);
    }
}

/// The request with the name at the end of each of its texts in turn, the reason among them. Names of those
/// who attend are names.
std::vector<Request> with_name_in_each_text(const Request& request, const std::string& name) {
    auto reasoned = request;
    reasoned.reason += name;
    std::vector<Request> requests{reasoned};
    const auto count = std::visit(
        [](const auto& command) {
            int texts = 0;
            std::decay_t<decltype(command)>::fields(command, [&](const char*, const auto&) { ++texts; });
            return texts;
        },
        static_cast<const AnyCommand&>(request.command));
    for (int wanted = 0; wanted < count; ++wanted) {
        auto changed = request;
        int at = 0;
        bool is_text = false;
        std::visit(
            [&](auto& command) {
                std::decay_t<decltype(command)>::fields(command, [&](std::string_view field, auto& value) {
                    if constexpr (requires { value += name; })
                        if (at == wanted && field != "name") {
                            value += name;
                            is_text = true;
                        }
                    ++at;
                });
            },
            static_cast<AnyCommand&>(changed.command));
        if (is_text) requests.push_back(std::move(changed));
    }
    return requests;
}

void configure() {
    const bool is_long = std::getenv("KASANE_LONG") != nullptr;
    ::setenv("RC_PARAMS", is_long ? "max_success=2000 noshrink=1" : "seed=1 max_success=8 noshrink=1", 0);
}

}  // namespace

TEST_CASE("配付用より下の紙のどこにも、世帯の人の名はない") {
    configure();
    CHECK(rc::check([] {
        for (const auto& paper : papers_without_names(with_marked_names()))
            RC_ASSERT(service::paper_markdown(paper).find(name_mark) == std::string::npos);
    }));
}

TEST_CASE("閲覧用副本のどこにも、ケースについて書かれた文と人の名はない") {
    configure();
    CHECK(rc::check([] {
        const auto record = with_marked_texts();
        const auto paper = made(record, {.kind = PaperKind::reading_copy, .meeting = first_block(record).id});
        const auto markdown = service::paper_markdown(paper);
        RC_ASSERT(markdown.find(text_mark) == std::string::npos);
        RC_ASSERT(markdown.find(name_mark) == std::string::npos);
    }));
}

TEST_CASE("開示用の写しのどこにも、ほかの世帯員の名はない") {
    configure();
    CHECK(rc::check([] {
        const auto record = with_marked_names();
        for (const auto& [key, member] : record.rows<Member>()) {
            const auto* found = record.find<Case>(member.support_case);
            if (found->route == CaseRoute::statutory) continue;
            auto asked = record;
            asked.rows<Member>().at(key).name = "請求した人";
            const auto paper =
                made(asked, {.kind = PaperKind::disclosure, .support_case = found->id, .member = member.id});
            RC_ASSERT(service::paper_markdown(paper).find(name_mark) == std::string::npos);
        }
    }));
}

TEST_CASE("会議のあいだにどの欄に打った名も、氏名を使わないどの紙にも出ない") {
    const std::string typed = "見本　松子";
    auto record = samples::town();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    int tried = 0;
    for (const auto& line : samples::sitting_lines()) {
        const auto request = samples::request_of(record, sitting, line);
        for (const auto& with_name : with_name_in_each_text(request, typed)) {
            ++tried;
            const auto decision = decide(record, with_name);
            // What is taken stays, so that the papers show it.
            if (const auto* accepted = std::get_if<Accepted>(&decision)) apply(record, accepted->event);
        }
        const auto decision = decide(record, request);
        if (const auto* accepted = std::get_if<Accepted>(&decision)) apply(record, accepted->event);
    }
    CHECK(tried > 200);
    const auto papers = papers_without_names(record);
    CHECK(papers.size() > 10);
    for (const auto& paper : papers) CHECK(service::paper_markdown(paper).find("松子") == std::string::npos);
}

TEST_CASE("開示用の写しのどこにも、だれのことか分からない文はない") {
    configure();
    CHECK(rc::check([] {
        const auto record = with_texts_of_nobody();
        for (const auto& [key, member] : record.rows<Member>()) {
            const auto* found = record.find<Case>(member.support_case);
            if (found->route == CaseRoute::statutory || members_of(record, found->id).size() < 2) continue;
            const auto paper =
                made(record, {.kind = PaperKind::disclosure, .support_case = found->id, .member = member.id});
            RC_ASSERT(service::paper_markdown(paper).find(text_mark) == std::string::npos);
        }
    }));
}

TEST_CASE("PDF の文字にも情報にも、段階が伏せたものはない") {
    ::setenv("RC_PARAMS", "seed=1 max_success=1 noshrink=1", 1);
    CHECK(rc::check([] {
        check_pdfs(one_of_each(papers_without_names(with_marked_names())), name_mark);
        const auto record = with_marked_texts();
        check_pdfs({made(record, {.kind = PaperKind::reading_copy, .meeting = first_block(record).id})},
                   text_mark);
    }));
    ::unsetenv("RC_PARAMS");
}

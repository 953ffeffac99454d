// What later meetings change in a plan does not change the papers of the meeting before.
#include "service/retrospect.hpp"

#include <array>
#include <set>
#include <sstream>

#include "domain/queries/query.hpp"
#include "samples/year.hpp"
#include "service/papers.hpp"
#include "service/sitting_session.hpp"
#include "service/town_files.hpp"
#include "service/town_with_sitting.hpp"
#include "store/tampering.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;
using service::SittingSession;

namespace {

constexpr text::DateTime imported{{2026, 1, 5}, 9, 0, 0};

template <class T, class Problem>
T take(std::variant<T, Problem> result) {
    if (const auto* problem = std::get_if<Problem>(&result)) FAIL(problem->what << problem->remedy);
    return std::get<T>(std::move(result));
}

/// The sample town in a file, which the scripted year goes through.
class Town {
  public:
    Town() {
        REQUIRE_FALSE(service::import_sample_town(store_, imported).has_value());
        take(service::import_files(store_, {samples::year_folder / "cases.toml"}, "", imported));
    }
    /// The sitting that was held; nothing where the office worked.
    std::optional<domain::SittingId> play(const std::filesystem::path& phase) {
        const auto day = text::parse_date(phase.stem().string().substr(3));
        const auto sitting = day ? std::optional{samples::sitting_on(everything(), *day)} : std::nullopt;
        auto session = take(SittingSession::open(store_, sitting));
        for (const auto& line : samples::lines_of(samples::read_bytes(phase))) {
            const auto parsed = std::get<exchange::ParsedCommand>(exchange::read_command(
                line, {session.record(), sitting, {day.value_or(samples::sitting_day), 9, 0, 0}}));
            const auto submission = session.submit({parsed.command, *parsed.at, "青葉", parsed.reason});
            INFO(phase << line);
            REQUIRE(std::holds_alternative<service::Recorded>(submission));
        }
        return sitting;
    }
    [[nodiscard]] domain::Record everything() const { return take(store_.load_everything()); }
    /// All minutes of a sitting, and what each of its cases is given.
    [[nodiscard]] std::vector<std::string> papers_of(domain::SittingId sitting) const {
        const auto record = take(store_.load(sitting));
        const text::DateTime evening{record.find<domain::Sitting>(sitting)->date, 17, 0, 0};
        service::PaperMaker maker(&store_, record, evening);
        std::vector<std::string> papers;
        for (const auto& meeting : domain::meetings_of(record, sitting))
            for (const auto level : {document::Level::original, document::Level::distribution}) {
                const service::PaperWanted wanted{.meeting = meeting.id, .level = level};
                papers.push_back(service::paper_markdown(take(maker.make(wanted))));
            }
        return papers;
    }

  private:
    TempFolder folder_;
    store::Store store_ = take(store::Store::open(folder_ / "town.db", store::Mode::create, "試験"));
};

/// What the plans say: the numbered rows of the role tables, without whether an agency has confirmed by now.
std::string plans_in(const std::string& paper) {
    constexpr std::array<std::string_view, 2> unconfirmed{"<br>担当案（未確認）", "<br>（未確認）"};
    std::istringstream lines(paper);
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        if (line.size() < 3 || !line.starts_with("| ") || line[2] < '1' || line[2] > '9') continue;
        for (const auto mark : unconfirmed)
            for (auto at = line.find(mark); at != std::string::npos; at = line.find(mark))
                line.erase(at, mark.size());
        kept += line + "\n";
    }
    return kept;
}

/// Which of the 要点 of an item is its first 宿題, from 1.
std::string homework_number(const domain::Record& record, domain::MeetingId meeting, int seq) {
    for (const auto& item : domain::agenda_of(record, meeting)) {
        if (item.seq != seq) continue;
        const auto notes = domain::notes_of(record, item.id);
        for (std::size_t at = 0; at < notes.size(); ++at)
            if (notes[at].kind == domain::NoteKind::homework) return std::to_string(at + 1);
    }
    return "0";
}

/// Without what is told as 会議後, in cells of tables.
std::string without_later(std::string paper) {
    constexpr std::string_view later = "<br>会議後";
    for (auto at = paper.find(later); at != std::string::npos; at = paper.find(later))
        paper.erase(at, std::min(paper.find("<br>", at + 1), paper.find(" |", at)) - at);
    return paper;
}

}  // namespace

TEST_CASE("案のままの会議録も、あとの会議がプランを変えたことで変わらない") {
    Town town;
    std::map<domain::SittingId, std::vector<std::string>> at_closing;
    for (const auto& phase : samples::phases_of_the_year())
        if (const auto sitting = town.play(phase)) at_closing[*sitting] = town.papers_of(*sitting);
    REQUIRE(at_closing.size() > 10);
    constexpr auto withheld = "同意が確かめられないため";
    int withdrawn = 0;
    for (const auto& [sitting, papers] : at_closing) {
        const auto now = town.papers_of(sitting);
        REQUIRE(now.size() == papers.size());
        for (std::size_t at = 0; at < now.size(); ++at) {
            // A consent that was withdrawn since takes no decision out of the minutes, and is told (R01).
            withdrawn += now[at].find("が同意を撤回") != std::string::npos ? 1 : 0;
            CHECK((now[at].find(withheld) == std::string::npos) ==
                  (papers[at].find(withheld) == std::string::npos));
            CHECK(plans_in(without_later(now[at])) == plans_in(papers[at]));
        }
    }
    CHECK(withdrawn > 0);
}

TEST_CASE("一式の紙をつくるあいだ、会議の履歴は一度しか読まれない") {
    HeldTown town;
    const auto meeting = town.first_block();
    const auto record = take(town.store.load(town.sitting));
    const auto item = domain::agenda_of(record, meeting).at(2);
    const service::PaperWanted sheet{
        .kind = service::PaperKind::sheet, .meeting = meeting, .support_case = item.support_case.value()};
    const service::PaperWanted agenda{.kind = service::PaperKind::agenda, .meeting = meeting};
    service::PaperMaker maker(&town.store, record, now);
    take(maker.make(sheet));
    take(maker.make(agenda));
    // From here on no line can be read.
    tamper(town.store.path(),
           R"(UPDATE journal_changes SET changes = replace(changes, '"after"', '"あと"'))");
    take(maker.make(sheet));
    take(maker.make(agenda));
    service::PaperMaker another(&town.store, record, now);
    CHECK(std::holds_alternative<service::Problem>(another.make(sheet)));
}

TEST_CASE("あとの会議が支援内容と役割を変えても、消しても、前の会議録は同じことを言う") {
    HeldTown town;
    const auto meeting = town.first_block();
    const auto minutes = [&] {
        const auto record = take(town.store.load(town.sitting));
        service::PaperMaker maker(&town.store, record, now);
        return service::paper_markdown(take(maker.make({.meeting = meeting})));
    };
    const auto before = minutes();
    auto office = town.open({});
    const text::DateTime later{{2026, 4, 23}, 14, 0, 0};
    const auto made = office.submit({domain::MakeSitting{later.date, "市役所", town.sitting}, later, "青葉"});
    REQUIRE(std::holds_alternative<service::Recorded>(made));
    const auto everything = take(town.store.load_everything());

    // What a モニタリング does to the plan that it looks at.
    domain::Event event{"support_text",
                        "支援内容を変えた",
                        samples::sitting_on(everything, later.date),
                        {},
                        {},
                        "青葉",
                        later,
                        {}};
    std::set<std::string> texts;
    for (const auto& [key, support] : everything.rows<domain::SupportItem>()) {
        auto changed = support;
        changed.text = "四月に決めたこと";
        event.changes.emplace_back(domain::Change<domain::SupportItem>{support, changed});
        texts.insert(support.text);
    }
    for (const auto& [key, role] : everything.rows<domain::Role>())
        event.changes.emplace_back(domain::Change<domain::Role>{role, std::nullopt});
    REQUIRE(texts.size() > 10);
    take(town.store.commit(event));

    CHECK(minutes() == before);
    CHECK(take(town.store.load_everything()).rows<domain::Role>().empty());
}

TEST_CASE("会議録の訂正は、あとの会議が同じ宿題とプランを進めたあとでも、会議録に載る") {
    HeldTown town;
    const auto meeting = town.first_block();
    const auto minutes = [&] {
        const auto record = take(town.store.load(town.sitting));
        service::PaperMaker maker(&town.store, record, now);
        return service::paper_markdown(take(maker.make({.meeting = meeting})));
    };
    const text::DateTime later{{2026, 4, 23}, 14, 0, 0};
    {
        auto office = town.open({});
        const auto made =
            office.submit({domain::MakeSitting{later.date, "市役所", town.sitting}, later, "青葉"});
        REQUIRE(std::holds_alternative<service::Recorded>(made));
    }
    const auto everything = take(town.store.load_everything());
    domain::Event event{"review_homework",
                        "前回の宿題を済に",
                        samples::sitting_on(everything, later.date),
                        {},
                        {},
                        "青葉",
                        later,
                        {}};
    for (const auto& [key, action] : everything.rows<domain::ActionItem>()) {
        auto reviewed = action;
        reviewed.state = domain::ActionState::done;
        reviewed.remark = "四月に済んだ";
        event.changes.emplace_back(domain::Change<domain::ActionItem>{action, reviewed});
    }
    for (const auto& [key, support] : everything.rows<domain::SupportItem>()) {
        auto reviewed = support;
        reviewed.progress = domain::Progress::done;
        event.changes.emplace_back(domain::Change<domain::SupportItem>{support, reviewed});
    }
    take(town.store.commit(event));

    const auto before = minutes();
    auto session = town.open(town.sitting);
    for (
        const auto* line :
        {R"({"do":"amend_note","meeting":"S2-1","item":4,"number":HOMEWORK,"text":"直した宿題の文"})",
         R"({"do":"due","meeting":"S2-1","item":3,"support":1,"due_on":"2026-03-31"})",
         R"({"do":"role","meeting":"S2-1","item":3,"support":1,"agency":"参加","kind":"△"})",
         R"({"do":"presence","meeting":"S2-1","person":"若草","presence":"オンライン","arrived_at":"13:55"})"}) {
        std::string command = line;
        if (const auto at = command.find("HOMEWORK"); at != std::string::npos)
            command.replace(at, 8, homework_number(session.record(), meeting, 4));
        play(session, command);
    }
    const auto after = minutes();
    CHECK(before.find("直した宿題の文") == std::string::npos);
    CHECK(after.find("直した宿題の文") != std::string::npos);
    CHECK(after.find("令和8年3月31日") != std::string::npos);
    CHECK(before.find("午後1時55分着") == std::string::npos);
    CHECK(after.find("午後1時55分着") != std::string::npos);
    CHECK(plans_in(after) != plans_in(before));
    CHECK(after.find("四月に済んだ") == std::string::npos);
}

#include "service/minutes_archive.hpp"

#include "domain/queries/minutes.hpp"
#include "domain/queries/query.hpp"
#include "platform/sha256.hpp"
#include "service/town_with_sitting.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::test;
using service::PaperKind;

namespace {

constexpr auto final_lines = {R"({"do":"minutes_state","meeting":1,"state":"確認済"})",
                              R"({"do":"minutes_state","meeting":1,"state":"確定"})"};

service::Paper minutes(const HeldTown& town, const service::SittingSession& session, int version = 0) {
    service::PaperMaker maker(&town.store, session.record(), now);
    auto made = maker.make({.kind = PaperKind::minutes, .meeting = town.first_block(), .version = version});
    if (const auto* problem = std::get_if<service::Problem>(&made)) FAIL(problem->what);
    return std::get<service::Paper>(std::move(made));
}

std::vector<store::FiledMinutes> filed(const HeldTown& town) {
    return std::get<std::vector<store::FiledMinutes>>(town.store.filed_minutes(town.first_block()));
}

}  // namespace

TEST_CASE("確定した会議録は、Markdown と PDF が SHA-256 とともに残り、同じバイトで出てくる") {
    HeldTown town;
    auto session = town.open(town.sitting);
    for (const auto* line : final_lines) play(session, line);
    const auto kept = filed(town);
    REQUIRE(kept.size() == 1);
    const auto version = domain::version_at_hand(session.record(), town.first_block());
    CHECK(version.markdown_sha256 == platform::sha256(kept.front().markdown));
    CHECK(version.pdf_sha256 == platform::sha256(kept.front().pdf));
    CHECK(version.final_by == "青葉");
    const auto paper = minutes(town, session);
    CHECK(paper.documents == std::vector<std::string>{kept.front().markdown});
    CHECK(paper.notice.find("第1版（確定）の SHA-256") != std::string::npos);
    CHECK(paper.notice.find(version.pdf_sha256) != std::string::npos);
    const auto pdf = std::get<service::PdfFile>(service::paper_pdf(paper, "", now));
    CHECK(pdf.bytes == kept.front().pdf);
    CHECK(pdf.pages >= 2);
    CHECK(kept.front().markdown.find("確定") != std::string::npos);
}

TEST_CASE("事務の画面から確定しても、その会議の記録だけからつくった同じ会議録が残る") {
    HeldTown one;
    HeldTown other;
    auto in_sitting = one.open(one.sitting);
    auto in_office = other.open({});
    for (const auto state : {domain::MinutesState::checked, domain::MinutesState::final}) {
        const domain::Request request{domain::SetMinutesState{one.first_block(), state, {}}, now, "青葉"};
        REQUIRE(std::holds_alternative<service::Recorded>(in_sitting.submit(request)));
        REQUIRE(std::holds_alternative<service::Recorded>(in_office.submit(request)));
    }
    CHECK(filed(one).front().markdown == filed(other).front().markdown);
    CHECK(filed(one).front().pdf == filed(other).front().pdf);
}

TEST_CASE("訂正は新しい版として残り、前の版も同じバイトで出てくる") {
    HeldTown town;
    auto session = town.open(town.sitting);
    for (const auto* line : final_lines) play(session, line);
    const auto first = filed(town).front();
    play(session, R"({"do":"correct_minutes","meeting":1,"because":"発言の聞き違い"})");
    CHECK(minutes(town, session).filed_pdf.empty());
    play(session, R"({"do":"amend_note","meeting":1,"item":3,"number":1,"text":"直した要点です。"})");
    CHECK(minutes(town, session).documents.front().find("直した要点です。") != std::string::npos);
    for (const auto* line : final_lines) play(session, line);
    const auto kept = filed(town);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].markdown == first.markdown);
    CHECK(kept[0].pdf == first.pdf);
    CHECK(minutes(town, session, 1).filed_pdf == first.pdf);
    const auto& second = kept[1].markdown;
    for (const auto* words : {"訂正履歴", "発言の聞き違い", "直した要点です。", "第2版", "協議の要点"})
        CHECK(second.find(words) != std::string::npos);
    CHECK(minutes(town, session).documents.front() == second);
}

TEST_CASE("確定した版は確定したときのままだけが出て、ほかの段階のものは断られる") {
    HeldTown town;
    auto session = town.open(town.sitting);
    for (const auto* line : final_lines) play(session, line);
    play(session, R"({"do":"correct_minutes","meeting":1,"because":"発言の聞き違い"})");
    service::PaperMaker maker(&town.store, session.record(), now);
    for (const auto level : {document::Level::original, document::Level::reading}) {
        const auto made = maker.make(
            {.kind = PaperKind::minutes, .meeting = town.first_block(), .version = 1, .level = level});
        REQUIRE(std::holds_alternative<service::Problem>(made));
        CHECK(std::get<service::Problem>(made).what == "会議録の第1版は、確定したときの配付用だけがあり、" +
                                                           std::string(domain::label(level)) +
                                                           "はありません。");
    }
    const auto unknown =
        maker.make({.kind = PaperKind::minutes, .meeting = town.first_block(), .version = 2});
    CHECK(std::get<service::Problem>(unknown).what == "会議録の第2版は、確定したものの中にありません。");
}

TEST_CASE("確定した会議録は、版を言わなくても、確定したときの段階だけで出る") {
    HeldTown town;
    auto session = town.open(town.sitting);
    const auto made = [&](document::Level level) {
        return service::PaperMaker(&town.store, session.record(), now)
            .make({.kind = PaperKind::minutes, .meeting = town.first_block(), .level = level});
    };
    CHECK(std::holds_alternative<service::Paper>(made(document::Level::original)));
    for (const auto* line : final_lines) play(session, line);
    for (const auto level : {document::Level::original, document::Level::reading})
        CHECK(std::holds_alternative<service::Problem>(made(level)));
    CHECK(std::holds_alternative<service::Paper>(made(document::Level::distribution)));
    CHECK(std::holds_alternative<service::Paper>(
        service::PaperMaker(&town.store, session.record(), now)
            .make({.kind = PaperKind::reading_copy, .meeting = town.first_block()})));
    play(session, R"({"do":"correct_minutes","meeting":1,"because":"発言の聞き違い"})");
    CHECK(std::holds_alternative<service::Paper>(made(document::Level::original)));
}

TEST_CASE("訂正で直した期限は、訂正の表に前と後が載る") {
    HeldTown town;
    auto session = town.open(town.sitting);
    for (const auto* line : final_lines) play(session, line);
    play(session, R"({"do":"correct_minutes","meeting":1,"because":"期限の聞き違い"})");
    play(session, R"({"do":"due","meeting":1,"item":5,"support":1,"due_on":"2026-03-19"})");
    const auto markdown = minutes(town, session).documents.front();
    const auto table = markdown.substr(markdown.find("訂正履歴"));
    CHECK(table.find("| 第2版 | 議題5") != std::string::npos);
    CHECK(table.find("令和8年3月19日") != std::string::npos);
}

TEST_CASE("一か所を直した会議録の原本にも、直したところだけが載る") {
    HeldTown town;
    auto session = town.open(town.sitting);
    for (const auto* line : final_lines) play(session, line);
    play(session, R"({"do":"correct_minutes","meeting":1,"because":"発言の聞き違い"})");
    play(session, R"({"do":"amend_note","meeting":1,"item":3,"number":1,"text":"直した要点です。"})");
    const auto made = service::PaperMaker(&town.store, session.record(), now)
                          .make({.kind = PaperKind::minutes,
                                 .meeting = town.first_block(),
                                 .level = document::Level::original});
    const auto& markdown = std::get<service::Paper>(made).documents.front();
    const auto table = markdown.substr(markdown.find("訂正履歴"));
    CHECK(table.find("直した要点です。") != std::string::npos);
    constexpr std::string_view row = "| 第2版 | 議題";
    CHECK(table.find(row) == table.rfind(row));
    CHECK(table.find(row) != std::string::npos);
    CHECK(table.find("松子") == std::string::npos);
}

TEST_CASE("確定した会議録は、記録ファイルの中でも書き換えられない（R24）") {
    HeldTown town;
    auto session = town.open(town.sitting);
    for (const auto* line : final_lines) play(session, line);
    const auto& record = session.record();
    const auto version = domain::version_at_hand(record, town.first_block());
    auto changed = version;
    changed.final_by = "だれか";
    domain::Event event{"edit", "書き換え", {}, {}, {}, "だれか", now, {}};
    event.changes.emplace_back(domain::Change<domain::MinutesVersion>{version, changed});
    CHECK(std::holds_alternative<store::Problem>(town.store.commit(event)));
    event.changes = {domain::Change<domain::MinutesVersion>{version, {}}};
    CHECK(std::holds_alternative<store::Problem>(town.store.commit(event)));
    event.changes.clear();
    CHECK(std::holds_alternative<store::Problem>(town.store.commit_final(event, filed(town).front())));
    CHECK(filed(town).size() == 1);
}

TEST_CASE("確定と同時に何かが書けなければ、確定もしない") {
    HeldTown town;
    auto session = town.open(town.sitting);
    play(session, *final_lines.begin());
    const auto before = session.record();
    const auto decision = domain::decide(
        before, {domain::SetMinutesState{town.first_block(), domain::MinutesState::final, {}}, now, "青葉"});
    auto event = std::get<domain::Accepted>(decision).event;
    auto file = std::get<store::FiledMinutes>(service::file_minutes(town.store, before, event));
    file.number = 7;  // a version that is not there
    CHECK(std::holds_alternative<store::Problem>(town.store.commit_final(event, file)));
    CHECK(filed(town).empty());
    CHECK(std::get<domain::Record>(town.store.load(town.sitting)) == before);
}

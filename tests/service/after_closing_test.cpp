// What is recorded after 閉会 changes no paper of the meeting, but where it is told as 会議後.
#include <algorithm>

#include "service/paper_files.hpp"
#include "service/town_with_sitting.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::test;
using service::PaperKind;
using service::PaperWanted;

namespace {

constexpr text::DateTime later{{2026, 3, 2}, 9, 0, 0};

/// A town whose papers are asked for.
struct Asked {
    HeldTown town;

    explicit Asked(const std::vector<std::string>& lines = samples::sitting_lines()) : town(lines) {}

    void play_later(const std::string& line) {
        auto session = town.open(town.sitting);
        play(session, line);
    }
    void in_office(const domain::Command& command) {
        auto session = town.open({});
        const auto submission = session.submit({command, later, "青葉"});
        if (const auto* refusal = std::get_if<domain::Refusal>(&submission)) FAIL(refusal->message);
        REQUIRE(std::holds_alternative<service::Recorded>(submission));
    }
    [[nodiscard]] domain::Record everything() const {
        return std::get<domain::Record>(town.store.load_everything());
    }
    [[nodiscard]] domain::Case case_called(const std::string& number) const {
        const auto record = everything();
        for (const auto& [key, row] : record.rows<domain::Case>())
            if (row.number == number) return row;
        throw std::runtime_error(number);
    }
    [[nodiscard]] domain::AgencyId agency_called(const std::string& short_name) const {
        const auto record = everything();
        for (const auto& [key, row] : record.rows<domain::Agency>())
            if (row.short_name == short_name) return row.id;
        throw std::runtime_error(short_name);
    }
    [[nodiscard]] std::string paper(PaperWanted wanted) const {
        const auto record = wanted.kind == PaperKind::disclosure
                                ? everything()
                                : std::get<domain::Record>(town.store.load(town.sitting));
        wanted.meeting = town.first_block();
        service::PaperMaker maker(&town.store, record, now);
        const auto made = maker.make(wanted);
        if (const auto* problem = std::get_if<service::Problem>(&made)) return "断り　" + problem->what;
        return service::paper_markdown(std::get<service::Paper>(made));
    }
    [[nodiscard]] std::string minutes(document::Level level = document::Level::distribution) const {
        return paper({.kind = PaperKind::minutes, .level = level});
    }
    [[nodiscard]] std::string sheet() const {
        return paper({.kind = PaperKind::sheet, .support_case = case_called("R7-012").id});
    }
    [[nodiscard]] std::string slip(const std::string& agency) const {
        return paper({.kind = PaperKind::slip, .agency = agency_called(agency)});
    }
    void withdraw_all() {
        for (const auto& member : domain::members_of(everything(), case_called("R7-012").id))
            in_office(
                domain::SetConsent{member.id, domain::ConsentStatus::withdrawn, later.date, "口頭", "", ""});
    }
    void make_final() {
        play_later(R"({"do":"minutes_state","meeting":1,"state":"確認済"})");
        play_later(R"({"do":"minutes_state","meeting":1,"state":"確定"})");
    }
};

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// The sample sitting up to the line before its first meeting is opened.
std::vector<std::string> lines_before_opening() {
    auto lines = samples::sitting_lines();
    const auto opening = std::find_if(lines.begin(), lines.end(),
                                      [](const std::string& line) { return has(line, R"("do":"open")"); });
    lines.erase(opening, lines.end());
    return lines;
}

constexpr auto late_answer =
    R"({"at":"2026-02-02T10:00","do":"answer","meeting":1,"item":3,"agency":"アウト","kind":"確認"})";

}  // namespace

TEST_CASE("閉会のあとにケースと世帯員を直しても、会議録・ケース別記録・役割票は変わらない") {
    Asked asked;
    const auto papers = [&] {
        return asked.minutes() + asked.minutes(document::Level::original) + asked.sheet() +
               asked.slip("アウト") + asked.paper({.kind = PaperKind::reading_copy});
    };
    const auto before = papers();
    const auto row = asked.case_called("R7-012");
    asked.in_office(domain::SetCase{row.id, row.number, "Z世帯", "ひとり暮らし", row.route, row.received_on,
                                    row.referrer, "三月に入院した", "", false});
    for (const auto& member : domain::members_of(asked.everything(), row.id))
        asked.in_office(domain::SetMember{row.id, member.id, member.name, member.kana, "息子", 20});
    CHECK(asked.case_called("R7-012").calling_name == "Z世帯");
    CHECK(papers() == before);
}

TEST_CASE(
    "R01 閉会のあとの撤回は、会議録とケース別記録から話したことと決めたことを消さず、日付とともに添う") {
    Asked asked;
    const auto minutes = asked.minutes();
    const auto sheet = asked.sheet();
    REQUIRE(has(minutes, "母・長男　令和7年12月10日"));
    asked.withdraw_all();
    constexpr std::string_view told = "<br>会議後　令和8年3月2日　母が同意を撤回<br>会議後　令和8年3月2日　";
    for (const auto& [then, now] : {std::pair{minutes, asked.minutes()}, std::pair{sheet, asked.sheet()}}) {
        REQUIRE(has(now, "が同意を撤回"));
        auto without = now;
        for (const std::string_view words :
             {"<br>会議後　令和8年3月2日　母が同意を撤回", "<br>会議後　令和8年3月2日　長男が同意を撤回",
              "<br>会議後　令和8年3月2日　見本 松子が同意を撤回",
              "<br>会議後　令和8年3月2日　見本 竹夫が同意を撤回"})
            if (const auto at = without.find(words); at != std::string::npos) without.erase(at, words.size());
        CHECK(without == then);
    }
    CHECK(has(asked.minutes(), told));
    CHECK_FALSE(has(asked.minutes(), "同意が確かめられない"));
    const auto members = domain::members_of(asked.everything(), asked.case_called("R7-012").id);
    const auto disclosed = asked.paper({.kind = PaperKind::disclosure,
                                        .support_case = asked.case_called("R7-012").id,
                                        .member = members.front().id});
    CHECK(has(disclosed, "重層的支援会議"));
    CHECK(has(disclosed, "会議の判断"));
}

TEST_CASE("R01 撤回のあとに配る役割票と配付資料には、そのケースが載らない") {
    Asked asked;
    REQUIRE(has(asked.slip("アウト"), "R7-012"));
    asked.withdraw_all();
    CHECK_FALSE(has(asked.slip("アウト"), "R7-012"));
    CHECK_FALSE(has(asked.paper({.kind = PaperKind::handout}), "R7-012"));
    TempFolder folder;
    const auto record = std::get<domain::Record>(asked.town.store.load(asked.town.sitting));
    const auto written = std::get<service::WrittenPapers>(
        service::write_papers(asked.town.store, record, asked.town.first_block(), now, folder.path()));
    CHECK(written.problems.empty());
    CHECK(std::any_of(written.files.begin(), written.files.end(),
                      [](const auto& file) { return file.title == "ケース別記録　R7-012"; }));
}

TEST_CASE("閉会のあとの次第と配付資料は、開会のときに配ったものと同じ") {
    Asked asked(lines_before_opening());
    const auto agenda = asked.paper({.kind = PaperKind::agenda});
    const auto handout = asked.paper({.kind = PaperKind::handout});
    REQUIRE(has(agenda, "出席予定者"));
    REQUIRE_FALSE(has(agenda, "仮谷"));
    auto lines = samples::sitting_lines();
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(lines_before_opening().size()));
    for (const auto& line : lines) asked.play_later(line);
    REQUIRE_FALSE(has(asked.minutes(), "閉会の前に作成"));
    CHECK(asked.paper({.kind = PaperKind::agenda}) == agenda);
    CHECK(asked.paper({.kind = PaperKind::handout}) == handout);
}

TEST_CASE("閉会のあとの答えは、会議での答えに日付とともに添い、訂正の表には載らない") {
    Asked asked;
    asked.make_final();
    asked.play_later(late_answer);
    for (const auto& paper : {asked.sheet(), asked.paper({.kind = PaperKind::reading_copy})}) {
        CHECK(has(paper, "アウトリーチ専門員<br>担当案（未確認）<br>会議後　令和8年2月2日　確認"));
        CHECK(has(paper, "確定"));
    }
    CHECK(has(asked.sheet(), "持ち帰り（令和8年1月29日まで"));
    CHECK(has(asked.sheet(), "<br>会議後　令和8年2月2日　アウトリーチ専門員　確認"));
    CHECK(has(asked.slip("アウト"), "<br>会議後　確認（令和8年2月2日"));
    asked.play_later(R"({"do":"correct_minutes","meeting":1,"because":"発言の聞き違い"})");
    asked.play_later(
        R"({"at":"2026-02-03T10:00","do":"informed","meeting":1,"item":3,"on":"2026-02-03","said":"分かりました","agrees":"する"})");
    asked.play_later(R"({"do":"amend_note","meeting":1,"item":4,"number":1,"text":"直した要点です。"})");
    const auto corrected = asked.minutes();
    const auto table = corrected.substr(corrected.find("訂正履歴"));
    CHECK(has(table, "直した要点です。"));
    for (const auto* words : {"議題3", "確認済", "伝えた", "会議後"}) CHECK_FALSE(has(table, words));
    CHECK(has(corrected, "会議後　伝えた　令和8年2月3日"));
    CHECK(has(corrected, "会議後　令和8年2月2日　アウトリーチ専門員　確認"));
}

TEST_CASE("取り消した答えは、会議後としても載らない") {
    Asked asked;
    const auto before = asked.minutes();
    asked.play_later(late_answer);
    REQUIRE(asked.minutes() != before);
    auto session = asked.town.open(asked.town.sitting);
    REQUIRE(std::holds_alternative<std::optional<std::string>>(session.undo("青葉", later)));
    CHECK(asked.minutes() == before);
}

TEST_CASE("後日の支援決定は、閲覧用でも本日決定とせず、日付とともに載る") {
    auto lines = samples::sitting_lines();
    for (auto& line : lines)
        if (has(line, R"("do":"decide_support","item":5,"service":"参加支援")"))
            line = R"({"at":"14:36","do":"decide_support","item":5,"service":"参加支援",)"
                   R"("status":"後日決裁","decided_by":"森野","planned_on":"2026-01-30"})";
    Asked asked(lines);
    asked.play_later(
        R"({"at":"2026-01-30T10:00","do":"decide_support","meeting":1,"item":5,"service":"参加支援","status":"本日決定","decided_by":"森野"})");
    const auto copy = asked.paper({.kind = PaperKind::reading_copy});
    CHECK(has(copy, "参加支援　後日決裁"));
    CHECK(has(copy, "<br>会議後　参加支援　決定（令和8年1月30日）"));
    CHECK_FALSE(has(copy, "参加支援　本日決定"));
    CHECK(has(asked.minutes(), "参加支援　後日決裁（予定　令和8年1月30日"));
    CHECK(has(asked.minutes(), "<br>会議後　参加支援　決定（令和8年1月30日"));
}

TEST_CASE("確定のあとは、次回も資料の部数も、訂正を始めるまで変えられない（R24）") {
    Asked asked;
    asked.make_final();
    auto session = asked.town.open(asked.town.sitting);
    for (const auto& command :
         {domain::Command{domain::SetNextSitting{asked.town.sitting, text::Date{2026, 3, 31}, {}, ""}},
          domain::Command{domain::SetPapers{asked.town.sitting, 20, 20}}}) {
        const auto submission = session.submit({command, later, "青葉"});
        REQUIRE(std::holds_alternative<domain::Refusal>(submission));
        CHECK(std::get<domain::Refusal>(submission).rule == domain::R24);
    }
    play(session, R"({"do":"correct_minutes","meeting":1,"because":"次回の書き誤り"})");
    play(session, R"({"do":"next","on":"2026-03-05"})");
    CHECK(has(asked.minutes(), "令和8年3月5日"));
}

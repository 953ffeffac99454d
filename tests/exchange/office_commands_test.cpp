// Commands of `kasane record` without a sitting, and of those that correct what stands.
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "exchange/names.hpp"
#include "samples/play.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::exchange;

namespace {

struct Office {
    domain::Record record = samples::town();
    [[nodiscard]] CommandContext context() const { return {record, {}, {{2026, 1, 20}, 9, 0, 0}}; }
    template <class C>
    [[nodiscard]] C read(const std::string& line) const {
        const auto read = read_command(line, context());
        if (const auto* problem = std::get_if<Problem>(&read)) throw std::runtime_error(message(*problem));
        return std::get<C>(std::get<ParsedCommand>(read).command);
    }
    [[nodiscard]] std::string refused(const std::string& line) const {
        const auto read = read_command(line, context());
        const auto* problem = std::get_if<Problem>(&read);
        return problem == nullptr ? "" : problem->what + problem->remedy;
    }
    /// Reads, decides and applies; the answer is what was done, or why not.
    std::string play(const std::string& line) {
        const auto read = read_command(line, context());
        if (const auto* problem = std::get_if<Problem>(&read)) return message(*problem);
        const auto& parsed = std::get<ParsedCommand>(read);
        const auto decision = domain::decide(
            record, {parsed.command, parsed.at.value_or(context().now), "青葉", parsed.reason});
        if (const auto* refusal = std::get_if<domain::Refusal>(&decision))
            return std::string(domain::rule_name(*refusal)) + refusal->message;
        const auto& event = std::get<domain::Accepted>(decision).event;
        domain::apply(record, event);
        return event.text;
    }
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("会議の番号を書かない記録では、会議は S2-1 の形で呼ぶ") {
    const Office office;
    const auto told =
        office.read<domain::TellAbsent>(R"({"do":"told","meeting":"S1-1","person":"仮谷","on":"1/20"})");
    CHECK(domain::code_of(*office.record.find<domain::Meeting>(told.meeting)) == "S1-1");
    const auto invite =
        office.read<domain::Invite>(R"({"do":"invite","meeting":"S2-1","item":3,"agency":"市"})");
    CHECK(office.record.find<domain::AgendaItem>(invite.item)->seq == 3);
    const auto next = office.read<domain::SetPapers>(R"({"do":"papers","sitting":"S1","copies":3})");
    CHECK(domain::code_of(*office.record.find<domain::Sitting>(next.sitting)) == "S1");
    CHECK(has(office.refused(R"({"do":"invite","item":3,"agency":"市"})"), "「meeting」がありません"));
    CHECK(has(office.refused(R"({"do":"invite","meeting":1,"item":3,"agency":"市"})"), "会議「1」"));
    CHECK(has(office.refused(R"({"do":"open","meeting":"S9-1"})"), "S9-1"));
    CHECK(has(office.refused(R"({"do":"papers","copies":3})"), "「sitting」がありません"));
    CHECK(has(office.refused(R"({"do":"papers","sitting":"S9","copies":3})"), "S9"));
}

TEST_CASE("会議の番号を書かない記録の at は、きょうのその時刻") {
    const Office office;
    const auto read = read_command(R"({"do":"rule_level","rule":"R05","at":"10:15"})", office.context());
    CHECK(std::get<ParsedCommand>(read).at == text::DateTime{{2026, 1, 20}, 10, 15, 0});
}

TEST_CASE("会議の番号を書かない記録の宿題は、その文で呼ぶ") {
    const Office office;
    const auto review = office.read<domain::ReviewAction>(
        R"({"do":"review_homework","homework":"通訳派遣の予算の確認","state":"継続"})");
    CHECK(office.record.find<domain::ActionItem>(review.action) != nullptr);
    CHECK(has(office.refused(R"({"do":"review_homework","homework":1})"), "そのまま"));
}

TEST_CASE("新しいケースを、世帯員・同意・プランまで命令だけで入れられる") {
    Office office;
    CHECK(office.play(R"({"do":"case","number":"R7-020","calling_name":"L世帯"})") == "R7-020を加えた");
    CHECK(has(office.play(R"({"do":"case","case":"R7-020","summary":"{母}が一人で支える"})"), "「母」"));
    office.play(R"({"do":"member","case":"R7-020","name":"髙﨑 𠮷子","relation":"母","age":70})");
    office.play(R"({"do":"case","case":"R7-020","summary":"{母}が一人で支える"})");
    const auto& row = *find_case(office.record, "R7-020");
    CHECK(row.summary == "⟦1⟧が一人で支える");
    CHECK(row.calling_name == "L世帯");
    CHECK(has(office.play(R"({"do":"consent","member":"母","status":"同意なし（働きかけ中）"})"), "ケース"));
    CHECK(has(office.play(R"({"do":"consent","case":"R7-020","member":"母","status":"同意あり",)"
                          R"("given_on":"2026-01-19","method":"申込票","scope":"{母}のこと"})"),
              "{ } は使えません"));
    CHECK(office.play(R"({"do":"consent","case":"R7-020","member":"母","status":"同意あり",)"
                      R"("given_on":"2026-01-19","method":"申込票","scope":"役割をもつ機関まで"})") ==
          "R7-020の母の同意を同意ありに");
    CHECK(office.play(R"({"do":"propose_plan","case":"R7-020"})") ==
          "R7-020の多機関協働のプラン案をつくった");
    CHECK(office.play(R"({"do":"put_on_agenda","meeting":"S2-1","case":"R7-020","timing":"新規プラン"})")
              .find("R7-020") != std::string::npos);
}

TEST_CASE("直す命令で書かないキーはそのままで、空の文字は空にする") {
    const Office office;
    const auto& before = *find_case(office.record, "R7-015");
    const auto kept = office.read<domain::SetCase>(R"({"do":"case","case":"R7-015","household":"三人"})");
    CHECK(kept.number == before.number);
    CHECK(kept.summary == before.summary);
    CHECK(kept.received_on == before.received_on);
    CHECK(kept.referrer == before.referrer);
    const auto emptied = office.read<domain::SetCase>(
        R"({"do":"case","case":"R7-015","received_on":"","referrer":"","summary":""})");
    CHECK_FALSE(emptied.received_on);
    CHECK_FALSE(emptied.referrer);
    CHECK(emptied.summary.empty());
    const auto agency = office.read<domain::SetAgency>(R"({"do":"agency","agency":"保健","name":"保健所"})");
    CHECK(agency.short_name == "保健");
    CHECK(agency.category == domain::AgencyCategory::health);
    const auto town = office.read<domain::SetTown>(R"({"do":"town","retention":"10年"})");
    CHECK(town.name == "かささぎ市");
    CHECK(town.retention == "10年");
    const auto sitting =
        office.read<domain::SetSitting>(R"({"do":"sitting","sitting":"S3","place":"公民館"})");
    CHECK(sitting.on == text::Date{2026, 2, 26});
}

TEST_CASE("新しいものを入れる命令では、要るキーがないと断られる") {
    const Office office;
    CHECK(has(office.refused(R"({"do":"agency","name":"保健所"})"), "「category」がありません"));
    CHECK(has(office.refused(R"({"do":"person","name":"髙﨑"})"), "「agency」がありません"));
    CHECK(has(office.refused(R"({"do":"agency","agency":"宇宙局","name":"あ"})"), "宇宙局"));
    CHECK(has(office.refused(R"({"do":"member","case":"R7-015","relation":"父"})"), "「name」がありません"));
    CHECK(has(office.refused(R"({"do":"member","case":"R7-015","member":"祖父","age":3})"), "祖父"));
    CHECK(has(office.refused(R"({"do":"rule_level"})"), "「rule」がありません"));
}

TEST_CASE("ほかの開催の会議についての命令も、書いて読み直せる") {
    const Office office;
    const auto first = domain::meetings_of(office.record, samples::sitting_on(office.record, {2025, 12, 25}));
    const auto other = samples::sitting_on(office.record, samples::sitting_day);
    const domain::Command command = domain::SetMinutesState{first.at(0).id, domain::MinutesState::checked};
    const CommandContext in_sitting{office.record, other, {samples::sitting_day, 13, 0, 0}};
    for (const auto& context : {office.context(), in_sitting}) {
        const auto written = write_command(command, context);
        INFO(written);
        CHECK(std::get<ParsedCommand>(read_command(written, context)).command == command);
    }
}

// Names of a household in files and in lines of commands: what is refused, what is asked, what braces mean.
#include "exchange/names.hpp"

#include "domain/queries/query.hpp"
#include "exchange/commands.hpp"
#include "exchange/refused.hpp"
#include "samples/play.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::exchange;
using kasane::test::refused;

namespace {

/// The answer of `record` to a line of the sample sitting.
std::variant<ParsedCommand, Problem> answer(const std::string& line) {
    static const auto record = samples::town();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    return read_command(line, {record, sitting, {samples::sitting_day, 13, 0, 0}});
}

std::string why_not(const std::string& line) {
    const auto read = answer(line);
    const auto* problem = std::get_if<Problem>(&read);
    return problem == nullptr ? "" : problem->what + problem->remedy;
}

ParsedCommand taken(const std::string& line) {
    const auto read = answer(line);
    if (const auto* problem = std::get_if<Problem>(&read)) FAIL(problem->what);
    return std::get<ParsedCommand>(read);
}

/// A case of 写野 功 with a sitting on whose agenda it is; the texts are the caller's.
std::string town_with(const std::string& name, const std::string& summary, const std::string& place,
                      const std::string& title) {
    return "[[case]]\nnumber = \"R8-001\"\ncalling_name = \"Zさん\"\nsummary = \"" + summary +
           "\"\n[[case.member]]\nname = \"" + name +
           "\"\nkana = \"うつしの みのる\"\nrelation = \"本人\"\n"
           "consent = { status = \"同意あり\", given_on = 2026-01-10, method = \"口頭\", scope = \"機関\" }\n"
           "[[sitting]]\ndate = 2026-05-28\nplace = \"" +
           place +
           "\"\n[[sitting.meeting]]\nkind = \"重層的支援会議\"\nstarts_at = \"13:30\"\nends_at = \"15:00\"\n"
           "convener = \"市\"\n[[sitting.meeting.item]]\nkind = \"ケース\"\ncase = \"R8-001\"\n"
           "timing = \"新規プラン\"\nminutes = 10\n"
           "[[sitting.meeting.item]]\nkind = \"議事\"\ntitle = \"" +
           title + "\"\nminutes = 5\n";
}

}  // namespace

TEST_CASE("TOML の氏名の間が全角の空きでも、名を書いた文を断る") {
    CHECK(refused("a.toml", town_with("写野　実里", "家の片付け", "公民館", "年間予定")).empty());
    for (const auto* name : {"写野 実里", "写野　実里", "写野\u00A0実里"})
        for (const auto* written :
             {"実里", "写野実里", "写野 実里", "写野　実里", "みのる", "ﾐﾉﾙ", "うつしのみのる"}) {
            INFO(name << " " << written);
            const auto words = std::string(written) + "の通院";
            CHECK(refused("a.toml", town_with(name, words, "公民館", "年間予定")).find("4行目") !=
                  std::string::npos);
            CHECK_FALSE(refused("a.toml", town_with(name, "家の片付け", words, "年間予定")).empty());
            CHECK_FALSE(refused("a.toml", town_with(name, "家の片付け", "公民館", words)).empty());
        }
}

TEST_CASE("TOML の名が一字でも、氏名は断り、名だけの字は断らない") {
    for (const auto* written : {"写野功は元気", "写野　功は元気", "写野 功は元気"})
        CHECK_FALSE(refused("a.toml", town_with("写野　功", written, "公民館", "年間予定")).empty());
    CHECK(refused("a.toml", town_with("写野　功", "成功の見込みがある", "公民館", "年間予定")).empty());
}

TEST_CASE("ファイルの文に、ほかの世帯の人の氏名があれば断る") {
    const auto said = refused("a.toml", town_with("写野　実里", "見本　松子と話した", "公民館", "年間予定"));
    CHECK(said.find("世帯の人の氏名") != std::string::npos);
    CHECK_FALSE(refused("a.toml", town_with("写野　実里", "家の片付け", "公民館", "雛形健の事例")).empty());
}

TEST_CASE("会議のファイルの { } は、どこでも断る") {
    const auto said = refused("a.toml", town_with("写野　実里", "家の片付け", "{本人}の家", "年間予定"));
    CHECK(said.find("「place」はケースの文ではない") != std::string::npos);
}

TEST_CASE("ファイルの続柄と同意の範囲に書いた名も断る") {
    const auto household = [](const std::string& relation, const std::string& scope) {
        return "[[case]]\nnumber = \"R8-001\"\ncalling_name = \"Zさん\"\n[[case.member]]\nname = "
               "\"写野　実里\"\n"
               "relation = \"" +
               relation +
               "\"\nconsent = { status = \"同意あり\", given_on = 2026-01-10, method = \"口頭\", scope = \"" +
               scope + "\" }\n";
    };
    CHECK(refused("a.toml", household("本人", "役割をもつ機関")).empty());
    CHECK_FALSE(refused("a.toml", household("実里", "役割をもつ機関")).empty());
    CHECK_FALSE(refused("a.toml", household("本人", "写野実里の担当機関")).empty());
}

TEST_CASE("CSV の氏名の間が全角の空きでも、名を書いた文を断る") {
    const auto file = [](const std::string& summary) {
        return "番号,呼称,概要,氏名,かな,続柄\nR8-001,Zさん," + summary +
               ",写野　実里,うつしの みのる,本人\n";
    };
    CHECK(refused("a.csv", file("家の片付け")).empty());
    for (const auto* written : {"実里が来た", "写野実里", "みのるの通院", "ﾐﾉﾙの通院"})
        CHECK_FALSE(refused("a.csv", file(written)).empty());
}

TEST_CASE("record は、理由・場所・題・要望に書いた名も断り、その言葉を言う") {
    for (const auto* line :
         {R"({"do":"finish","item":3,"reason":"松子が望んだ"})",
          R"({"do":"close","reason":"見本　松子の体調"})", R"({"do":"cancel","because":"見本 松子の通院"})",
          R"({"do":"postpone","on":"2026-03-05","because":"松子の入院"})",
          R"({"do":"take_off","item":3,"because":"松子の入院"})", R"({"do":"add_topic","title":"松子の件"})",
          R"({"do":"next","place":"見本松子の家"})",
          R"({"do":"review_homework","homework":1,"remark":"松子に聞いた"})",
          R"({"do":"correct_minutes","because":"松子の発言の聞き違い"})",
          R"({"do":"minutes_reply","person":"岸","on":"2026-01-26","text":"松子の期限"})",
          R"({"do":"note","item":1,"kind":"決定","text":"松子の席"})",
          R"({"do":"attempt","item":7,"way":"写野功を訪問","last_on":"2026-01-20"})",
          R"({"do":"closure","item":6,"follow_up_person":"仮山恵","follow_up_how":"電話"})"}) {
        INFO(line);
        CHECK(why_not(line).find("文の中に世帯の人の名「") != std::string::npos);
    }
}

TEST_CASE("record は、名かもしれない言葉を記録し、どの言葉かを言う") {
    const auto parsed = taken(R"({"do":"note","item":3,"kind":"決定","text":"見本さんの通院"})");
    REQUIRE(parsed.asked.size() == 1);
    CHECK(parsed.asked.front().key == "text");
    CHECK(parsed.asked.front().word == "見本");
    const auto line = result_line(12, {}, parsed.asked);
    CHECK(line.starts_with(
        R"({"ok":12,"warned":[],"asked":[{"key":"text","word":"見本","message":"「見本」は)"));
    CHECK(result_line(12, {}) == R"({"ok":12,"warned":[]})");
    CHECK(taken(R"({"do":"finish","item":7,"reason":"功の希望"})").asked.front().key == "reason");
    CHECK(taken(R"({"do":"note","item":7,"kind":"決定","text":"成功を祝う"})").asked.empty());
}

TEST_CASE("{ } は、理由でも宿題でも読まれ、ケースの決まらない文では会議の議題の人を指す") {
    CHECK(taken(R"({"do":"finish","item":3,"reason":"{母}の希望"})").reason == "⟦1⟧の希望");
    const auto correct = taken(R"({"do":"correct_minutes","because":"{松子}の発言の聞き違い"})");
    CHECK(std::get<domain::CorrectMinutes>(correct.command).because == "A世帯の母の発言の聞き違い");
    CHECK(why_not(R"({"do":"correct_minutes","because":"{父}の発言"})").find("2人以上") != std::string::npos);
    CHECK(why_not(R"({"do":"correct_minutes","because":"{花子}の発言"})").find("花子") != std::string::npos);
    CHECK(why_not(R"({"do":"cancel","because":"{松子}の通院"})").find("「because」では、{ }") !=
          std::string::npos);
    CHECK(why_not(R"({"do":"item","item":3,"paper":"{母}の資料"})").find("「paper」に { }") !=
          std::string::npos);
    CHECK_FALSE(why_not(R"({"do":"finish","item":3,"reason":"{祖母}の希望"})").empty());
}

TEST_CASE("ケースの宿題の備考で { } が指すのは、その世帯の人") {
    auto record = samples::town();
    const auto sitting = samples::sitting_on(record, samples::sitting_day);
    auto action = domain::homework_from_before(record, sitting).at(0);
    action.item = domain::agenda_of(record, domain::meetings_of(record, sitting).at(0).id).at(2).id;
    record.put(action);
    const auto line =
        R"({"do":"review_homework","homework":")" + action.text + R"(","remark":"{母}に聞いた"})";
    const CommandContext context{record, sitting, {samples::sitting_day, 13, 0, 0}};
    const auto read = read_command(line, context);
    REQUIRE(std::holds_alternative<ParsedCommand>(read));
    const auto& command = std::get<ParsedCommand>(read).command;
    CHECK(std::get<domain::ReviewAction>(command).remark == "⟦1⟧に聞いた");
    const auto again = read_command(write_command(command, context), context);
    REQUIRE(std::holds_alternative<ParsedCommand>(again));
    CHECK(std::get<ParsedCommand>(again).command == command);
}

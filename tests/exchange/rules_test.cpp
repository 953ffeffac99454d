// The rules as a line of `record` meets them: one line that breaks each, and one that keeps it.
#include <catch2/catch.hpp>

#include "samples/play.hpp"

using namespace kasane;

namespace {

struct Row {
    const char* rule;
    std::vector<std::string> before;  ///< played after the opening of the sample sitting
    const char* breaks;
    const char* keeps;
};

constexpr auto start = R"({"do":"start","item":3,"uninvited_left":true})";
constexpr auto ticks = {R"({"do":"tick","item":3,"number":1})", R"({"do":"tick","item":3,"number":2})",
                        R"({"do":"tick","item":3,"number":3})", R"({"do":"tick","item":3,"number":4})"};

std::vector<std::string> in_item(std::vector<std::string> more = {}) {
    more.insert(more.begin(), start);
    return more;
}

std::vector<std::string> ticked(std::vector<std::string> more = {}) {
    more.insert(more.begin(), ticks.begin(), ticks.end());
    return in_item(std::move(more));
}

const std::vector<Row> rows{
    {"R01",
     {},
     R"({"do":"consent","case":"R7-015","member":"母","status":"同意あり","method":"口頭","scope":"役割をもつ機関まで"})",
     R"({"do":"consent","case":"R7-015","member":"母","status":"同意あり","given_on":"2026-01-20","method":"口頭","scope":"役割をもつ機関まで"})"},
    {"R03",
     {},
     R"({"do":"put_on_agenda","meeting":1,"case":"支援-R7-06","timing":"新規プラン"})",
     R"({"do":"put_on_agenda","meeting":2,"case":"支援-R7-06","timing":"情報共有"})"},
    {"R04", in_item(),
     R"({"do":"decide_support","item":3,"service":"アウトリーチ等を通じた継続的支援","status":"本日決定","decided_by":"川辺"})",
     R"({"do":"decide_support","item":3,"service":"アウトリーチ等を通じた継続的支援","status":"本日決定","decided_by":"森野"})"},
    {"R06",
     {R"({"do":"walk_in","agency":"保健","post":"保健師","name":"髙﨑𠮷"})"},
     R"({"do":"start","item":3,"uninvited_left":true})",
     R"({"do":"secrecy"})"},
    {"R07", in_item(), R"({"do":"judge","item":3,"outcome":"了承"})",
     R"({"do":"judge","item":3,"outcome":"了承","reason":"資料で確かめた"})"},
    {"R08", ticked({R"({"do":"judge","item":3,"outcome":"了承","reason":"あとで決める"})"}),
     R"({"do":"finish","item":3,"reason":"あとで"})",
     R"({"do":"decide_support","item":3,"service":"アウトリーチ等を通じた継続的支援","status":"後日決裁","planned_on":"2026-01-30"})"},
    {"R09", ticked(), R"({"do":"judge","item":3,"outcome":"了承"})",
     R"({"do":"role","item":3,"support":4,"agency":"自立","kind":"◎"})"},
    {"R10", in_item(), R"({"do":"answer","item":3,"agency":"アウト","kind":"持ち帰り"})",
     R"({"do":"answer","item":3,"agency":"アウト","kind":"持ち帰り","until":"2026-01-29"})"},
    {"R11",
     {R"({"do":"start","item":6,"uninvited_left":true})"},
     R"({"do":"judge","item":6,"outcome":"了承","reason":"x"})",
     R"({"do":"closure","item":6,"lead":"包括","follow_up":"しない"})"},
    {"R12",
     {R"({"do":"start","item":7,"uninvited_left":true})"},
     R"({"do":"judge","item":7,"outcome":"了承","reason":"x"})",
     R"({"do":"suspension","item":7,"safety_checked":"する","safety":"明かりを確認"})"},
    {"R13",
     {R"({"do":"start","item":6,"uninvited_left":true})",
      R"({"do":"closure","item":6,"referral_back":"こども","follow_up":"しない"})"},
     R"({"do":"judge","item":6,"outcome":"了承","reason":"x"})",
     R"({"do":"closure","item":6,"referral_back":"こども","liaison":"3か月ごとに電話する","follow_up":"しない"})"},
    {"R14",
     {R"({"do":"end_case","case":"R7-015","ending":"転出","on":"2026-01-20"})"},
     R"({"do":"put_on_agenda","case":"R7-015","timing":"新規プラン"})",
     R"({"do":"reopen_case","case":"R7-015","because":"戻ってきた"})"},
    {"R15", in_item(), R"({"do":"monitoring","item":3,"on":"2026-01-22"})",
     R"({"do":"monitoring","item":3,"on":"2026-04-23"})"},
    {"R16",
     {},
     R"({"do":"gap","text":"R7-012の家の近くに通訳がいない"})",
     R"({"do":"gap","text":"平日の昼に通訳がいない"})"},
    {"R17",
     {},
     R"({"do":"put_on_agenda","meeting":1,"case":"R7-015","timing":"情報共有"})",
     R"({"do":"put_on_agenda","meeting":1,"case":"R7-015","timing":"新規プラン"})"},
    {"R21", ticked(),
     R"({"do":"judge","item":3,"outcome":"条件つき了承","condition":"受診の日が決まること"})",
     R"({"do":"judge","item":3,"outcome":"条件つき了承","condition":"受診の日が決まること","checker":"包括","check_on":"2026-02-20","reason":"x"})"},
    {"R22", in_item(), R"({"do":"stance","item":3,"person":"浜","kind":"異論"})",
     R"({"do":"stance","item":3,"person":"浜","kind":"異論","text":"まだ早い"})"},
    {"R23", in_item(), R"({"do":"judge","item":3,"outcome":"継続協議"})",
     R"({"do":"judge","item":3,"outcome":"継続協議","missing":"本人の意向","bringer":"アウト"})"},
    {"R26", {}, R"({"do":"start","item":3})", R"({"do":"start","item":3,"uninvited_left":true})"},
};

/// The sample sitting just opened, and what the row needs.
domain::Record before(const Row& row, domain::SittingId& sitting) {
    auto record = samples::town();
    sitting = samples::sitting_on(record, samples::sitting_day);
    for (const auto& line : samples::sitting_lines()) {
        if (line.find("\"start\"") != std::string::npos) break;
        samples::play(record, sitting, line);
    }
    for (const auto& line : row.before) samples::play(record, sitting, line);
    return record;
}

}  // namespace

TEST_CASE("規則を破る一行は断られ、守る一行は受け入れられる") {
    for (const auto& row : rows) {
        INFO(row.rule);
        domain::SittingId sitting;
        const auto record = before(row, sitting);
        const auto decision = domain::decide(record, samples::request_of(record, sitting, row.breaks));
        REQUIRE(std::holds_alternative<domain::Refusal>(decision));
        const auto& refusal = std::get<domain::Refusal>(decision);
        CHECK(refusal.rule == row.rule);
        CHECK_FALSE(refusal.remedy.empty());
        const auto kept = domain::decide(record, samples::request_of(record, sitting, row.keeps));
        CHECK(std::holds_alternative<domain::Accepted>(kept));
    }
}

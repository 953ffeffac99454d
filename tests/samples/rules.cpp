#include "samples/rules.hpp"

namespace kasane::samples {
namespace {

using enum Stage;

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

const std::vector<RuleRow> rows{
    {domain::R01,
     opened,
     {},
     R"({"do":"consent","case":"R7-015","member":"母","status":"同意あり","method":"口頭","scope":"役割をもつ機関まで"})",
     R"({"do":"consent","case":"R7-015","member":"母","status":"同意あり","given_on":"2026-01-20","method":"口頭","scope":"役割をもつ機関まで"})"},
    {domain::R03,
     opened,
     {},
     R"({"do":"put_on_agenda","meeting":1,"case":"支援-R7-06","timing":"新規プラン"})",
     R"({"do":"put_on_agenda","meeting":2,"case":"支援-R7-06","timing":"情報共有"})"},
    {domain::R04, opened, in_item(),
     R"({"do":"decide_support","item":3,"service":"アウトリーチ等を通じた継続的支援","status":"本日決定","decided_by":"川辺"})",
     R"({"do":"decide_support","item":3,"service":"アウトリーチ等を通じた継続的支援","status":"本日決定","decided_by":"森野"})"},
    {domain::R06,
     opened,
     {R"({"do":"walk_in","agency":"保健","post":"保健師","name":"髙﨑𠮷"})"},
     R"({"do":"start","item":3,"uninvited_left":true})",
     R"({"do":"secrecy"})"},
    {domain::R07, opened, in_item(), R"({"do":"judge","item":3,"outcome":"了承"})",
     R"({"do":"judge","item":3,"outcome":"了承","reason":"資料で確かめた"})"},
    {domain::R08, opened, ticked({R"({"do":"judge","item":3,"outcome":"了承","reason":"あとで決める"})"}),
     R"({"do":"finish","item":3,"reason":"あとで"})",
     R"({"do":"decide_support","item":3,"service":"アウトリーチ等を通じた継続的支援","status":"後日決裁","planned_on":"2026-01-30"})"},
    {domain::R09, opened, ticked(), R"({"do":"judge","item":3,"outcome":"了承"})",
     R"({"do":"role","item":3,"support":4,"agency":"自立","kind":"◎"})"},
    {domain::R10, opened, in_item(), R"({"do":"answer","item":3,"agency":"アウト","kind":"持ち帰り"})",
     R"({"do":"answer","item":3,"agency":"アウト","kind":"持ち帰り","until":"2026-01-29"})"},
    {domain::R11,
     opened,
     {R"({"do":"start","item":6,"uninvited_left":true})"},
     R"({"do":"judge","item":6,"outcome":"了承","reason":"x"})",
     R"({"do":"closure","item":6,"lead":"包括","follow_up":"しない"})"},
    {domain::R12,
     opened,
     {R"({"do":"start","item":7,"uninvited_left":true})"},
     R"({"do":"judge","item":7,"outcome":"了承","reason":"x"})",
     R"({"do":"suspension","item":7,"safety_checked":"する","safety":"明かりを確認"})"},
    {domain::R13,
     opened,
     {R"({"do":"start","item":6,"uninvited_left":true})",
      R"({"do":"closure","item":6,"referral_back":"こども","follow_up":"しない"})"},
     R"({"do":"judge","item":6,"outcome":"了承","reason":"x"})",
     R"({"do":"closure","item":6,"referral_back":"こども","liaison":"3か月ごとに電話する","follow_up":"しない"})"},
    {domain::R14,
     opened,
     {R"({"do":"end_case","case":"R7-015","ending":"転出","on":"2026-01-20"})"},
     R"({"do":"put_on_agenda","case":"R7-015","timing":"新規プラン"})",
     R"({"do":"reopen_case","case":"R7-015","because":"戻ってきた"})"},
    {domain::R15, opened, in_item(), R"({"do":"monitoring","item":3,"on":"2026-01-22"})",
     R"({"do":"monitoring","item":3,"on":"2026-04-23"})"},
    {domain::R16,
     opened,
     {},
     R"({"do":"gap","text":"R7-012の家の近くに通訳がいない"})",
     R"({"do":"gap","text":"平日の昼に通訳がいない"})"},
    {domain::R17,
     opened,
     {},
     R"({"do":"put_on_agenda","meeting":1,"case":"R7-015","timing":"情報共有"})",
     R"({"do":"put_on_agenda","meeting":1,"case":"R7-015","timing":"新規プラン"})"},
    {domain::R21, opened, ticked(),
     R"({"do":"judge","item":3,"outcome":"条件つき了承","condition":"受診の日が決まること"})",
     R"({"do":"judge","item":3,"outcome":"条件つき了承","condition":"受診の日が決まること","checker":"包括","check_on":"2026-02-20","reason":"x"})"},
    {domain::R22, opened, in_item(), R"({"do":"stance","item":3,"person":"浜","kind":"異論"})",
     R"({"do":"stance","item":3,"person":"浜","kind":"異論","text":"まだ早い"})"},
    {domain::R23, opened, in_item(), R"({"do":"judge","item":3,"outcome":"継続協議"})",
     R"({"do":"judge","item":3,"outcome":"継続協議","missing":"本人の意向","bringer":"アウト"})"},
    {domain::R26,
     opened,
     {},
     R"({"do":"start","item":3})",
     R"({"do":"start","item":3,"uninvited_left":true})"},
    {domain::R02,
     planned,
     {},
     R"({"do":"town","multi_layered_secrecy":""})",
     R"({"do":"town","multi_layered_secrecy":"話し合いの中身を、会議の外で話しません。"})"},
    {domain::R05,
     planned,
     {R"({"do":"presence","person":"森野","presence":"出席"})",
      R"({"do":"presence","person":"川辺","presence":"出席"})",
      R"({"do":"presence","person":"沢","presence":"オンライン"})", R"({"do":"secrecy"})"},
     R"({"do":"open"})",
     R"({"do":"open","reason":"参加支援には資料を送った"})"},
    {domain::R18, opened, in_item({R"({"do":"with_person","item":3})"}),
     R"({"do":"start","item":4,"uninvited_left":true})",
     R"({"do":"with_person","item":3,"with_person":false})"},
    {domain::R19,
     planned,
     {R"({"do":"take_off","item":7,"because":"次回へ"})", R"({"do":"take_off","item":6,"because":"次回へ"})",
      R"({"do":"take_off","item":5,"because":"次回へ"})", R"({"do":"take_off","item":3,"because":"次回へ"})",
      R"({"do":"item","item":3,"timing":"事後報告"})",
      R"({"do":"presence","person":"森野","presence":"出席"})",
      R"({"do":"presence","person":"川辺","presence":"出席"})", R"({"do":"secrecy"})",
      R"({"do":"open","reason":"案内した方だけで進める"})"},
     R"({"do":"approve_reports"})",
     R"({"do":"approve_reports","reason":"急ぐ報告が重なった"})"},
    {domain::R20,
     opened,
     {},
     R"({"do":"leave","person":"仮谷"})",
     R"({"at":"14:00","do":"leave","person":"浜"})"},
    {domain::R24,
     over,
     {R"({"do":"minutes_state","meeting":1,"state":"確認済"})",
      R"({"do":"minutes_state","meeting":1,"state":"確定"})"},
     R"({"do":"minutes_state","meeting":1,"state":"案"})",
     R"({"do":"correct_minutes","meeting":1,"because":"議題3の発言の聞き違い"})"},
    {domain::R25, opened,
     ticked({R"({"do":"judge","item":3,"outcome":"継続協議","missing":"本人の意向","bringer":"アウト"})"}),
     R"({"do":"finish","item":3})", R"({"do":"informer","item":3,"agency":"アウト","on":"2026-01-27"})"},
    {domain::R28,
     planned,
     {},
     R"({"do":"town","retention":"いつか"})",
     R"({"do":"town","retention":"10年"})"},
    {domain::R27,
     opened,
     {R"({"do":"case","case":"R7-012","protected_address":true})", start},
     R"({"do":"note","item":3,"kind":"発言","text":"かささぎ町2丁目のアパートに移った"})",
     R"({"do":"note","item":3,"kind":"発言","text":"新しいアパートに移った"})"},
};

bool ends(Stage stage, const std::string& line) {
    if (stage == planned) return true;
    return stage == opened && line.find("\"start\"") != std::string::npos;
}

}  // namespace

const std::vector<RuleRow>& rule_rows() {
    return rows;
}

domain::Record before(const RuleRow& row) {
    auto record = town();
    const auto sitting = sitting_on(record, sitting_day);
    for (const auto& line : sitting_lines()) {
        if (ends(row.stage, line)) break;
        play(record, sitting, line);
    }
    for (const auto& line : row.before) play(record, sitting, line);
    return record;
}

}  // namespace kasane::samples

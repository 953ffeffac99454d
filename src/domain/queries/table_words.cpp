#include "domain/queries/table_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kasane::domain {
namespace {

using Words = std::pair<std::string_view, std::string_view>;

constexpr std::array words_of_tables{
    Words{"town", "町の設定"},
    Words{"agency", "機関"},
    Words{"person", "名簿"},
    Words{"support_case", "ケース"},
    Words{"member", "世帯員"},
    Words{"consent", "同意"},
    Words{"support_plan", "プラン"},
    Words{"goal", "目標"},
    Words{"plan_point", "プランの要点"},
    Words{"support_item", "支援内容"},
    Words{"role", "役割"},
    Words{"contact_attempt", "接触の試み"},
    Words{"information", "情報"},
    Words{"sitting", "開催"},
    Words{"meeting", "会議"},
    Words{"agenda_item", "議題"},
    Words{"invitation", "招き"},
    Words{"attendance", "出欠"},
    Words{"judgement", "判断"},
    Words{"arrangement", "調整"},
    Words{"check_mark", "確認"},
    Words{"support_decision", "支援決定"},
    Words{"closure", "終結"},
    Words{"suspension", "中断"},
    Words{"consent_effort", "同意への働きかけ"},
    Words{"answer", "答え"},
    Words{"note", "発言・記録"},
    Words{"action_item", "宿題"},
    Words{"resource_gap", "地域課題"},
    Words{"warning_passed", "注意を越えた理由"},
    Words{"journal", "履歴"},
    Words{"journal_changes", "履歴の中身"},
    Words{"id_mark", "番号の控え"},
    Words{"position", "画面の位置"},
    Words{"draft", "打ちかけの文"},
    Words{"time_limit", "期限"},
    Words{"lowered_rule", "緩めた規則"},
    Words{"milestone", "節目"},
    Words{"settings_in_force", "会議のときの設定"},
    Words{"agency_name", "機関の旧名"},
    Words{"stance", "立場"},
    Words{"journal_proof", "履歴の証し"},
    Words{"journal_head", "履歴の終わりの印"},
    Words{"destroyed_line", "廃棄した行"},
    Words{"minutes_version", "会議録の版"},
    Words{"minutes_reply", "会議録への返事"},
    Words{"filed_minutes", "確定した会議録"},
    Words{"private_note", "覚え書き"},
    Words{"pin", "PIN"},
};

}  // namespace

std::string table_words(std::string_view table) {
    const auto found = std::find_if(words_of_tables.begin(), words_of_tables.end(),
                                    [&](const Words& words) { return words.first == table; });
    return std::string(found == words_of_tables.end() ? table : found->second);
}

}  // namespace kasane::domain

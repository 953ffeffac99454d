#include "domain/commands/command_settings.hpp"

#include "domain/commands/draft.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::domain {
namespace {

/// R02: what the opening screen and the papers say of a kind of meeting is changed, never emptied.
Objection says_too_little(const TownTexts& before, const TownTexts& command) {
    const auto emptied = [](const std::string& was, const std::string& is) {
        return is.empty() && !was.empty();
    };
    const auto lacking = [](std::string_view what) {
        return Refusal{R02, std::string(what) + "がありません。", "開会の画面と紙に出る文を入れてください。"};
    };
    if (emptied(before.multi_layered_basis, command.multi_layered_basis))
        return lacking("重層的支援会議の根拠");
    if (emptied(before.multi_layered_secrecy, command.multi_layered_secrecy))
        return lacking("重層的支援会議の守秘の文言");
    if (emptied(before.statutory_basis, command.statutory_basis)) return lacking("支援会議の根拠");
    if (emptied(before.statutory_secrecy, command.statutory_secrecy)) return lacking("支援会議の守秘の文言");
    return {};
}

}  // namespace

Handled handle(Draft& draft, const SetTown& command) {
    if (command.name.empty()) return unfit("市町村の名がありません。", "市町村の名を入れてください。");
    if (!command.retention.empty() && command.retention != "永年" && !retention_years(command.retention))
        return Refusal{R28, "保存期間「" + command.retention + "」が年の数ではありません。",
                       "「5年」のように入れてください。廃棄しないときは「永年」とします。"};
    std::vector<std::string> unknown;
    const auto expected = read_categories(command.expected, unknown);
    if (!unknown.empty())
        return unfit("「" + unknown.front() + "」という機関の区分はありません。",
                     "包括的相談支援 アウトリーチ等 参加支援 のように、空白で区切って入れてください。");
    const auto checkers = command.checkers.empty() ? std::string(chair_checks) : command.checkers;
    if (checkers != chair_checks && checkers != chair_and_member_check)
        return unfit("会議録の確認者が「" + command.checkers + "」になっています。",
                     "「司会」か「司会と構成員」と入れてください。");
    Town town = town_of(draft.record());
    if (auto refusal = says_too_little(town, command)) return *refusal;
    static_cast<TownTexts&>(town) = command;
    town.expected = codes_of(expected);
    town.checkers = checkers;
    draft.put(town);
    return "町の設定を直した";
}

Handled handle(Draft& draft, const SetTimeLimit& command) {
    if (command.minutes < 1 || command.minutes > 240)
        return unfit("時間のめやすが " + std::to_string(command.minutes) + " 分です。",
                     "1 から 240 までの分で入れてください。");
    draft.put(TimeLimit{command.timing, command.minutes});
    return std::string(label(command.timing)) + "の時間のめやすを" + std::to_string(command.minutes) + "分に";
}

Handled handle(Draft& draft, const SetIdleMinutes& command) {
    if (command.minutes < 0 || command.minutes > most_idle_minutes)
        return unfit(
            "画面を閉じるまでの時間が " + std::to_string(command.minutes) + " 分です。",
            "0 から " + std::to_string(most_idle_minutes) + " までの分で入れてください。0 は、閉じません。");
    Town town = town_of(draft.record());
    town.idle_minutes = command.minutes;
    draft.put(town);
    return command.minutes == 0 ? std::string("画面を閉じない設定に")
                                : "画面を閉じるまでの時間を" + std::to_string(command.minutes) + "分に";
}

Handled handle(Draft& draft, const SetRuleLevel& command) {
    const auto name = std::string(code(command.rule));
    const auto level = rule(command.rule).level;
    if (level != RuleLevel::warn)
        return unfit(name + "は「" + std::string(label(level)) + "」の規則で、弱められません。",
                     "「注意」の規則だけを「表示」にできます。");
    const auto row = lowered_rule(command.rule);
    if (command.lowered)
        draft.put(row);
    else
        draft.erase<LoweredRule>(key_of(row));
    return name + (command.lowered ? "を表示だけに" : "を注意に");
}

}  // namespace kasane::domain

#include "exchange/settings_file.hpp"

#include <array>
#include <set>

#include "domain/rules/rule.hpp"
#include "domain/rules/settings.hpp"
#include "exchange/command_standing.hpp"
#include "exchange/reading.hpp"
#include "exchange/toml_reader.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

constexpr auto preface =
    "# 町の設定。kasane settings --import このファイル で読み込みます。\n"
    "# 書き方: 「キー = 値」を1行に1つ。文字の値は \"\" で囲みます。# から行の終わりまでは説明です。\n"
    "# キーは英字のままにしてください。行を消したキーは、いまの設定のままになります。\n"
    "# 開会した会議には、開会のときの設定が残ります。\n";

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> labels{{
    {"name", "市町村の名"},
    {"document_number", "会議録の文書番号（番号の所は空けておく）"},
    {"retention", "会議録の保存期間"},
    {"seal_title", "決裁欄の題（決裁 または 供覧）"},
    {"seal_boxes", "決裁欄の枠（空白で区切る）"},
    {"multi_layered_basis", "重層的支援会議の根拠"},
    {"multi_layered_secrecy", "重層的支援会議で、ケースの前に確認する守秘の文言"},
    {"statutory_basis", "支援会議の根拠"},
    {"statutory_secrecy", "支援会議の守秘の文言"},
    {"multi_layered_convener", "重層的支援会議の主催（空なら 多機関協働事業者）"},
    {"statutory_convener", "支援会議の主催（空なら 市町村の名）"},
    {"case_review_basis", "ケース会議の根拠（空なら 重層的支援会議の根拠）"},
    {"resource_review_basis", "検討会の根拠（空なら 重層的支援会議の根拠）"},
    {"expected", "原則として出席する機関の区分（空白で区切る。R05）"},
    {"protection_contact", "虐待・DVなどの通告・通報先（R27）"},
    {"checkers", "会議録の確認者（司会 または 司会と構成員）"},
}};

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '\n')
            out += "\\n";
        else if (letter == '\t')
            out += "\\t";
        else
            out += (letter == '"' || letter == '\\' ? "\\" : "") + std::string(1, letter);
    }
    return out + "\"";
}

std::string town_part(const Record& record) {
    std::string text = "\n[town]\n";
    const auto town = standing(record, SetTown{}).value_or(SetTown{});
    SetTown::fields(town, [&](std::string_view key, const std::string& value) {
        text += "# " + std::string(settings_label(key)) + "\n" + std::string(key) + " = " +
                quoted(settings_words(key, value)) + "\n";
    });
    return text;
}

std::string time_part(const Record& record) {
    std::string text = "\n# 時間のめやす（分）。議題に加えるときの、はじめの値になります\n[time_limit]\n";
    for (const auto& name : code_names(ReviewTiming{}))
        text += "# " + std::string(name.label) + "\n" + std::string(name.code) + " = " +
                std::to_string(minutes_for(record, name.value)) + "\n";
    return text;
}

std::string screen_part(const Record& record) {
    return "\n# 会議の画面。会議中を除き、使わないまま、この分がたつと、画面を閉じます。0 "
           "は、閉じません\n"
           "[screen]\nidle_minutes = " +
           std::to_string(town_of(record).idle_minutes) + "\n";
}

std::string rules_part(const Record& record) {
    std::string may;
    std::string lowered;
    for (const auto& rule : rules()) {
        if (rule.level != RuleLevel::warn) continue;
        const auto name = std::string(code(rule.id));
        may += " " + name;
        if (level_in(record, nullptr, rule.id) == RuleLevel::show)
            lowered += (lowered.empty() ? "" : ", ") + quoted(name);
    }
    return "\n[rules]\n# 「注意」から「表示」に弱める規則。\"R05\" のように、コンマで区切る。規則の表は "
           "kasane rules\n"
           "# 弱められる規則：" +
           may.substr(1) + "\nlowered = [" + lowered + "]\n";
}

/// Reads the three tables of a settings file into changes.
class SettingsReader {
  public:
    SettingsReader(const std::string& file, const Record& record) : record_(record), in_{&record, file, {}} {}

    Result<std::vector<SettingsChange>> read(const Node& root) {
        check_keys(in_, root, {"town", "time_limit", "screen", "rules"}, {});
        if (const auto* node = root.find("town"); node != nullptr && is_part("town", *node)) read_town(*node);
        if (const auto* node = root.find("time_limit"); node != nullptr && is_part("time_limit", *node))
            read_times(*node);
        if (const auto* node = root.find("screen"); node != nullptr && is_part("screen", *node))
            read_screen(*node);
        if (const auto* node = root.find("rules"); node != nullptr && is_part("rules", *node))
            read_rules(*node);
        if (in_.problem) return *in_.problem;
        return std::move(changes_);
    }

  private:
    bool is_part(const std::string& key, const Node& node) {
        if (node.kind == Node::Kind::table) return true;
        in_.refuse(node, "「" + key + "」の書き方が違います。", "[" + key + "] の形で書いてください。");
        return false;
    }

    void read_town(const Node& table) {
        const auto before = standing(record_, SetTown{}).value_or(SetTown{});
        auto after = before;
        read_fields(in_, table, after, {});
        std::vector<std::string> unknown;
        const auto categories = read_categories(after.expected, unknown);
        if (!unknown.empty()) refuse_category(*table.find("expected"), unknown.front());
        after.expected = codes_of(categories);
        if (!(after == before)) changes_.push_back({after, table.line});
    }

    void refuse_category(const Node& at, const std::string& word) {
        std::string allowed;
        for (const auto& name : code_names(AgencyCategory{}))
            allowed += (allowed.empty() ? "" : "、") + std::string(name.label);
        in_.refuse(at, "「expected」に「" + word + "」という機関の区分はありません。",
                   "次の中から選び、空白で区切ってください：" + allowed + "。");
    }

    void read_times(const Node& table) {
        std::vector<std::string_view> known;
        for (const auto& name : code_names(ReviewTiming{})) known.push_back(name.code);
        check_keys(in_, table, known, {});
        for (const auto& [key, node] : table.fields) {
            SetTimeLimit limit;
            limit.timing = parse_code<ReviewTiming>(key).value_or(limit.timing);
            read_value(in_, key, node, limit.minutes);
            if (limit.minutes != minutes_for(record_, limit.timing)) changes_.push_back({limit, node.line});
        }
    }

    void read_screen(const Node& table) {
        check_keys(in_, table, {"idle_minutes"}, {});
        const auto* node = table.find("idle_minutes");
        if (node == nullptr) return;
        SetIdleMinutes idle;
        read_value(in_, "idle_minutes", *node, idle.minutes);
        if (idle.minutes != town_of(record_).idle_minutes) changes_.push_back({idle, node->line});
    }

    void read_rules(const Node& table) {
        check_keys(in_, table, {"lowered"}, {});
        const auto* list = table.find("lowered");
        if (list == nullptr) return;
        std::set<RuleId> wanted;
        for (const auto* node : texts_under(in_, table, "lowered")) {
            RuleId id = R01;
            read_value(in_, "lowered", *node, id);
            if (wanted.insert(id).second && !is_lowered(id))
                changes_.push_back({SetRuleLevel{id, true}, node->line});
        }
        for (const auto& rule : rules())
            if (is_lowered(rule.id) && !wanted.contains(rule.id))
                changes_.push_back({SetRuleLevel{rule.id, false}, list->line});
    }

    [[nodiscard]] bool is_lowered(RuleId id) const {
        return level_in(record_, nullptr, id) != rule(id).level;
    }

    const Record& record_;
    Reading in_;
    std::vector<SettingsChange> changes_;
};

}  // namespace

std::string_view settings_label(std::string_view key) {
    for (const auto& [name, words] : labels)
        if (name == key) return words;
    return {};
}

std::string settings_words(std::string_view key, const std::string& value) {
    if (key != "expected") return value;
    std::vector<std::string> unknown;
    std::string words;
    for (const auto category : read_categories(value, unknown))
        words += (words.empty() ? "" : " ") + std::string(label(category));
    return words;
}

std::string settings_toml(const Record& record) {
    return preface + town_part(record) + time_part(record) + screen_part(record) + rules_part(record);
}

Result<std::vector<SettingsChange>> read_settings(const File& file, const Record& record) {
    const auto root = read_toml(file);
    if (const auto* problem = problem_in(root)) return *problem;
    return SettingsReader(file.name, record).read(std::get<Node>(root));
}

}  // namespace kasane::exchange

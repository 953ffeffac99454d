#include "domain/rules/settings.hpp"

#include <algorithm>

namespace kasane::domain {
namespace {

std::vector<std::string> words_of(std::string_view list) {
    std::vector<std::string> words;
    std::string word;
    for (const char letter : list) {
        if (letter != ' ') {
            word += letter;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

std::string or_else(const std::string& text, std::string_view otherwise) {
    return text.empty() ? std::string(otherwise) : text;
}

bool is_lowered(const Record& record, const Meeting* meeting, RuleId id) {
    const auto row = lowered_rule(id);
    const auto* in_force = meeting == nullptr ? nullptr : record.find<SettingsInForce>(meeting->id);
    if (in_force == nullptr) return record.find<LoweredRule>(key_of(row)) != nullptr;
    const auto numbers = words_of(in_force->lowered);
    return std::find(numbers.begin(), numbers.end(), std::to_string(row.number)) != numbers.end();
}

}  // namespace

std::optional<int> retention_years(std::string_view retention) {
    constexpr int most = 1000;
    int years = 0;
    std::size_t at = 0;
    for (; at < retention.size() && retention[at] >= '0' && retention[at] <= '9' && years <= most; ++at)
        years = years * 10 + (retention[at] - '0');
    const bool reads = at > 0 && years > 0 && years <= most && retention.substr(at) == "年";
    return reads ? std::optional{years} : std::nullopt;
}

Town town_of(const Record& record) {
    const auto* town = record.find<Town>(RowKey{1, 0});
    return town == nullptr ? Town{} : *town;
}

KindTexts texts_for(const Record& record, MeetingKind kind) {
    const auto town = town_of(record);
    const auto coordinator = or_else(town.multi_layered_convener, label(AgencyCategory::coordinator));
    switch (kind) {
        case MeetingKind::multi_layered_support:
            return {coordinator, town.multi_layered_basis, town.multi_layered_secrecy};
        case MeetingKind::statutory_support:
            return {or_else(town.statutory_convener, town.name), town.statutory_basis,
                    town.statutory_secrecy};
        case MeetingKind::case_review:
            return {coordinator, or_else(town.case_review_basis, town.multi_layered_basis),
                    town.multi_layered_secrecy};
        case MeetingKind::resource_review:
            return {coordinator, or_else(town.resource_review_basis, town.multi_layered_basis),
                    town.multi_layered_secrecy};
    }
    return {};
}

int minutes_for(const Record& record, ReviewTiming timing) {
    if (const auto* limit = record.find<TimeLimit>(RowKey{static_cast<std::int64_t>(timing), 0}))
        return limit->minutes;
    switch (timing) {
        case ReviewTiming::new_plan:
            return 25;
        case ReviewTiming::renewed_plan:
            return 15;
        case ReviewTiming::sharing:
            return 20;
        case ReviewTiming::after_report:
            return 5;
        case ReviewTiming::closure:
        case ReviewTiming::suspension:
        case ReviewTiming::monitoring:
            return 10;
    }
    return 10;
}

std::vector<AgencyCategory> read_categories(std::string_view list, std::vector<std::string>& unknown) {
    std::vector<AgencyCategory> categories;
    for (auto& word : words_of(list)) {
        if (const auto category = parse_code<AgencyCategory>(word))
            categories.push_back(*category);
        else
            unknown.push_back(std::move(word));
    }
    return categories;
}

std::string codes_of(const std::vector<AgencyCategory>& categories) {
    std::string codes;
    for (const auto category : categories) codes += (codes.empty() ? "" : " ") + std::string(code(category));
    return codes;
}

std::vector<AgencyCategory> expected_categories(const Record& record, const Meeting& meeting) {
    std::vector<std::string> unknown;
    const auto* in_force = record.find<SettingsInForce>(meeting.id);
    return read_categories(in_force == nullptr ? town_of(record).expected : in_force->expected, unknown);
}

RuleLevel level_in(const Record& record, const Meeting* meeting, RuleId id) {
    const auto level = rule(id).level;
    return level == RuleLevel::warn && is_lowered(record, meeting, id) ? RuleLevel::show : level;
}

std::string protection_contact(const Record& record, MeetingId meeting) {
    const auto* in_force = record.find<SettingsInForce>(meeting);
    return in_force == nullptr ? town_of(record).protection_contact : in_force->protection_contact;
}

SettingsInForce settings_for(const Record& record, MeetingId meeting) {
    const auto town = town_of(record);
    SettingsInForce in_force;
    copy_fields(in_force, town);
    in_force.meeting = meeting;
    in_force.town = town.name;
    for (const auto& [key, rule] : record.rows<LoweredRule>())
        in_force.lowered += (in_force.lowered.empty() ? "" : " ") + std::to_string(rule.number);
    return in_force;
}

Record as_it_was(const Record& record, MeetingId meeting) {
    auto then = record;
    if (const auto* in_force = record.find<SettingsInForce>(meeting)) {
        auto town = town_of(record);
        copy_fields(town, *in_force);
        town.name = in_force->town;
        then.put(town);
    }
    for (const auto& [key, name] : record.rows<AgencyName>())
        if (name.meeting == meeting) then.put(Agency{name.agency, name.name, name.short_name, name.category});
    return then;
}

}  // namespace kasane::domain

#include "store/gone_names.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "domain/names/reference.hpp"

namespace kasane::store {
namespace {

/// Columns that hold names of other persons and things, not texts.
constexpr std::array<std::string_view, 7> name_columns{"name",   "kana",      "short_name", "calling_name",
                                                       "number", "opened_by", "final_by"};

bool is_text_column(const std::string& column) {
    return std::find(name_columns.begin(), name_columns.end(), column) == name_columns.end();
}

std::string spaceless(std::string name) {
    std::erase(name, ' ');
    constexpr std::string_view wide = "　";
    for (auto at = name.find(wide); at != std::string::npos; at = name.find(wide, at))
        name.erase(at, wide.size());
    return name;
}

/// 「P世帯の母」 is not in 「AP世帯の母」.
bool stands_apart(std::string_view text, const std::string& called) {
    const auto goes_on = [](char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0; };
    for (auto at = text.find(called); at != std::string_view::npos; at = text.find(called, at + 1))
        if (at == 0 || !goes_on(text[at - 1])) return true;
    return false;
}

}  // namespace

void GoneNames::learn(const domain::Belongings& belongings, const std::vector<domain::AnyChange>& changes) {
    for (const auto& any : changes) {
        if (const auto* change = std::get_if<domain::Change<domain::Case>>(&any))
            for (const auto& image : {change->before, change->after})
                if (image) households_[image->id].insert(image->calling_name);
        const auto* change = std::get_if<domain::Change<domain::Member>>(&any);
        if (change == nullptr) continue;
        for (const auto& image : {change->before, change->after}) {
            if (!image || belongings.fate_of(*image) != domain::Fate::destroyed) continue;
            names_.insert(image->name);
            persons_.push_back(*image);
        }
    }
    find_callings();
}

void GoneNames::find_callings() {
    callings_.clear();
    for (const auto& person : persons_)
        for (const auto& household : households_[person.support_case])
            if (!household.empty() && !person.relation.empty())
                callings_.insert(household + "の" + person.relation);
}

void GoneNames::forget_those_who_stay(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT name FROM member UNION SELECT name FROM person");
    while (query.executeStep()) {
        const auto stays = query.getColumn(0).getString();
        std::erase_if(names_, [&](const std::string& name) { return spaceless(stays) == spaceless(name); });
    }
    SQLite::Statement called(database,
                             "SELECT calling_name || 'の' || relation FROM member "
                             "JOIN support_case ON support_case.id = member.support_case");
    while (called.executeStep()) callings_.erase(called.getColumn(0).getString());
}

bool GoneNames::stand_in(std::string_view text) const {
    return std::any_of(names_.begin(), names_.end(),
                       [&](const std::string& name) { return domain::holds_full_name(text, name); }) ||
           std::any_of(callings_.begin(), callings_.end(),
                       [&](const std::string& called) { return stands_apart(text, called); });
}

std::vector<std::string> GoneNames::columns_of(const TableShape& table, const Row& row) const {
    std::vector<std::string> columns;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const auto* text = std::get_if<std::string>(&row.at(at));
        if (text != nullptr && is_text_column(table.columns[at]) && stand_in(*text))
            columns.push_back(table.columns[at]);
    }
    return columns;
}

bool GoneNames::stand_in(const RowChange& change) const {
    return (change.before && !columns_of(change.table, *change.before).empty()) ||
           (change.after && !columns_of(change.table, *change.after).empty());
}

Row GoneNames::without(const TableShape& table, Row row) const {
    const auto emptied = columns_of(table, row);
    for (std::size_t at = 0; at < table.columns.size(); ++at)
        if (std::find(emptied.begin(), emptied.end(), table.columns[at]) != emptied.end())
            row.at(at) = std::string();
    return row;
}

RowChange GoneNames::without(RowChange change) const {
    if (change.before) change.before = without(change.table, *std::move(change.before));
    if (change.after) change.after = without(change.table, *std::move(change.after));
    return change;
}

}  // namespace kasane::store

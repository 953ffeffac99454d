#include "exchange/names.hpp"

#include "domain/queries/wording.hpp"
#include "text/folded.hpp"

namespace kasane::exchange {

namespace {

/// The only agency whose name differs in nothing but width, kana or spaces.
const domain::Agency* only_agency_like(const domain::Record& record, std::string_view called) {
    const auto letters = text::folded(called).letters;
    const domain::Agency* found = nullptr;
    for (const auto& [key, agency] : record.rows<domain::Agency>()) {
        if (text::folded(agency.short_name).letters != letters &&
            text::folded(agency.name).letters != letters)
            continue;
        if (found != nullptr) return nullptr;
        found = &agency;
    }
    return found;
}

}  // namespace

const domain::Agency* find_agency(const domain::Record& record, std::string_view called) {
    for (const auto& [key, agency] : record.rows<domain::Agency>())
        if (agency.short_name == called) return &agency;
    for (const auto& [key, agency] : record.rows<domain::Agency>())
        if (agency.name == called) return &agency;
    return only_agency_like(record, called);
}

std::string agency_names(const domain::Record& record) {
    std::string list;
    for (const auto& [key, agency] : record.rows<domain::Agency>())
        list += (list.empty() ? "" : "、") + agency.short_name;
    return list;
}

PersonFound find_person(const domain::Record& record, std::string_view called) {
    PersonFound found;
    for (const auto& [key, person] : record.rows<domain::Person>()) {
        const auto full = domain::agency_short_name(record, person.agency) + " " + person.name;
        if (person.name != called && full != called) continue;
        found.ambiguous = found.person != nullptr;
        found.person = &person;
        if (found.ambiguous) break;
    }
    return found;
}

const domain::Case* find_case(const domain::Record& record, std::string_view number) {
    for (const auto& [key, support_case] : record.rows<domain::Case>())
        if (support_case.number == number) return &support_case;
    return nullptr;
}

}  // namespace kasane::exchange

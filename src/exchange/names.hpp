// How people in files and commands call agencies and persons.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/model/record.hpp"

namespace kasane::exchange {

/// The agency with this short name or name.
const domain::Agency* find_agency(const domain::Record& record, std::string_view called);
/// All short names, for messages: 「市、多機関、包括」
std::string agency_names(const domain::Record& record);

/// How a search for a person ended.
struct PersonFound {
    const domain::Person* person = nullptr;
    bool ambiguous = false;  ///< more than one has this name
};
/// The person of the roster with this name; 「包括 岸」 says of which agency.
PersonFound find_person(const domain::Record& record, std::string_view called);

/// The case with this number, or nullptr.
const domain::Case* find_case(const domain::Record& record, std::string_view number);

}  // namespace kasane::exchange

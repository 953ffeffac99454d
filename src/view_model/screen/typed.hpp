// What people type into a field, as values.
#pragma once

#include <map>
#include <optional>
#include <string>

namespace kasane::view {

using Fields = std::map<std::string, std::string>;

/// The text of a field without spaces around it (full-width ones included); empty where there is none.
std::string typed(const Fields& fields, const std::string& key);
/// The text as it stands, spaces and all: a secret.
std::string typed_secret(const Fields& fields, const std::string& key);
/// Full-width digits and colon as ASCII ones: 「１３：３０」 → 「13:30」.
std::string narrowed(const std::string& text);
/// 「12」, 「１２部」; nothing where it is no count from 0 to 9999.
std::optional<int> typed_count(const std::string& text);
/// 「13:30」, 「１３：３０」, 「13時30分」, 「13時」 as minutes since midnight.
std::optional<text::TimeOfDay> typed_clock(const std::string& text);

}  // namespace kasane::view

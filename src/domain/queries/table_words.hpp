// The tables of the store in the words of the field.
#pragma once

#include <string>
#include <string_view>

namespace kasane::domain {

/// 「支援内容」 for support_item; a table that it does not know keeps its name.
std::string table_words(std::string_view table);

}  // namespace kasane::domain

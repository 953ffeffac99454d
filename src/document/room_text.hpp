// Who was in the room for a case and where each stood (R18, R22, R26), and the case's way so far (R14).
#pragma once

#include <string>

#include "document/item_scope.hpp"

namespace kasane::document {

/// 「本人同席」, 「異論　くらしサポートかささぎ 浜（早すぎる）」, a line each
std::string room_text(const ItemScope& scope);
/// 経過 before this meeting, a line each
std::string history_text(const ItemScope& scope);

}  // namespace kasane::document

// Given names that are everyday words too: はじめに, 未来の目標, 希望を聞く.
#pragma once

#include <string_view>

namespace kasane::domain {

/// Of a part of a name, folded (kana is katakana). Alone in a text it does not tell whose case it is.
bool is_ordinary_word(std::u32string_view part);

}  // namespace kasane::domain

// 異体字: kanji of names for which another is typed every day.
#pragma once

namespace kasane::text {

/// 高 of 髙, 吉 of 𠮷; what has no other form stays. For comparing only: a name is written as its owner does.
char32_t common_kanji(char32_t kanji);

}  // namespace kasane::text

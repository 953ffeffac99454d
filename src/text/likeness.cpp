#include "text/likeness.hpp"

#include <algorithm>
#include <array>

#include "text/folded.hpp"

namespace kasane::text {
namespace {

constexpr char32_t long_sound = U'ー';
constexpr std::u32string_view signs = U"・、。，．,.「」『』（）()/";
/// Kana that join words, as they stand when folded; other hiragana behind a kanji is 送り仮名.
constexpr std::u32string_view particles = U"ハガヲニトデモヘヤ";

enum class Kana { all, joining_and_of, joining };

bool is_passed_over(char32_t letter) {
    return letter == U' ' || letter == U'\n' || letter == U'\t' || letter == long_sound || is_dash(letter) ||
           signs.find(letter) != std::u32string_view::npos;
}

/// The letters that say something; of hiragana what `kept` says.
std::u32string essence(const Folded& folded, std::string_view text, Kana kept) {
    std::u32string letters;
    for (std::size_t at = 0; at < folded.letters.size(); ++at) {
        const auto letter = folded.letters[at];
        if (is_passed_over(letter)) continue;
        const auto as_typed = text.substr(folded.begins[at], folded.ends[at] - folded.begins[at]);
        const bool may_go = kept != Kana::all && script_of(as_typed) == Script::hiragana;
        const bool joins = particles.find(letter) != std::u32string_view::npos;
        const bool of = letter == U'ノ' && kept == Kana::joining_and_of;
        if (!may_go || joins || of) letters += letter;
    }
    return letters;
}

/// 借 alone stands in too many words.
constexpr std::size_t fewest_letters = 2;

}  // namespace

bool speaks_of(std::string_view text, std::string_view words) {
    const auto in_text = folded(text);
    const auto in_words = folded(words);
    for (const auto kept : {Kana::all, Kana::joining_and_of, Kana::joining}) {
        const auto wanted = essence(in_words, words, kept);
        const bool says_enough = kept == Kana::all ? !wanted.empty() : wanted.size() >= fewest_letters;
        if (says_enough && essence(in_text, text, kept).find(wanted) != std::u32string::npos) return true;
    }
    return false;
}

std::vector<std::string> listed_parts(std::string_view list) {
    constexpr std::array<std::string_view, 7> ends{"、", "，", ",", "；", ";", "\n", "､"};
    std::vector<std::string> parts;
    std::string part;
    const auto close = [&] {
        while (part.starts_with(' ')) part.erase(0, 1);
        while (part.ends_with(' ')) part.pop_back();
        if (!part.empty() && std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(part);
        part.clear();
    };
    while (!list.empty()) {
        const auto end =
            std::find_if(ends.begin(), ends.end(), [&](auto mark) { return list.starts_with(mark); });
        if (end == ends.end()) {
            part += list.front();
            list.remove_prefix(1);
        } else {
            close();
            list.remove_prefix(end->size());
        }
    }
    close();
    return parts;
}

}  // namespace kasane::text

#include "domain/name_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/words.hpp"

namespace kasane::domain {
namespace {

constexpr std::array<std::string_view, 14> honorifics{"さん",   "さま", "様",   "氏",  "ちゃん",
                                                      "チャン", "くん", "クン", "君",  "ちん",
                                                      "たん",   "っち", "殿",   "どの"};
/// What may follow a name in a sentence; か, や and the like stand inside too many words.
constexpr std::array<std::string_view, 20> followers{"が", "は", "を", "に", "と", "も", "の",
                                                     "へ", "で", "、", "。", "「", "」", "（",
                                                     "）", "・", "　", " ",  "！", "？"};
/// What may stand before a reading; で is left out for でしょう.
constexpr std::array<std::string_view, 11> joiners{"の", "と", "は", "が", "も", "を",
                                                   "に", "へ", "、", "・", "　"};

enum class Script { none, kanji, hiragana, katakana, other };

std::size_t length_of(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

char32_t code_of(std::string_view character) {
    if (character.empty()) return 0;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(character[at]); };
    if (character.size() == 1) return byte(0);
    char32_t code = byte(0) & (character.size() == 2 ? 0x1FU : character.size() == 3 ? 0x0FU : 0x07U);
    for (std::size_t at = 1; at < character.size(); ++at) code = (code << 6U) | (byte(at) & 0x3FU);
    return code;
}

Script script_of(std::string_view character) {
    const auto code = code_of(character);
    if (code == 0) return Script::none;
    if (code >= 0x3041 && code <= 0x309F) return Script::hiragana;
    if ((code >= 0x30A1 && code <= 0x30FA) || code == 0x30FC) return Script::katakana;
    const bool kanji = (code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
                       (code >= 0x20000 && code <= 0x3FFFF) || code == 0x3005;
    return kanji ? Script::kanji : Script::other;
}

std::vector<std::string_view> characters_of(std::string_view text) {
    std::vector<std::string_view> characters;
    for (std::size_t at = 0; at < text.size();) {
        const auto size = std::min(length_of(text[at]), text.size() - at);
        characters.push_back(text.substr(at, size));
        at += size;
    }
    return characters;
}

std::string_view character_before(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && (static_cast<unsigned char>(text[--begin]) & 0xC0U) == 0x80U) {
    }
    return text.substr(begin, at - begin);
}

std::string_view character_at(std::string_view text, std::size_t at) {
    return at >= text.size() ? std::string_view{} : text.substr(at, length_of(text[at]));
}

template <std::size_t count>
bool begins_with_any(std::string_view text, const std::array<std::string_view, count>& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) { return text.starts_with(word); });
}

/// ひらがな as カタカナ and the other way round.
std::string in_other_kana(std::string_view kana) {
    std::string out;
    for (const auto character : characters_of(kana)) {
        const auto code = code_of(character);
        const bool hiragana = code >= 0x3041 && code <= 0x3096;
        const bool katakana = code >= 0x30A1 && code <= 0x30F6;
        if (!hiragana && !katakana) {
            out += character;
            continue;
        }
        const auto other = hiragana ? code + 0x60U : code - 0x60U;
        out += static_cast<char>(0xE0U | (other >> 12U));
        out += static_cast<char>(0x80U | ((other >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (other & 0x3FU));
    }
    return out;
}

std::vector<std::string> parts_of(std::string_view name) {
    std::vector<std::string> parts(1);
    for (const auto character : characters_of(name)) {
        const bool parted = character == " " || character == "　" || character == "・" || character == "＝";
        if (parted)
            parts.emplace_back();
        else
            parts.back() += character;
    }
    std::erase(parts, std::string());
    return parts;
}

/// A text with where its words end, and which bytes stand in a reference or in braces.
class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text), bounds_(text::word_bounds(text)) {
        taken_.assign(text.size() + 1, false);
        take_between("⟦", "⟧");
        take_between("{", "}");
    }

    /// Every place at which the word stands and `fits`.
    template <class Fits>
    void find(std::string_view word, MemberId who, Fits fits) {
        for (auto at = text_.find(word); at != std::string_view::npos; at = text_.find(word, at + 1))
            if (!taken_[at] && fits(at, at + word.size())) add(at, at + word.size(), who);
    }

    [[nodiscard]] std::string_view before(std::size_t at) const { return character_before(text_, at); }
    [[nodiscard]] std::string_view after(std::size_t at) const { return character_at(text_, at); }
    [[nodiscard]] bool is_bound(std::size_t at) const { return bounds_[at]; }
    [[nodiscard]] bool is_called_at(std::size_t at) const {
        return begins_with_any(text_.substr(at), honorifics);
    }
    [[nodiscard]] bool is_followed_at(std::size_t at) const {
        return at >= text_.size() || is_called_at(at) || begins_with_any(text_.substr(at), followers);
    }

    /// 「見本」 and 「松子」 beside each other are one word; of two that overlap the longer stays.
    [[nodiscard]] std::vector<NameWord> words() const {
        auto sorted = found_;
        std::sort(sorted.begin(), sorted.end(), [](const NameWord& a, const NameWord& b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
        });
        std::vector<NameWord> merged;
        for (const auto& word : sorted) {
            if (merged.empty() || !joins(merged.back(), word)) {
                merged.push_back(word);
                continue;
            }
            auto& last = merged.back();
            // A family name is everybody's; the given name beside it says whose.
            if (word.begin >= last.end) last.who = common(last.who, word.who);
            if (word.begin < last.end && word.end == last.end && word.begin == last.begin)
                for (const auto member : word.who)
                    if (!holds(last.who, member)) last.who.push_back(member);
            last.end = std::max(last.end, word.end);
        }
        return merged;
    }

  private:
    void take_between(std::string_view from, std::string_view to) {
        for (auto at = text_.find(from); at != std::string_view::npos; at = text_.find(from, at + 1)) {
            const auto end = text_.find(to, at);
            if (end == std::string_view::npos) return;
            std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(at),
                      taken_.begin() + static_cast<std::ptrdiff_t>(end + to.size()), true);
        }
    }

    void add(std::size_t begin, std::size_t end, MemberId who) { found_.push_back({begin, end, {who}}); }

    static bool holds(const std::vector<MemberId>& who, MemberId member) {
        return std::find(who.begin(), who.end(), member) != who.end();
    }
    static std::vector<MemberId> common(const std::vector<MemberId>& a, const std::vector<MemberId>& b) {
        std::vector<MemberId> both;
        for (const auto member : a)
            if (holds(b, member)) both.push_back(member);
        return both.empty() ? b : both;
    }
    [[nodiscard]] bool joins(const NameWord& last, const NameWord& next) const {
        if (next.begin < last.end) return true;
        const auto between = text_.substr(last.end, next.begin - last.end);
        const bool close = between.empty() || between == " " || between == "　";
        return close && std::any_of(next.who.begin(), next.who.end(),
                                    [&](MemberId member) { return holds(last.who, member); });
    }

    std::string_view text_;
    std::vector<bool> bounds_;
    std::vector<bool> taken_;
    std::vector<NameWord> found_;
};

/// 健 alone: not inside another word of kanji (健康, 保健), and what follows ends a name.
void find_one_kanji(Reader& reader, const std::string& name, MemberId who) {
    reader.find(name, who, [&](std::size_t begin, std::size_t end) {
        const bool apart = script_of(reader.before(begin)) != Script::kanji || reader.is_bound(begin);
        const bool ends = reader.is_followed_at(end) || (script_of(reader.after(end)) == Script::kanji &&
                                                         reader.is_bound(end) && reader.is_bound(begin));
        return apart && ends;
    });
}

/// A reading: it is a word of its own, as しょう is not in でしょう.
void find_reading(Reader& reader, const std::string& reading, MemberId who) {
    if (characters_of(reading).size() < 2) return;
    const auto script = script_of(characters_of(reading).front());
    reader.find(reading, who, [&](std::size_t begin, std::size_t end) {
        const auto before = reader.before(begin);
        const bool joined = std::find(joiners.begin(), joiners.end(), before) != joiners.end();
        const bool apart = script_of(before) != script || (joined && reader.is_bound(begin));
        const bool ends = reader.is_followed_at(end) ||
                          (script_of(reader.after(end)) != script && script == Script::katakana);
        return apart && ends;
    });
}

/// まっちゃん, めぐちゃん, 松ちゃん: the beginning of a given name, and how one calls somebody dear.
void find_nickname(Reader& reader, const std::string& given, MemberId who) {
    std::string start;
    for (const auto character : characters_of(given)) {
        start += character;
        for (const auto* const drawn : {"", "っ", "ッ", "ー", "ん", "ン"}) {
            const auto called = start + drawn;
            reader.find(called, who, [&](std::size_t begin, std::size_t end) {
                return reader.is_called_at(end) &&
                       script_of(reader.before(begin)) != script_of(character_at(called, 0));
            });
        }
    }
}

bool is_kana(std::string_view part) {
    const auto script = script_of(character_at(part, 0));
    return script == Script::hiragana || script == Script::katakana;
}

void find_member(Reader& reader, const Member& member) {
    const auto names = parts_of(member.name);
    for (const auto& part : names) {
        if (is_kana(part))
            find_reading(reader, part, member.id);
        else if (characters_of(part).size() == 1)
            find_one_kanji(reader, part, member.id);
        else
            reader.find(part, member.id, [](std::size_t, std::size_t) { return true; });
    }
    if (!names.empty()) find_nickname(reader, names.back(), member.id);
    const auto readings = parts_of(member.kana);
    for (const auto& reading : readings)
        for (const auto& written : {reading, in_other_kana(reading)})
            find_reading(reader, written, member.id);
    if (readings.empty()) return;
    for (const auto& written : {readings.back(), in_other_kana(readings.back())})
        find_nickname(reader, written, member.id);
}

}  // namespace

std::vector<NameWord> words_like_names(std::string_view text, std::span<const Member> members) {
    Reader reader(text);
    for (const auto& member : members) find_member(reader, member);
    return reader.words();
}

}  // namespace kasane::domain

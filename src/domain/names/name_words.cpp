#include "domain/names/name_words.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "domain/names/ordinary_words.hpp"
#include "domain/names/reference.hpp"
#include "text/folded.hpp"
#include "text/words.hpp"

namespace kasane::domain {
namespace {

using text::Script;
using text::script_of;

template <std::size_t count>
using WordList = std::array<std::string_view, count>;

constexpr WordList<14> honorifics{"さん", "さま", "様",   "氏",   "ちゃん", "チャン", "くん",
                                  "クン", "君",   "ちん", "たん", "っち",   "殿",     "どの"};
/// Those that stand behind few words but names: けんちん汁 is no けん.
constexpr WordList<8> plain_honorifics{"さん", "さま", "様", "氏", "ちゃん", "くん", "君", "殿"};
/// What may follow a name in a sentence; か, や and the like stand inside too many words.
constexpr WordList<28> followers{"が", "は", "を", "に", "と", "も",   "の",   "へ",  "で", "、",
                                 "。", "「", "」", "（", "）", "・",   "　",   " ",   "！", "？",
                                 "，", "．", "(",  ")",  "\n", "から", "まで", "より"};
/// What may follow a given name of kanji besides: 松子宅, 松子本人.
constexpr WordList<7> bearers{"宅", "家", "側", "ら", "達", "本人", "自身"};
/// What may stand before a reading; で is left out for でしょう.
constexpr WordList<11> joiners{"の", "と", "は", "が", "も", "を", "に", "へ", "、", "・", "　"};
/// あゆみの会, すみれの家 are names of other things.
constexpr WordList<8> places{"の会", "の家", "の園", "の里", "の森", "の丘", "の郷", "の杜"};
constexpr std::array<std::u32string_view, 6> unknown_names{U"不明",   U"不詳", U"未詳",
                                                           U"未確認", U"匿名", U"氏名不詳"};

template <std::size_t count>
bool begins_with_any(std::string_view text, const WordList<count>& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) { return text.starts_with(word); });
}

/// Between the parts of a name.
bool parts_names(char32_t letter) {
    return letter == U' ' || letter == U'・' || letter == U'=';
}

/// What may stand between two letters of a name without hiding it: 見本松-子, a line that ends inside it.
bool is_separator(char32_t letter) {
    constexpr std::u32string_view signs = U"./*·−";
    return parts_names(letter) || text::is_dash(letter) || signs.find(letter) != std::u32string_view::npos;
}

std::vector<std::u32string> name_parts(std::string_view name) {
    std::vector<std::u32string> parts(1);
    for (const auto letter : text::folded(name).letters) {
        if (parts_names(letter))
            parts.emplace_back();
        else if (!is_separator(letter))
            parts.back() += letter;
    }
    std::erase(parts, std::u32string());
    return parts;
}

std::u32string joined(const std::vector<std::u32string>& parts) {
    std::u32string whole;
    for (const auto& part : parts) whole += part;
    return whole;
}

/// Folded letters of kana are katakana.
bool is_kana(const std::u32string& part) {
    return std::all_of(part.begin(), part.end(), [](char32_t letter) {
        return (letter >= 0x30A1 && letter <= 0x30FA) || letter == 0x30FC;
    });
}

std::string_view letter_before(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && (static_cast<unsigned char>(text[--begin]) & 0xC0U) == 0x80U) {
    }
    return text.substr(begin, at - begin);
}

enum class Likeness { none, likely, telling };

/// A text, and what was found in it.
class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text), folded_(text::folded(text)) {
        taken_.assign(text.size() + 1, false);
        take_between("⟦", "⟧");
        take_between("{", "}");
    }

    /// Judges every place at which the letters stand one after the other, with separators between or without.
    template <class Judge>
    void find(std::u32string_view word, MemberId who, Judge judge) {
        if (word.empty()) return;
        for (auto at = folded_.letters.find(word.front()); at != std::u32string::npos;
             at = folded_.letters.find(word.front(), at + 1))
            if (const auto last = end_of(word, at)) judge_at(at, *last, who, judge);
    }
    /// Whether the word stands at this letter, and how far it goes.
    [[nodiscard]] std::optional<std::size_t> end_of(std::u32string_view word, std::size_t at) const {
        const auto& letters = folded_.letters;
        for (const auto letter : word) {
            if (&letter != word.data())
                while (at < letters.size() && is_separator(letters[at])) ++at;
            if (at >= letters.size() || letters[at] != letter) return {};
            ++at;
        }
        return at;
    }
    void add(std::size_t first, std::size_t last, MemberId who, bool telling) {
        const auto begin = folded_.begins[first];
        if (!taken_[begin]) found_.push_back({begin, folded_.ends[last - 1], {who}, telling});
    }

    [[nodiscard]] const std::u32string& letters() const { return folded_.letters; }
    [[nodiscard]] Script script_before(std::size_t at) const { return script_of(letter_before(text_, at)); }
    [[nodiscard]] Script script_at(std::size_t at) const { return script_of(rest(at)); }
    [[nodiscard]] std::string_view before(std::size_t at) const { return letter_before(text_, at); }
    [[nodiscard]] std::string_view rest(std::size_t at) const { return text_.substr(at); }
    [[nodiscard]] bool is_bound(std::size_t at) {
        if (bounds_.empty()) bounds_ = text::word_bounds(text_);
        return bounds_[at];
    }
    [[nodiscard]] bool is_called_at(std::size_t at) const { return begins_with_any(rest(at), honorifics); }
    [[nodiscard]] bool is_followed_at(std::size_t at) const {
        return at >= text_.size() || is_called_at(at) || begins_with_any(rest(at), followers);
    }

    /// 「見本」 and 「松子」 beside each other are one word; of two that overlap the longer stays.
    [[nodiscard]] std::vector<NameWord> words() const {
        auto sorted = found_;
        std::sort(sorted.begin(), sorted.end(), [](const NameWord& a, const NameWord& b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
        });
        std::vector<NameWord> merged;
        for (const auto& word : sorted)
            if (merged.empty() || !joins(merged.back(), word))
                merged.push_back(word);
            else
                merge(merged.back(), word);
        return merged;
    }

  private:
    template <class Judge>
    void judge_at(std::size_t first, std::size_t last, MemberId who, Judge judge) {
        const auto likeness = judge(folded_.begins[first], folded_.ends[last - 1]);
        if (likeness != Likeness::none) add(first, last, who, likeness == Likeness::telling);
    }

    void take_between(std::string_view from, std::string_view to) {
        for (auto at = text_.find(from); at != std::string_view::npos; at = text_.find(from, at + 1)) {
            const auto end = text_.find(to, at);
            if (end == std::string_view::npos) return;
            std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(at),
                      taken_.begin() + static_cast<std::ptrdiff_t>(end + to.size()), true);
        }
    }

    static bool holds(const std::vector<MemberId>& who, MemberId member) {
        return std::find(who.begin(), who.end(), member) != who.end();
    }
    static std::vector<MemberId> common(const std::vector<MemberId>& a, const std::vector<MemberId>& b) {
        std::vector<MemberId> both;
        for (const auto member : a)
            if (holds(b, member)) both.push_back(member);
        return both.empty() ? b : both;
    }
    static void merge(NameWord& last, const NameWord& word) {
        // A family name is everybody's; the given name beside it says whose.
        if (word.begin >= last.end) last.who = common(last.who, word.who);
        if (word.end == last.end && word.begin == last.begin)
            for (const auto member : word.who)
                if (!holds(last.who, member)) last.who.push_back(member);
        last.end = std::max(last.end, word.end);
        last.telling = last.telling || word.telling;
    }
    [[nodiscard]] bool joins(const NameWord& last, const NameWord& next) const {
        if (next.begin < last.end) return true;
        const auto between = text_.substr(last.end, next.begin - last.end);
        const bool close = between.empty() || between == " " || between == "　" || between == "\u00A0";
        return close && std::any_of(next.who.begin(), next.who.end(),
                                    [&](MemberId member) { return holds(last.who, member); });
    }

    std::string_view text_;
    text::Folded folded_;
    std::vector<bool> bounds_;
    std::vector<bool> taken_;
    std::vector<NameWord> found_;
};

/// 健 alone: not inside another word of kanji (健康, 保健), and what follows ends a name.
bool is_one_kanji_apart(Reader& reader, std::size_t begin, std::size_t end) {
    const bool apart = reader.script_before(begin) != Script::kanji || reader.is_bound(begin);
    return apart && (reader.is_followed_at(end) || (reader.script_at(end) == Script::kanji &&
                                                    reader.is_bound(end) && reader.is_bound(begin)));
}

/// Kana is a word of its own, as しょう is not in でしょう.
bool is_kana_apart(Reader& reader, std::size_t begin, std::size_t end) {
    const auto script = reader.script_at(begin);
    const auto before = reader.before(begin);
    const bool joined = std::find(joiners.begin(), joiners.end(), before) != joiners.end();
    const bool apart = script_of(before) != script || (joined && reader.is_bound(begin));
    return apart &&
           (reader.is_followed_at(end) || (reader.script_at(end) != script && script == Script::katakana));
}

/// A word of kanji or Latin letters begins and ends here: 和子 does not in 昭和子ども会.
bool is_whole_word(Reader& reader, std::size_t begin, std::size_t end) {
    const auto script = reader.script_at(begin);
    const bool apart = reader.script_before(begin) != script || reader.is_bound(begin);
    return apart &&
           (reader.is_followed_at(end) || begins_with_any(reader.rest(end), bearers) || reader.is_bound(end));
}

Likeness likely_if(bool found) {
    return found ? Likeness::likely : Likeness::none;
}

void find_kana(Reader& reader, const std::u32string& kana, MemberId who, bool is_given) {
    if (kana.size() < 2) return;
    reader.find(kana, who, [&](std::size_t begin, std::size_t end) {
        if (!is_kana_apart(reader, begin, end)) return Likeness::none;
        const bool called = begins_with_any(reader.rest(end), plain_honorifics);
        const bool tells = called || (kana.size() > 2 && reader.is_followed_at(end) &&
                                      !is_ordinary_word(kana) && !begins_with_any(reader.rest(end), places));
        return is_given && tells ? Likeness::telling : Likeness::likely;
    });
}

/// One part of a name as it is written.
void find_part(Reader& reader, const std::u32string& part, MemberId who, bool is_given) {
    if (is_kana(part)) return find_kana(reader, part, who, is_given);
    reader.find(part, who, [&](std::size_t begin, std::size_t end) {
        if (part.size() == 1) return likely_if(is_one_kanji_apart(reader, begin, end));
        const bool tells = !is_ordinary_word(part) || begins_with_any(reader.rest(end), plain_honorifics);
        return is_given && tells && is_whole_word(reader, begin, end) ? Likeness::telling : Likeness::likely;
    });
}

/// 写野功, 写野 功: three letters or more are somebody's name wherever they stand. 森林 with 森 林 is not.
Likeness whole_name(Reader& reader, const std::vector<std::u32string>& parts, std::size_t begin,
                    std::size_t end) {
    const auto whole = joined(parts);
    if (is_kana(whole))
        return whole.size() > 4 || is_kana_apart(reader, begin, end) ? Likeness::telling : Likeness::none;
    if (whole.size() > 2) return Likeness::telling;
    if (!is_whole_word(reader, begin, end)) return Likeness::none;
    for (auto inside = begin + 1; inside < end; ++inside)
        if (reader.is_bound(inside)) return Likeness::telling;
    return Likeness::likely;
}

void find_whole(Reader& reader, const std::vector<std::u32string>& parts, MemberId who) {
    const bool known = parts.size() > 1 || (parts.size() == 1 && parts[0].size() > 2 && !is_kana(parts[0]));
    if (!known) return;
    reader.find(joined(parts), who,
                [&](std::size_t begin, std::size_t end) { return whole_name(reader, parts, begin, end); });
}

/// まっちゃん, めぐちゃん, 松ちゃん: the beginning of a given name, and how one calls somebody dear.
void find_nickname(Reader& reader, const std::u32string& given, MemberId who) {
    for (std::size_t size = 1; size <= given.size(); ++size)
        for (const auto* const drawn : {U"", U"ッ", U"ー", U"ン"})
            reader.find(given.substr(0, size) + drawn, who, [&](std::size_t begin, std::size_t end) {
                return likely_if(reader.is_called_at(end) &&
                                 reader.script_before(begin) != reader.script_at(begin));
            });
}

bool is_known(const Member& member) {
    const auto name = folded_name(member.name);
    return !name.empty() && name != folded_name(member.relation) &&
           std::find(unknown_names.begin(), unknown_names.end(), name) == unknown_names.end();
}

void find_member(Reader& reader, const Member& member) {
    if (!is_known(member)) return;
    for (const auto& parts : {name_parts(member.name), name_parts(member.kana)}) {
        if (parts.empty()) continue;
        find_whole(reader, parts, member.id);
        for (const auto& part : parts) find_part(reader, part, member.id, &part == &parts.back());
        find_nickname(reader, parts.back(), member.id);
    }
}

const Member* member_of(std::span<const Member> household, MemberId id) {
    const auto at = std::find_if(household.begin(), household.end(),
                                 [&](const Member& member) { return member.id == id; });
    return at == household.end() ? nullptr : &*at;
}

/// The letter and the next that is no separator: how a whole name begins.
std::u32string start_at(const std::u32string& letters, std::size_t at) {
    auto next = at + 1;
    while (next < letters.size() && is_separator(letters[next])) ++next;
    return next < letters.size() ? std::u32string{letters[at], letters[next]} : std::u32string();
}

}  // namespace

std::vector<NameWord> words_like_names(std::string_view text, std::span<const Member> members) {
    Reader reader(text);
    for (const auto& member : members) find_member(reader, member);
    return reader.words();
}

std::string with_names_referred(std::string_view text, std::span<const Member> household) {
    std::string out;
    std::size_t from = 0;
    for (const auto& word : words_like_names(text, household)) {
        if (!word.telling) continue;
        const auto* member = word.who.size() == 1 ? member_of(household, word.who.front()) : nullptr;
        out += text.substr(from, word.begin - from);
        out += member == nullptr ? "（世帯員）" : reference_to(*member);
        from = word.end;
    }
    return out + std::string(text.substr(from));
}

bool holds_telling_name(std::string_view text, std::span<const Member> members) {
    const auto words = words_like_names(text, members);
    return std::any_of(words.begin(), words.end(), [](const NameWord& word) { return word.telling; });
}

WholeNames::WholeNames(std::span<const Member> members) {
    for (const auto& member : members) {
        if (!is_known(member)) continue;
        for (auto parts : {name_parts(member.name), name_parts(member.kana)})
            if (parts.size() > 1)
                by_start_[joined(parts).substr(0, 2)].push_back({std::move(parts), member.id});
    }
}

std::vector<NameWord> WholeNames::in(std::string_view text) const {
    Reader reader(text);
    std::vector<const Whole*> met;
    for (std::size_t at = 0; at < reader.letters().size(); ++at)
        if (const auto found = by_start_.find(start_at(reader.letters(), at)); found != by_start_.end())
            for (const auto& whole : found->second) met.push_back(&whole);
    std::sort(met.begin(), met.end());
    met.erase(std::unique(met.begin(), met.end()), met.end());
    for (const auto* whole : met) find_whole(reader, whole->parts, whole->who);
    auto words = reader.words();
    std::erase_if(words, [](const NameWord& word) { return !word.telling; });
    return words;
}

std::u32string folded_name(std::string_view name) {
    return joined(name_parts(name));
}

}  // namespace kasane::domain

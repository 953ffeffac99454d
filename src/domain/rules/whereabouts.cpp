#include "domain/rules/whereabouts.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/folded.hpp"

namespace kasane::domain {
namespace {

/// How a text is read here: digits of any kind are `digit`, hyphens of any kind `dash`, の between digits
/// too; spaces go. Other letters are folded ones, kana katakana.
constexpr char32_t digit = U'0';
constexpr char32_t dash = U'-';

bool is_kanji_digit(char32_t letter) {
    return std::u32string_view(U"〇一二三四五六七八九十百").find(letter) != std::u32string_view::npos;
}
bool is_digit(char32_t letter) {
    return (letter >= U'0' && letter <= U'9') || is_kanji_digit(letter);
}

std::u32string joined(std::string_view text) {
    std::u32string letters;
    for (const auto letter : text::folded(text).letters) {
        if (letter == U' ' || letter == U'\t') continue;
        // ー behind a digit was meant as a hyphen.
        const bool is_bar = letter == U'ー' && !letters.empty() && letters.back() == digit;
        letters += is_digit(letter)                                    ? digit
                   : text::is_dash(letter) || is_bar || letter == U'−' ? dash
                                                                       : letter;
    }
    for (std::size_t at = 1; at + 1 < letters.size(); ++at)
        if (letters[at] == U'ノ' && letters[at - 1] == digit && letters[at + 1] == digit) letters[at] = dash;
    return letters;
}

/// A shape: `0` is one digit or more, every other letter itself.
std::size_t end_of_shape(std::u32string_view letters, std::size_t at, std::u32string_view shape) {
    for (const auto letter : shape) {
        if (at >= letters.size() || letters[at] != letter) return std::u32string_view::npos;
        ++at;
        if (letter == digit)
            while (at < letters.size() && letters[at] == digit) ++at;
    }
    return at;
}

/// Where the shape stands and no further digit before it.
std::size_t find_shape(std::u32string_view letters, std::u32string_view shape, std::size_t from = 0) {
    for (auto at = from; at < letters.size(); ++at) {
        const bool inside = shape.front() == digit && at > 0 && letters[at - 1] == digit;
        if (!inside && end_of_shape(letters, at, shape) != std::u32string_view::npos) return at;
    }
    return std::u32string_view::npos;
}

template <std::size_t count>
bool has_shape(std::u32string_view letters, const std::array<std::u32string_view, count>& shapes) {
    return std::any_of(shapes.begin(), shapes.end(),
                       [&](auto shape) { return find_shape(letters, shape) != std::u32string_view::npos; });
}

constexpr std::array<std::u32string_view, 7> address_shapes{
    U"0丁目", U"丁目", U"番地", U"0番0", U"号室", U"〒", U"0号棟",
};
constexpr std::u32string_view town_ends = U"町村市区字";
constexpr std::array<std::u32string_view, 8> houses{U"荘",     U"ハイツ",     U"コーポ", U"メゾン",
                                                    U"ハイム", U"レジデンス", U"パレス", U"コーポラス"};
constexpr std::array<std::u32string_view, 7> blocks{U"マンション", U"アパート", U"団地",  U"寮",
                                                    U"ビル",       U"ハウス",   U"タワー"};
constexpr std::array<std::u32string_view, 9> schools{
    U"小学校", U"中学校", U"高校", U"高等学校", U"幼稚園", U"保育園", U"保育所", U"コドモ園", U"大学"};
constexpr std::array<std::u32string_view, 5> companies{U"株式会社", U"有限会社", U"合同会社", U"(株)", U"㈱"};

/// A day is written with four digits first, or an era before it.
bool is_day(std::u32string_view letters, std::size_t at) {
    const bool behind_era =
        at > 0 && std::u32string_view(U"和成治正rhst").find(letters[at - 1]) != std::u32string_view::npos;
    if (behind_era) return true;
    std::size_t digits = 0;
    while (at + digits < letters.size() && letters[at + digits] == digit) ++digits;
    return digits == 4;
}

/// 3-2-5, 100-0001 (with or without 〒), 東町3-2.
bool has_house_number(std::u32string_view letters) {
    for (auto at = find_shape(letters, U"0-0"); at != std::u32string_view::npos;
         at = find_shape(letters, U"0-0", at + 1)) {
        if (is_day(letters, at)) continue;
        const bool three = end_of_shape(letters, at, U"0-0-0") != std::u32string_view::npos;
        const bool behind_town = at > 0 && town_ends.find(letters[at - 1]) != std::u32string_view::npos;
        const bool postal =
            end_of_shape(letters, at, U"0-0") == at + 8 && at + 3 < letters.size() && letters[at + 3] == dash;
        if (three || behind_town || postal) return true;
    }
    return false;
}

/// 東町12番, 東町5号.
bool has_number_of_town(std::u32string_view letters) {
    for (const auto* const shape : {U"0番", U"0号"})
        for (auto at = find_shape(letters, shape); at != std::u32string_view::npos;
             at = find_shape(letters, shape, at + 1))
            if (at > 0 && town_ends.find(letters[at - 1]) != std::u32string_view::npos) return true;
    return false;
}

bool is_name_letter(char32_t letter) {
    return (letter >= 0x30A1 && letter <= 0x30FC) || (letter >= 0x4E00 && letter <= 0x9FFF) ||
           letter == U'々';
}

/// かささぎ荘201, コーポ青葉の5; a 荘 or ハイツ with a name is a house without a number too.
bool has_building(std::u32string_view letters) {
    for (const auto house : houses)
        for (auto at = letters.find(house); at != std::u32string_view::npos;
             at = letters.find(house, at + 1)) {
            const bool other_word =
                at > 0 && std::u32string_view(U"別山").find(letters[at - 1]) != std::u32string_view::npos;
            const bool named_before = at > 0 && is_name_letter(letters[at - 1]);
            const auto next = at + house.size();
            const bool named_behind = house.size() > 1 && next < letters.size() &&
                                      is_name_letter(letters[next]) && letters[next] >= 0x4E00;
            if (!other_word && (named_before || named_behind)) return true;
        }
    return std::any_of(blocks.begin(), blocks.end(), [&](auto block) {
        const auto numbered = std::u32string(block) + digit;
        const auto of = std::u32string(block) + U"ノ" + digit;
        return find_shape(letters, numbered) != std::u32string_view::npos ||
               find_shape(letters, of) != std::u32string_view::npos;
    });
}

std::size_t digits_in(std::u32string_view letters, std::size_t at, std::size_t* end) {
    std::size_t digits = 0;
    while (at < letters.size() &&
           (letters[at] == digit ||
            (digits > 0 && (letters[at] == dash || letters[at] == U'(' || letters[at] == U')')))) {
        digits += letters[at] == digit ? 1 : 0;
        ++at;
    }
    *end = at;
    return digits;
}

/// Ten or eleven digits in a row that begin with 0, with hyphens or brackets between or without.
bool has_telephone(std::string_view text) {
    std::u32string letters;
    std::u32string digits;
    for (const auto letter : text::folded(text).letters) {
        if (letter == U' ') continue;
        letters += letter >= U'0' && letter <= U'9'                             ? digit
                   : text::is_dash(letter) || letter == U'ー' || letter == U'−' ? dash
                                                                                : letter;
        digits += letter;
    }
    for (std::size_t at = 0; at < letters.size();) {
        std::size_t end = at + 1;
        const auto count = letters[at] == digit ? digits_in(letters, at, &end) : 0;
        if (digits[at] == U'0' && (count == 10 || count == 11)) return true;
        at = std::max(end, at + 1);
    }
    return false;
}

bool has_mail(std::u32string_view letters) {
    const auto at = letters.find(U'@');
    return at != std::u32string_view::npos && at > 0 && letters.find(U'.', at) != std::u32string_view::npos;
}

/// 東小学校, not 小学校 and not 市の小学校.
bool has_named_school(std::u32string_view letters) {
    return std::any_of(schools.begin(), schools.end(), [&](auto school) {
        for (auto at = letters.find(school); at != std::u32string_view::npos;
             at = letters.find(school, at + 1))
            if (at > 0 && letters[at - 1] >= 0x4E00 && letters[at - 1] <= 0x9FFF) return true;
        return false;
    });
}

bool has_company(std::u32string_view letters) {
    return std::any_of(companies.begin(), companies.end(),
                       [&](auto company) { return letters.find(company) != std::u32string_view::npos; });
}

}  // namespace

std::string_view label(Whereabouts kind) {
    constexpr std::array<std::string_view, 5> labels{"住所", "電話番号", "メールアドレス", "通う学校",
                                                     "勤め先"};
    return labels.at(static_cast<std::size_t>(kind));
}

std::optional<Whereabouts> whereabouts_in(std::string_view text) {
    if (text.empty()) return {};
    const auto letters = joined(text);
    if (has_telephone(text)) return Whereabouts::telephone;
    if (has_shape(letters, address_shapes) || has_house_number(letters) || has_number_of_town(letters) ||
        has_building(letters))
        return Whereabouts::address;
    if (has_mail(letters)) return Whereabouts::mail;
    if (has_named_school(letters)) return Whereabouts::school;
    if (has_company(letters)) return Whereabouts::workplace;
    return {};
}

}  // namespace kasane::domain

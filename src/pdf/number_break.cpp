#include "pdf/number_break.hpp"

#include <algorithm>
#include <array>

namespace kasane::pdf {
namespace {

/// What is counted in figures; a word that begins with one of them stays with the figure as well (４丁目).
constexpr std::u32string_view counters =
    U"年月日時分秒週回件名人部円条項号階歳代枚個世冊頁章節点度倍割万億千百％%‰℃㎡㎏㎜㎝㎞㏄版"
    U"級丁台本校泊番次学親等組班棟室床戸軒畳坪着足杯匹頭羽通箱袋缶瓶錠粒包滴食品社団区町村市県国"
    U"字行列段問種型巻期才席両機基票判";
/// What is counted in kanji figures too, and does not begin other words after one (一部, 一時, 二重).
constexpr std::u32string_view kanji_counters = U"年月日週回件名人円条項号階歳泊級丁";
constexpr std::u32string_view half_counters = U"か箇ヶヵカケ";
constexpr std::u32string_view date_parts = U"年月日時分泊";
constexpr std::u32string_view range_marks = U"～〜／";
constexpr std::u32string_view number_marks = U"．，：・／/.,:";
constexpr std::u32string_view hyphens = U"－−‐";
constexpr std::u32string_view signs = U"－−＋±";
constexpr std::array<std::u32string_view, 6> eras{U"令和", U"平成", U"昭和", U"大正", U"明治", U"西暦"};
constexpr std::array<std::u32string_view, 2> halves{U"午前", U"午後"};
constexpr std::u32string_view weekdays = U"月火水木金土日";

bool has(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

bool is_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
}

bool is_kanji_digit(char32_t c) {
    switch (c) {
        case U'〇':
        case U'一':
        case U'二':
        case U'三':
        case U'四':
        case U'五':
        case U'六':
        case U'七':
        case U'八':
        case U'九':
        case U'十':
        case U'百':
        case U'千':
            return true;
        default:
            return false;
    }
}

bool is_figure(char32_t c) {
    return is_digit(c) || is_kanji_digit(c);
}

/// The text around a place; U+0000 stands for what lies outside.
class Around {
  public:
    explicit Around(std::u32string_view text) : text_(text) {}
    char32_t at(std::size_t place, int offset = 0) const {
        const auto index = static_cast<std::ptrdiff_t>(place) + offset;
        return index < 0 || index >= static_cast<std::ptrdiff_t>(text_.size())
                   ? U'\0'
                   : text_[static_cast<std::size_t>(index)];
    }
    bool ends_with(std::size_t place, std::u32string_view word) const {
        return place + 1 >= word.size() && text_.substr(place + 1 - word.size(), word.size()) == word;
    }

  private:
    std::u32string_view text_;
};

bool is_wide_letter(char32_t c) {
    return (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

/// Of what is written in figures and full-width letters: ２０ｋｇ, ３ＬＤＫ.
bool is_alphanumeric(char32_t c) {
    return is_digit(c) || is_wide_letter(c);
}

/// Whether what follows a number counts things: 枚, か月, ケース, but not the か of から.
bool counts_after(const Around& around, std::size_t i) {
    const char32_t before = around.at(i);
    const char32_t after = around.at(i, 1);
    if (!is_figure(before)) return false;
    if (has(half_counters, after) && has(U"月所国年", around.at(i, 2))) return true;
    if (is_kanji_digit(before)) return has(kanji_counters, after);
    return has(counters, after) || is_katakana(after);
}

bool ends_era(const Around& around, std::size_t i) {
    return std::any_of(eras.begin(), eras.end(), [&](auto era) { return around.ends_with(i, era); });
}

bool ends_half_day(const Around& around, std::size_t i) {
    return std::any_of(halves.begin(), halves.end(), [&](auto half) { return around.ends_with(i, half); });
}

/// Between the first and the second character of 令和 or 午後, when a number follows.
bool inside_prefix(const Around& around, std::size_t i) {
    const char32_t next = around.at(i, 2);
    if (!is_figure(next) && next != U'元') return false;
    return ends_era(around, i + 1) || ends_half_day(around, i + 1);
}

bool joins_number(const Around& around, std::size_t i) {
    const char32_t before = around.at(i);
    const char32_t after = around.at(i, 1);
    if (counts_after(around, i) || (is_kanji_digit(before) && is_kanji_digit(after))) return true;
    if (is_alphanumeric(before) && is_alphanumeric(after)) return true;
    if (has(hyphens, after) && is_alphanumeric(before) && is_alphanumeric(around.at(i, 2))) return true;
    if (has(signs, before) && is_digit(after)) return true;
    if (has(hyphens, before) && is_wide_letter(after) && is_alphanumeric(around.at(i, -1))) return true;
    if (before == U'．' && is_digit(after) && is_wide_letter(around.at(i, -1))) return true;
    if (is_digit(before) && has(number_marks, after) && is_digit(around.at(i, 2))) return true;
    if (has(number_marks, before) && is_digit(after) && is_digit(around.at(i, -1))) return true;
    if (before == U'第' && is_digit(after)) return true;
    if (before == U'元' && after == U'年') return true;
    if (has(U"¥￥＄$№〒", before) && is_digit(after)) return true;
    if (ends_era(around, i) && (is_figure(after) || after == U'元')) return true;
    return inside_prefix(around, i);
}

/// か月, ヶ月, 週間, 年度, 丁目: the rest of a counter.
bool inside_counter(const Around& around, std::size_t i) {
    if (!is_figure(around.at(i, -1))) return false;
    const char32_t before = around.at(i);
    const char32_t after = around.at(i, 1);
    if (has(half_counters, before)) return has(U"月所国年", after);
    if (has(U"万億千百", before)) return after == U'円' || after == U'人';
    if (after == U'目') return has(U"年月日回件名人条項号階歳代枚個冊番丁度次", before);
    if (before == U'親' || before == U'学') return has(U"等年期級", after);
    return (before == U'年' && has(U"度間生", after)) || (has(U"週日時", before) && after == U'間');
}

/// 第106条の6, ２分の１: between the counter and the number that の joins to it.
bool joins_by_no(const Around& around, std::size_t i) {
    constexpr std::u32string_view joined = U"条項号分";
    const auto stands_at = [&](int no) {
        return around.at(i, no) == U'の' && has(joined, around.at(i, no - 1)) &&
               is_digit(around.at(i, no - 2)) && is_digit(around.at(i, no + 1));
    };
    return stands_at(0) || stands_at(1);
}

/// After the mark of a range that begins with a number: 14:00～16:30, ５～７名, 午前9時～正午.
bool inside_range(const Around& around, std::size_t i) {
    constexpr std::u32string_view wave = U"～〜";
    const char32_t from = around.at(i, -1);
    return has(wave, around.at(i)) && (is_digit(from) || has(counters, from) || from == U'）');
}

bool inside_date(const Around& around, std::size_t i) {
    const char32_t before = around.at(i);
    const char32_t after = around.at(i, 1);
    const bool counted = is_figure(around.at(i, -1)) || (before == U'年' && around.at(i, -1) == U'元');
    if (counted && has(date_parts, before) && before != U'日' && is_figure(after)) return true;
    if (ends_half_day(around, i) && is_figure(after)) return true;
    const bool weekday = after == U'（' && has(weekdays, around.at(i, 2)) && around.at(i, 3) == U'）';
    return weekday && (is_digit(before) || (counted && before == U'日'));
}

/// Whether a rule may hold near a character: each wants a figure, a full-width letter or mark, 元 or 〜 among
/// the four characters around a place. Most of a text has none, and asking all rules takes time.
bool is_of_numbers(char32_t c) {
    constexpr char32_t last_full_width = 0xFF5E;
    return (c >= U'0' && c <= U'9') || (c >= 0xFF01 && c <= last_full_width) || is_kanji_digit(c) ||
           c == U'元' || c == U'〜';
}

}  // namespace

void keep_numbers_together(std::u32string_view text, std::vector<Break>& breaks) {
    constexpr unsigned four = 0xF;
    const Around around(text);
    unsigned seen = text.empty() ? 0 : is_of_numbers(text[0]);
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (i == 0) seen = seen << 1 | static_cast<unsigned>(is_of_numbers(text[1]));
        seen = (seen << 1 | static_cast<unsigned>(is_of_numbers(around.at(i, 2)))) & four;
        if (breaks[i] != Break::allowed || seen == 0) continue;
        if (has(range_marks, text[i + 1]) || joins_number(around, i) || inside_counter(around, i) ||
            joins_by_no(around, i)) {
            breaks[i] = Break::none;
        } else if (inside_date(around, i) || inside_range(around, i)) {
            breaks[i] = Break::inside;
        }
    }
}

}  // namespace kasane::pdf

#include "view_model/form/form_reader.hpp"

#include <charconv>
#include <span>

#include "domain/names/name_words.hpp"
#include "domain/names/reference.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

/// A name in braces that is nobody's, or that of several.
std::string unclear_name(const std::string& called, const std::vector<domain::Member>& household) {
    const auto meant = domain::members_called(called, household);
    if (meant.empty())
        return "「" + called + "」という世帯の方はいません。{母} のように呼び方を書いてください。";
    std::string ways;
    for (const auto& member : meant) ways += (ways.empty() ? "{" : "、{") + member.relation + "}";
    return "「" + called + "」は世帯に2人以上います。" + ways + " のどれかを書いてください。";
}

}  // namespace

FormReader::FormReader(const FormSource& source, const Fields& fields) : source_(source), fields_(fields) {}

void FormReader::refuse(const std::string& key, std::string message) {
    errors_.try_emplace(key, std::move(message));
}

std::string FormReader::text(const std::string& key) {
    std::vector<std::string> unknown;
    auto stored = domain::read_references(domain::without_reference_marks(typed(fields_, key)),
                                          source_.read_names, unknown);
    if (!unknown.empty()) refuse(key, unclear_name(unknown.front(), source_.read_names));
    for (const auto& member : source_.read_names) {
        const auto named = source_.recorded<domain::Member>(member.id);
        for (const auto& word : domain::words_like_names(stored, std::span(&named, 1)))
            if (word.telling)
                refuse(key,
                       "世帯の方の名前が入っています。{" + member.relation + "} のように書いてください。");
    }
    return stored;
}

std::string FormReader::required_text(const std::string& key, const std::string& when_missing) {
    auto stored = text(key);
    if (stored.empty()) refuse(key, when_missing);
    return stored;
}

std::string FormReader::plain_text(const std::string& key) {
    return domain::without_reference_marks(typed(fields_, key));
}

std::string FormReader::required_plain_text(const std::string& key, const std::string& when_missing) {
    auto words = plain_text(key);
    if (words.empty()) refuse(key, when_missing);
    return words;
}

std::optional<domain::AgencyId> FormReader::required_agency(const std::string& key,
                                                            const std::optional<domain::AgencyId>& recorded) {
    const auto found = source_.chosen_id(key, recorded);
    if (!found) refuse(key, "機関を選んでください。");
    return found;
}

std::optional<text::Date> FormReader::any_day(const std::string& key,
                                              const std::optional<text::Date>& recorded, text::Date from) {
    const auto written = typed(fields_, key);
    if (written.empty()) return text::parse_date(source_.chosen(key, recorded ? text::iso(*recorded) : ""));
    const auto found = text::parse_typed_date(written, from);
    if (!found)
        refuse(key, "「" + written + "」は日として読めません。2/20 や R8.2.20 のように入れてください。");
    return found;
}

std::optional<text::Date> FormReader::day(const std::string& key, const std::optional<text::Date>& recorded) {
    const auto found = any_day(key, recorded, source_.sitting);
    if (found && *found < source_.sitting)
        refuse(key, text::wareki(*found) + "は会議の日より前です。会議の日より後の日を入れてください。");
    return found;
}

std::optional<text::Date> FormReader::required_day(const std::string& key,
                                                   const std::optional<text::Date>& recorded) {
    const auto found = day(key, recorded);
    if (!found) refuse(key, "日を選ぶか、入れてください。");
    return found;
}

std::optional<text::Date> FormReader::past_day(const std::string& key,
                                               const std::optional<text::Date>& recorded) {
    // A day without a year is the last such day, not the next.
    const auto found = any_day(key, recorded, text::add_days(text::add_months(source_.today, -12), 1));
    if (!found) refuse(key, "日を選ぶか、入れてください。");
    if (found && *found > source_.today)
        refuse(key, text::wareki(*found) + "はまだ来ていません。きょうまでの日を入れてください。");
    return found;
}

std::optional<text::Date> FormReader::past_day_or(const std::string& key,
                                                  const std::optional<text::Date>& recorded) {
    if (typed(fields_, key).empty() && source_.chosen(key).empty()) return recorded;
    return past_day(key);
}

int FormReader::count(const std::string& key) {
    const auto digits = narrowed(typed(fields_, key));
    int number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = read.ec == std::errc{} && read.ptr == digits.data() + digits.size();
    if (!whole || number < 1 || number > 999) refuse(key, "回数は1から999までの数で入れてください。");
    return number;
}

Submitted FormReader::done(Submitted outcome) const {
    if (!errors_.empty()) return errors_;
    return outcome;
}

}  // namespace kasane::view

#include "domain/queries/case_texts.hpp"

#include <string_view>
#include <type_traits>

#include "domain/queries/about.hpp"
#include "domain/queries/table_words.hpp"

namespace kasane::domain {
namespace {

template <class Row>
constexpr bool keeps_texts_of_case =
    !std::is_same_v<Row, Member> && !std::is_same_v<Row, Agency> && !std::is_same_v<Row, Person> &&
    !std::is_same_v<Row, AgencyName> && !std::is_same_v<Row, MinutesVersion>;

template <class Row>
void add_texts(std::vector<CaseText>& texts, const Row& row) {
    Row::fields(row, [&](std::string_view name, const auto& value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
            if (!value.empty() && name != "number") texts.push_back({table_words(Row::table), value});
    });
}

template <class Row>
void add_rows(std::vector<CaseText>& texts, const Record& record, CaseId support_case) {
    if constexpr (keeps_texts_of_case<Row>)
        for (const auto& [key, row] : record.rows<Row>())
            if (case_of(record, row) == support_case) add_texts(texts, row);
}

template <class... Row>
void add_all(std::vector<CaseText>& texts, const Record& record, CaseId support_case, TypeList<Row...>) {
    (add_rows<Row>(texts, record, support_case), ...);
}

}  // namespace

std::vector<CaseText> texts_of_case(const Record& record, CaseId support_case) {
    std::vector<CaseText> texts;
    add_all(texts, record, support_case, Entities{});
    return texts;
}

}  // namespace kasane::domain

// What belongs to the 支援会議 must appear in no paper of the 重層的支援会議 (R01, R03, R17).
#include "document/sample_record.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::domain;
using namespace kasane::tests;

namespace {

constexpr auto switch_line = "に切り替えます。";

/// Every text of the rows that the second block brought gets a mark; its basis alone may be named elsewhere.
template <class T>
int mark_new_rows(Record& record, const Record& before) {
    int marked = 0;
    for (auto& [key, row] : record.rows<T>()) {
        if (before.find<T>(key)) continue;
        T::fields(row, [&](std::string_view name, auto& value) {
            if constexpr (std::is_same_v<std::remove_reference_t<decltype(value)>, std::string>) {
                if (name == "basis") return;
                value = "漏洩" + value;
                ++marked;
            }
        });
    }
    return marked;
}

template <class... T>
int mark_all(Record& record, const Record& before, TypeList<T...>) {
    return (mark_new_rows<T>(record, before) + ...);
}

std::string without_switch_notice(const std::string& markdown) {
    const auto at = markdown.find(switch_line);
    if (at == std::string::npos) return markdown;
    const auto start = markdown.rfind('\n', at) + 1;
    const auto end = markdown.find("\n\n", at) + 2;
    return markdown.substr(0, start) + markdown.substr(end);
}

}  // namespace

TEST_CASE("支援会議のどの言葉も、重層的支援会議の次第と会議録に出ない") {
    const auto before = held_sitting();
    auto record = before;
    add_second_block(record);
    REQUIRE(mark_all(record, before, Entities{}) > 30);
    CHECK(agenda_markdown(record).find("漏洩") == std::string::npos);
    CHECK(minutes_markdown(record).find("漏洩") == std::string::npos);
    CHECK(minutes_markdown(record, second_block).find("漏洩") != std::string::npos);
}

TEST_CASE("支援会議があってもなくても、重層的支援会議の紙は切替えの一行しか違わない") {
    const auto before = held_sitting();
    auto record = before;
    add_second_block(record);
    CHECK(minutes_markdown(record) == minutes_markdown(before));
    CHECK(agenda_markdown(record) != agenda_markdown(before));
    CHECK(without_switch_notice(agenda_markdown(record)) == agenda_markdown(before));
}

TEST_CASE("支援会議のケースが誤って重層的支援会議の議題にあっても載らない") {
    auto record = held_sitting();
    add_second_block(record);
    row<Consent>(record, 9).status = ConsentStatus::given;
    row<AgendaItem>(record, new_plan_item.value).support_case = CaseId{9};
    row<AgendaItem>(record, new_plan_item.value).plan = PlanId{9};
    for (const auto& markdown : {agenda_markdown(record), minutes_markdown(record)}) {
        CHECK_FALSE(has(markdown, "支援-R7-04"));
        CHECK_FALSE(has(markdown, "Fさん"));
        CHECK_FALSE(has(markdown, "火"));
    }
}

// The rules as a line of `record` meets them.
#include "samples/rules.hpp"

#include "support/catch.hpp"

using namespace kasane;

TEST_CASE("規則を破る一行は断られ、守る一行は受け入れられる") {
    for (const auto& row : samples::rule_rows()) {
        INFO(domain::code(row.rule));
        const auto record = samples::before(row);
        const auto sitting = samples::sitting_on(record, samples::sitting_day);
        const auto decision = domain::decide(record, samples::request_of(record, sitting, row.breaks));
        REQUIRE(std::holds_alternative<domain::Refusal>(decision));
        const auto& refusal = std::get<domain::Refusal>(decision);
        CHECK(refusal.rule == row.rule);
        CHECK_FALSE(refusal.remedy.empty());
        const auto kept = domain::decide(record, samples::request_of(record, sitting, row.keeps));
        if (const auto* unkept = std::get_if<domain::Refusal>(&kept)) FAIL(unkept->message);
    }
}

TEST_CASE("規則の表には、破る行と守る行が規則ごとにある") {
    for (const auto& rule : domain::rules()) {
        INFO(domain::code(rule.id));
        const auto& rows = samples::rule_rows();
        CHECK(std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.rule == rule.id; }));
    }
}

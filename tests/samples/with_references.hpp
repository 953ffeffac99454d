// A town in which every text about a case speaks of a person of the household, as a reference.
#pragma once

#include <string>
#include <utility>

#include "domain/model/record.hpp"

namespace kasane::samples {

inline constexpr auto reference_mark = "⟦";

template <class T, class Visit>
void each_text(domain::Record& record, Visit visit) {
    for (auto& [key, row] : record.rows<T>())
        T::fields(row, [&](std::string_view name, auto& value) {
            if constexpr (std::is_same_v<std::remove_reference_t<decltype(value)>, std::string>)
                visit(name, value);
        });
}

template <class... T>
void refer_in(domain::Record& record) {
    (each_text<T>(record, [](std::string_view, std::string& text) { text = "⟦1⟧と⟦9⟧の" + text; }), ...);
}

/// The rows that have their words only in some cases, as if each of those had come.
inline void say_all(domain::Record& record, domain::Outcome outcome) {
    using namespace domain;
    constexpr text::Date day{2026, 1, 26};
    for (auto& [key, row] : record.rows<SupportItem>()) row.due_on.reset();
    for (auto& [key, row] : record.rows<Judgement>()) {
        row.outcome = outcome;
        row.met = YesNo::yes;
        row.met_on = day;
    }
    for (auto& [key, row] : record.rows<Arrangement>()) {
        row.monitoring_on.reset();
        row.informed_on = day;
    }
    for (auto& [key, row] : record.rows<Closure>()) {
        row.follow_up = YesNo::yes;
        row.followed_up_on = day;
    }
}

inline domain::Record with_references(domain::Record record, domain::Outcome outcome) {
    using namespace domain;
    say_all(record, outcome);
    refer_in<SupportPlan, Goal, PlanPoint, SupportItem, ContactAttempt, Information, Milestone, Stance,
             Judgement, Arrangement, SupportDecision, Closure, Suspension, ConsentEffort, Answer, Note,
             ActionItem>(record);
    each_text<Case>(record, [](std::string_view name, std::string& text) {
        if (name != "number" && name != "calling_name") text = "⟦1⟧と⟦9⟧の" + text;
    });
    return record;
}

}  // namespace kasane::samples

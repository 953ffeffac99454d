// What a command or a row is about, by the rows that it names.
#pragma once

#include <optional>
#include <set>
#include <type_traits>

#include "domain/model/record.hpp"

namespace kasane::domain {

struct About {
    std::optional<CaseId> support_case = {};
    std::optional<MeetingId> meeting = {};
    std::set<SittingId> sittings = {};
};

/// Shown the values of one field after the other.
class AboutReader {
  public:
    explicit AboutReader(const Record& record) : record_(record) {}
    [[nodiscard]] const About& about() const { return about_; }

    void operator()(MeetingId id);
    void operator()(SittingId id) { about_.sittings.insert(id); }
    void operator()(AgendaItemId id);
    void operator()(PlanId id);
    void operator()(SupportItemId id);
    void operator()(CaseId id) { about_.support_case = id; }
    void operator()(MemberId id);
    /// Homework of no case is spoken of where it arose and where it comes back.
    void operator()(ActionItemId id);
    template <class T>
    void operator()(const std::optional<T>& value) {
        if (value) (*this)(*value);
    }
    template <class T>
    void operator()(const T&) {}

  private:
    const Record& record_;
    About about_;
};

template <class SomeCommand>
About about(const Record& record, const SomeCommand& command) {
    AboutReader reader(record);
    SomeCommand::fields(command, [&](const char*, const auto& value) { reader(value); });
    return reader.about();
}

/// The case to which a row of the record belongs; of a case itself, not the one that it was opened from.
template <class Row>
std::optional<CaseId> case_of(const Record& record, const Row& row) {
    if constexpr (std::is_same_v<Row, Case>)
        return row.id;
    else
        return about(record, row).support_case;
}

}  // namespace kasane::domain

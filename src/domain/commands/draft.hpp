// What a command is about to change, collected while it is judged.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/commands/decide.hpp"
#include "domain/model/record.hpp"

namespace kasane::domain {

/// The record with the changes so far, and what the rules warned of. `decide` makes one per command. A row
/// that was found before its kind changed stays as it was found: find it again after a change.
class Draft {
  public:
    Draft(const Record& record, const Request& request) : record_(record), request_(request) {}

    /// The record as it would be, changes so far included.
    [[nodiscard]] const Record& record() const { return record_; }
    [[nodiscard]] text::DateTime now() const { return request_.at; }
    [[nodiscard]] const std::string& actor() const { return request_.actor; }

    template <class T>
    void put(const T& row) {
        const auto* before = record_.find<T>(key_of(row));
        if (before != nullptr && *before == row) return;
        changes_.emplace_back(Change<T>{before == nullptr ? std::nullopt : std::optional<T>{*before}, row});
        record_.put(row);
    }
    template <class T>
    void erase(RowKey key) {
        const auto* before = record_.find<T>(key);
        if (before == nullptr) return;
        changes_.emplace_back(Change<T>{*before, std::nullopt});
        record_.rows<T>().erase(key);
    }
    /// An id that no row has had.
    template <class SomeId>
    SomeId new_id() {
        return SomeId{record_.next_id++};
    }
    /// A rule that asks for a reason; without one the command is refused.
    void warn(RuleId id, std::string message, std::optional<AgendaItemId> item = {});
    /// What a rule shows without asking.
    void show(RuleId id, std::string message, std::optional<AgendaItemId> item = {});
    /// The same with words of its own for what to do.
    void show(Finding finding) { warned_.push_back(std::move(finding)); }

    [[nodiscard]] bool has_changes() const { return !changes_.empty(); }

    /// Says under what the journal files the event.
    void file_under(const AgendaItem& item);
    void file_under(const Meeting& meeting);
    void file_under(SittingId sitting) { sitting_ = sitting; }

    /// The item that the changes belong to, or nullptr.
    [[nodiscard]] const AgendaItem* item() const {
        return item_ ? record_.find<AgendaItem>(*item_) : nullptr;
    }
    /// The meeting that they belong to, or nullptr.
    [[nodiscard]] const Meeting* meeting() const {
        return meeting_ ? record_.find<Meeting>(*meeting_) : nullptr;
    }

    /// Accepts with what was collected, or refuses for a warning that has no reason.
    Decision finish(std::string name, std::string text);

  private:
    Record record_;
    const Request& request_;
    std::vector<AnyChange> changes_;
    std::vector<Finding> warned_;
    std::optional<SittingId> sitting_;
    std::optional<MeetingId> meeting_;
    std::optional<AgendaItemId> item_;
};

Refusal no_case();

/// Closed or cancelled.
bool is_over(const Meeting& meeting);
/// Why nothing is recorded in a meeting that is closed or cancelled, and what can still be put right of its
/// minutes.
Refusal closed_meeting(const Meeting& meeting);
/// Nothing where the meeting is open, secrecy is confirmed (R06) and the item is not finished.
Objection why_not_change(const Record& record, const AgendaItem& item);
/// The item of the meeting that was closed last of those that discussed this plan, or nullptr.
const AgendaItem* last_closed_item(const Record& record, PlanId plan);
/// Nothing where the plan's item in an open meeting may be changed.
Objection why_not_change_plan(const Record& record, PlanId plan);

}  // namespace kasane::domain

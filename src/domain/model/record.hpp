// The record: everything that one sitting needs, as values; and the changes that events make to it.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "domain/model/agency.hpp"
#include "domain/model/minutes_version.hpp"
#include "domain/model/result.hpp"
#include "domain/model/sitting.hpp"
#include "domain/model/support_case.hpp"

namespace kasane::domain {

template <class... T>
struct TypeList {};

/// Every kind of row that the store keeps and the record holds.
using Entities =
    TypeList<Town, TimeLimit, LoweredRule, Agency, Person, Case, Member, Consent, SupportPlan, Goal,
             PlanPoint, SupportItem, Role, ContactAttempt, Information, Milestone, Sitting, Meeting,
             SettingsInForce, AgencyName, AgendaItem, Invitation, Stance, Attendance, Judgement, Arrangement,
             CheckMark, SupportDecision, Closure, Suspension, ConsentEffort, Answer, Note, ActionItem,
             ResourceGap, WarningPassed, MinutesVersion, MinutesReply>;

/// The key of a row: its first one or two fields as numbers.
using RowKey = std::array<std::int64_t, 2>;

namespace detail {
template <class T>
std::int64_t key_part(const T& part) {
    if constexpr (std::is_integral_v<T> || std::is_enum_v<T>)
        return static_cast<std::int64_t>(part);
    else if constexpr (requires { std::int64_t{part.value}; })
        return part.value;
    else
        return 0;  // never reached: key fields are numbers, ids or codes
}
}  // namespace detail

template <class T>
RowKey key_of(const T& row) {
    RowKey key{};
    int position = 0;
    T::fields(row, [&](const char*, const auto& value) {
        if (position < T::key_fields) key.at(static_cast<std::size_t>(position)) = detail::key_part(value);
        ++position;
    });
    return key;
}

/// Rows of one kind in the order of their keys.
template <class T>
using Rows = std::map<RowKey, T>;

/// Rows of one kind that copies of a record share until one of them changes.
template <class T>
class SharedRows {
  public:
    SharedRows() = default;
    // Never left without rows: a move shares them too.
    SharedRows(const SharedRows& other) noexcept = default;
    SharedRows& operator=(const SharedRows& other) noexcept = default;
    ~SharedRows() = default;

    [[nodiscard]] const Rows<T>& read() const { return *rows_; }
    /// Of its own from here on. What was found before in shared rows stays there as it was.
    [[nodiscard]] Rows<T>& write() {
        if (rows_.use_count() > 1) rows_ = std::make_shared<Rows<T>>(*rows_);
        return *rows_;
    }
    bool operator==(const SharedRows& other) const { return rows_ == other.rows_ || *rows_ == *other.rows_; }

  private:
    std::shared_ptr<Rows<T>> rows_ = std::make_shared<Rows<T>>();
};

template <class List>
struct RecordOf;
template <class... T>
struct RecordOf<TypeList<T...>> {
    std::tuple<SharedRows<T>...> tables;
    bool operator==(const RecordOf&) const = default;
};

/// One open sitting with the cases on its agenda, the agencies, the roster and what is still open. A copy
/// costs nothing until it changes, and then the rows of the kind that changes.
struct Record : RecordOf<Entities> {
    std::int64_t next_id = 1;  ///< above every id in the store

    // Here and below: what copies and destroys the many is compiled once.
    Record();
    Record(const Record& other);
    Record(Record&& other) noexcept;
    Record& operator=(const Record& other);
    Record& operator=(Record&& other) noexcept;
    ~Record();
    bool operator==(const Record& other) const;

    template <class T>
    [[nodiscard]] const Rows<T>& rows() const {
        return std::get<SharedRows<T>>(tables).read();
    }
    template <class T>
    [[nodiscard]] Rows<T>& rows() {
        return std::get<SharedRows<T>>(tables).write();
    }
    /// The row with this key, or nullptr.
    template <class T>
    [[nodiscard]] const T* find(RowKey key) const {
        const auto at = rows<T>().find(key);
        return at == rows<T>().end() ? nullptr : &at->second;
    }
    template <class T, class Tag>
    [[nodiscard]] const T* find(Id<Tag> id) const {
        return find<T>(RowKey{id.value, 0});
    }
    template <class T>
    void put(const T& row) {
        rows<T>().insert_or_assign(key_of(row), row);
    }
};

/// The image of one row before and after; a missing one means that there was none, or is none any more.
template <class T>
struct Change {
    std::optional<T> before;
    std::optional<T> after;
    bool operator==(const Change&) const = default;
};

template <class List>
struct ChangeOf;
template <class... T>
struct ChangeOf<TypeList<T...>> {
    using type = std::variant<Change<T>...>;
};
/// The change of a row of any kind.
struct AnyChange : ChangeOf<Entities>::type {
    AnyChange();
    template <class T>
    AnyChange(Change<T> change) : AnyChange(made_of(std::move(change))) {}
    AnyChange(const AnyChange& other);
    AnyChange(AnyChange&& other) noexcept;
    AnyChange& operator=(const AnyChange& other);
    AnyChange& operator=(AnyChange&& other) noexcept;
    ~AnyChange();
    bool operator==(const AnyChange& other) const;

    /// Exists for every kind of row.
    template <class T>
    static AnyChange made_of(Change<T> change);
};

/// What an accepted command did: one line of the journal, written in one transaction with its rows.
struct Event {
    std::string name;  ///< the command: 「note」
    std::string text;  ///< what was done, in Japanese, without personal data of a household
    std::optional<SittingId> sitting;
    std::optional<MeetingId> meeting;
    std::optional<AgendaItemId> item;
    std::string actor;  ///< who acted
    text::DateTime at;
    std::vector<AnyChange> changes;
};

/// Makes the changes of an event in the record.
void apply(Record& record, const Event& event);
/// The changes that take an event back, in reverse order.
std::vector<AnyChange> reversed(const std::vector<AnyChange>& changes);

}  // namespace kasane::domain

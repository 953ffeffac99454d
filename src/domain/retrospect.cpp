#include "domain/retrospect.hpp"

#include <string_view>
#include <type_traits>

namespace kasane::domain {
namespace {

/// What later meetings work on and earlier papers show.
template <class T>
constexpr bool is_worked_on =
    std::is_same_v<T, SupportPlan> || std::is_same_v<T, Goal> || std::is_same_v<T, PlanPoint> ||
    std::is_same_v<T, SupportItem> || std::is_same_v<T, Role> || std::is_same_v<T, ActionItem>;

/// Whether what the row is part of is in the record.
template <class T>
bool has_its_place(const Record& record, const T& row) {
    bool found = false;
    T::fields(row, [&](const char*, const auto& value) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, PlanId>)
            found = found || record.find<SupportPlan>(value) != nullptr;
        else if constexpr (std::is_same_v<Value, SupportItemId>)
            found = found || record.find<SupportItem>(value) != nullptr;
    });
    return found;
}

/// The field of that name, or nullptr where the row has none of this type.
template <class Value, class T>
const Value* field_of(const T& row, std::string_view wanted) {
    const Value* found = nullptr;
    T::fields(row, [&](std::string_view name, const auto& value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Value>)
            if (name == wanted) found = &value;
    });
    return found;
}

/// The row without what a change did to it: what was put right since in other fields stays.
template <class T>
T undone(T row, const T& before, const T& after) {
    T::fields(row, [&](std::string_view name, auto& value) {
        using Value = std::decay_t<decltype(value)>;
        const auto* was = field_of<Value>(before, name);
        const auto* became = field_of<Value>(after, name);
        if (was != nullptr && became != nullptr && *was != *became) value = *was;
    });
    return row;
}

template <class T>
void take_back(Record& record, const Change<T>& change) {
    if (!is_worked_on<T>) return;
    const auto key = key_of(change.before ? *change.before : *change.after);
    const auto* held = record.find<T>(key);
    if (!change.before)
        record.rows<T>().erase(key);
    else if (held != nullptr && change.after)
        record.put(undone(*held, *change.before, *change.after));
    else if (held != nullptr || (!change.after && has_its_place(record, *change.before)))
        record.put(*change.before);
}

}  // namespace

Record without(Record record, const std::vector<Event>& events) {
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        for (auto change = event->changes.rbegin(); change != event->changes.rend(); ++change)
            std::visit([&](const auto& rows) { take_back(record, rows); }, *change);
    return record;
}

}  // namespace kasane::domain

#include "domain/model/record.hpp"

#include <algorithm>
#include <utility>

namespace kasane::domain {
namespace {

template <class T>
void apply_change(Record& record, const Change<T>& change) {
    if (change.after) {
        const auto key = key_of(*change.after);
        record.rows<T>().insert_or_assign(key, *change.after);
        record.next_id = std::max(record.next_id, key.front() + 1);
    } else if (change.before) {
        record.rows<T>().erase(key_of(*change.before));
    }
}

}  // namespace

Record::Record() = default;
Record::Record(const Record& other) = default;
Record::Record(Record&& other) noexcept = default;
Record& Record::operator=(const Record& other) = default;
Record& Record::operator=(Record&& other) noexcept = default;
Record::~Record() = default;

bool Record::operator==(const Record& other) const {
    return tables == other.tables;
}

void apply(Record& record, const Event& event) {
    for (const auto& change : event.changes)
        std::visit([&](const auto& row) { apply_change(record, row); }, change);
}

std::vector<AnyChange> reversed(const std::vector<AnyChange>& changes) {
    std::vector<AnyChange> back;
    back.reserve(changes.size());
    for (auto at = changes.rbegin(); at != changes.rend(); ++at)
        back.push_back(std::visit(
            [](const auto& row) {
                return AnyChange{std::decay_t<decltype(row)>{row.after, row.before}};
            },
            *at));
    return back;
}

}  // namespace kasane::domain

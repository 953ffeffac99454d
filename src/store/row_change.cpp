#include "store/row_change.hpp"

#include <algorithm>

namespace kasane::store {
namespace {

template <class T>
RowChange to_row_change(const domain::Change<T>& change) {
    RowChange rows{shape_of<T>(), {}, {}};
    if (change.before) rows.before = to_row(*change.before);
    if (change.after) rows.after = to_row(*change.after);
    return rows;
}

template <class T>
std::optional<domain::AnyChange> from_row_change(const RowChange& rows, std::string& unfit) {
    domain::Change<T> change;
    if (rows.before) change.before = from_row<T>(*rows.before, unfit);
    if (rows.after) change.after = from_row<T>(*rows.after, unfit);
    if (!unfit.empty()) return {};
    return change;
}

/// Tries the entities one after another until one has the table's name.
template <class... T>
std::optional<domain::AnyChange> as_any_change(domain::TypeList<T...>, const RowChange& rows,
                                               std::string& unfit) {
    std::optional<domain::AnyChange> found;
    const auto try_one = [&](auto type) {
        using Entity = typename decltype(type)::type;
        if (rows.table.name != Entity::table) return false;
        found = from_row_change<Entity>(rows, unfit);
        return true;
    };
    (try_one(std::type_identity<T>{}) || ...);
    return found;
}

template <class... T>
std::vector<TableShape> shapes_of(domain::TypeList<T...>) {
    return {shape_of<T>()...};
}

}  // namespace

std::vector<RowChange> to_row_changes(const std::vector<domain::AnyChange>& changes) {
    std::vector<RowChange> rows;
    rows.reserve(changes.size());
    for (const auto& any : changes)
        rows.push_back(std::visit([](const auto& change) { return to_row_change(change); }, any));
    return rows;
}

std::optional<std::vector<domain::AnyChange>> from_row_changes(const std::vector<RowChange>& changes,
                                                               std::string& unfit) {
    std::vector<domain::AnyChange> read;
    read.reserve(changes.size());
    for (const auto& rows : changes) {
        const auto change = as_any_change(domain::Entities{}, rows, unfit);
        if (!change) {
            unfit = rows.table.name + "." + unfit;
            return {};
        }
        read.push_back(*change);
    }
    return read;
}

bool reads_back(const TableShape& table, const Row& row) {
    std::string unfit;
    return as_any_change(domain::Entities{}, {table, {}, row}, unfit).has_value();
}

std::vector<TableShape> all_shapes() {
    return shapes_of(domain::Entities{});
}

std::int64_t highest_id(const std::vector<RowChange>& changes) {
    std::int64_t highest = 0;
    for (const auto& change : changes) {
        const auto& row = change.after ? change.after : change.before;
        if (!row || change.table.columns.front() != "id") continue;
        if (const auto* id = std::get_if<std::int64_t>(&row->front())) highest = std::max(highest, *id);
    }
    return highest;
}

}  // namespace kasane::store

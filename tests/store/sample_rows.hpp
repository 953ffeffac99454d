// Rows of every entity with every field filled, and helpers that the tests of the store share.
#pragma once

#include <map>
#include <string>
#include <typeindex>
#include <utility>
#include <variant>
#include <vector>

#include "domain/model/record.hpp"
#include "store/store.hpp"
#include "support/catch.hpp"

namespace kasane::test {

constexpr auto odd_names = "髙﨑𠮷野・葛\U000E0100城・邉";

/// The answer, or a failed test that says the problem.
template <class T>
T take(store::Result<T> result) {
    if (const auto* problem = std::get_if<store::Problem>(&result)) FAIL(problem->what << problem->remedy);
    return std::get<T>(std::move(result));
}

template <class T>
store::Problem problem_in(const store::Result<T>& result) {
    const auto* problem = std::get_if<store::Problem>(&result);
    REQUIRE(problem != nullptr);
    return *problem;
}

store::Store new_store(const std::filesystem::path& path);
store::Store open_store(const std::filesystem::path& path);

/// One row of every entity, in the order of domain::Entities. References lead to the rows in the list; every
/// other field has a value of its own, long and odd texts among them. Without `optionals` those are empty.
std::vector<domain::AnyChange> one_row_of_each(bool optionals);
/// The table to which ids of a type lead: 「agency」 for AgencyId.
std::map<std::type_index, std::string> tables_of_ids();

domain::Event event_of(std::vector<domain::AnyChange> changes);
template <class T>
domain::AnyChange added(const T& row) {
    return domain::Change<T>{{}, row};
}
template <class T>
domain::AnyChange changed(const T& before, const T& after) {
    return domain::Change<T>{before, after};
}

/// A note of the item that one_row_of_each makes.
domain::Note note_with(std::int64_t id, const std::string& text);
/// Ids in one_row_of_each.
domain::SittingId sample_sitting();
domain::AgendaItemId sample_item();

}  // namespace kasane::test

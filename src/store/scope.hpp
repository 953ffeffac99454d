// Which rows belong to one sitting: the cut that a Record in memory makes through the store.
#pragma once

#include <string>
#include <string_view>

namespace kasane::store {

/// The condition for the rows of a table that the record of sitting ?1 holds; empty where it holds all.
/// The tables are those of domain::Entities; an unknown one throws std::out_of_range.
std::string scope_of(std::string_view table);

}  // namespace kasane::store

// Where the kiosk stood, as the store keeps it for the next start.
#pragma once

#include <optional>

#include "domain/model/record.hpp"
#include "store/store.hpp"
#include "view_model/screen/place.hpp"

namespace kasane::shell {

/// Nothing where the page is the office's: the kiosk begins there anyway.
std::optional<store::Position> position_of(const view::Place& place);
/// Nothing where the position names no page of a meeting.
std::optional<view::Place> place_of(domain::SittingId sitting, const store::Position& position);

/// The place kept for the sitting with a meeting that is open, if there is one.
std::optional<view::Place> saved_place(const store::Store& store, const domain::Record& everything);

}  // namespace kasane::shell

// Another program at work for the kiosk, and when it has to be done.
#pragma once

#include <chrono>
#include <optional>

#include "platform/child.hpp"
#include "service/sending.hpp"
#include "view_model/screen/effects.hpp"

namespace kasane::shell {

/// Longer than kasane-out waits for CUPS, and enough for a long paper on an old machine.
inline constexpr auto longest_work = std::chrono::seconds(60);

view::Banner banner_of(const service::Problem& problem);

struct AtWork {
    platform::Child child;
    std::chrono::steady_clock::time_point until;
};

/// What was started, to be done within `limit`.
AtWork at_work(platform::Child child, std::chrono::milliseconds limit);
/// How it ended, once; what takes too long is ended. Never waits.
std::optional<platform::Ended> take_end(std::optional<AtWork>& work);

}  // namespace kasane::shell

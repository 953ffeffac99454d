#include "shell/at_work.hpp"

#include <utility>

namespace kasane::shell {

view::Banner banner_of(const service::Problem& problem) {
    return {view::Tone::ng, problem.what, problem.remedy};
}

AtWork at_work(platform::Child child, std::chrono::milliseconds limit) {
    return {std::move(child), std::chrono::steady_clock::now() + limit};
}

std::optional<platform::Ended> take_end(std::optional<AtWork>& work) {
    if (!work) return {};
    auto ended = work->child.take_end();
    if (!ended && std::chrono::steady_clock::now() > work->until)
        ended = work->child.wait(std::chrono::milliseconds(0));
    if (ended) work.reset();
    return ended;
}

}  // namespace kasane::shell

#include "faults/sudden_end.hpp"

#include <csignal>

#include "support/child_process.hpp"

namespace kasane::test {
namespace {

int left = 0;

}  // namespace

bool killed_at(int nth, const std::function<void()>& work) {
    constexpr int was_killed = 255;
    return exit_code_of([&] {
               left = nth;
               work();
               return 0;
           }) == was_killed;
}

void one_step() {
    if (left > 0 && --left == 0) std::raise(SIGKILL);
}

}  // namespace kasane::test

// A program that is killed before its nth operation on the disk.
#pragma once

#include <functional>

namespace kasane::test {

/// Runs `work` in a process of its own, which is killed before its nth operation that changes or syncs
/// something. False where it came to its end before.
bool killed_at(int nth, const std::function<void()>& work);

/// Called by the disk for each operation.
void one_step();

/// On a medium that cannot exchange two names.
inline bool no_exchange = false;

/// On a medium that keeps other bytes than were written.
inline bool forgets = false;

}  // namespace kasane::test

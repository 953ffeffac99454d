// What the fuzz targets share: the input as text, a promise that is broken, the sample town.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "samples/play.hpp"

// libFuzzer calls these by name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace kasane::fuzz {

/// Stops the fuzzer, which keeps the input.
inline void promise(bool kept, const char* what) {
    if (kept) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// A problem says what is wrong and what to do.
template <class Problem>
void promise_words(const Problem& problem) {
    promise(!problem.what.empty(), "a problem says what is wrong");
    promise(!problem.remedy.empty(), "a problem says what to do");
}

inline std::string text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

}  // namespace kasane::fuzz

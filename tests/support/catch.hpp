// Catch2 as the tests know it: version 2 in one header (Debian 12), or version 3 under the same names (Debian
// 13).
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <concepts>
#include <string>

#include <catch2/catch_all.hpp>

namespace Catch {
namespace Matchers {
template <std::convertible_to<std::string> Text>
auto Contains(Text&& text) {
    return ContainsSubstring(std::string(std::forward<Text>(text)));
}
}  // namespace Matchers
using Matchers::Contains;
using Matchers::StartsWith;
}  // namespace Catch
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

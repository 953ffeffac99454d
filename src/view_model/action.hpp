// What a press means. The ui hands an Action back as it got it; only the shell looks inside.
#pragma once

#include <map>
#include <string>

namespace kasane::view {

/// Placeholder-free stand-in until the domain commands join: an opaque, copyable value.
struct Action {
    std::string name;
    std::map<std::string, std::string> arguments = {};
};

}  // namespace kasane::view

#include "domain/command.hpp"

namespace kasane::domain {

Command::Command() = default;
Command::Command(const Command& other) = default;
Command::Command(Command&& other) noexcept = default;
Command& Command::operator=(const Command& other) = default;
Command& Command::operator=(Command&& other) noexcept = default;
Command::~Command() = default;

bool Command::operator==(const Command& other) const {
    return static_cast<const AnyCommand&>(*this) == static_cast<const AnyCommand&>(other);
}

}  // namespace kasane::domain

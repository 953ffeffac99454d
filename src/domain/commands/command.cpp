#include "domain/commands/command.hpp"

#include <tuple>

namespace kasane::domain {

template <class One>
Command Command::made_of(One one) {
    Command made;
    made.emplace<One>(std::move(one));
    return made;
}

namespace {

template <class... One>
constexpr auto makers(const std::variant<One...>*) {
    return std::tuple{&Command::made_of<One>...};
}
using CommandMakers = decltype(makers(static_cast<const AnyCommand*>(nullptr)));

}  // namespace

/// Takes the address of each, so that it exists for those who only know its declaration.
extern const CommandMakers command_makers;
const CommandMakers command_makers = makers(static_cast<const AnyCommand*>(nullptr));

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

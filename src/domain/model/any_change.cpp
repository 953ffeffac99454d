#include "domain/model/record.hpp"

namespace kasane::domain {

template <class T>
AnyChange AnyChange::made_of(Change<T> change) {
    AnyChange made;
    made.emplace<Change<T>>(std::move(change));
    return made;
}

namespace {

template <class... T>
constexpr auto makers(TypeList<T...>) {
    return std::tuple{&AnyChange::made_of<T>...};
}

using ChangeMakers = decltype(makers(Entities{}));

}  // namespace

/// Takes the address of each, so that it exists for those who only know its declaration.
extern const ChangeMakers change_makers;
const ChangeMakers change_makers = makers(Entities{});

AnyChange::AnyChange() = default;
AnyChange::AnyChange(const AnyChange& other) = default;
AnyChange::AnyChange(AnyChange&& other) noexcept = default;
AnyChange& AnyChange::operator=(const AnyChange& other) = default;
AnyChange& AnyChange::operator=(AnyChange&& other) noexcept = default;
AnyChange::~AnyChange() = default;

bool AnyChange::operator==(const AnyChange& other) const {
    using Kinds = ChangeOf<Entities>::type;
    return static_cast<const Kinds&>(*this) == static_cast<const Kinds&>(other);
}

}  // namespace kasane::domain

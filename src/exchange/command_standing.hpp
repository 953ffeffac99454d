// Commands that correct a row: what their line does not say stays as it stands in the record.
#pragma once

#include <optional>
#include <variant>

#include "domain/commands/command.hpp"
#include "domain/model/one_of.hpp"
#include "domain/model/record.hpp"

namespace kasane::exchange {

template <class C>
concept Correcting =
    domain::OneOf<C, std::variant<domain::SetAgency, domain::SetPerson, domain::SetCase, domain::SetMember,
                                  domain::SetTown, domain::SetSitting, domain::SetBlock>>;

/// The command that would change nothing at the row that `meant` names; empty where it names a new one.
std::optional<domain::SetAgency> standing(const domain::Record& record, const domain::SetAgency& meant);
std::optional<domain::SetPerson> standing(const domain::Record& record, const domain::SetPerson& meant);
std::optional<domain::SetCase> standing(const domain::Record& record, const domain::SetCase& meant);
std::optional<domain::SetMember> standing(const domain::Record& record, const domain::SetMember& meant);
std::optional<domain::SetTown> standing(const domain::Record& record, const domain::SetTown& meant);
std::optional<domain::SetSitting> standing(const domain::Record& record, const domain::SetSitting& meant);
std::optional<domain::SetBlock> standing(const domain::Record& record, const domain::SetBlock& meant);

}  // namespace kasane::exchange

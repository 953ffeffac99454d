#include "exchange/command_standing.hpp"

#include "domain/model/field.hpp"
#include "domain/rules/settings.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

template <class C, class Row>
C filled(C command, const Row& row) {
    copy_fields(command, row);
    return command;
}

template <class Row, class C, class SomeId>
std::optional<C> filled_from(const Record& record, const C& meant, const std::optional<SomeId>& id) {
    const auto* row = id ? record.find<Row>(*id) : nullptr;
    return row == nullptr ? std::nullopt : std::optional{filled(meant, *row)};
}

}  // namespace

std::optional<SetAgency> standing(const Record& record, const SetAgency& meant) {
    return filled_from<Agency>(record, meant, meant.agency);
}

std::optional<SetPerson> standing(const Record& record, const SetPerson& meant) {
    return filled_from<Person>(record, meant, meant.person);
}

std::optional<SetCase> standing(const Record& record, const SetCase& meant) {
    return filled_from<Case>(record, meant, meant.support_case);
}

std::optional<SetMember> standing(const Record& record, const SetMember& meant) {
    return filled_from<Member>(record, meant, meant.member);
}

std::optional<SetTown> standing(const Record& record, const SetTown&) {
    return SetTown{town_of(record)};
}

std::optional<SetSitting> standing(const Record& record, const SetSitting& meant) {
    auto found = filled_from<Sitting>(record, meant, std::optional{meant.sitting});
    if (found) found->on = record.find<Sitting>(meant.sitting)->date;
    return found;
}

std::optional<SetBlock> standing(const Record& record, const SetBlock& meant) {
    return filled_from<Meeting>(record, meant, std::optional{meant.meeting});
}

}  // namespace kasane::exchange

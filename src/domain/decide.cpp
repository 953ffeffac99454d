#include "domain/decide.hpp"

#include <optional>
#include <type_traits>
#include <utility>

#include "domain/draft.hpp"
#include "domain/handlers.hpp"

namespace kasane::domain {
namespace {

/// Whether a field names a row of this kind that is not there.
template <class Row, class SomeId, class Value>
bool is_unknown(const Record& record, const Value& value) {
    if constexpr (std::is_same_v<Value, SomeId>)
        return record.find<Row>(value) == nullptr;
    else if constexpr (std::is_same_v<Value, std::optional<SomeId>>)
        return value && record.find<Row>(*value) == nullptr;
    else
        return false;
}

/// Every agency and person that a command names must be there, or the store could not keep the row.
template <class SomeCommand>
Objection names_unknown(const Record& record, const SomeCommand& command) {
    Objection objection;
    SomeCommand::fields(command, [&](const char*, const auto& value) {
        using Value = std::decay_t<decltype(value)>;
        if (is_unknown<Agency, AgencyId, Value>(record, value))
            objection = unfit("その機関がありません。", "機関の名前を確かめてください。");
        if (is_unknown<Person, PersonId, Value>(record, value))
            objection = unfit("その方が名簿にありません。", "名簿から選んでください。");
    });
    return objection;
}

}  // namespace

Decision decide(const Record& record, const Request& request) {
    Draft draft(record, request);
    return std::visit(
        [&](const auto& command) -> Decision {
            if (auto objection = names_unknown(record, command)) return std::move(*objection);
            auto handled = handle(draft, command);
            if (auto* refusal = std::get_if<Refusal>(&handled)) return std::move(*refusal);
            return draft.finish(command.command, std::get<std::string>(std::move(handled)));
        },
        request.command);
}

}  // namespace kasane::domain

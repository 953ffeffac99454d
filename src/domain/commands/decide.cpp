#include "domain/commands/decide.hpp"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "domain/commands/command_names.hpp"
#include "domain/commands/draft.hpp"
#include "domain/model/field.hpp"
#include "domain/model/limits.hpp"
#include "domain/queries/about.hpp"
#include "domain/rules/unwritten.hpp"

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

/// The strings of a command, and the reason given with it.
template <class SomeCommand>
std::vector<std::string> typed_with(const SomeCommand& command, const std::string& reason) {
    std::vector<std::string> typed{reason};
    for_each_text(command, [&](const TextField&, const std::string& text) { typed.push_back(text); });
    return typed;
}

template <class SomeCommand>
Objection is_too_long(const SomeCommand& command, const std::string& reason) {
    for (const auto& typed : typed_with(command, reason))
        if (typed.size() > longest_text)
            return unfit("文が長すぎます（一つの文は6,600字ほどまで）。", "分けて書いてください。");
    return {};
}

/// Whether a field names a case of the 支援会議, or makes one: its own number may stand there.
template <class SomeCommand>
bool is_about_statutory_case(const Record& record, const SomeCommand& command) {
    bool is_about = false;
    const auto is_statutory = [&](CaseId id) {
        const auto* row = record.find<Case>(id);
        return row != nullptr && row->route == CaseRoute::statutory;
    };
    SomeCommand::fields(command, [&](const char*, const auto& value) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, CaseRoute>) is_about = is_about || value == CaseRoute::statutory;
        if constexpr (std::is_same_v<Value, CaseId>) is_about = is_about || is_statutory(value);
        if constexpr (std::is_same_v<Value, std::optional<CaseId>>)
            is_about = is_about || (value && is_statutory(*value));
    });
    return is_about;
}

/// Whether the command is about a household whose whereabouts are written nowhere (R27), or makes it one.
template <class SomeCommand>
bool is_about_protected(const Record& record, const SomeCommand& command) {
    if constexpr (std::is_same_v<SomeCommand, SetCase>)
        if (command.protected_address) return true;
    const auto subject = about(record, command).support_case;
    const auto* support_case = subject ? record.find<Case>(*subject) : nullptr;
    return support_case != nullptr && support_case->protected_address;
}

/// What is typed must not hold what may not be written there (R01, R03, R27).
template <class SomeCommand>
Objection writes_forbidden(const Draft& draft, const SomeCommand& command, const std::string& reason) {
    const auto* meeting = draft.meeting();
    const bool in_statutory = meeting != nullptr && meeting->kind == MeetingKind::statutory_support;
    const bool may_name = in_statutory || is_about_statutory_case(draft.record(), command);
    const bool is_protected = is_about_protected(draft.record(), command);
    for (const auto& typed : typed_with(command, reason)) {
        if (const auto* item = draft.item())
            if (auto objection = may_not_be_written(draft.record(), *item, typed)) return objection;
        if (is_protected)
            if (auto objection = tells_whereabouts(typed)) return objection;
        if (!may_name)
            if (auto objection = names_statutory_case(draft.record(), typed)) return objection;
    }
    return {};
}

}  // namespace

Decision decide(const Record& record, const Request& request) {
    Draft draft(record, request);
    return std::visit(
        [&](const auto& command) -> Decision {
            if (auto objection = names_unknown(record, command)) return std::move(*objection);
            if (auto objection = is_too_long(command, request.reason)) return std::move(*objection);
            auto handled = handle(draft, command);
            if (auto* refusal = std::get_if<Refusal>(&handled)) return std::move(*refusal);
            if (auto objection = writes_forbidden(draft, command, request.reason))
                return std::move(*objection);
            if (auto objection = refuse_names(record, request.command, request.reason))
                return std::move(*objection);
            return draft.finish(command.command, std::get<std::string>(std::move(handled)));
        },
        request.command);
}

}  // namespace kasane::domain

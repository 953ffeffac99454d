#include "property/secret.hpp"

#include <type_traits>

#include "domain/queries/query.hpp"

namespace kasane::sample {
namespace {

bool is_secret(const Record& record, CaseId id) {
    const auto* row = record.find<Case>(id);
    return row != nullptr && row->route == CaseRoute::statutory;
}
bool is_secret(const Record& record, MeetingId id) {
    const auto* row = record.find<Meeting>(id);
    return row != nullptr && row->kind == MeetingKind::statutory_support;
}
bool is_secret(const Record& record, MemberId id) {
    const auto* row = record.find<Member>(id);
    return row != nullptr && is_secret(record, row->support_case);
}
bool is_secret(const Record& record, PlanId id) {
    const auto* row = record.find<SupportPlan>(id);
    return row != nullptr && is_secret(record, row->support_case);
}
bool is_secret(const Record& record, SupportItemId id) {
    const auto* row = record.find<SupportItem>(id);
    return row != nullptr && is_secret(record, row->plan);
}
bool is_secret(const Record& record, AgendaItemId id) {
    const auto* row = record.find<AgendaItem>(id);
    return row != nullptr && is_secret(record, row->meeting);
}
bool is_secret(const Record& record, ActionItemId id) {
    const auto* row = record.find<ActionItem>(id);
    return row != nullptr && row->item && is_secret(record, *row->item);
}
template <class T>
bool is_secret(const Record& record, const std::optional<T>& id) {
    if constexpr (requires { is_secret(record, *id); })
        return id && is_secret(record, *id);
    else
        return false;
}

void mark(std::string& text) {
    text += secret_mark;
}

/// Rows that name a secret case, plan or item; a 続柄 is what a consenting household is called by later.
template <class T>
void mark_rows(Record& record) {
    auto rows = record.rows<T>();
    for (auto& [key, row] : rows) {
        bool secret = false;
        T::fields(row, [&](const char*, const auto& value) {
            if constexpr (requires { is_secret(record, value); }) secret = secret || is_secret(record, value);
        });
        if (!secret) continue;
        T::fields(row, [&](const char* name, auto& value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                if (std::string_view(name) != "relation") mark(value);
        });
        record.put(row);
    }
}

/// What these say is of the new record, of the staff, or of the sitting as a whole.
template <class C>
constexpr bool may_be_shown =
    std::is_same_v<C, OpenWithConsent> || std::is_same_v<C, TakeOverFact> || std::is_same_v<C, WalkIn>;

}  // namespace

void mark_secrets(Record& record) {
    mark_rows<Case>(record);
    mark_rows<Member>(record);
    mark_rows<SupportPlan>(record);
    mark_rows<Goal>(record);
    mark_rows<PlanPoint>(record);
    mark_rows<SupportItem>(record);
    mark_rows<Information>(record);
}

void mark_secrets(const Record& record, Request& request) {
    std::visit(
        [&](auto& command) {
            using C = std::decay_t<decltype(command)>;
            if constexpr (may_be_shown<C>) return;
            bool secret = false;
            C::fields(command, [&](const char*, const auto& value) {
                if constexpr (requires { is_secret(record, value); })
                    secret = secret || is_secret(record, value);
            });
            if constexpr (std::is_same_v<C, SetCase>)
                secret = secret || command.route == CaseRoute::statutory;
            if (!secret) return;
            C::fields(command, [&](const char* name, auto& value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                    if (std::string_view(name) != "relation" && !value.empty()) mark(value);
            });
            if (!request.reason.empty()) mark(request.reason);
        },
        request.command);
}

}  // namespace kasane::sample

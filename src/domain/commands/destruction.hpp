// 廃棄 (R28): what is destroyed with a case or a person of a household who was entered by mistake. It is no
// command of `decide`, for it cannot be taken back and changes what earlier commands wrote.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/rules/rule.hpp"

namespace kasane::domain {

/// How the journal calls a destruction.
inline constexpr auto destroy_command = "destroy";

/// What is destroyed for good: a case, or one member of its household.
using Destroyed = std::variant<CaseId, MemberId>;

/// What becomes of a row.
enum class Fate {
    stays,
    detached,  ///< it stays without what led to the case: items of an agenda, 地域課題, a case opened from it
    destroyed,
};

/// Ids by which rows belong to a case or a member.
template <class T>
concept OwnerId = std::is_same_v<T, CaseId> || std::is_same_v<T, MemberId> || std::is_same_v<T, PlanId> ||
    std::is_same_v<T, SupportItemId> || std::is_same_v<T, AgendaItemId>;

/// The rows that belong to a case or to a member of a household, now or ever: those that hold its id, and
/// those that hold theirs. Rows must be shown to `take` until it learns nothing more.
class Belongings {
  public:
    explicit Belongings(const Destroyed& what);

    /// Learns that a row belongs; true where that is new. A row whose owner comes later is learnt of then.
    template <class T>
    bool take(const T& row) {
        if constexpr (requires { requires OwnerId<decltype(T::id)>; })
            return belongs(row) && ids_of(row.id).insert(row.id.value).second;
        else
            return false;
    }
    /// The same for both images of a change.
    bool take(const AnyChange& change);

    template <class T>
    [[nodiscard]] Fate fate_of(const T& row) const {
        constexpr bool is_kept = std::is_same_v<T, AgendaItem> || std::is_same_v<T, ResourceGap>;
        if (belongs(row)) return is_kept ? Fate::detached : Fate::destroyed;
        if constexpr (std::is_same_v<T, Case>)
            if (row.origin && ids_of(*row.origin).contains(row.origin->value)) return Fate::detached;
        return Fate::stays;
    }
    /// Whether an image of the change is of a row that is destroyed.
    [[nodiscard]] bool destroys(const AnyChange& change) const;

  private:
    using Ids = std::set<std::int64_t>;
    Ids& ids_of(CaseId) { return cases_; }
    Ids& ids_of(MemberId) { return members_; }
    Ids& ids_of(PlanId) { return plans_; }
    Ids& ids_of(SupportItemId) { return support_items_; }
    Ids& ids_of(AgendaItemId) { return agenda_items_; }
    template <OwnerId SomeId>
    [[nodiscard]] const Ids& ids_of(SomeId id) const {
        return const_cast<Belongings*>(this)->ids_of(id);
    }

    /// Whether a field leads to something that belongs.
    template <class T>
    [[nodiscard]] bool leads_here(std::string_view field, const T& value) const {
        if constexpr (OwnerId<T>)
            return field != "origin" && ids_of(value).contains(value.value);
        else if constexpr (requires { requires OwnerId<typename T::value_type>; })
            return value && leads_here(field, *value);
        else
            return false;
    }
    template <class T>
    [[nodiscard]] bool belongs(const T& row) const {
        bool found = false;
        T::fields(row,
                  [&](const char* field, const auto& value) { found = found || leads_here(field, value); });
        return found;
    }

    Ids cases_;
    Ids members_;
    Ids plans_;
    Ids support_items_;
    Ids agenda_items_;
};

/// An item of an agenda as it stays without what led to its case, its 資料番号 among it: 「廃棄済」.
AgendaItem detached(AgendaItem item);

/// Who destroys, when and why: what stays. The reason must not hold a name.
struct Destruction {
    Destroyed what;
    std::string because;
    std::string actor;
    text::DateTime at;
};

/// Why the reason cannot be kept: it says the name of one of these, or a word that may be one.
std::optional<Refusal> names_household(std::string_view because, std::span<const Member> members);

/// The event that destroys, or why not. `everything` is the record of the whole store. Its changes take rows
/// away and leave others without what led to the case; the items of agendas stay as 「廃棄済」. Versions of
/// minutes of which the papers go with it are named by a change that changes nothing.
std::variant<Event, Refusal> decide_destruction(const Record& everything, const Destruction& destruction);

/// Cases that ended so long ago that the town's retention (会議録の保存期間) is over.
std::vector<CaseId> past_retention(const Record& record, text::Date today);

}  // namespace kasane::domain

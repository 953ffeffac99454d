#include "exchange/import_told.hpp"

#include <algorithm>
#include <optional>
#include <type_traits>

#include <fmt/format.h>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "exchange/case_columns.hpp"
#include "exchange/node.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

constexpr std::string_view nothing = "（なし）";

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

/// A value as people read it.
template <class Value>
std::string shown(const Record& record, std::span<const Member> members, const Value& value) {
    if constexpr (IsOptional<Value>::value) {
        return value ? shown(record, members, *value) : std::string(nothing);
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return value.empty() ? std::string(nothing)
                             : in_short(show_references(value, members, ShownAs::calling_name));
    } else if constexpr (std::is_same_v<Value, bool>) {
        return value ? "はい" : "いいえ";
    } else if constexpr (std::is_same_v<Value, int>) {
        return std::to_string(value);
    } else if constexpr (std::is_same_v<Value, text::Date>) {
        return text::wareki(value);
    } else if constexpr (std::is_same_v<Value, AgencyId>) {
        return agency_short_name(record, value);
    } else if constexpr (std::is_enum_v<Value>) {
        return std::string(label(value));
    } else {
        return {};
    }
}

std::string_view heading_of(Part part, std::string_view key) {
    const auto* const column =
        std::find_if(case_columns.begin(), case_columns.end(),
                     [&](const CaseColumn& one) { return one.part == part && one.key == key; });
    return column == case_columns.end() ? std::string_view{} : column->header;
}

class Telling {
  public:
    Telling(const Record& before, const Record& after) : before_(before), after_(after) {}

    void tell(const Change<Case>& change) {
        if (!change.before || !change.after) return;
        const auto members = members_of(after_, change.after->id);
        add(change.before->number, fields(Part::support_case, members, *change.before, *change.after));
    }

    void tell(const Change<Member>& change) {
        if (!change.after) return;
        const auto place = place_of(*change.after);
        if (change.before)
            add(place, fields(Part::member, {}, *change.before, *change.after),
                change.before->name != change.after->name || change.before->kana != change.after->kana);
        else if (was_there(*change.after))
            add(place, "「" + change.after->name + "」を加えました。", true);
    }

    void tell(const Change<Consent>& change) {
        const auto* member = change.after ? after_.find<Member>(change.after->member) : nullptr;
        if (member == nullptr || !was_there(*member)) return;
        add(place_of(*member), fields(Part::consent, {}, change.before.value_or(Consent{}), *change.after));
    }

    template <class Row>
    void tell(const Change<Row>&) {}

    std::vector<Told> take() { return std::move(told_); }

  private:
    void add(const std::string& place, const std::string& words, bool holds_name = false) {
        if (!words.empty()) told_.push_back({place + "：" + words, holds_name});
    }

    bool was_there(const Member& member) const { return before_.find<Case>(member.support_case) != nullptr; }

    std::string place_of(const Member& member) const {
        const auto* support_case = after_.find<Case>(member.support_case);
        return (support_case == nullptr ? "" : support_case->number + " ") + member.relation;
    }

    /// 「氏名「…」→「…」、年齢「40」→「41」」
    template <class Row>
    std::string fields(Part part, std::span<const Member> members, const Row& was, const Row& is) const {
        std::string words;
        Row::fields(is, [&](std::string_view key, const auto& now) {
            using Value = std::decay_t<decltype(now)>;
            const auto heading = heading_of(part, key);
            Row::fields(was, [&](std::string_view other, const auto& old) {
                if constexpr (std::is_same_v<std::decay_t<decltype(old)>, Value>)
                    if (other == key && !heading.empty() && !(old == now))
                        words += fmt::format("{}{}「{}」→「{}」", words.empty() ? "" : "、", heading,
                                             shown(before_, members, old), shown(after_, members, now));
            });
        });
        return words;
    }

    const Record& before_;
    const Record& after_;
    std::vector<Told> told_;
};

}  // namespace

std::vector<Told> changes_told(const Record& before, const Record& after,
                               const std::vector<AnyChange>& changes) {
    Telling telling(before, after);
    for (const auto& change : changes) std::visit([&](const auto& one) { telling.tell(one); }, change);
    return telling.take();
}

}  // namespace kasane::exchange

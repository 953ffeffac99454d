#include "exchange/changes.hpp"

#include <algorithm>

namespace kasane::exchange {
namespace {

using Changes = std::vector<domain::AnyChange>;

template <class T>
void add_gone(const domain::Record& before, const domain::Record& after, Changes& gone) {
    for (const auto& [key, row] : before.rows<T>())
        if (after.find<T>(key) == nullptr) gone.emplace_back(domain::Change<T>{row, {}});
}

template <class T>
void add_put(const domain::Record& before, const domain::Record& after, Changes& put) {
    for (const auto& [key, row] : after.rows<T>()) {
        const auto* old = before.find<T>(key);
        if (old == nullptr)
            put.emplace_back(domain::Change<T>{{}, row});
        else if (!(*old == row))
            put.emplace_back(domain::Change<T>{*old, row});
    }
}

template <class... T>
Changes compare(const domain::Record& before, const domain::Record& after, domain::TypeList<T...>) {
    Changes gone;
    Changes put;
    (add_gone<T>(before, after, gone), ...);
    (add_put<T>(before, after, put), ...);
    std::reverse(gone.begin(), gone.end());
    gone.insert(gone.end(), put.begin(), put.end());
    return gone;
}

}  // namespace

Changes changes_between(const domain::Record& before, const domain::Record& after) {
    return compare(before, after, domain::Entities{});
}

}  // namespace kasane::exchange

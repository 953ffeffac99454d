// Words of a text that may be what somebody of the household is called. They are only found, to ask a person
// about them: no text is rewritten by search (健 stands in 健康, 実 in 実施).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "domain/support_case.hpp"

namespace kasane::domain {

/// Bytes [begin, end) of the text, and whom they may mean.
struct NameWord {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<MemberId> who;
    bool operator==(const NameWord&) const = default;
};

/// In the order of the text, not overlapping. References ⟦n⟧ and what stands in { } are left out.
std::vector<NameWord> words_like_names(std::string_view text, std::span<const Member> members);

}  // namespace kasane::domain

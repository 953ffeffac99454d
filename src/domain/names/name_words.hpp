// Words of a text that are, or may be, what somebody of a household is called: the one place that decides it
// for files, `record` and the kiosk. They are only found: no text is rewritten by search (健 stands in 健康,
// 実 in 実施).
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/model/support_case.hpp"

namespace kasane::domain {

/// Bytes [begin, end) of the text, and whom they may mean.
struct NameWord {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<MemberId> who;
    /// It tells whose case it is and is not recorded: the whole name, however spaced, or a given name of two
    /// characters or more as a word of its own; in kana of any kind too. Else it is only likely (the family
    /// name, 健 alone, まっちゃん, a short reading, 松子 inside other kanji), and a person is asked.
    bool telling = false;
    bool operator==(const NameWord&) const = default;
};

/// In the order of the text, not overlapping. References ⟦n⟧ and what stands in { } are left out, and members
/// whose name is not known (「不明」, or the 続柄 in its place).
std::vector<NameWord> words_like_names(std::string_view text, std::span<const Member> members);

/// The text as if its names had been typed as references: every word that tells whom it means. A text that
/// was typed before the person was entered holds such words.
std::string with_names_referred(std::string_view text, std::span<const Member> household);

/// Whether a word of the text tells whose case it is.
bool holds_telling_name(std::string_view text, std::span<const Member> members);

/// Whole names of many members, for texts that are not about their households. All that it finds is telling.
class WholeNames {
  public:
    explicit WholeNames(std::span<const Member> members);
    [[nodiscard]] std::vector<NameWord> in(std::string_view text) const;

  private:
    struct Whole {
        std::vector<std::u32string> parts;
        MemberId who;
    };
    std::map<std::u32string, std::vector<Whole>> by_start_;  ///< by their first two letters
};

/// The name without its spaces, folded: two that are the same sound and look alike however they are typed.
std::u32string folded_name(std::string_view name);

}  // namespace kasane::domain

#include "exchange/members_meant.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

#include "text/folded.hpp"
#include "text/seen_text.hpp"

namespace kasane::exchange {
namespace {

using domain::Member;

/// 続柄 that one person of a household has.
constexpr std::array<std::string_view, 14> of_one{"本人", "夫",   "妻",   "父",   "母",   "長男", "長女",
                                                  "二男", "次男", "二女", "次女", "三男", "三女", "世帯主"};

std::string text_of(const Node& row, std::string_view key) {
    const auto* node = row.find(key);
    return node != nullptr && node->kind == Node::Kind::text ? text::as_seen(node->text) : std::string();
}

std::optional<int> age_of(const Node& row) {
    const auto* node = row.find("age");
    if (node == nullptr) return {};
    if (node->kind == Node::Kind::number) return static_cast<int>(node->number);
    return node->text.empty() ? std::nullopt : std::optional(std::atoi(node->text.c_str()));
}

std::u32string as_compared(const std::string& name) {
    auto letters = text::folded(name).letters;
    std::erase(letters, U' ');
    return letters;
}

/// 姓 and 名.
std::vector<std::u32string> parts_of(const std::string& name) {
    std::vector<std::u32string> parts(1);
    for (const char32_t letter : text::folded(name).letters) {
        if (letter == U' ')
            parts.emplace_back();
        else
            parts.back() += letter;
    }
    std::erase_if(parts, [](const auto& part) { return part.empty(); });
    return parts;
}

bool share_a_part(const std::string& one, const std::string& other) {
    const auto parts = parts_of(one);
    const auto others = parts_of(other);
    return std::any_of(parts.begin(), parts.end(), [&](const auto& part) {
        return std::find(others.begin(), others.end(), part) != others.end();
    });
}

/// Whether a row with another name may be a correction: the same reading, or a part of the name and the age.
bool is_likely_the_same(const Node& row, const Member& member) {
    constexpr int years_apart = 2;
    const auto kana = text_of(row, "kana");
    if (!kana.empty() && as_compared(kana) == as_compared(member.kana)) return true;
    const auto age = age_of(row);
    const bool ages_agree =
        age && member.age ? std::abs(*age - *member.age) <= years_apart : member.relation == "本人";
    return ages_agree && share_a_part(text_of(row, "name"), member.name);
}

class Matching {
  public:
    Matching(Reading& in, const std::vector<const Node*>& rows, const std::vector<Member>& household)
        : in_(in), rows_(rows), household_(household), meant_(rows.size(), nullptr) {}

    std::vector<const Member*> run(const domain::Record& imported) {
        by([](const Node& row, const Member& member) {
            return has_name(row, member) && member.relation == text_of(row, "relation");
        });
        by(has_name);
        by([&](const Node& row, const Member& member) {
            const auto* former = imported.find<Member>(member.id);
            return former != nullptr && has_name(row, *former);
        });
        for (std::size_t at = 0; at < rows_.size(); ++at)
            if (meant_[at] == nullptr) by_relation(at);
        return std::move(meant_);
    }

  private:
    static bool has_name(const Node& row, const Member& member) {
        const auto name = text_of(row, "name");
        return !name.empty() && as_compared(name) == as_compared(member.name);
    }

    template <class Same>
    void by(Same same) {
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            if (meant_[at] != nullptr) continue;
            const auto found = std::find_if(household_.begin(), household_.end(), [&](const Member& member) {
                return !taken_.contains(member.id) && same(*rows_[at], member);
            });
            if (found != household_.end()) take(at, *found);
        }
    }

    void by_relation(std::size_t at) {
        const auto& row = *rows_[at];
        const auto relation = text_of(row, "relation");
        const Member* found = nullptr;
        for (const auto& member : household_) {
            if (taken_.contains(member.id) || member.relation != relation) continue;
            if (is_likely_the_same(row, member)) return take(at, member);
            found = &member;
        }
        const bool is_of_one = std::find(of_one.begin(), of_one.end(), relation) != of_one.end();
        if (found == nullptr || !is_of_one) return;
        const auto* name = row.find("name");
        in_.refuse(name == nullptr ? row : *name,
                   "続柄「" + relation + "」の人が「" + found->name + "」から「" + text_of(row, "name") +
                       "」に変わっています。",
                   "同じ人なら、ケースの画面で氏名を直してから読み込んでください。別の人なら、続柄を書き分け"
                   "てください。");
    }

    void take(std::size_t at, const Member& member) {
        meant_[at] = &member;
        taken_.insert(member.id);
    }

    Reading& in_;
    const std::vector<const Node*>& rows_;
    const std::vector<Member>& household_;
    std::vector<const Member*> meant_;
    std::set<domain::MemberId> taken_;
};

}  // namespace

std::vector<const Member*> members_meant(Reading& in, const std::vector<const Node*>& rows,
                                         const std::vector<Member>& household,
                                         const domain::Record& imported) {
    return Matching(in, rows, household).run(imported);
}

}  // namespace kasane::exchange

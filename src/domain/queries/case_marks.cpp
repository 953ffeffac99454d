#include "domain/queries/case_marks.hpp"

#include <algorithm>

namespace kasane::domain {
namespace {

/// Shorter words, 「電話する」, are also said of others.
constexpr std::size_t shortest_words = 8;

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// Letters that would make a number the part of another one.
bool goes_on(char letter) {
    return is_digit(letter) || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') ||
           letter == '-';
}

bool stands_apart(std::string_view text, std::string_view number) {
    for (auto at = text.find(number); at != std::string_view::npos; at = text.find(number, at + 1)) {
        const auto end = at + number.size();
        if ((at == 0 || !goes_on(text[at - 1])) && (end == text.size() || !goes_on(text[end]))) return true;
    }
    return false;
}

std::size_t letters_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

/// Markdown puts \ before 「-」 and the like.
std::string unescaped(std::string_view text) {
    std::string plain(text);
    std::erase(plain, '\\');
    return plain;
}

}  // namespace

void CaseMarks::learn(const Case& row) {
    if (!std::all_of(row.number.begin(), row.number.end(), is_digit)) numbers_.insert(unescaped(row.number));
}

void CaseMarks::learn(const ActionItem& homework) {
    learn_words(homework.text);
    learn_words(homework.remark);
}

/// Where a person is referred to, and at the end of a line, a paper says something else.
void CaseMarks::learn_words(std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find("⟦"), text.find('\n'));
        const auto words = text.substr(0, end);
        if (letters_in(words) >= shortest_words) words_.insert(unescaped(words));
        if (end == std::string_view::npos) return;
        const auto next = text[end] == '\n' ? end + 1 : text.find("⟧", end);
        if (next == std::string_view::npos) return;
        text.remove_prefix(text[end] == '\n' ? next : next + std::string_view("⟧").size());
    }
}

bool CaseMarks::stand_in(std::string_view text) const {
    const auto plain = unescaped(text);
    return std::any_of(numbers_.begin(), numbers_.end(),
                       [&](const auto& number) { return stands_apart(plain, number); }) ||
           std::any_of(words_.begin(), words_.end(),
                       [&](const auto& words) { return plain.find(words) != std::string::npos; });
}

}  // namespace kasane::domain

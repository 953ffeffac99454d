// By what a paper of a meeting that did not discuss a case still tells of it (R28).
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "domain/model/result.hpp"
#include "domain/model/support_case.hpp"

namespace kasane::domain {

/// A case's numbers, now or ever, and the words of the homework that arose from it. A meeting that looks back
/// on homework writes both on its papers. A number of digits alone is not looked for: it would be found in
/// every day and time.
class CaseMarks {
  public:
    void learn(const Case& row);
    void learn(const ActionItem& homework);

    /// Whether one stands in the text, Markdown or plain.
    [[nodiscard]] bool stand_in(std::string_view text) const;

  private:
    void learn_words(std::string_view text);
    std::set<std::string> numbers_;
    std::set<std::string> words_;
};

}  // namespace kasane::domain

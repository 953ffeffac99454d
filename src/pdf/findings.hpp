#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace kasane::pdf {

/// What of a source is not set as it is written. The same words about several lines are told once, with the
/// first line and how many more there are.
class Findings {
  public:
    /// `words` follow 「3行目」 or 「3行目ほか2行」: 「の表は…」.
    void add(int line, std::string_view words);

    /// Japanese sentences, in the order of their first lines.
    std::vector<std::string> told() const;

  private:
    struct Finding {
        int line = 0;
        int last = 0;
        int more = 0;  ///< other lines
        std::string words;
    };
    std::vector<Finding> findings_;
};

}  // namespace kasane::pdf

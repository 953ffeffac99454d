// Where a Japanese line may end: ICU's strict rules and phrases, and the faults of both mended.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace kasane::ui {

/// How good it is to end a line before a byte.
enum class Break : std::uint8_t {
    never,
    allowed,  ///< within a word, where Japanese may be broken
    phrase,   ///< between phrases (文節)
};

/// Finds breaks. Holds ICU's iterators, so keep one and use it again; not thread-safe.
class LineBreaker {
  public:
    LineBreaker();
    ~LineBreaker();
    LineBreaker(const LineBreaker&) = delete;
    LineBreaker& operator=(const LineBreaker&) = delete;

    /// One entry per byte of `text` and one for its end: may a line end before it?
    std::vector<Break> breaks(std::string_view text);

  private:
    struct Iterators;
    std::unique_ptr<Iterators> iterators_;
};

}  // namespace kasane::ui

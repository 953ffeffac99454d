// Commands with fields drawn at random from the record, and what no record may ever come to.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "domain/sample.hpp"

namespace kasane::sample {

/// A stream of requests, the same for the same choices.
class RandomCommands {
  public:
    /// Draws every choice from the source.
    explicit RandomCommands(std::function<std::uint32_t()> source) : source_(std::move(source)) {}
    /// The same choices for the same seed.
    explicit RandomCommands(unsigned seed);
    Request next(const Record& record);
    /// A number from 0 up to, not including, `end`.
    std::size_t below(std::size_t end);

  private:
    std::function<std::uint32_t()> source_;
    int minute_ = 0;
};

/// What the rules or the store forbid in this record, or empty.
std::string forbidden(const Record& record);

}  // namespace kasane::sample

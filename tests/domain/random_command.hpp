// Commands with fields drawn at random from the record, and what no record may ever come to.
#pragma once

#include <random>
#include <string>

#include "domain/sample.hpp"

namespace kasane::sample {

/// A stream of requests, the same for the same seed.
class RandomCommands {
  public:
    explicit RandomCommands(unsigned seed) : random_(seed) {}
    Request next(const Record& record);
    /// A number from 0 up to, not including, `end`.
    std::size_t below(std::size_t end);

  private:
    std::mt19937 random_;
    int minute_ = 0;
};

/// What the rules or the store forbid in this record, or empty.
std::string forbidden(const Record& record);

}  // namespace kasane::sample

// The parts of the script: each step is decided and applied at once, so that a later one can name what it
// made.
#pragma once

#include <utility>
#include <vector>

#include "domain/sample.hpp"

namespace kasane::sample {

class Script {
  public:
    void add(Command command, std::string reason = {}) {
        requests_.push_back(
            {std::move(command), at(9 + minute_ / 60, minute_ % 60), "青葉", std::move(reason)});
        ++minute_;
        const auto decision = decide(record_, requests_.back());
        if (const auto* done = std::get_if<Accepted>(&decision)) apply(record_, done->event);
    }
    [[nodiscard]] const Record& record() const { return record_; }
    [[nodiscard]] std::vector<Request> take() { return std::move(requests_); }

  private:
    std::vector<Request> requests_;
    Record record_ = planned();
    int minute_ = 0;
};

void before_the_sitting(Script& script);
void after_the_sitting(Script& script);

}  // namespace kasane::sample

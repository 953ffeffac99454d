// A paper that is saved where the person says: asked first where a file of that name stands there.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "service/papers.hpp"
#include "shell/at_work.hpp"

namespace kasane::shell {

class Saving {
  public:
    /// Saves the paper, whose PDF this is, or asks whether it may replace the file that is there.
    void save(const view::PaperSave& order, const service::Paper& paper, const std::string& pdf,
              view::KioskState& state);
    /// What was asked may be done.
    void replace(const service::Paper& paper, const std::string& pdf, view::KioskState& state);
    /// Looks after the program that makes the file; true where it ended. Never asks: by then the person may
    /// be anywhere.
    bool look(view::KioskState& state);
    [[nodiscard]] bool is_at_work() const { return work_.has_value(); }

  private:
    /// Where it goes, and whether a file there was agreed to go.
    struct Target {
        std::filesystem::path file;
        bool replaces = false;
    };
    void start(const view::PaperSave& order, const service::Paper& paper, const std::string& pdf,
               view::KioskState& state);
    void start(service::Started child, view::KioskState& state);
    void write(const std::string& bytes, view::KioskState& state) const;

    Target target_;
    std::optional<view::PaperSave> asked_;  ///< waits for the answer, only as long as the question stands
    std::optional<AtWork> work_;
};

}  // namespace kasane::shell

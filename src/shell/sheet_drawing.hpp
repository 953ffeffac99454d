// Pages of a paper as pictures: drawn from its very bytes by another program, while the window goes on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "service/problem.hpp"
#include "shell/at_work.hpp"
#include "shell/window.hpp"

namespace kasane::shell {

class SheetDrawing {
  public:
    /// Another paper; nothing of the one before is kept.
    void begin(std::string pdf, int pages);
    /// No paper any more.
    void end() { begin({}, 0); }
    /// This page is looked at, so many pixels wide.
    void want(int page, int width);
    /// True where a page came, or a problem.
    bool look();
    [[nodiscard]] bool is_busy() const { return work_ || problem_; }
    /// The page in the size that was wanted, else in another; nullptr as long as there is none.
    [[nodiscard]] const SheetPicture* picture(int page) const;
    /// Why the page that is looked at has no picture; of others nobody needs to know.
    std::optional<service::Problem> take_problem() { return std::exchange(problem_, {}); }
    [[nodiscard]] const std::string& pdf() const { return pdf_; }

  private:
    struct Drawn {
        int page = 0;
        int width = 0;
        SheetPicture picture = {};
    };
    [[nodiscard]] const Drawn* find(int page, int width) const;
    void start(int page);
    /// The page that is wanted, then its neighbours, so that turning does not wait.
    void start_next();
    void keep(Drawn drawn);

    std::string pdf_;
    int pages_ = 0;
    int page_ = 0;
    int width_ = 0;
    std::vector<Drawn> drawn_;
    std::optional<AtWork> work_;
    Drawn at_work_;
    unsigned long serial_ = 0;
    std::optional<service::Problem> problem_;
};

}  // namespace kasane::shell

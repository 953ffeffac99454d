#include "shell/window.hpp"

#include <cstdlib>

#include "support/catch.hpp"

using namespace kasane;

namespace {

/// Closes at once, and counts what it was asked.
class Visitor : public shell::Application {
  public:
    view::Screen screen() override {
        ++screens;
        return {};
    }
    void pressed(const ui::Pressed&, ui::ScreenState&) override {}
    bool wants_close() override { return true; }

    int screens = 0;
};

}  // namespace

TEST_CASE("画面のない端末では、落ちずに何をすればよいかを言う") {
    const char* display = std::getenv("DISPLAY");
    const std::string before = display != nullptr ? display : "";
    unsetenv("DISPLAY");
    Visitor visitor;
    const auto problem = shell::run_window({800, 600}, visitor);
    if (!before.empty()) setenv("DISPLAY", before.c_str(), 1);
    REQUIRE(problem);
    CHECK(problem->what.find("画面を開けません") != std::string::npos);
    CHECK(problem->remedy.find("xvfb-run") != std::string::npos);
    CHECK(visitor.screens == 0);
}

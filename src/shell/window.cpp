#include "shell/window.hpp"

#include "shell/stage.hpp"
#include "text/problem.hpp"

namespace kasane::shell {

std::optional<platform::Problem> run_window(const WindowOptions& options, Application& application) {
    auto system = WindowSystem::start();
    if (const auto* problem = text::problem_in(system)) return *problem;
    Stage stage(options, application);
    if (auto problem = stage.open()) return problem;
    return stage.run();
}

}  // namespace kasane::shell

// One GLFW window with its OpenGL context, its Dear ImGui context and its queue of events.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "platform/problem.hpp"
#include "shell/window.hpp"
#include "ui/screen_view.hpp"

struct GLFWwindow;

namespace kasane::shell {

/// GLFW for the time of its life. At most one at a time.
class WindowSystem {
  public:
    static std::variant<std::unique_ptr<WindowSystem>, platform::Problem> start();
    ~WindowSystem();
    WindowSystem(const WindowSystem&) = delete;
    WindowSystem& operator=(const WindowSystem&) = delete;

  private:
    WindowSystem() = default;
};

class WindowSurface {
  public:
    static std::variant<std::unique_ptr<WindowSurface>, platform::Problem> open(const WindowOptions& options);
    ~WindowSurface();
    WindowSurface(const WindowSurface&) = delete;
    WindowSurface& operator=(const WindowSurface&) = delete;

    ui::Events events;
    bool stale = true;  ///< the frame on the screen is no longer right
    ui::ScreenState state;

    ui::ScreenView& view() { return *view_; }
    ui::Surface size() const;
    ui::Clipboard clipboard() const;
    bool take_close_request();
    /// Characters shown as 〓 since the last call, each once.
    std::vector<ui::Character> take_missing() { return fonts_.take_missing(); }

    /// Draws and presents one frame; `picture` is written before it is presented.
    void show(const view::Screen& screen, const std::optional<std::filesystem::path>& picture,
              std::optional<platform::Problem>& trouble);

  private:
    explicit WindowSurface(GLFWwindow* window);
    void listen();
    void follow_input_method(const view::Screen& screen, const ui::Scene& scene);

    GLFWwindow* window_;
    ImGuiContext* context_;
    ui::FontSet fonts_;
    std::unique_ptr<ui::ScreenView> view_;
    bool pointer_down_ = false;
};

}  // namespace kasane::shell

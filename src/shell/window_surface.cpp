#include "shell/window_surface.hpp"

#include <algorithm>
#include <clocale>
#include <cmath>
#include <cstring>

#include <GLFW/glfw3.h>
#include <X11/Xlib.h>
#include <X11/extensions/scrnsaver.h>
#include <langinfo.h>

#include "shell/event_queue.hpp"
#include "shell/window_capture.hpp"
#include "shell/xim_shim.hpp"

// glfw3native.h would need the headers of extensions that are not used here.
extern "C" Window glfwGetX11Window(GLFWwindow* window);
extern "C" Display* glfwGetX11Display(void);

namespace kasane::shell {

namespace {

WindowSurface& surface_of(GLFWwindow* window) {
    return *static_cast<WindowSurface*>(glfwGetWindowUserPointer(window));
}

ui::Point pointer_of(GLFWwindow* window) {
    double x = 0;
    double y = 0;
    glfwGetCursorPos(window, &x, &y);
    return {static_cast<float>(x), static_cast<float>(y)};
}

/// XIM needs a UTF-8 locale; numbers and dates stay as they are.
void set_utf8_locale() {
    std::setlocale(LC_CTYPE, "");                           // NOLINT(concurrency-mt-unsafe)
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {  // NOLINT(concurrency-mt-unsafe)
        std::setlocale(LC_CTYPE, "C.UTF-8");                // NOLINT(concurrency-mt-unsafe)
    }
}

void set_hints() {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CLIENT_API, GLFW_NO_API);
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "kasane");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "kasane");
}

GLFWmonitor* glfw_monitor(const std::string& name) {
    int count = 0;
    GLFWmonitor** found = glfwGetMonitors(&count);
    for (int at = 0; at < count; ++at)
        if (name == glfwGetMonitorName(found[at])) return found[at];
    return nullptr;
}

GLFWwindow* create_window(const WindowOptions& options, const std::optional<Monitor>& monitor) {
    set_hints();
    if (!monitor)
        return glfwCreateWindow(options.width, options.height, options.title.c_str(), nullptr, nullptr);
    // It appears where it belongs, once it stands there.
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    glfwWindowHint(GLFW_DECORATED, GLFW_FALSE);
    // GNOME's window manager maximises a window of that size, and then lets others before it.
    glfwWindowHint(GLFW_RESIZABLE, GLFW_FALSE);
    glfwWindowHint(GLFW_FLOATING, GLFW_TRUE);
    glfwWindowHint(GLFW_FOCUS_ON_SHOW, GLFW_FALSE);
    return glfwCreateWindow(monitor->width, monitor->height, options.title.c_str(), nullptr, nullptr);
}

ui::Texture texture_of(const SheetPicture& sheet) {
    return {ui::Texture::Kind::grey, sheet.width, sheet.height,
            reinterpret_cast<const unsigned char*>(sheet.pixels.data())};
}

int sheet_width(const ui::Scene& scene, float scale) {
    const auto sheet = std::find_if(scene.items.begin(), scene.items.end(), [](const ui::Placed& item) {
        return item.kind == ui::Placed::Kind::sheet;
    });
    return sheet == scene.items.end() ? 0 : static_cast<int>(std::lround(sheet->rect.w * scale));
}

}  // namespace

std::variant<std::unique_ptr<WindowSystem>, platform::Problem> WindowSystem::start() {
    set_utf8_locale();
    const xim::Guard guard;
#ifdef GLFW_PLATFORM
    // From 3.4 on GLFW would take to Wayland in a session of that kind; there X11 is served by XWayland.
    glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
#endif
    if (glfwInit() == GLFW_FALSE) {
        return platform::Problem{"画面を開けません。DISPLAY の示す画面につながりませんでした。",
                                 "画面のある端末で始めるか、xvfb-run を前に付けて始めてください。"};
    }
    return std::unique_ptr<WindowSystem>(new WindowSystem);
}

WindowSystem::~WindowSystem() {
    glfwTerminate();
}

void Awake::keep(bool awake) {
    if (awake == kept_) return;
    kept_ = awake;
    Display* display = glfwGetX11Display();
    int first_event = 0;
    int first_error = 0;
    if (XScreenSaverQueryExtension(display, &first_event, &first_error) == False) return;
    if (awake) XResetScreenSaver(display);
    XScreenSaverSuspend(display, awake ? True : False);
    XFlush(display);
}

std::variant<std::unique_ptr<WindowSurface>, platform::Problem> WindowSurface::open(
    const WindowOptions& options, const std::optional<Monitor>& monitor, std::shared_ptr<Drawing> drawing) {
    if (!WindowPicture::can_show(glfwGetX11Display())) {
        return platform::Problem{"窓を開けません。この画面の色は、赤・緑・青の値で表されていません。",
                                 "画面の色数を 24 ビットにして、もう一度始めてください。"};
    }
    GLFWwindow* window = create_window(options, monitor);
    if (window == nullptr) {
        return platform::Problem{"窓を開けません。X サーバーが窓を作りませんでした。",
                                 "ほかのプログラムを終えて、もう一度始めてください。"};
    }
    return std::unique_ptr<WindowSurface>(new WindowSurface(window, std::move(drawing)));
}

WindowSurface::WindowSurface(GLFWwindow* window, std::shared_ptr<Drawing> drawing)
    : window_(window), drawing_(std::move(drawing)), picture_(glfwGetX11Display(), glfwGetX11Window(window)) {
    glfwSetWindowUserPointer(window_, this);
    listen();
}

WindowSurface::~WindowSurface() {
    glfwDestroyWindow(window_);
}

void WindowSurface::listen() {
    glfwSetKeyCallback(window_, [](GLFWwindow* window, int key, int, int action, int mods) {
        if (action != GLFW_RELEASE) surface_of(window).touched = true;
        if (auto event = event_of_key(key, action, mods)) surface_of(window).events.push_back(*event);
        if (auto event = event_of_hold(key, action, mods)) surface_of(window).events.push_back(*event);
    });
    glfwSetCharCallback(window_, [](GLFWwindow* window, unsigned code) {
        surface_of(window).events.push_back(event_of_character(code));
        surface_of(window).touched = true;
    });
    glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int button, int action, int) {
        if (button != GLFW_MOUSE_BUTTON_LEFT) return;
        WindowSurface& surface = surface_of(window);
        surface.touched = true;
        surface.pointer_down_ = action == GLFW_PRESS;
        surface.events.push_back(ui::Event::of_pointer(
            surface.pointer_down_ ? ui::Event::Kind::pointer_down : ui::Event::Kind::pointer_up,
            pointer_of(window)));
    });
    glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double x, double y) {
        WindowSurface& surface = surface_of(window);
        if (!surface.pointer_down_) return;
        const ui::Point at{static_cast<float>(x), static_cast<float>(y)};
        surface.events.push_back(ui::Event::of_pointer(ui::Event::Kind::pointer_move, at));
    });
    glfwSetScrollCallback(window_, [](GLFWwindow* window, double, double notches) {
        ui::Event event = ui::Event::of_pointer(ui::Event::Kind::wheel, pointer_of(window));
        event.wheel = static_cast<float>(notches);
        surface_of(window).events.push_back(event);
        surface_of(window).touched = true;
    });
    glfwSetWindowPosCallback(window_, [](GLFWwindow* window, int x, int y) {
        WindowSurface& surface = surface_of(window);
        const bool covers = !surface.monitor_.empty() && glfwGetWindowMonitor(window) == nullptr;
        surface.stray_ = covers && (x != surface.x_ || y != surface.y_);
    });
    glfwSetWindowFocusCallback(window_, [](GLFWwindow* window, int focused) {
        if (surface_of(window).yields_) glfwSetWindowAttrib(window, GLFW_FLOATING, focused);
    });
    glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) { surface_of(window).stale = true; });
    glfwSetFramebufferSizeCallback(window_,
                                   [](GLFWwindow* window, int, int) { surface_of(window).stale = true; });
    glfwSetWindowCloseCallback(window_, [](GLFWwindow* window) { surface_of(window).stale = true; });
}

ui::Surface WindowSurface::size() const {
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    return {static_cast<float>(std::max(1, width)), static_cast<float>(std::max(1, height))};
}

ui::Clipboard WindowSurface::clipboard() const {
    GLFWwindow* window = window_;
    ui::Clipboard clipboard;
    clipboard.get = [window] {
        const char* text = glfwGetClipboardString(window);
        return std::string(text != nullptr ? text : "");
    };
    clipboard.set = [window](const std::string& text) { glfwSetClipboardString(window, text.c_str()); };
    return clipboard;
}

bool WindowSurface::take_close_request() {
    const bool asked = glfwWindowShouldClose(window_) == GLFW_TRUE;
    if (asked) glfwSetWindowShouldClose(window_, GLFW_FALSE);
    return asked;
}

void WindowSurface::stand_on(const Monitor& monitor, bool alone) {
    GLFWmonitor* whole = alone ? glfw_monitor(monitor.name) : nullptr;
    const bool stands = monitor_ == monitor.name && glfwGetWindowMonitor(window_) == whole;
    // In full-screen mode a window stands before all others as long as it is worked in, and no longer.
    if (whole != nullptr) glfwSetWindowAttrib(window_, GLFW_FLOATING, GLFW_FALSE);
    if (!stands || whole == nullptr)
        glfwSetWindowMonitor(window_, whole, whole == nullptr ? monitor.x : 0,
                             whole == nullptr ? monitor.y : 0, monitor.width, monitor.height, GLFW_DONT_CARE);
    monitor_ = monitor.name;
    x_ = monitor.x;
    y_ = monitor.y;
    // A window manager puts a window that names no place where it likes; hidden, this names it (GLFW 3.3).
    if (whole == nullptr) glfwSetWindowPos(window_, monitor.x, monitor.y);
    glfwShowWindow(window_);
    stale = true;
}

void WindowSurface::hide() {
    // A window manager may take its time over the frame around it: what was shown goes first.
    Display* display = glfwGetX11Display();
    XSetWindowBackground(display, glfwGetX11Window(window_), BlackPixel(display, DefaultScreen(display)));
    XClearWindow(display, glfwGetX11Window(window_));
    glfwHideWindow(window_);
    XSync(display, False);
}

void WindowSurface::take_focus() {
    glfwFocusWindow(window_);
}

void WindowSurface::yield_to_others(bool yields) {
    yields_ = yields;
    const bool before_all = !yields || glfwGetWindowAttrib(window_, GLFW_FOCUSED) == GLFW_TRUE;
    glfwSetWindowAttrib(window_, GLFW_FLOATING, before_all ? GLFW_TRUE : GLFW_FALSE);
}

void WindowSurface::render(const ui::Scene& scene) {
    const ui::Surface size = this->size();
    const ui::Pixels pixels = picture_.begin(static_cast<int>(size.width), static_cast<int>(size.height));
    ui::fill(pixels, scene.ground().value_or(ui::theme::paper));
    ui::rasterise(drawing_->context.end(), pixels);
}

int WindowSurface::show(const view::Screen& screen, ui::ScreenState& state, const Shown& shown,
                        const std::optional<std::filesystem::path>& picture,
                        std::optional<platform::Problem>& trouble) {
    const ui::Surface pixels = size();
    std::vector<ui::PaintedSheet> sheets;
    if (shown.sheet != nullptr) {
        drawing_->sheet = texture_of(*shown.sheet);
        sheets.push_back({shown.sheet->key, &drawing_->sheet});
    }
    const ui::Scene scene =
        drawing_->view.draw(screen, state, pixels, drawing_->context.begin(pixels), shown.pictures, sheets);
    render(scene);
    if (picture) trouble = save_frame(*picture, picture_.pixels());
    picture_.present();
    stale = false;
    shown_.clear();
    follow_input_method(screen, state, scene);
    return sheet_width(scene, pixels.scale());
}

void WindowSurface::show_room(const view::RoomPage& page, ui::ScreenState& state) {
    const auto screen = view::screen_of(page);
    const ui::Surface pixels = size();
    auto scene = drawing_->view.scene(screen, state, pixels);
    const ui::Target* focus = scene.find(state.active(screen).focus);
    const ui::Rect focus_rect = focus == nullptr ? ui::Rect{} : focus->rect;
    if (!stale && scene.items == shown_ && focus_rect == shown_focus_) return;
    drawing_->view.draw(screen, state, pixels, drawing_->context.begin(pixels));
    render(scene);
    picture_.present();
    stale = false;
    shown_ = std::move(scene.items);
    shown_focus_ = focus_rect;
    xim::set_text_active(glfwGetX11Window(window_), false);
}

void WindowSurface::follow_input_method(const view::Screen& screen, const ui::ScreenState& state,
                                        const ui::Scene& scene) {
    const xim::WindowId window = glfwGetX11Window(window_);
    // An input method would show a secret while it is typed, and learn it.
    xim::set_text_active(window, ui::ScreenView::may_convert(screen, state));
    if (!scene.caret) return;
    const float scale = size().scale();
    xim::set_caret(window, static_cast<int>(scene.caret->x * scale),
                   static_cast<int>(scene.caret->bottom() * scale));
}

}  // namespace kasane::shell

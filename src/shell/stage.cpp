#include "shell/stage.hpp"

#include <algorithm>
#include <utility>

#include <GLFW/glfw3.h>

#include "platform/clock.hpp"
#include "shell/window_notices.hpp"
#include "shell/xim_shim.hpp"

namespace kasane::shell {

std::optional<platform::Problem> Stage::open() {
    drawing_ = std::make_shared<Drawing>();
    if (options_.width > 0 && options_.height > 0) {
        auto opened = WindowSurface::open(options_, {}, drawing_);
        if (auto* problem = std::get_if<platform::Problem>(&opened)) return *problem;
        room_ = std::move(std::get<0>(opened));
    } else if (auto problem = follow_monitors()) {
        return problem;
    }
    application_.begin(typed_in());
    if (!xim::in_effect()) application_.notice(no_input_method());
    return {};
}

std::optional<platform::Problem> Stage::run() {
    while (!application_.wants_close()) {
        const bool windowed = options_.width > 0 && options_.height > 0;
        if (!windowed)
            if (auto problem = follow_monitors()) return problem;
        if (has_news()) refresh();
        awake_.keep(application_.stays_awake());
        if (application_.wants_close()) break;
        wait();
        const bool asked = room_->take_close_request() || (console_ && console_->take_close_request());
        if (!asked) continue;
        if (application_.close_requested()) break;
        stale_ = true;
    }
    return {};
}

/// Monitors that came, went or moved. While all sleep, everything stays as it was.
std::optional<platform::Problem> Stage::follow_monitors() {
    auto now = monitors_now();
    if (room_ && now.empty()) return {};
    if (room_ && now == monitors_) return went_astray() ? arrange() : std::nullopt;
    strays_ = 0;
    if (console_ && roles_ && roles_->console) {
        const auto* before = find_monitor(monitors_, *roles_->console);
        const auto* after = find_monitor(now, *roles_->console);
        // Before anything else: where its monitor was, the projector's picture may lie now.
        if (after == nullptr || before == nullptr || !(*before == *after)) console_->hide();
    }
    monitors_ = std::move(now);
    if (monitors_.empty()) monitors_ = {{"", 0, 0, 1920, 1080}};
    roles_ = assign_roles(monitors_, parted_roles_ ? parted_roles_ : roles_);
    if (roles_->console) parted_roles_ = roles_;
    return arrange();
}

std::variant<std::unique_ptr<WindowSurface>, platform::Problem> Stage::take_window(Surfaces& free,
                                                                                   const Monitor& monitor) {
    const auto here = std::find_if(free.begin(), free.end(), [&](const auto& surface) {
        return surface != nullptr && surface->monitor() == monitor.name;
    });
    if (here == free.end()) return WindowSurface::open(options_, monitor, drawing_);
    auto surface = std::move(*here);
    free.erase(here);
    return surface;
}

/// Whether a window manager moved a window, as when both monitors slept. One that insists gets its way.
bool Stage::went_astray() {
    constexpr int most = 8;
    const bool room = room_->take_stray();
    const bool console = console_ && console_->take_stray();
    return (room || console) && strays_++ < most;
}

std::optional<platform::Problem> Stage::arrange() {
    const bool was_parted = is_parted();
    const bool parted = roles_->console.has_value();
    Surfaces free;
    if (room_) free.push_back(std::move(room_));
    if (console_) free.push_back(std::move(console_));
    // A window whose monitor went away serves another.
    for (auto& surface : free)
        if (find_monitor(monitors_, surface->monitor()) == nullptr) surface->hide();
    const auto& room_monitor = *find_monitor(monitors_, roles_->room);
    auto room = take_window(free, room_monitor);
    if (auto* problem = std::get_if<platform::Problem>(&room)) return *problem;
    room_ = std::move(std::get<0>(room));
    room_->stand_on(room_monitor, !parted);
    if (parted) {
        const auto& own = *find_monitor(monitors_, *roles_->console);
        auto console = take_window(free, own);
        if (auto* problem = std::get_if<platform::Problem>(&console)) return *problem;
        console_ = std::move(std::get<0>(console));
        console_->stand_on(own, false);
    }
    if (parted != was_parted) {
        application_.screens_changed(parted);
        // What has not been taken over yet when the monitor comes back is where it was.
        takes_over_ = minute_ >= 0 && !takes_over_;
    }
    share_the_desk();
    main().take_focus();
    room_->stale = true;
    stale_ = true;
    return {};
}

void Stage::share_the_desk() {
    room_->yield_to_others(!is_parted());
    if (console_) console_->yield_to_others(true);
}

void Stage::swap() {
    if (!is_parted()) return;
    std::swap(room_, console_);
    roles_ = swapped(*roles_);
    parted_roles_ = roles_;
    room_->stale = true;
    console_->stale = true;
    share_the_desk();
    console_->take_focus();
    stale_ = true;
}

bool Stage::has_news() {
    collect_events();
    if (take_touch() && application_.touched()) {
        events_.clear();
        stale_ = true;
    }
    while (const auto due = held_.take_due(glfwGetTime())) act_on(*due);
    const int now = platform::local_now().minute;
    if (application_.look()) stale_ = true;
    const bool drawn_over = room_->stale || (console_ && console_->stale);
    const bool news = stale_ || drawn_over || !events_.empty() || now != minute_;
    minute_ = now;
    return news;
}

/// A touch of the room's screen counts as well.
bool Stage::take_touch() {
    const bool room = std::exchange(room_->touched, false);
    return (console_ && std::exchange(console_->touched, false)) || room;
}

/// Keys of both windows go one way; the pointer acts only where the screen answers it.
void Stage::collect_events() {
    for (auto& event : std::exchange(room_->events, {})) {
        const bool key = event.kind == ui::Event::Kind::key || event.kind == ui::Event::Kind::text ||
                         event.kind == ui::Event::Kind::hold || event.kind == ui::Event::Kind::release;
        if (!is_parted() || key) events_.push_back(std::move(event));
    }
    if (console_)
        for (auto& event : std::exchange(console_->events, {})) events_.push_back(std::move(event));
    for (const auto& event : events_) hold(event);
    std::erase_if(events_, [](const ui::Event& event) {
        return event.kind == ui::Event::Kind::hold || event.kind == ui::Event::Kind::release;
    });
}

void Stage::hold(const ui::Event& event) {
    if (event.kind == ui::Event::Kind::hold && !text_active_ && !application_.is_closed())
        held_.press(event.letter, glfwGetTime());
    if (event.kind != ui::Event::Kind::release) return;
    if (const auto held = held_.release(event.letter)) act_on(*held);
}

void Stage::act_on(Held held) {
    if (held == Held::swap)
        press({view::SwapScreens{}});
    else
        press({view::ShowNames{held == Held::names_on}});
    stale_ = true;
}

void Stage::press(const ui::Pressed& pressed) {
    application_.pressed(pressed, shown_at(typed_in()));
    if (application_.take_swap_request()) swap();
}

void Stage::refresh() {
    is_parted() ? refresh_parted() : refresh_alone();
    const auto missing = drawing_->fonts.take_missing();
    if (missing.empty()) return;
    application_.notice(missing_glyphs(missing));
    stale_ = true;
}

void Stage::take_over(const view::Screen& screen) {
    if (!takes_over_ || application_.is_cut_off() || application_.is_closed()) return;
    takes_over_ = false;
    const auto& from = is_parted() ? page_state_ : console_state_;
    typed_in().take_over(from, screen);
}

view::Screen Stage::settle_alone() {
    const auto clipboard = room_->clipboard();
    auto screen = application_.screen();
    take_over(screen);
    while (const auto pressed =
               drawing_->view.react(screen, shown_at(page_state_), events_, room_->size(), clipboard)) {
        press(*pressed);
        if (application_.wants_close()) break;
        screen = application_.screen();
        take_over(screen);
    }
    if (!application_.is_closed()) application_.typed(page_state_);
    text_active_ = ui::ScreenView::text_active(screen, shown_at(page_state_));
    return screen;
}

void Stage::refresh_alone() {
    const auto screen = settle_alone();
    if (application_.wants_close()) return;
    const auto picture = application_.take_picture_request();
    std::optional<platform::Problem> trouble;
    stale_ = picture.has_value();
    application_.sheet_shown(
        room_->show(screen, shown_at(page_state_), {{}, application_.sheet()}, picture, trouble));
    if (picture) application_.picture_done(trouble);
}

ui::Pictured Stage::live(const view::Screens& screens) {
    return {view::working_picture, &screens.working, &page_state_, room_->size()};
}

view::Screens Stage::settle_parted(float aspect) {
    const auto clipboard = console_->clipboard();
    auto screens = application_.screens(aspect);
    take_over(screens.console);
    const auto react = [&] {
        auto& view = drawing_->view;
        return screens.pictured ? view.react(screens.console, console_state_, live(screens), events_,
                                             console_->size(), clipboard)
                                : view.react(screens.console, shown_at(console_state_), events_,
                                             console_->size(), clipboard);
    };
    while (const auto pressed = react()) {
        press(*pressed);
        if (application_.wants_close()) break;
        screens = application_.screens(aspect);
        take_over(screens.console);
    }
    if (!application_.is_closed()) application_.typed(console_state_);
    text_active_ = ui::ScreenView::text_active(screens.console, shown_at(console_state_));
    return screens;
}

/// The room comes first: what is taken from it is gone before anything else happens.
void Stage::refresh_parted() {
    stale_ = false;
    const auto size = room_->size();
    const auto screens = settle_parted(size.width / size.height);
    if (application_.wants_close()) return;
    if (screens.same) room_state_ = page_state_;
    room_->show_room(screens.room, room_state_);
    const auto room = view::screen_of(screens.room);
    Shown shown{{}, application_.sheet()};
    if (screens.pictured) {
        shown.pictures.push_back(live(screens));
        shown.pictures.push_back({view::room_picture, &room, &room_state_, size});
    }
    std::optional<platform::Problem> trouble;
    application_.sheet_shown(console_->show(screens.console, shown_at(console_state_), shown, {}, trouble));
}

void Stage::wait() {
    if (stale_) return glfwPollEvents();
    const double to_minute = 60.0 - std::min(59, platform::local_now().second);
    const double change = std::clamp(application_.seconds_to_change(), 0.01, to_minute);
    const double seconds = std::min({change, held_.due_in(glfwGetTime()).value_or(change),
                                     application_.seconds_to_look().value_or(change)});
    const double until = glfwGetTime() + change;
    glfwWaitEventsTimeout(std::max(0.001, seconds));
    if (glfwGetTime() >= until) stale_ = true;
}

}  // namespace kasane::shell

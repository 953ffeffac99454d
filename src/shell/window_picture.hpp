// The picture of an X window, in memory that the X server reads as well where it runs on this machine.
#pragma once

#include <memory>
#include <vector>

#include "ui/raster.hpp"

struct _XDisplay;  // NOLINT(bugprone-reserved-identifier): Xlib's own name
struct _XImage;    // NOLINT(bugprone-reserved-identifier)

namespace kasane::shell {

/// Of a window with the default visual, which must be one of `can_show`.
class WindowPicture {
  public:
    /// Whether the display's colours are made of red, green and blue.
    static bool can_show(_XDisplay* display);

    WindowPicture(_XDisplay* display, unsigned long window);
    ~WindowPicture();
    WindowPicture(const WindowPicture&) = delete;
    WindowPicture& operator=(const WindowPicture&) = delete;

    /// Where the next frame is to be drawn, in this size. Anything may stand there.
    ui::Pixels begin(int width, int height);
    [[nodiscard]] const ui::Pixels& pixels() const { return pixels_; }
    void present();

  private:
    class Shared;

    void make(int width, int height);
    void release();
    void convert();

    _XDisplay* display_;
    unsigned long window_;
    ui::Pixels pixels_;
    _XImage* image_ = nullptr;
    std::unique_ptr<Shared> shared_;  ///< nullptr where the X server does not read this memory
    std::vector<std::uint32_t> own_;  ///< the picture in that case
    std::vector<char> converted_;     ///< the picture as a display of another depth wants it
};

}  // namespace kasane::shell

#include "shell/window_picture.hpp"

#include <bit>

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <sys/ipc.h>
#include <sys/shm.h>

namespace kasane::shell {

namespace {

Visual* visual_of(Display* display) {
    return DefaultVisual(display, DefaultScreen(display));
}

unsigned depth_of(Display* display) {
    return static_cast<unsigned>(DefaultDepth(display, DefaultScreen(display)));
}

/// Whether its pixels are as ours.
bool is_usual(const XImage& image) {
    const bool order = image.byte_order == (std::endian::native == std::endian::little ? LSBFirst : MSBFirst);
    return order && image.bits_per_pixel == 32 && image.red_mask == 0xFF0000 && image.green_mask == 0xFF00 &&
           image.blue_mask == 0xFF;
}

/// Eight bits of a pixel where the mask has its bits.
unsigned long channel(std::uint32_t pixel, int shift, unsigned long mask) {
    const int low = std::countr_zero(mask);
    return (((pixel >> shift & 0xFFU) * (mask >> low) + 127) / 255) << low;
}

int no_matter(Display*, XErrorEvent*) {
    return 0;
}

}  // namespace

/// Memory that this process and the X server have in common; gone with the last of the two.
class WindowPicture::Shared {
  public:
    /// Nothing where the server is elsewhere.
    static std::unique_ptr<Shared> make(Display* display, std::size_t size) {
        if (XShmQueryExtension(display) == False) return nullptr;
        auto shared = std::unique_ptr<Shared>(new Shared(display, size));
        return shared->can_be_seen() ? std::move(shared) : nullptr;
    }
    ~Shared() {
        if (attached_) XShmDetach(display_, &segment);
        if (attached_) XSync(display_, False);
        if (segment.shmaddr != nullptr) shmdt(segment.shmaddr);
    }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    XShmSegmentInfo segment{};

  private:
    Shared(Display* display, std::size_t size) : display_(display) {
        segment.shmid = shmget(IPC_PRIVATE, size, IPC_CREAT | 0600);
        if (segment.shmid < 0) return;
        void* address = shmat(segment.shmid, nullptr, 0);
        if (address != reinterpret_cast<void*>(-1)) {  // NOLINT(performance-no-int-to-ptr)
            segment.shmaddr = static_cast<char*>(address);
            attach();
        }
        shmctl(segment.shmid, IPC_RMID, nullptr);
    }

    /// A server behind a network, or in another container, refuses only once it is asked; asking it for
    /// a pixel says whether it did.
    void attach() {
        XSync(display_, False);
        const auto before = XSetErrorHandler(no_matter);
        XShmAttach(display_, &segment);
        XImage* probe = XShmCreateImage(display_, visual_of(display_), depth_of(display_), ZPixmap,
                                        segment.shmaddr, &segment, 1, 1);
        attached_ = XShmGetImage(display_, DefaultRootWindow(display_), probe, 0, 0, AllPlanes) != False;
        probe->data = nullptr;
        XDestroyImage(probe);
        XSync(display_, False);
        XSetErrorHandler(before);
    }

    [[nodiscard]] bool can_be_seen() const { return attached_; }

    Display* display_;
    bool attached_ = false;
};

bool WindowPicture::can_show(Display* display) {
    return visual_of(display)->c_class == TrueColor;
}

WindowPicture::WindowPicture(Display* display, unsigned long window) : display_(display), window_(window) {}

WindowPicture::~WindowPicture() {
    release();
}

void WindowPicture::release() {
    if (image_ == nullptr) return;
    image_->data = nullptr;  // Xlib would free what is not its own
    image_->obdata = nullptr;
    XDestroyImage(image_);
    image_ = nullptr;
    shared_ = nullptr;
}

void WindowPicture::make(int width, int height) {
    release();
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    image_ = XCreateImage(display_, visual_of(display_), depth_of(display_), ZPixmap, 0, nullptr,
                          static_cast<unsigned>(width), static_cast<unsigned>(height), 32, 0);
    if (is_usual(*image_)) shared_ = Shared::make(display_, count * sizeof(std::uint32_t));
    if (shared_) image_->obdata = reinterpret_cast<char*>(&shared_->segment);
    own_.resize(shared_ ? 0 : count);
    converted_.resize(is_usual(*image_) ? 0
                                        : static_cast<std::size_t>(image_->bytes_per_line) *
                                              static_cast<std::size_t>(height));
    pixels_ = {shared_ ? reinterpret_cast<std::uint32_t*>(shared_->segment.shmaddr) : own_.data(), width,
               height};
    image_->data = converted_.empty() ? reinterpret_cast<char*>(pixels_.data) : converted_.data();
}

ui::Pixels WindowPicture::begin(int width, int height) {
    if (shared_) XSync(display_, False);  // the server may still be reading
    if (image_ == nullptr || pixels_.width != width || pixels_.height != height) make(width, height);
    return pixels_;
}

void WindowPicture::convert() {
    for (int y = 0; y < pixels_.height; ++y)
        for (int x = 0; x < pixels_.width; ++x) {
            const std::uint32_t pixel = pixels_.data[static_cast<std::ptrdiff_t>(y) * pixels_.width + x];
            XPutPixel(image_, x, y,
                      channel(pixel, 16, image_->red_mask) | channel(pixel, 8, image_->green_mask) |
                          channel(pixel, 0, image_->blue_mask));
        }
}

void WindowPicture::present() {
    if (!converted_.empty()) convert();
    GC gc = DefaultGC(display_, DefaultScreen(display_));
    const auto width = static_cast<unsigned>(pixels_.width);
    const auto height = static_cast<unsigned>(pixels_.height);
    shared_ ? XShmPutImage(display_, window_, gc, image_, 0, 0, 0, 0, width, height, False)
            : XPutImage(display_, window_, gc, image_, 0, 0, 0, 0, width, height);
    XFlush(display_);
}

}  // namespace kasane::shell

// Takes picture after picture of parts of the display while something happens, as a person before it would
// see it: frames MILLISECONDS FOLDER X,Y,WIDTH,HEIGHT... Each picture that was not there before is written as
// FOLDER/PART-NUMBER.ppm; each change is told as "MILLISECONDS PART NUMBER" in its order, after a line "began
// MILLISECONDS" with the time of day at which it began.
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace {

struct Part {
    int x = 0;
    int y = 0;
    unsigned width = 0;
    unsigned height = 0;
    std::vector<std::string> seen = {};
    std::size_t now = 0;
    bool any = false;
};

std::string take(Display* display, const Part& part) {
    XImage* image = XGetImage(display, DefaultRootWindow(display), part.x, part.y, part.width, part.height,
                              AllPlanes, ZPixmap);
    if (image == nullptr) return {};
    std::string pixels(image->data, static_cast<std::size_t>(image->bytes_per_line) * part.height);
    XDestroyImage(image);
    return pixels;
}

void write(const std::filesystem::path& path, const Part& part, const std::string& pixels) {
    std::ofstream file(path, std::ios::binary);
    file << "P6\n" << part.width << " " << part.height << "\n255\n";
    for (std::size_t at = 0; at + 3 < pixels.size(); at += 4)
        file << pixels[at + 2] << pixels[at + 1] << pixels[at];
}

void look(Display* display, Part& part, std::size_t number, long long since,
          const std::filesystem::path& folder) {
    const auto pixels = take(display, part);
    if (pixels.empty() || (part.any && part.seen[part.now] == pixels)) return;
    std::size_t at = 0;
    while (at < part.seen.size() && part.seen[at] != pixels) ++at;
    if (at == part.seen.size()) {
        part.seen.push_back(pixels);
        write(folder / (std::to_string(number) + "-" + std::to_string(at) + ".ppm"), part, pixels);
    }
    part.now = at;
    part.any = true;
    std::cout << since << " " << number << " " << at << "\n";
}

int no_matter(Display*, XErrorEvent*) {
    return 0;
}

}  // namespace

int main(int count, char** words) {
    using Clock = std::chrono::steady_clock;
    Display* display = XOpenDisplay(nullptr);
    if (count < 4 || display == nullptr) return 2;
    XSetErrorHandler(no_matter);  // a part that lies outside for a moment
    std::vector<Part> parts;
    for (int at = 3; at < count; ++at) {
        Part part;
        if (std::sscanf(words[at], "%d,%d,%u,%u", &part.x, &part.y, &part.width, &part.height) != 4) return 2;
        parts.push_back(part);
    }
    const std::filesystem::path folder = words[2];
    std::filesystem::create_directories(folder);
    const auto start = Clock::now();
    std::cout << "began "
              << std::chrono::duration_cast<std::chrono::milliseconds>(
                     std::chrono::system_clock::now().time_since_epoch())
                     .count()
              << "\n";
    const auto since = [&] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count();
    };
    while (since() < std::stoll(words[1]))
        for (std::size_t at = 0; at < parts.size(); ++at) look(display, parts[at], at, since(), folder);
    XCloseDisplay(display);
    return 0;
}

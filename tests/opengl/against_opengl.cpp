// Whether every screen is pictured as OpenGL would picture it, within two of 255 levels: draws each both ways
// and tells which are not. Needs a display: against_opengl WIDTHxHEIGHT...
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <vector>

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>

#include "screens/slides.hpp"
#include "ui/draw_context.hpp"
#include "ui/screen_view.hpp"
#include "view_model/papers/paper.hpp"

namespace {

using namespace kasane;

constexpr int tolerance = 2;

/// Dear ImGui's own way to draw, into a picture that no window shows. Its answers have red lowest, and rows
/// from below.
class OpenGl {
  public:
    OpenGl(int width, int height) : width_(width), height_(height) {
        GLuint names[2];
        glGenFramebuffers(1, &names[0]);
        glGenTextures(1, &names[1]);
        glBindTexture(GL_TEXTURE_2D, names[1]);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
        glBindFramebuffer(GL_FRAMEBUFFER, names[0]);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, names[1], 0);
        ImGui_ImplOpenGL3_Init("#version 330");
        ImGui_ImplOpenGL3_CreateDeviceObjects();
    }
    ~OpenGl() { ImGui_ImplOpenGL3_Shutdown(); }
    OpenGl(const OpenGl&) = delete;
    OpenGl& operator=(const OpenGl&) = delete;

    std::vector<std::uint32_t> draw(const ImDrawData& data, ui::Colour ground) {
        ImDrawData own = data;
        std::map<const ui::Texture*, GLuint> names;
        for (int at = 0; at < own.CmdListsCount; ++at)
            for (ImDrawCmd& command : own.CmdLists[at]->CmdBuffer) {
                const auto* texture = static_cast<const ui::Texture*>(command.TextureId);
                if (!names.contains(texture)) names[texture] = make(*texture);
                const auto name = static_cast<std::uintptr_t>(names[texture]);
                // NOLINTNEXTLINE(performance-no-int-to-ptr)
                command.TextureId = reinterpret_cast<ImTextureID>(name);
            }
        glViewport(0, 0, width_, height_);
        const auto part = [](std::uint8_t colour) { return static_cast<float>(colour) / 255.0F; };
        glClearColor(part(ground.r), part(ground.g), part(ground.b), 1);
        glClear(GL_COLOR_BUFFER_BIT);
        ImGui_ImplOpenGL3_RenderDrawData(&own);
        std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width_) *
                                          static_cast<std::size_t>(height_));
        glReadPixels(0, 0, width_, height_, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
        for (const auto& [texture, name] : names) glDeleteTextures(1, &name);
        return pixels;
    }

  private:
    static GLuint make(const ui::Texture& texture) {
        const bool grey = texture.kind == ui::Texture::Kind::grey;
        GLuint name = 0;
        glGenTextures(1, &name);
        glBindTexture(GL_TEXTURE_2D, name);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, texture.width, texture.height, 0, GL_RED, GL_UNSIGNED_BYTE,
                     texture.texels);
        for (const GLenum filter : {GL_TEXTURE_MIN_FILTER, GL_TEXTURE_MAG_FILTER})
            glTexParameteri(GL_TEXTURE_2D, filter, grey ? GL_LINEAR : GL_NEAREST);
        for (const GLenum edge : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T})
            glTexParameteri(GL_TEXTURE_2D, edge, GL_CLAMP_TO_EDGE);
        const GLint coverage[4]{GL_ONE, GL_ONE, GL_ONE, GL_RED};
        const GLint picture[4]{GL_RED, GL_RED, GL_RED, GL_ONE};
        glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, grey ? picture : coverage);
        return name;
    }

    int width_;
    int height_;
};

/// A page that is lighter and darker in waves, so large that it is shown smaller than it is.
std::vector<unsigned char> page_of(int width, int height) {
    std::vector<unsigned char> page;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            page.push_back(static_cast<unsigned char>(std::abs((x + y) % 510 - 255)));
    return page;
}

/// Both ways to draw, in one size.
class Pair {
  public:
    Pair(int width, int height)
        : size_{static_cast<float>(width), static_cast<float>(height)},
          drawn_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height)),
          pixels_{drawn_.data(), width, height},
          other_(width, height) {
        ui::share_texture(*ImGui::GetIO().Fonts, view_.glyphs());  // OpenGL has put its own there
    }

    /// How far apart the two are where they are farthest.
    int difference(const screens::Sight& sight) {
        ui::ScreenState state;
        const auto screen = sight.screen();
        const auto scene =
            view_.draw(screen, state, size_, context_.begin(size_), {}, {{view::sheet_key, &sheet_}});
        const auto& data = context_.end();
        const auto ground = scene.ground().value_or(ui::theme::paper);
        ui::fill(pixels_, ground);
        ui::rasterise(data, pixels_);
        return farthest(other_.draw(data, ground));
    }

  private:
    [[nodiscard]] int farthest(const std::vector<std::uint32_t>& others) const {
        int most = 0;
        for (int y = 0; y < pixels_.height; ++y) {
            const std::uint32_t* own = pixels_.data + static_cast<std::ptrdiff_t>(y) * pixels_.width;
            const std::uint32_t* other =
                others.data() + static_cast<std::ptrdiff_t>(pixels_.height - 1 - y) * pixels_.width;
            for (int x = 0; x < pixels_.width; ++x)
                for (const unsigned shift : {0U, 8U, 16U}) {
                    const auto one = static_cast<int>(own[x] >> shift & 0xFFU);
                    const auto two = static_cast<int>(other[x] >> (16U - shift) & 0xFFU);
                    most = std::max(most, std::abs(one - two));
                }
        }
        return most;
    }

    ui::FontSet fonts_;
    ui::ScreenView view_{fonts_};
    ui::DrawContext context_{view_.glyphs()};
    std::vector<unsigned char> page_ = page_of(1400, 1980);
    ui::Texture sheet_{ui::Texture::Kind::grey, 1400, 1980, page_.data()};
    ui::Surface size_;
    std::vector<std::uint32_t> drawn_;
    ui::Pixels pixels_;
    OpenGl other_;
};

bool start_opengl() {
    if (glfwInit() == GLFW_FALSE) return false;
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_CONTEXT_CREATION_API, GLFW_EGL_CONTEXT_API);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    GLFWwindow* window = glfwCreateWindow(64, 64, "OpenGL", nullptr, nullptr);
    if (window == nullptr) return false;
    glfwMakeContextCurrent(window);
    return true;
}

}  // namespace

int main(int count, char** words) {
    if (!start_opengl()) {
        std::cerr << "OpenGL 3.3 がありません。\n";
        return 3;
    }
    const auto slides = screens::all_slides();
    int apart = 0;
    for (int word = 1; word < count; ++word) {
        int width = 0;
        int height = 0;
        if (std::sscanf(words[word], "%dx%d", &width, &height) != 2) return 2;
        Pair pair(width, height);
        for (const auto& slide : slides) {
            const int difference = pair.difference(slide.sight);
            if (difference <= tolerance) continue;
            std::cerr << words[word] << " " << slide.name << ": " << difference << "\n";
            ++apart;
        }
    }
    std::cout << slides.size() << "画面のうち " << apart << " が OpenGL の絵と違います。\n";
    glfwTerminate();
    return apart == 0 && !slides.empty() ? 0 : 1;
}

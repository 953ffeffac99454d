#include "ui/draw_context.hpp"

#include <array>

#include "ui/painter.hpp"

namespace kasane::ui {

DrawContext::DrawContext(const GlyphCache& glyphs) : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    io.Fonts->Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
    // All text is drawn from glyphs of its own; ImGui wants a font all the same.
    static constexpr std::array<ImWchar, 3> nearly_nothing{' ', ' ', 0};
    ImFontConfig smallest;
    smallest.GlyphRanges = nearly_nothing.data();
    io.Fonts->AddFontDefault(&smallest);
    io.Fonts->Build();
    share_texture(*io.Fonts, glyphs);
    ImGui::GetStyle().AntiAliasedLinesUseTex = false;
}

DrawContext::~DrawContext() {
    ImGui::DestroyContext(context_);
}

ImDrawList& DrawContext::begin(const Surface& surface) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().DisplaySize = {surface.width, surface.height};
    ImGui::NewFrame();
    return *ImGui::GetBackgroundDrawList();
}

const ImDrawData& DrawContext::end() {
    ImGui::Render();
    return *ImGui::GetDrawData();
}

}  // namespace kasane::ui

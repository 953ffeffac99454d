#include "guide/said.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "screens/slides.hpp"
#include "view_model/room.hpp"

namespace kasane::guide {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::vector<std::string> all_matches(const std::string& text, const char* pattern) {
    const std::regex expression(pattern);
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at)
        found.push_back((*at)[1].str());
    return found;
}

/// 「B・.」, 「Tab（記録の欄で）」, 「N を押す間」: the keys alone.
void add_keys(std::set<std::string>& keys, std::string named) {
    for (const auto* remark : {"（", " を", "を"}) named = named.substr(0, named.find(remark));
    for (std::size_t from = 0; from <= named.size();) {
        const auto end = std::min(named.find("・", from), named.size());
        keys.insert(named.substr(from, end - from));
        from = end + std::string("・").size();
    }
}

void add_keys(std::set<std::string>& keys, const view::Dialog& help) {
    for (const auto& part : help.body)
        if (const auto* table = std::get_if<view::Table>(&part.content); table && table->key == "help-keys")
            for (const auto& row : table->rows) add_keys(keys, row.cells.at(0).text);
}

/// The screen of a slide with its form's own keys shown.
view::Screen with_keys(screens::Sight sight) {
    if (sight.state.form) sight.state.form->chosen["keys"] = "shown";
    return sight.screen();
}

/// What F1 shows of the page alone.
view::Screen with_help(screens::Sight sight) {
    sight.state.form = view::Form{};
    return sight.screen();
}

}  // namespace

std::vector<Page> pages() {
    std::vector<Page> found;
    for (const auto& entry : fs::directory_iterator(KASANE_SOURCE_DIR "/docs/guide"))
        if (entry.path().extension() == ".md")
            found.push_back({entry.path().filename().string(), read(entry.path())});
    std::sort(found.begin(), found.end(), [](const Page& a, const Page& b) { return a.file < b.file; });
    return found;
}

std::vector<std::string> words_in(const Page& page) {
    return all_matches(page.markdown, "「\\*\\*([^*]+)\\*\\*」");
}

std::vector<std::string> codes_in(const Page& page) {
    return all_matches(page.markdown, "`([^`\n]+)`");
}

std::vector<std::string> addresses_in(const Page& page) {
    return all_matches(page.markdown, "\\]\\(([^)\n]+)\\)");
}

const std::string& said_by_screens() {
    static const std::string said = [] {
        std::string all;
        for (const auto& slide : screens::all_slides())
            if (!slide.sight.state.guide) all += view::test::all_text(slide.sight.screen()) + "\n";
        return all;
    }();
    return said;
}

const std::set<std::string>& keys_of_screens() {
    static const std::set<std::string> keys = [] {
        std::set<std::string> all;
        for (const auto& slide : screens::all_slides()) {
            for (const auto& screen : {with_help(slide.sight), with_keys(slide.sight)})
                if (screen.dialog) add_keys(all, *screen.dialog);
        }
        return all;
    }();
    return keys;
}

}  // namespace kasane::guide

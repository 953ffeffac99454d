#include "exchange/node.hpp"

namespace kasane::exchange {
namespace {

/// The beginning of a character at or before this place.
std::size_t character_at(const std::string& text, std::size_t at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return at;
}

}  // namespace

Problem too_many_rows(const std::string& file) {
    return {file, 0,
            "多すぎます。一度に読めるのは、ケース・世帯員・役割などを合わせて " + std::to_string(most_rows) +
                " 件までです。",
            "ファイルを分けて、一つずつ読み込んでください。"};
}

std::string in_short(const std::string& text) {
    constexpr std::size_t longest = 600;
    constexpr std::size_t each_end = 240;
    if (text.size() <= longest) return text;
    return text.substr(0, character_at(text, each_end)) + "…" +
           text.substr(character_at(text, text.size() - each_end));
}

std::string place(const Problem& problem) {
    auto where = !problem.cell.empty() ? problem.cell
                 : problem.line > 0    ? std::to_string(problem.line) + "行目"
                                       : std::string();
    if (!problem.file.empty()) where = problem.file + (where.empty() ? "" : " ") + where;
    return where;
}

std::string message(const Problem& problem) {
    const auto where = place(problem);
    return (where.empty() ? "" : where + "：") + problem.what + problem.remedy;
}

Node::Node() = default;
Node::Node(const Node& other) = default;
Node::Node(Node&& other) noexcept = default;
Node& Node::operator=(const Node& other) = default;
Node& Node::operator=(Node&& other) noexcept = default;
Node::~Node() = default;

const Node* Node::find(std::string_view key) const {
    for (const auto& [name, value] : fields)
        if (name == key) return &value;
    return nullptr;
}

}  // namespace kasane::exchange

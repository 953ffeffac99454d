#include "document/template_check.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace kasane::document {
namespace {

using Names = std::vector<Shape>;

struct Tag {
    char kind = ' ';  ///< '#', '^', '/', '&', '!', '>', '=', or ' ' for a field
    std::string_view name;
    std::string_view written;  ///< with its braces
    long line = 0;
};

struct OpenSection {
    Tag tag;
    const Names* names;
    const Shape* list = nullptr;   ///< that it goes through
    bool is_from_outside = false;  ///< that list is of a section further out than the list around it
};

/// Sections in sections. Papers need four.
constexpr std::size_t deepest = 16;

std::string_view trim(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

const Shape* find_in(const Names& names, std::string_view name) {
    const auto dot = name.find('.');
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Shape& shape) { return shape.name == name.substr(0, dot); });
    if (found == names.end()) return nullptr;
    return dot == std::string_view::npos ? &*found : find_in(found->within, name.substr(dot + 1));
}

std::string listed(const Names& names) {
    std::string list;
    for (const auto& shape : names) list += (list.empty() ? "" : "、") + shape.name;
    return list;
}

class Check {
  public:
    Check(std::string_view text, std::string_view paper_name, const Names& paper)
        : text_(text), paper_name_(paper_name), paper_(paper) {}

    std::vector<Problem> run() {
        for (auto at = text_.find("{{"); at != std::string_view::npos && !is_too_deep_;
             at = text_.find("{{", at)) {
            go_to(at);
            const auto tag = read_tag(at);
            if (tag) {
                judge(*tag);
                at += tag->written.size();
            } else {
                unclosed_tag(at);
                at = std::min(text_.find('\n', at), text_.size());
            }
        }
        for (; !open_.empty(); open_.pop_back()) unclosed_section(open_.back().tag);
        return std::move(problems_);
    }

  private:
    void go_to(std::size_t at) {
        const auto passed = text_.substr(at_, at - at_);
        line_ += std::count(passed.begin(), passed.end(), '\n');
        at_ = at;
    }

    [[nodiscard]] std::optional<Tag> read_tag(std::size_t at) const {
        const bool triple = text_.substr(at).starts_with("{{{");
        const std::string_view close = triple ? "}}}" : "}}";
        const auto inner = at + (triple ? 3 : 2);
        const auto end = text_.find(close, inner);
        const bool is_remark = trim(text_.substr(inner, end - inner)).starts_with('!');
        if (end == std::string_view::npos || (end > text_.find('\n', inner) && !is_remark)) return {};
        Tag tag{triple ? '&' : ' ', trim(text_.substr(inner, end - inner)),
                text_.substr(at, end + close.size() - at), line_};
        constexpr std::string_view kinds = "#^/&!>=";
        if (!triple && !tag.name.empty() && kinds.find(tag.name.front()) != std::string_view::npos) {
            tag.kind = tag.name.front();
            tag.name = trim(tag.name.substr(1));
        }
        return tag;
    }

    void judge(const Tag& tag) {
        if (tag.kind == '!') return;
        if (tag.kind == '>' || tag.kind == '=')
            return tell(fmt::format("{}行目の「{}」の書き方は使えません。", tag.line, tag.written),
                        "別のひな形の取り込みと、かっこの変更をやめて、項目を直接書いてください。");
        if (tag.kind == '&')
            return tell(
                fmt::format("{}行目の「{}」の書き方は使えません。記号がそのまま Markdown になります。",
                            tag.line, tag.written),
                fmt::format("「{{{{{}}}}}」と書いてください。", tag.name));
        if (tag.kind == '/') return close_section(tag);
        const auto found = find(tag.name);
        if (found.names == nullptr) unknown(tag);
        if (tag.kind == '#' || tag.kind == '^') open_section(tag, found);
    }

    /// What a name leads to, and how many of the open sections lie around what has it.
    struct Found {
        const Names* names = nullptr;
        const Shape* shape = nullptr;
        std::size_t depth = 0;
    };

    [[nodiscard]] Found find(std::string_view name) const {
        if (name == ".") return {open_.empty() ? nullptr : &nothing_, nullptr, open_.size()};
        Found found;
        if (const auto* shape = find_in(paper_, name)) found = {&shape->within, shape, 0};
        // The innermost section that has the name is the last one here.
        for (std::size_t at = 0; at < open_.size(); ++at)
            if (const auto* shape = find_in(*open_[at].names, name)) found = {&shape->within, shape, at + 1};
        return found;
    }

    /// A list within itself, or lists from outside in one another, would take longer than anybody waits.
    void open_section(const Tag& tag, const Found& found) {
        if (open_.size() >= deepest) return give_up(tag);
        OpenSection opened{tag, found.names != nullptr && tag.kind == '#' ? found.names : &nothing_};
        if (tag.kind == '#' && found.shape != nullptr && found.shape->is_list) {
            opened.list = found.shape;
            opened.is_from_outside =
                std::any_of(open_.begin() + static_cast<std::ptrdiff_t>(found.depth), open_.end(),
                            [](const OpenSection& section) { return section.list != nullptr; });
        }
        const bool repeats = std::any_of(open_.begin(), open_.end(), [&](const OpenSection& section) {
            return section.list != nullptr &&
                   (section.list == opened.list || (section.is_from_outside && opened.is_from_outside));
        });
        if (opened.list != nullptr && repeats)
            tell(fmt::format("{}行目の「{}」は、くり返しの中で同じ並びをまたくり返します。", tag.line,
                             tag.written),
                 "外側のくり返しを閉じてから書いてください。");
        open_.push_back(opened);
    }

    /// What stands further in would only be told again and again.
    void give_up(const Tag& tag) {
        tell(fmt::format("{}行目の「{}」の入れ子が深すぎます（{}まで）。", tag.line, tag.written, deepest),
             "外側の「{{#…}}」を減らしてください。");
        is_too_deep_ = true;
        open_.clear();
    }

    /// A section that another one closes is left open; what is not open is not closed.
    void close_section(const Tag& tag) {
        const bool is_open = std::any_of(open_.begin(), open_.end(), [&](const OpenSection& section) {
            return section.tag.name == tag.name;
        });
        if (!is_open)
            return tell(fmt::format("{}行目の「{}」に合う始まりがありません。", tag.line, tag.written),
                        fmt::format("前に「{{{{#{}}}}}」を書くか、この行を消してください。", tag.name));
        for (; open_.back().tag.name != tag.name; open_.pop_back()) unclosed_section(open_.back().tag);
        open_.pop_back();
    }

    void unknown(const Tag& tag) {
        const Names* here = &paper_;
        for (const auto& section : open_)
            if (!section.names->empty()) here = section.names;
        tell(fmt::format("{}行目の「{}」は{}にない項目です。", tag.line, tag.written, paper_name_),
             fmt::format("ここで使える項目に直してください（{}）。", listed(*here)));
    }

    void unclosed_tag(std::size_t at) {
        const auto rest = text_.substr(at, text_.find('\n', at) - at);
        tell(fmt::format("{}行目の「{}」のかっこが閉じていません。", line_, rest),
             "項目の名前のあとに「}}」を書き足してください。");
    }

    void unclosed_section(const Tag& tag) {
        tell(fmt::format("{}行目の「{}」が閉じていません。", tag.line, tag.written),
             fmt::format("終わりに「{{{{/{}}}}}」を書き足してください。", tag.name));
    }

    void tell(std::string what, std::string remedy) {
        problems_.push_back({std::move(what), std::move(remedy)});
    }

    std::string_view text_;
    std::string_view paper_name_;
    const Names& paper_;
    Names nothing_;
    std::vector<OpenSection> open_;
    std::vector<Problem> problems_;
    std::size_t at_ = 0;  ///< how far the lines are counted
    long line_ = 1;
    bool is_too_deep_ = false;
};

}  // namespace

bool is_tag_line(std::string_view line) {
    line = trim(line);
    const bool one_tag = line.size() > 4 && line.starts_with("{{") && line.find("}}") == line.size() - 2;
    return one_tag && std::string_view("#^/!").find(line[2]) != std::string_view::npos;
}

std::vector<Problem> check_template(std::string_view text, std::string_view paper_name, const Names& paper) {
    return Check(text, paper_name, paper).run();
}

}  // namespace kasane::document

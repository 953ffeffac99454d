#include "pdf/block_source.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "pdf/edge_mark.hpp"
#include "text/encoding.hpp"

namespace kasane::pdf {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::string_view comment_begins = "<!--";
constexpr std::string_view comment_ends = "-->";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The label of a link where one is defined: `[label]: address`.
struct Definition {
    std::size_t at = 0;  ///< of the bracket
    std::string label;   ///< with its brackets
    std::string_view address;
};

/// Where the text of a line begins, after the marks of quotes and lists.
std::size_t after_marks(std::string_view line) {
    std::size_t at = 0;
    while (at < line.size()) {
        const auto next = line.find_first_not_of(" \t>", at);
        if (next == none) return line.size();
        auto end = next;
        while (end < line.size() && is_digit(line[end])) ++end;
        const bool is_mark = end > next ? end < line.size() && (line[end] == '.' || line[end] == ')')
                                        : std::string_view("-+*").find(line[end]) != none;
        if (!is_mark || end + 1 >= line.size() || (line[end + 1] != ' ' && line[end + 1] != '\t'))
            return next;
        at = end + 1;
    }
    return at;
}

std::optional<Definition> definition_in(std::string_view line, std::size_t offset) {
    const auto open = after_marks(line);
    if (open >= line.size() || line[open] != '[') return {};
    const auto close = line.find_first_of("[]", open + 1);
    if (close == none || line[close] != ']' || close + 1 >= line.size() || line[close + 1] != ':') return {};
    const auto address = std::min(line.find_first_not_of(" \t", close + 2), line.size());
    return Definition{offset + open, std::string(line.substr(open, close + 1 - open)), line.substr(address)};
}

/// http://…, a/b.html, #place: what a link can lead to, and words of a text seldom look like.
bool is_address(std::string_view words) {
    const auto end = words.find_first_of(" \t");
    const auto address = words.substr(0, end);
    return !address.empty() && static_cast<unsigned char>(address.front()) < 0x80 &&
           address.find_first_of("/#@.:") != none;
}

/// How often each [label] stands in a source.
std::map<std::string, int> bracketed_words(std::string_view source) {
    std::map<std::string, int> count;
    for (auto open = source.find('['); open != none; open = source.find('[', open + 1)) {
        const auto close = source.find_first_of("[]", open + 1);
        if (close != none && source[close] == ']')
            ++count[std::string(source.substr(open, close + 1 - open))];
    }
    return count;
}

class Mending {
  public:
    Mending(std::string_view source, Findings& findings) : source_(source), findings_(findings) {
        starts_.push_back(0);
        for (auto end = source.find('\n'); end != none; end = source.find('\n', end + 1))
            starts_.push_back(end + 1);
        is_verbatim_.assign(starts_.size() + 1, false);
    }

    std::vector<SourceEdit> run(cmark_node* document) {
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iter{cmark_iter_new(document),
                                                                           cmark_iter_free};
        for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iter.get()))
            if (event == CMARK_EVENT_ENTER) look_at(cmark_iter_get_node(iter.get()));
        free_definitions();
        return std::move(edits_);
    }

  private:
    void look_at(cmark_node* node) {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_BLOCK) free_html(node);
        if (type == CMARK_NODE_ITEM) join_date(node);
        if (type != CMARK_NODE_HTML_BLOCK && type != CMARK_NODE_CODE_BLOCK) return;
        for (int line = cmark_node_get_start_line(node); line <= last_line(node); ++line)
            is_verbatim_[static_cast<std::size_t>(line)] = true;
    }

    int last_line(cmark_node* node) const {
        return std::min(cmark_node_get_end_line(node), static_cast<int>(starts_.size()));
    }

    std::size_t start_of(int line) const { return starts_[static_cast<std::size_t>(line - 1)]; }

    std::size_t start_of(cmark_node* node) const {
        const auto column = static_cast<std::size_t>(cmark_node_get_start_column(node) - 1);
        return std::min(start_of(cmark_node_get_start_line(node)) + column, source_.size());
    }

    void free_html(cmark_node* node) {
        const auto first = source_.find_first_not_of(" \t", start_of(node));
        if (first == none) return;
        const auto end = end_of_comment(node, first);
        if (end != none) return erase_comment(first, end);
        edits_.push_back({first, 0, edge_mark_utf8});
        for (int line = cmark_node_get_start_line(node) + 1; line <= last_line(node); ++line) {
            const auto at = source_.find_first_not_of(" \t>", start_of(line));
            if (at != none && source_[at] == '<') edits_.push_back({at, 0, edge_mark_utf8});
        }
    }

    /// Nothing where the block is no comment or ends before the comment does.
    std::size_t end_of_comment(cmark_node* node, std::size_t first) const {
        if (source_.substr(first, comment_begins.size()) != comment_begins) return none;
        if (std::string_view(cmark_node_get_literal(node)).find(comment_ends) == none) return none;
        const auto end = source_.find(comment_ends, first + 2);
        return end == none ? none : end + comment_ends.size();
    }

    void erase_comment(std::size_t first, std::size_t end) {
        const auto comment = source_.substr(first, end - first);
        const auto lines = static_cast<std::size_t>(std::count(comment.begin(), comment.end(), '\n'));
        edits_.push_back({first, comment.size(), std::string(lines, '\n')});
        findings_.add(text::line_at(source_, first), "の <!-- --> の中は、載せていません。");
    }

    /// 8. 4. 1 and 2026. 4. are dates, not lists of lists.
    void join_date(cmark_node* item) {
        auto* inner = cmark_node_first_child(item);
        if (!inner || cmark_node_get_type(inner) != CMARK_NODE_LIST ||
            cmark_node_get_list_type(inner) != CMARK_ORDERED_LIST ||
            cmark_node_get_start_line(inner) != cmark_node_get_start_line(item))
            return;
        constexpr std::size_t digits_of_year = 4;
        const auto year = start_of(item);
        const auto year_end = source_.find_first_not_of("0123456789", year);
        const auto month_end = source_.find_first_not_of("0123456789", start_of(inner));
        if (month_end == none || year_end == year) return;
        const auto day = source_.find_first_not_of(" \t", month_end + 1);
        const bool has_day = day != none && is_digit(source_[day]);
        if (has_day || year_end - year == digits_of_year) edits_.push_back({month_end, 0, "\\"});
    }

    void free_definitions() {
        std::vector<Definition> definitions;
        for (std::size_t line = 0; line < starts_.size(); ++line) {
            const auto text =
                source_.substr(starts_[line], source_.find('\n', starts_[line]) - starts_[line]);
            if (is_verbatim_[line + 1]) continue;
            if (auto definition = definition_in(text, starts_[line])) definitions.push_back(*definition);
        }
        if (definitions.empty()) return;
        auto uses = bracketed_words(source_);
        std::map<std::string, int> defined;
        for (const auto& definition : definitions) --uses[definition.label];
        for (const auto& definition : definitions) {
            const bool is_link = definition.label[1] != '^' && uses[definition.label] > 0 &&
                                 is_address(definition.address) && ++defined[definition.label] == 1;
            if (!is_link) edits_.push_back({definition.at, 0, "\\"});
        }
    }

    std::string_view source_;
    Findings& findings_;
    std::vector<std::size_t> starts_;
    std::vector<bool> is_verbatim_;  ///< by line
    std::vector<SourceEdit> edits_;
};

}  // namespace

std::vector<SourceEdit> edits_of_blocks(cmark_node* document, std::string_view source, Findings& findings) {
    return Mending(source, findings).run(document);
}

}  // namespace kasane::pdf

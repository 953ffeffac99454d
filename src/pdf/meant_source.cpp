#include "pdf/meant_source.hpp"

#include <algorithm>
#include <vector>

#include "pdf/block_source.hpp"
#include "pdf/inline_source.hpp"
#include "pdf/pipe_table.hpp"

namespace kasane::pdf {
namespace {

constexpr int most_rounds = 8;

/// Where the lines of a text begin, and its end.
std::vector<std::size_t> starts_of_lines(std::string_view text) {
    std::vector<std::size_t> starts{0};
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        starts.push_back(end + 1);
    starts.push_back(text.size() + 1);
    return starts;
}

/// Whether a line of a paragraph is the second of a table, whose cells are read one by one.
bool holds_table(std::string_view paragraph) {
    for (auto end = paragraph.find('\n'); end != std::string_view::npos;) {
        const auto next = paragraph.find('\n', end + 1);
        auto line = paragraph.substr(end + 1, next - end - 1);
        line.remove_prefix(std::min(line.find_first_not_of(" \t>"), line.size()));
        if (read_delimiter_row(line)) return true;
        end = next;
    }
    return false;
}

/// What to write otherwise in the paragraphs and headings.
class Leaves {
  public:
    Leaves(std::string_view text, Findings& findings)
        : text_(text), starts_(starts_of_lines(text)), findings_(findings) {}

    std::vector<SourceEdit> edits(cmark_node* document) {
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iter{cmark_iter_new(document),
                                                                           cmark_iter_free};
        for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iter.get())) {
            auto* node = cmark_iter_get_node(iter.get());
            const auto type = cmark_node_get_type(node);
            if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING))
                look_at(node);
        }
        return std::move(edits_);
    }

  private:
    void look_at(cmark_node* leaf) {
        const int first = cmark_node_get_start_line(leaf);
        const auto last =
            std::min(static_cast<std::size_t>(cmark_node_get_end_line(leaf)), starts_.size() - 1);
        const auto line = starts_[static_cast<std::size_t>(first - 1)];
        const auto from = line + static_cast<std::size_t>(cmark_node_get_start_column(leaf) - 1);
        const auto to = starts_[last] - 1;
        if (from >= to) return;
        const auto words = text_.substr(from, to - from);
        if (holds_table(words)) return;
        for (auto& edit : edits_of_inlines(words, first, findings_)) {
            edit.at += from;
            edits_.push_back(std::move(edit));
        }
    }

    std::string_view text_;
    std::vector<std::size_t> starts_;
    Findings& findings_;
    std::vector<SourceEdit> edits_;
};

}  // namespace

MarkdownTree parse_markdown(std::string_view text) {
    return {cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT), cmark_node_free};
}

MeantSource read_as_meant(std::string text, Findings& findings) {
    auto tree = parse_markdown(text);
    for (int round = 0; round < most_rounds; ++round) {
        auto edits = edits_of_blocks(tree.get(), text, findings);
        if (edits.empty()) break;
        text = with_edits(text, std::move(edits));
        tree = parse_markdown(text);
    }
    auto edits = Leaves(text, findings).edits(tree.get());
    if (!edits.empty()) {
        text = with_edits(text, std::move(edits));
        tree = parse_markdown(text);
    }
    return {std::move(text), std::move(tree)};
}

std::string line_as_meant(std::string_view line, int number, Findings& findings) {
    return with_edits(line, edits_of_inlines(line, number, findings));
}

}  // namespace kasane::pdf

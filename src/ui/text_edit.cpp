#include "ui/text_edit.hpp"

#include <algorithm>

#include "ui/character.hpp"

namespace kasane::ui {

namespace {

constexpr std::size_t most_versions = 200;
/// Of what is pasted no more is taken in than shows that it is too long: the record refuses it then.
constexpr std::size_t most_at_once = 64U * 1024U;

std::string cleaned(std::string_view typed, bool newlines) {
    std::string result;
    for (std::size_t at = 0; at < typed.size();) {
        const std::size_t from = at;
        const char32_t code = next_code(typed, at);
        if (code == U'\n' || code == U'\t') {
            result += newlines && code == U'\n' ? '\n' : ' ';
        } else if (code >= 0x20 && code != 0x7F && code != 0xFEFF && code != 0xFFFD) {
            result.append(typed.substr(from, at - from));
        }
    }
    return result;
}

}  // namespace

TextEdit::TextEdit(std::string text) {
    set(std::move(text));
}

std::size_t TextEdit::selection_begin() const {
    return std::min(caret_, anchor_);
}
std::size_t TextEdit::selection_end() const {
    return std::max(caret_, anchor_);
}

std::string TextEdit::selected() const {
    return text_.substr(selection_begin(), selection_end() - selection_begin());
}

void TextEdit::set(std::string text) {
    text_ = std::move(text);
    caret_ = anchor_ = text_.size();
    past_.clear();
    future_.clear();
}

void TextEdit::remember() {
    past_.push_back({text_, caret_});
    if (past_.size() > most_versions) past_.erase(past_.begin());
    future_.clear();
}

void TextEdit::insert(std::string_view typed, bool newlines) {
    const auto taken = typed.substr(0, cluster_start(typed, std::min(typed.size(), most_at_once)));
    const std::string clean = cleaned(typed.size() > most_at_once ? taken : typed, newlines);
    if (clean.empty()) return;
    remember();
    const std::size_t begin = selection_begin();
    text_.replace(begin, selection_end() - begin, clean);
    caret_ = anchor_ = begin + clean.size();
}

void TextEdit::erase_selection() {
    if (caret_ == anchor_) return;
    remember();
    const std::size_t begin = selection_begin();
    text_.erase(begin, selection_end() - begin);
    caret_ = anchor_ = begin;
}

void TextEdit::erase_before() {
    if (caret_ == anchor_) anchor_ = cluster_start(text_, caret_);
    erase_selection();
}

void TextEdit::erase_after() {
    if (caret_ == anchor_) anchor_ = cluster_end(text_, caret_);
    erase_selection();
}

void TextEdit::move_to(std::size_t offset, bool keep) {
    caret_ = std::min(offset, text_.size());
    if (!keep) anchor_ = caret_;
}

void TextEdit::move_left(bool keep) {
    if (!keep && caret_ != anchor_) return move_to(selection_begin(), false);
    move_to(cluster_start(text_, caret_), keep);
}

void TextEdit::move_right(bool keep) {
    if (!keep && caret_ != anchor_) return move_to(selection_end(), false);
    move_to(cluster_end(text_, caret_), keep);
}

void TextEdit::select_all() {
    anchor_ = 0;
    caret_ = text_.size();
}

void TextEdit::undo() {
    if (past_.empty()) return;
    future_.push_back({text_, caret_});
    text_ = std::move(past_.back().text);
    caret_ = anchor_ = past_.back().caret;
    past_.pop_back();
}

void TextEdit::redo() {
    if (future_.empty()) return;
    past_.push_back({text_, caret_});
    text_ = std::move(future_.back().text);
    caret_ = anchor_ = future_.back().caret;
    future_.pop_back();
}

}  // namespace kasane::ui

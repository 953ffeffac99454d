#include "ui/typesetter.hpp"

#include <cmath>
#include <cstring>

namespace kasane::ui {

namespace {

constexpr std::size_t most_known = 4096;
/// A phrase break is taken only when the line stays at least this full.
constexpr float least_fill = 0.55F;
/// A last line of fewer characters looks like a mistake.
constexpr std::size_t least_last = 3;
constexpr float least_fill_before_last = 0.35F;

bool is_space(char32_t code) {
    return code == U' ' || code == U'　';
}

/// Advances of the characters from `begin` on, until the room is full.
struct Walk {
    std::size_t at;
    float width;
};

class LineFinder {
  public:
    LineFinder(FontSet& fonts, std::string_view text, const Type& type, const std::vector<Break>& breaks,
               std::size_t origin)
        : fonts_(fonts), text_(text), type_(type), breaks_(breaks), origin_(origin) {}

    /// The line that begins at `begin` and fits into `room`.
    Line next(std::size_t begin, std::size_t end, float room) {
        Walk phrase{begin, 0};
        Walk allowed{begin, 0};
        Walk inside{begin, 0};
        float pen = 0;
        float solid = 0;  // width without spaces at the end
        for (std::size_t at = begin; at < end;) {
            std::size_t after = at;
            const Character character = next_character(text_, after);
            pen += fonts_.advance(type_.weight, character) * type_.size;
            if (!is_space(character.code)) {
                if (pen > room && at > begin) return choose({begin, phrase, allowed, inside}, room);
                solid = pen;
            }
            at = after;
            const Break here = at == end ? Break::phrase : breaks_[at - origin_];
            inside = {at, solid};
            if (here != Break::never) allowed = {at, solid};
            if (here == Break::phrase) phrase = {at, solid};
        }
        return {begin, end, solid};
    }

    bool is_short(std::size_t begin, std::size_t end) const {
        std::size_t count = 0;
        for (std::size_t at = begin; at < end && count < least_last; at = cluster_end(text_, at)) ++count;
        return count < least_last;
    }

    /// An earlier end for a line that leaves too little for the last one: after a phrase where one fills the
    /// line well enough, else within a word; the line itself if there is none.
    Line earlier(const Line& line, std::size_t end, float room) {
        Walk phrase{line.begin, 0};
        Walk allowed{line.begin, 0};
        float pen = 0;
        float solid = 0;
        for (std::size_t at = line.begin; at < line.end;) {
            const Character character = next_character(text_, at);
            pen += fonts_.advance(type_.weight, character) * type_.size;
            if (!is_space(character.code)) solid = pen;
            const Break here = at < line.end ? breaks_[at - origin_] : Break::never;
            if (here == Break::never || is_short(at, end)) continue;
            allowed = {at, solid};
            if (here == Break::phrase) phrase = allowed;
        }
        if (phrase.width >= room * least_fill_before_last) return {line.begin, phrase.at, phrase.width};
        const Walk& best = allowed.width > room * least_fill_before_last ? allowed : phrase;
        return best.at > line.begin ? Line{line.begin, best.at, best.width} : line;
    }

  private:
    struct Choice {
        std::size_t begin;
        Walk phrase, allowed, inside;
    };

    static Line choose(const Choice& choice, float room) {
        const Walk* best = &choice.inside;
        if (choice.allowed.at > choice.begin) best = &choice.allowed;
        if (choice.phrase.at > choice.begin && choice.phrase.width >= room * least_fill)
            best = &choice.phrase;
        return {choice.begin, best->at, best->width};
    }

    FontSet& fonts_;
    std::string_view text_;
    const Type& type_;
    const std::vector<Break>& breaks_;
    std::size_t origin_;
};

}  // namespace

Typesetter::Typesetter(FontSet& fonts) : fonts_(fonts) {}

float Typesetter::width(std::string_view text, const Type& type) {
    float pen = 0;
    for (std::size_t at = 0; at < text.size();) {
        pen += fonts_.advance(type.weight, next_character(text, at)) * type.size;
    }
    return pen;
}

const std::vector<Line>& Typesetter::lines(const std::string& text, const Type& type, float width) {
    key_.assign(text);
    char tail[2 * sizeof(float) + 1];
    std::memcpy(tail, &type.size, sizeof(float));
    std::memcpy(tail + sizeof(float), &width, sizeof(float));
    tail[2 * sizeof(float)] = type.weight == Weight::bold ? 'b' : 'r';
    key_.append(tail, sizeof(tail));
    const auto known = known_.find(key_);
    if (known != known_.end()) return known->second;
    if (known_.size() >= most_known) known_.clear();
    return known_.emplace(key_, break_lines(text, type, width)).first->second;
}

std::vector<Line> Typesetter::break_lines(std::string_view text, const Type& type, float width) {
    std::vector<Line> lines;
    std::size_t begin = 0;
    while (true) {
        const std::size_t newline = text.find('\n', begin);
        const std::size_t end = newline == std::string_view::npos ? text.size() : newline;
        break_paragraph(text, begin, end, type, width, lines);
        if (newline == std::string_view::npos) break;
        begin = newline + 1;
    }
    return lines;
}

void Typesetter::break_paragraph(std::string_view text, std::size_t begin, std::size_t end, const Type& type,
                                 float width, std::vector<Line>& lines) {
    const float whole = this->width(text.substr(begin, end - begin), type);
    if (whole <= width || begin == end) {
        lines.push_back({begin, end, whole});
        return;
    }
    const std::vector<Break> breaks = breaker_.breaks(text.substr(begin, end - begin));
    LineFinder finder(fonts_, text, type, breaks, begin);
    const std::size_t first = lines.size();
    for (std::size_t at = begin; at < end;) {
        lines.push_back(finder.next(at, end, width));
        at = lines.back().end;
    }
    if (lines.size() - first < 2 || !finder.is_short(lines.back().begin, end)) return;
    const Line before = finder.earlier(lines[lines.size() - 2], end, width);
    const Line last = finder.next(before.end, end, width);
    if (last.end != end) return;
    lines[lines.size() - 2] = before;
    lines.back() = last;
}

}  // namespace kasane::ui

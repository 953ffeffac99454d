#include "pdf/delimiter_run.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "pdf/edge_mark.hpp"

namespace kasane::pdf {
namespace {

bool is_space(char32_t c) {
    return c == 0 || c == U'\t' || c == U'\n' || u_charType(static_cast<UChar32>(c)) == U_SPACE_SEPARATOR;
}

bool is_letter(char32_t c) {
    return u_isalnum(static_cast<UChar32>(c)) != 0;
}

bool is_digit(char32_t c) {
    return u_isdigit(static_cast<UChar32>(c)) != 0;
}

/// Of a formula: 2*3, ａ*b.
bool is_sign_of_formula(char32_t c) {
    constexpr char32_t full_width = 0xFF00;
    return is_letter(c) && (c < 0x80 || (c >= full_width && c < 0xFF66));
}

bool begins_brackets(char32_t c) {
    const auto type = u_charType(static_cast<UChar32>(c));
    return type == U_START_PUNCTUATION || type == U_INITIAL_PUNCTUATION;
}

bool ends_words(char32_t c) {
    const auto type = u_charType(static_cast<UChar32>(c));
    if (type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION) return true;
    constexpr std::u32string_view stops = U"、。，．,.";
    return stops.find(c) != std::u32string_view::npos;
}

/// A single star in a sum: 2*3, 5*（3+2）.
bool is_times(const DelimiterRun& run) {
    if (run.mark != '*' || run.count != 1) return false;
    if (is_digit(run.before) && begins_brackets(run.after)) return true;
    return is_sign_of_formula(run.before) && is_sign_of_formula(run.after);
}

bool is_blank_to_fill(const DelimiterRun& run) {
    return run.mark == '_' && run.count > 2;
}

bool may_open(const DelimiterRun& run) {
    if (is_space(run.after) || ends_words(run.after) || is_times(run) || is_blank_to_fill(run)) return false;
    return run.mark == '*' || !is_letter(run.before);
}

bool may_close(const DelimiterRun& run) {
    if (is_space(run.before) || begins_brackets(run.before) || is_times(run) || is_blank_to_fill(run))
        return false;
    return run.mark == '*' || !is_letter(run.after);
}

/// The stack of CommonMark's appendix, over what may_open and may_close say.
class Pairing {
  public:
    explicit Pairing(std::vector<DelimiterRun>& runs) : runs_(runs) {}

    void run() {
        for (std::size_t at = 0; at < runs_.size(); ++at) {
            const bool opens = may_open(runs_[at]);
            if (may_close(runs_[at])) close(at, opens);
            if (opens && left_of(runs_[at]) > 0) openers_.push_back({at, may_close(runs_[at])});
        }
    }

  private:
    struct Opener {
        std::size_t run = 0;
        bool closes = false;
    };

    static int left_of(const DelimiterRun& run) { return run.count - run.closing - run.opening; }

    void close(std::size_t at, bool opens) {
        auto& closer = runs_[at];
        while (left_of(closer) > 0) {
            const auto found = find_opener(closer, opens);
            if (found == openers_.size()) return;
            auto& opener = runs_[openers_[found].run];
            const int used = std::min({left_of(opener), left_of(closer), 2});
            opener.opening += used;
            closer.closing += used;
            drop_openers(left_of(opener) == 0 ? found : found + 1);
        }
    }

    void drop_openers(std::size_t from) {
        openers_.erase(openers_.begin() + static_cast<std::ptrdiff_t>(from), openers_.end());
        for (auto& searched : searched_) searched = std::min(searched, from);
    }

    /// The nearest that fits; the end where there is none. Below `searched` there is none for such a closer.
    std::size_t find_opener(const DelimiterRun& closer, bool opens) {
        auto& searched = searched_[(closer.mark == '*' ? 0U : 6U) + (opens ? 0U : 3U) +
                                   static_cast<std::size_t>(closer.count % 3)];
        for (auto at = openers_.size(); at-- > searched;)
            if (fits(openers_[at], closer, opens)) return at;
        searched = openers_.size();
        return openers_.size();
    }

    bool fits(const Opener& opener, const DelimiterRun& closer, bool opens) const {
        const auto& run = runs_[opener.run];
        if (run.mark != closer.mark) return false;
        // CommonMark's rule of three; of more marks side by side some close and some open.
        constexpr int most = 3;
        const bool is_ambiguous = (opens || opener.closes) && run.count <= most && closer.count <= most;
        return !is_ambiguous || run.count + closer.count != most;
    }

    std::vector<DelimiterRun>& runs_;
    std::vector<Opener> openers_;
    std::array<std::size_t, 12> searched_{};
};

/// Beside white space and other marks the parser sees what is meant; a mark there would hide it from those.
bool needs_no_edge(char32_t beside) {
    return is_space(beside) || beside == U'*' || beside == U'_';
}

}  // namespace

void pair_delimiters(std::vector<DelimiterRun>& runs) {
    Pairing(runs).run();
}

std::string written_as_meant(const DelimiterRun& run) {
    const int literal = run.count - run.closing - run.opening;
    std::string out(static_cast<std::size_t>(run.closing), run.mark);
    const bool ends_run = literal == 0 && run.opening == 0;
    if (run.closing > 0 && !(ends_run && needs_no_edge(run.after))) out += edge_mark_utf8;
    for (int at = 0; at < literal; ++at) {
        out += '\\';
        out += run.mark;
    }
    const bool begins_run = literal == 0 && run.closing == 0;
    if (run.opening > 0 && !(begins_run && needs_no_edge(run.before))) out += edge_mark_utf8;
    return out.append(static_cast<std::size_t>(run.opening), run.mark);
}

}  // namespace kasane::pdf

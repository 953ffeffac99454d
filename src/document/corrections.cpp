#include "document/corrections.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>

#include "document/fields.hpp"
#include "document/meeting_record.hpp"
#include "document/minutes.hpp"

namespace kasane::document {
namespace {

constexpr std::array<std::string_view, 12> not_compared{
    "original",     "document_number", "retention", "seal_title", "seal_boxes", "state",
    "state_notice", "inquiry",         "checker",   "version",    "made_on",    "versions"};

/// Never corrected on their own: where homework arose, which is missing in what was filed before papers told
/// it, which agency answered, which the place says, what the heading begins with, and the 地域課題 of an
/// item, which stand in a list of their own.
constexpr std::array<std::string_view, 4> told_elsewhere{"case", "answering", "about", "gaps_here"};

/// Where lines may stand that tell what came after the meeting.
constexpr std::array<std::string_view, 10> told_later{
    "consent", "judgement_terms", "support_decisions", "follow_up",   "informer",
    "answers", "words",           "responsible",       "cooperating", "informed"};

constexpr std::string_view nothing = "（なし）";
constexpr std::string_view unconfirmed = "（未確認）";
constexpr std::string_view answers_label = "　各機関の確認";

bool is_among(std::span<const std::string_view> names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

struct Saying {
    std::string place;
    std::string text;
};

std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        if (letter == '\\')
            out += "\\\\";
        else if (letter == '\n')
            out += "\\n";
        else if (letter == '\t')
            out += "\\t";
        else
            out += letter;
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        ++at;
        out += text[at] == 'n' ? '\n' : text[at] == 't' ? '\t' : text[at];
    }
    return out;
}

/// 「議題3　R7-012」 of a heading that goes on with the household and the timing.
std::string shortened(const std::string& identity) {
    constexpr std::string_view space = "　";
    const auto first = identity.find(space);
    const auto second = first == std::string::npos ? first : identity.find(space, first + space.size());
    return identity.substr(0, second);
}

/// What tells a row of a list from the others: its first text, which is its number, heading or agency.
std::string identity_of(const Value& row) {
    const auto* fields = std::get_if<std::vector<Field>>(&row.held);
    if (fields == nullptr) return {};
    for (const auto& field : *fields)
        if (const auto* text = std::get_if<std::string>(&field.value.held)) return shortened(*text);
    return {};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t start = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    lines.push_back(text.substr(start));
    return lines;
}

/// A text without its lines of what came after the meeting, which correct nothing.
std::string without_later(const std::string& text) {
    std::string kept;
    for (const auto& line : lines_of(text))
        if (!line.starts_with(after_meeting)) kept += (kept.empty() ? "" : "\n") + line;
    return kept;
}

class Sayings {
  public:
    void add(const std::string& place, const Value& value) {
        if (const auto* text = std::get_if<std::string>(&value.held)) return say(place, *text);
        if (const auto* list = std::get_if<std::vector<Value>>(&value.held)) return add_rows(place, *list);
        if (const auto* fields = std::get_if<std::vector<Field>>(&value.held)) add_fields(place, *fields);
    }
    void add_fields(const std::string& place, const std::vector<Field>& fields) {
        const auto before = place.empty() ? std::string() : place + "　";
        for (const auto& field : fields)
            if (!field.label.empty() && !is_among(told_elsewhere, field.name)) add_field(before, field);
    }
    [[nodiscard]] const std::vector<Saying>& all() const { return sayings_; }

  private:
    void add_field(const std::string& before, const Field& field) {
        const auto* text = std::get_if<std::string>(&field.value.held);
        if (text != nullptr && is_among(told_later, field.name))
            say(before + field.label, without_later(*text));
        else
            add(before + field.label, field.value);
    }
    void add_rows(const std::string& place, const std::vector<Value>& rows) {
        for (const auto& row : rows) {
            const auto identity = identity_of(row);
            auto where = identity.starts_with("議題") ? std::string() : place;
            if (!where.empty() && !identity.empty()) where += "　";
            add(where += identity, row);
        }
    }
    void say(const std::string& place, const std::string& text) {
        const auto times = ++times_[place];
        sayings_.push_back({times == 1 ? place : place + "（" + std::to_string(times) + "）", text});
    }

    std::vector<Saying> sayings_;
    std::map<std::string, int> times_;
};

std::vector<Saying> read(std::string_view text) {
    std::vector<Saying> sayings;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        const auto tab = line.find('\t');
        if (tab != std::string_view::npos)
            sayings.push_back({unescaped(line.substr(0, tab)), unescaped(line.substr(tab + 1))});
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return sayings;
}

const std::string* text_at(const std::vector<Saying>& sayings, const std::string& place) {
    const auto at = std::find_if(sayings.begin(), sayings.end(),
                                 [&](const Saying& saying) { return saying.place == place; });
    return at == sayings.end() ? nullptr : &at->text;
}

/// The lines of a text that another one does not have: of ten 要点 the one that was reworded.
std::vector<std::string> lines_beyond(const std::string& text, const std::string& other) {
    const auto others = lines_of(other);
    auto lines = lines_of(text);
    std::erase_if(lines, [&](const std::string& line) {
        return std::find(others.begin(), others.end(), line) != others.end();
    });
    return lines;
}

/// 「アウトリーチ専門員」 and the mark below it as one line, 「アウトリーチ専門員（未確認）」.
std::string with_marks_beside(std::string text) {
    for (const std::string_view mark : {"\n担当案（未確認）", "\n（未確認）"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.replace(at, mark.size(), unconfirmed);
    return text;
}

void take_out(std::vector<std::string>& lines, const std::string& line) {
    const auto at = std::find(lines.begin(), lines.end(), line);
    if (at != lines.end()) lines.erase(at);
}

std::string as_text(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += (text.empty() ? "" : "\n") + line;
    return text.empty() ? std::string(nothing) : text;
}

/// One place in two versions, with what agencies answered to their roles taken out of the way first.
class Difference {
  public:
    Difference(const std::string& version, const std::string& place, const std::string& before,
               const std::string& after)
        : version_(version),
          place_(place),
          before_(lines_beyond(with_marks_beside(before), with_marks_beside(after))),
          after_(lines_beyond(with_marks_beside(after), with_marks_beside(before))) {}

    void append_to(std::vector<CorrectionRow>& rows, const std::string& before, const std::string& after) {
        // The same lines in another order.
        if (before_.empty() && after_.empty()) return rows.push_back({version_, place_, before, after});
        for (const auto& line : std::vector(before_)) answered(rows, line, before_, after_, false);
        for (const auto& line : std::vector(after_)) answered(rows, line, after_, before_, true);
        if (!before_.empty() || !after_.empty())
            rows.push_back({version_, place_, as_text(before_), as_text(after_)});
    }

  private:
    /// An agency that holds its role in both versions, and in one of them has not confirmed it.
    void answered(std::vector<CorrectionRow>& rows, const std::string& line, std::vector<std::string>& here,
                  std::vector<std::string>& there, bool is_undone) {
        if (!line.ends_with(unconfirmed)) return;
        const auto agency = line.substr(0, line.size() - unconfirmed.size());
        if (std::find(there.begin(), there.end(), agency) == there.end()) return;
        take_out(here, line);
        take_out(there, agency);
        const auto confirmed = agency + "（確認済）";
        rows.push_back({version_, place_, is_undone ? confirmed : line, is_undone ? line : confirmed});
    }

    const std::string& version_;
    const std::string& place_;
    std::vector<std::string> before_;
    std::vector<std::string> after_;
};

/// 「各機関の確認　保健センター　答え」: that it is an answer goes without saying.
void leave_out_answer_word(std::string& place) {
    constexpr std::string_view word = "　答え";
    if (place.find(answers_label) != std::string::npos && place.ends_with(word))
        place.resize(place.size() - word.size());
}

/// 各機関の確認 is told as a whole and, agency by agency, in parts; versions that were filed before it was
/// have the whole alone.
class Answers {
  public:
    Answers(const std::vector<Saying>& old, const std::vector<Saying>& now) : old_(old), now_(now) {}

    /// The parts are compared where both versions have them, else the whole.
    [[nodiscard]] bool is_compared(const std::string& place) const {
        const auto at = place.find(answers_label);
        if (at == std::string::npos) return true;
        const auto whole = place.substr(0, at + answers_label.size());
        const bool in_parts = has_parts(old_, whole) && has_parts(now_, whole);
        return in_parts == (place != whole);
    }

  private:
    static bool has_parts(const std::vector<Saying>& sayings, const std::string& whole) {
        const auto start = whole + "　";
        return text_at(sayings, whole) == nullptr ||
               std::any_of(sayings.begin(), sayings.end(),
                           [&](const Saying& saying) { return saying.place.starts_with(start); });
    }

    const std::vector<Saying>& old_;
    const std::vector<Saying>& now_;
};

}  // namespace

std::string said_by(const MinutesPaper& paper) {
    Sayings sayings;
    auto fields = std::get<std::vector<Field>>(value_of(paper).held);
    std::erase_if(fields, [](const Field& field) {
        return is_among(not_compared, field.name) || field.name == "corrections";
    });
    sayings.add_fields("", fields);
    std::string text;
    for (const auto& saying : sayings.all())
        text += escaped(saying.place) + '\t' + escaped(saying.text) + '\n';
    return text;
}

std::vector<CorrectionRow> corrections_between(std::string_view before, std::string_view after,
                                               const std::string& version) {
    const auto old = read(before);
    const auto now = read(after);
    const Answers answers(old, now);
    std::vector<CorrectionRow> rows;
    for (const auto& saying : now) {
        if (!answers.is_compared(saying.place)) continue;
        const auto* former = text_at(old, saying.place);
        if (former == nullptr)
            rows.push_back({version, saying.place, std::string(nothing), saying.text});
        else if (*former != saying.text)
            Difference(version, saying.place, *former, saying.text).append_to(rows, *former, saying.text);
    }
    for (const auto& saying : old)
        if (text_at(now, saying.place) == nullptr && answers.is_compared(saying.place))
            rows.push_back({version, saying.place, saying.text, std::string(nothing)});
    for (auto& row : rows) leave_out_answer_word(row.place);
    return rows;
}

}  // namespace kasane::document

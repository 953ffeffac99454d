#include "document/corrections.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "document/fields.hpp"
#include "document/minutes.hpp"

namespace kasane::document {
namespace {

constexpr std::array<std::string_view, 11> not_compared{
    "document_number", "retention", "seal_title", "seal_boxes", "state",   "state_notice",
    "inquiry",         "checker",   "version",    "made_on",    "versions"};

/// Never corrected on its own, and missing in what was filed before papers told it.
constexpr std::string_view where_homework_arose = "case";

constexpr std::string_view nothing = "（なし）";

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
            if (!field.label.empty() && field.name != where_homework_arose)
                add(before + field.label, field.value);
    }
    [[nodiscard]] const std::vector<Saying>& all() const { return sayings_; }

  private:
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

/// The lines of a text that another one does not have: of ten 要点 the one that was reworded.
std::string lines_beyond(const std::string& text, const std::string& other) {
    const auto others = lines_of(other);
    std::string out;
    for (const auto& line : lines_of(text))
        if (std::find(others.begin(), others.end(), line) == others.end())
            out += (out.empty() ? "" : "\n") + line;
    return out.empty() ? std::string(nothing) : out;
}

CorrectionRow difference(const std::string& version, const std::string& place, const std::string& before,
                         const std::string& after) {
    auto was = lines_beyond(before, after);
    auto is = lines_beyond(after, before);
    // The same lines in another order.
    if (was == nothing && is == nothing) return {version, place, before, after};
    return {version, place, std::move(was), std::move(is)};
}

}  // namespace

std::string said_by(const MinutesPaper& paper) {
    Sayings sayings;
    auto fields = std::get<std::vector<Field>>(value_of(paper).held);
    std::erase_if(fields, [](const Field& field) {
        return std::find(not_compared.begin(), not_compared.end(), field.name) != not_compared.end() ||
               field.name == "corrections";
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
    std::vector<CorrectionRow> rows;
    for (const auto& saying : now) {
        const auto* former = text_at(old, saying.place);
        if (former == nullptr)
            rows.push_back({version, saying.place, std::string(nothing), saying.text});
        else if (*former != saying.text)
            rows.push_back(difference(version, saying.place, *former, saying.text));
    }
    for (const auto& saying : old)
        if (text_at(now, saying.place) == nullptr)
            rows.push_back({version, saying.place, saying.text, std::string(nothing)});
    return rows;
}

}  // namespace kasane::document

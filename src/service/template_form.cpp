#include "service/template_form.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "document/template_check.hpp"
#include "pdf/markdown_reader.hpp"
#include "pdf/pipe_table.hpp"

namespace kasane::service {
namespace {

struct Line {
    int number = 0;
    std::string_view text;  ///< without white space around it
};

std::string_view trim(std::string_view text) {
    constexpr std::string_view blank = " \t\r";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// The lines that leave something on the paper.
std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const Line line{++number, trim(text.substr(at, end - at))};
        if (!document::is_tag_line(line.text)) lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

class Form {
  public:
    explicit Form(std::string_view text) : lines_(lines_of(text)) {}

    std::vector<Problem> mistakes() {
        for (std::size_t at = 0; at < lines_.size();) at = is_fence(lines_[at]) ? fence(at) : block(at);
        return std::move(mistakes_);
    }

  private:
    static bool is_fence(const Line& line) { return line.text.starts_with("```"); }
    static bool is_row(const Line& line) { return line.text.starts_with('|'); }
    static std::string_view name_of(const Line& line) {
        return trim(line.text.substr(std::min(line.text.find_first_not_of('`'), line.text.size())));
    }

    /// From its first line on; answers where the lines go on after it.
    std::size_t fence(std::size_t first) {
        const auto name = name_of(lines_[first]);
        if (!name.empty() && !pdf::is_fence_name(name))
            tell(lines_[first], "の「" + std::string(lines_[first].text) + "」という囲みはありません。",
                 "label、seal、right、foot、paper のどれかにしてください。");
        for (auto at = first + 1; at < lines_.size(); ++at) {
            if (!is_fence(lines_[at])) continue;
            if (name_of(lines_[at]).empty()) return at + 1;
            return unclosed(first, at);
        }
        return unclosed(first, lines_.size());
    }
    std::size_t unclosed(std::size_t first, std::size_t next) {
        tell(lines_[first], "の「" + std::string(lines_[first].text) + "」が閉じていません。",
             "囲みの終わりに「```」だけの行を書いてください。");
        return next;
    }

    /// A table, or one line of something else.
    std::size_t block(std::size_t first) {
        if (!is_row(lines_[first])) return first + 1;
        if (first > 0 && goes_on_from(lines_[first - 1]))
            tell(lines_[first], "の表が、すぐ上の文に続いています。", "表の前に空の行を入れてください。");
        auto end = first;
        while (end < lines_.size() && is_row(lines_[end])) ++end;
        check_table(first, end);
        return end;
    }
    static bool goes_on_from(const Line& above) {
        return !above.text.empty() && !above.text.starts_with('#') && !is_fence(above);
    }
    void check_table(std::size_t first, std::size_t end) {
        const auto columns = first + 1 < end ? pdf::read_delimiter_row(lines_[first + 1].text) : std::nullopt;
        if (!columns)
            return tell(lines_[first], "の表に、見出しと中身を区切る行がありません。",
                        "見出しの次の行に、列の数だけ「|---|---|」と書いてください。");
        for (auto at = first; at < end; ++at) {
            const auto cells = pdf::split_row(lines_[at].text).size();
            if (cells != columns->size())
                tell(lines_[at],
                     "は欄が" + std::to_string(cells) + "個で、表の" + std::to_string(columns->size()) +
                         "列と合いません。",
                     "「|」の数を、表の見出しの下の行に合わせてください。");
        }
    }

    void tell(const Line& line, const std::string& what, std::string remedy) {
        mistakes_.push_back({std::to_string(line.number) + "行目" + what, std::move(remedy)});
    }

    std::vector<Line> lines_;
    std::vector<Problem> mistakes_;
};

}  // namespace

std::vector<Problem> form_mistakes(std::string_view template_text) {
    return Form(template_text).mistakes();
}

}  // namespace kasane::service

#include "exchange/csv_reader.hpp"

#include <algorithm>

#include "text/encoding.hpp"

namespace kasane::exchange {
namespace {

/// Reads cell by cell; RFC 4180 with any line end.
class CsvScanner {
  public:
    CsvScanner(const File& file, std::string_view text) : file_(file), text_(text) {}

    Result<std::vector<CsvRow>> rows() {
        std::vector<CsvRow> found;
        while (at_ < text_.size()) {
            CsvRow row = next_row();
            if (problem_) return *problem_;
            const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                           [](const std::string& cell) { return cell.empty(); });
            if (!empty) found.push_back(std::move(row));
        }
        return found;
    }

  private:
    CsvRow next_row() {
        CsvRow row{{}, line_};
        while (true) {
            row.cells.push_back(next_cell());
            if (problem_ || at_ >= text_.size()) return row;
            const char end = text_[at_++];
            if (end == ',') continue;
            if (end == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
            ++line_;
            return row;
        }
    }

    std::string next_cell() {
        if (at_ < text_.size() && text_[at_] == '"') return quoted_cell();
        const auto end = std::min(text_.find_first_of(",\r\n", at_), text_.size());
        std::string cell(text_.substr(at_, end - at_));
        at_ = end;
        if (cell.find('"') != std::string::npos)
            refuse(line_, "引用符の位置が正しくありません：" + cell + "。",
                   "セルの文を \" \" で囲み、中の \" は \"\" と書いてください。");
        return cell;
    }

    std::string quoted_cell() {
        const int started = line_;
        std::string cell;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == '\n') ++line_;
            if (text_[at_] != '"') {
                cell += text_[at_];
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                cell += text_[at_++];
            } else {
                ++at_;
                return after_quote(std::move(cell));
            }
        }
        refuse(started, "引用符が閉じていません。", "セルの終わりに \" を付けてください。");
        return cell;
    }

    std::string after_quote(std::string cell) {
        if (at_ < text_.size() && std::string_view(",\r\n").find(text_[at_]) == std::string_view::npos)
            refuse(line_, "引用符のあとに文字が続いています：" + cell + "。",
                   "セルの文を \" \" で囲み、中の \" は \"\" と書いてください。");
        return cell;
    }

    void refuse(int line, const std::string& what, std::string remedy) {
        problem_ = Problem{file_.name, line, in_short(what), std::move(remedy)};
    }

    const File& file_;
    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::optional<Problem> problem_;
};

}  // namespace

Result<std::vector<CsvRow>> read_csv(const File& file) {
    std::string text(text::without_mark(file.bytes));
    if (text::first_bad_utf8(text)) {
        auto decoded = text::from_cp932(text);
        if (!decoded)
            return Problem{file.name, text::line_at(text, *text::first_bad_utf8(text)),
                           "UTF-8 でも Shift_JIS（CP932）でもない文字があります。",
                           "Excel で「CSV UTF-8」として保存し直してください。"};
        text = *std::move(decoded);
    }
    if (const auto at = text::first_control(text))
        return Problem{file.name, text::line_at(text, *at), "目に見えない制御文字があります。",
                       "この行を打ち直してください。"};
    return CsvScanner(file, text).rows();
}

}  // namespace kasane::exchange

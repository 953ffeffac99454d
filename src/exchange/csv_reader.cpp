#include "exchange/csv_reader.hpp"

#include <algorithm>

#include "text/bytes.hpp"
#include "text/encoding.hpp"

namespace kasane::exchange {
namespace {

/// What parts the cells of the first line: the sign that stands there most often.
char separator_of(std::string_view text) {
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    const auto count = [&](char sign) { return std::count(line.begin(), line.end(), sign); };
    char found = ',';
    for (const char sign : {'\t', ';'})
        if (count(sign) > count(found)) found = sign;
    return found;
}

/// Reads cell by cell; RFC 4180 with any line end.
class CsvScanner {
  public:
    CsvScanner(const File& file, std::string_view text)
        : file_(file), text_(text), separator_(separator_of(text)), ends_{separator_, '\r', '\n'} {}

    Result<std::vector<TableRow>> rows() {
        std::vector<TableRow> found;
        while (at_ < text_.size()) {
            TableRow row = next_row();
            if (problem_) return *problem_;
            const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                           [](const std::string& cell) { return cell.empty(); });
            if (!empty) found.push_back(std::move(row));
        }
        return found;
    }

  private:
    TableRow next_row() {
        TableRow row{{}, line_, ++number_};
        while (true) {
            row.cells.push_back(next_cell());
            if (problem_ || at_ >= text_.size()) return row;
            const char end = text_[at_++];
            if (end == separator_) continue;
            if (end == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
            ++line_;
            return row;
        }
    }

    std::string next_cell() {
        // ="007" keeps Excel from reading a number.
        if (text_.substr(at_, 2) == "=\"") ++at_;
        if (at_ < text_.size() && text_[at_] == '"') return quoted_cell();
        const auto end = std::min(text_.find_first_of(ends_, at_), text_.size());
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
        if (at_ < text_.size() && ends_.find(text_[at_]) == std::string::npos)
            refuse(line_, "引用符のあとに文字が続いています：" + cell + "。",
                   "セルの文を \" \" で囲み、中の \" は \"\" と書いてください。");
        return cell;
    }

    void refuse(int line, const std::string& what, std::string remedy) {
        problem_ = Problem{file_.name, line, in_short(what), std::move(remedy)};
    }

    const File& file_;
    std::string_view text_;
    char separator_;
    std::string ends_;
    std::size_t at_ = 0;
    int line_ = 1;
    int number_ = 0;
    std::optional<Problem> problem_;
};

/// Without the mark that says which byte of two comes first.
bool is_unmarked_utf16(std::string_view bytes) {
    return bytes.substr(0, 4).find('\0') != std::string_view::npos;
}

/// Characters of two bytes from A1 on, and nothing that only CP932 has.
bool is_euc_jp(std::string_view bytes) {
    bool has_kanji = false;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = text::byte_at(bytes, at);
        if (byte < 0x80) continue;
        const auto next = text::byte_at(bytes, at + 1);
        if (next < 0xA1 || next == 0xFF || (byte < 0xA1 && byte != 0x8E) || byte == 0xFF) return false;
        has_kanji = true;
        ++at;
    }
    return has_kanji;
}

/// The encoding that a file must not have; empty where it may be read.
std::string_view foreign_encoding(std::string_view bytes) {
    if (is_unmarked_utf16(bytes)) return "印（BOM）のない UTF-16";
    if (bytes.find("\x1B$") != std::string_view::npos) return "ISO-2022-JP（JIS）";
    if (text::first_bad_utf8(bytes) && is_euc_jp(bytes)) return "EUC-JP";
    return {};
}

/// Old systems end a file with 0x1A.
std::string_view without_end_mark(std::string_view bytes) {
    const auto end = bytes.find_last_not_of(std::string_view("\x1A\0\r\n", 4));
    const auto rest = end == std::string_view::npos ? bytes : bytes.substr(end + 1);
    const auto mark = rest.find('\x1A');
    return mark == std::string_view::npos ? bytes : bytes.substr(0, bytes.size() - rest.size() + mark);
}

/// The bytes as UTF-8.
Result<std::string> text_of(const File& file) {
    constexpr std::string_view save_again = "Excel で「CSV UTF-8」として保存し直してください。";
    if (text::is_utf16(file.bytes)) {
        if (auto decoded = text::from_utf16(file.bytes)) return std::string(without_end_mark(*decoded));
        return Problem{file.name, 0, "UTF-16 の文字が途中で切れています。", std::string(save_again)};
    }
    const auto bytes = without_end_mark(file.bytes);
    if (const auto foreign = foreign_encoding(bytes); !foreign.empty())
        return Problem{file.name, 0, "文字コードが " + std::string(foreign) + " です。",
                       std::string(save_again)};
    const auto text = text::without_mark(bytes);
    const auto bad = text::first_bad_utf8(text);
    if (!bad) return std::string(text);
    if (auto decoded = text::from_cp932(text)) return *std::move(decoded);
    return Problem{file.name, text::line_at(text, *bad),
                   "UTF-8 でも Shift_JIS（CP932）でもない文字があります。", std::string(save_again)};
}

/// What Excel is told about the separator, in a line before the others.
std::string_view without_separator_line(std::string_view text) {
    const bool stands = text.substr(0, 4) == "sep=" || text.substr(0, 4) == "SEP=";
    const auto end = text.find('\n');
    return stands && end != std::string_view::npos ? text.substr(end + 1) : text;
}

}  // namespace

Result<std::vector<TableRow>> read_csv(const File& file) {
    const auto text = text_of(file);
    if (const auto* problem = problem_in(text)) return *problem;
    return CsvScanner(file, without_separator_line(std::get<std::string>(text))).rows();
}

}  // namespace kasane::exchange

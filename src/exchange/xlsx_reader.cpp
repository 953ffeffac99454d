#include "exchange/xlsx_reader.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include <pugixml.hpp>

#include "exchange/xlsx_number.hpp"
#include "exchange/zip_parts.hpp"

namespace kasane::exchange {
namespace {

constexpr std::size_t most_columns = 256;

/// Names without the prefix that some programs give them: 「x:row」 is row.
std::string_view plain_name(const char* name) {
    const std::string_view whole = name;
    const auto colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

bool is_called(const pugi::xml_node& node, std::string_view name) {
    return plain_name(node.name()) == name;
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    return node.find_child([&](const pugi::xml_node& one) { return is_called(one, name); });
}

std::string attribute(const pugi::xml_node& node, std::string_view name) {
    for (const auto& one : node.attributes())
        if (plain_name(one.name()) == name) return one.value();
    return {};
}

int whole_number(std::string_view written, int otherwise) {
    int number = otherwise;
    std::from_chars(written.data(), written.data() + written.size(), number);
    return number;
}

/// _x000D_ and the like, as Excel writes what XML may not hold; a line end that it doubles goes.
std::string without_escapes(const std::string& text) {
    constexpr std::size_t length = 7;
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, length, "_x000D_") == 0)
            at += length;
        else if (text[at] != '\r')
            plain += text[at++];
        else
            ++at;
    }
    return plain;
}

/// The runs of a text, one after the other, without the ふりがな (rPh) beside them.
std::string text_of(const pugi::xml_node& holder) {
    std::string text;
    for (const auto& part : holder.children()) {
        if (is_called(part, "t")) text += part.text().get();
        if (is_called(part, "r")) text += child(part, "t").text().get();
    }
    return without_escapes(text);
}

/// What the cells of all sheets refer to.
struct Book {
    std::vector<std::string> texts;
    std::vector<NumberShown> formats;
    DayCount count = DayCount::from_1900;
};

std::vector<std::string> texts_of(const pugi::xml_node& table) {
    std::vector<std::string> texts;
    for (const auto& one : table.children())
        if (is_called(one, "si")) texts.push_back(text_of(one));
    return texts;
}

std::vector<NumberShown> formats_of(const pugi::xml_node& styles) {
    std::map<int, NumberShown> own;
    for (const auto& one : child(styles, "numFmts").children())
        own[whole_number(attribute(one, "numFmtId"), -1)] = shown_by(attribute(one, "formatCode"));
    std::vector<NumberShown> formats;
    for (const auto& one : child(styles, "cellXfs").children()) {
        const auto number = whole_number(attribute(one, "numFmtId"), 0);
        const auto found = own.find(number);
        formats.push_back(found == own.end() ? shown_by(number) : found->second);
    }
    return formats;
}

/// The corners of 「B2:B5」, from 0 and from 1.
struct Merged {
    std::size_t column = beyond_columns;
    int first = 0;
    int last = 0;
};

int row_of(std::string_view cell) {
    const auto digits = cell.find_first_of("0123456789");
    return digits == std::string_view::npos ? 0 : whole_number(cell.substr(digits), 0);
}

Merged merged_by(const std::string& range) {
    const std::string_view whole = range;
    const auto colon = whole.find(':');
    if (colon == std::string_view::npos) return {};
    return {column_named(whole.substr(0, colon)), row_of(whole), row_of(whole.substr(colon + 1))};
}

class SheetReader {
  public:
    SheetReader(const std::string& file, const Book& book) : file_(file), book_(book) {}

    /// False where there are more rows than are read at once.
    bool read(const pugi::xml_node& worksheet) {
        for (const auto& row : child(worksheet, "sheetData").children()) {
            if (sheet_.rows.size() > most_rows) return false;
            read_row(row);
        }
        for (const auto& one : child(worksheet, "mergeCells").children())
            fill(merged_by(attribute(one, "ref")));
        std::erase_if(sheet_.rows, [](const TableRow& row) {
            return std::all_of(row.cells.begin(), row.cells.end(),
                               [](const std::string& cell) { return cell.empty(); });
        });
        return true;
    }

    Sheet take() { return std::move(sheet_); }

  private:
    void read_row(const pugi::xml_node& node) {
        const auto number = whole_number(attribute(node, "r"), last_ + 1);
        if (number <= last_) return;  // rows come in their order
        last_ = number;
        TableRow row{{}, number, number};
        std::size_t at = 0;
        for (const auto& cell : node.children()) {
            if (!is_called(cell, "c")) continue;
            const auto name = attribute(cell, "r");
            if (!name.empty()) at = column_named(name);
            auto words = words_of(cell, cell_name(at, number));
            if (at < most_columns)
                put(row, at, std::move(words));
            else if (!words.empty())
                refuse(number, cell_name(at, number), "表の右の端（IV 列）より先に値があります。",
                       "要らない列を消してください。");
            ++at;
        }
        sheet_.rows.push_back(std::move(row));
    }

    static void put(TableRow& row, std::size_t at, std::string words) {
        if (words.empty()) return;
        if (row.cells.size() <= at) row.cells.resize(at + 1);
        row.cells[at] = std::move(words);
    }

    void refuse(int row, const std::string& cell, std::string what, std::string remedy) {
        sheet_.problems.emplace_back(file_, row, std::move(what), std::move(remedy), cell);
    }

    std::string words_of(const pugi::xml_node& cell, const std::string& name) {
        const auto type = attribute(cell, "t");
        if (type == "inlineStr") return text_of(child(cell, "is"));
        const std::string value = child(cell, "v").text().get();
        if (type == "s") return shared(value);
        if (type == "b") return value == "1" ? "TRUE" : "FALSE";
        if (type == "e") {
            refuse(row_of(name), name, "式の値が誤り（" + value + "）です。", "値を打ち直してください。");
            return {};
        }
        if (type == "str" || type == "d") return without_escapes(value);
        if (value.empty() && child(cell, "f"))
            refuse(row_of(name), name, "式の値がファイルにありません。",
                   "Excel で開き、保存し直してから読み込んでください。");
        const auto style = static_cast<std::size_t>(whole_number(attribute(cell, "s"), 0));
        const auto shown = style < book_.formats.size() ? book_.formats[style] : NumberShown::number;
        return number_words(value, shown, book_.count);
    }

    std::string shared(const std::string& value) const {
        const auto at = static_cast<std::size_t>(whole_number(value, -1));
        return at < book_.texts.size() ? book_.texts[at] : std::string();
    }

    void fill(const Merged& merged) {
        if (merged.column >= most_columns) return;
        const auto from =
            std::lower_bound(sheet_.rows.begin(), sheet_.rows.end(), merged.first,
                             [](const TableRow& row, int number) { return row.number < number; });
        if (from == sheet_.rows.end() || from->number != merged.first || merged.column >= from->cells.size())
            return;
        const auto words = from->cells[merged.column];
        for (auto row = from + 1; row != sheet_.rows.end() && row->number <= merged.last; ++row)
            put(*row, merged.column, words);
    }

    const std::string& file_;
    const Book& book_;
    Sheet sheet_;
    int last_ = 0;
};

/// A part of the workbook as XML, and the parts that it points to.
class Parts {
  public:
    Parts(const File& file, ZipParts zip) : file_(file), zip_(std::move(zip)) {}

    /// Nothing where there is no such part; a problem where it is no XML.
    std::optional<Problem> load(const std::string& name, pugi::xml_document& into) {
        const auto bytes = zip_.read(name);
        if (const auto* problem = problem_in(bytes)) return *problem;
        const auto& xml = std::get<std::string>(bytes);
        if (xml.empty()) return {};
        constexpr auto how = pugi::parse_default | pugi::parse_ws_pcdata;
        if (!into.load_buffer(xml.data(), xml.size(), how)) return broken_workbook(file_);
        return {};
    }

    [[nodiscard]] const File& file() const { return file_; }

  private:
    const File& file_;
    ZipParts zip_;
};

/// Where a part points, by the id or by the end of the type of what it points to.
struct Relation {
    std::string id;
    std::string type;
    std::string target;
};

std::vector<Relation> relations_in(const pugi::xml_document& document) {
    constexpr std::string_view folder = "xl/";
    std::vector<Relation> relations;
    for (const auto& one : document.document_element().children()) {
        auto target = attribute(one, "Target");
        target = target.starts_with('/') ? target.substr(1) : std::string(folder) + target;
        relations.push_back({attribute(one, "Id"), attribute(one, "Type"), std::move(target)});
    }
    return relations;
}

std::string target_of_type(const std::vector<Relation>& relations, std::string_view ending) {
    for (const auto& one : relations)
        if (one.type.ends_with(ending)) return one.target;
    return {};
}

std::optional<Problem> load_book(Parts& parts, const std::vector<Relation>& relations, Book& book) {
    pugi::xml_document texts;
    pugi::xml_document styles;
    for (const auto& [ending, document] :
         {std::pair("/sharedStrings", &texts), std::pair("/styles", &styles)}) {
        const auto target = target_of_type(relations, ending);
        if (target.empty()) continue;
        if (auto problem = parts.load(target, *document)) return problem;
    }
    book.texts = texts_of(texts.document_element());
    book.formats = formats_of(styles.document_element());
    return {};
}

Result<Sheet> read_sheet(Parts& parts, const Book& book, const std::string& name, const std::string& part) {
    pugi::xml_document document;
    if (auto problem = parts.load(part, document)) return *std::move(problem);
    const auto called = parts.file().name;
    SheetReader reader(called, book);
    if (!reader.read(document.document_element())) return too_many_rows(called);
    auto sheet = reader.take();
    sheet.name = name;
    return sheet;
}

Result<std::vector<Sheet>> sheets_in(Parts& parts) {
    pugi::xml_document workbook;
    pugi::xml_document links;
    if (auto problem = parts.load("xl/workbook.xml", workbook)) return *std::move(problem);
    if (auto problem = parts.load("xl/_rels/workbook.xml.rels", links)) return *std::move(problem);
    const auto relations = relations_in(links);
    Book book;
    if (auto problem = load_book(parts, relations, book)) return *std::move(problem);
    const auto date1904 = attribute(child(workbook.document_element(), "workbookPr"), "date1904");
    if (date1904 == "1" || date1904 == "true") book.count = DayCount::from_1904;
    std::vector<Sheet> sheets;
    for (const auto& one : child(workbook.document_element(), "sheets").children()) {
        const auto id = attribute(one, "id");
        const auto relation =
            std::find_if(relations.begin(), relations.end(), [&](const Relation& to) { return to.id == id; });
        const bool is_hidden = !attribute(one, "state").empty() && attribute(one, "state") != "visible";
        if (relation == relations.end() || is_hidden || !relation->type.ends_with("/worksheet")) continue;
        auto sheet = read_sheet(parts, book, attribute(one, "name"), relation->target);
        if (auto* problem = problem_in(sheet)) return std::move(*problem);
        sheets.push_back(std::get<Sheet>(std::move(sheet)));
    }
    if (sheets.empty()) return broken_workbook(parts.file());
    return sheets;
}

/// What older files of Excel, and those with a password, begin with.
bool is_compound(const File& file) {
    return file.bytes.starts_with("\xD0\xCF\x11\xE0");
}

}  // namespace

bool is_workbook(const File& file) {
    std::string ending = file.name.substr(file.name.size() - std::min<std::size_t>(file.name.size(), 5));
    for (auto& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return ending == ".xlsx" || ending == ".xlsm";
}

Result<std::vector<Sheet>> read_workbook(const File& file) {
    if (is_compound(file))
        return Problem{file.name, 0, "パスワードのかかった Excel の表か、古い形（.xls）の表です。",
                       "パスワードを外し、「Excel ブック（.xlsx）」として保存し直してください。"};
    auto zip = ZipParts::open(file);
    if (auto* problem = problem_in(zip)) return std::move(*problem);
    Parts parts(file, std::get<ZipParts>(std::move(zip)));
    return sheets_in(parts);
}

}  // namespace kasane::exchange

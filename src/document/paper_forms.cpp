#include "document/paper_forms.hpp"

#include "document/agenda.hpp"
#include "document/case_sheet.hpp"
#include "document/handout.hpp"
#include "document/minutes.hpp"
#include "document/reading_copy.hpp"
#include "document/slip.hpp"
#include "document/template_check.hpp"

namespace kasane::document {
namespace {

constexpr auto preface = R"(# 紙のひな形

紙は `templates/` のひな形からできます。町のひな形は、同じ名のファイルを設定のフォルダーの `templates/` に置くと、
そのファイルだけが置き換わります（`~/.config/kasane/templates/minutes.md` など）。書いたら `kasane template check` で
確かめ、`kasane template preview minutes.md -o 見本.pdf` で見本の紙を見ます。誤りは、ファイルと行とともに、すべて出ます。
文字コードは UTF-8 です。ほかの文字コードのひな形と、空のひな形では、紙をつくりません。

ひな形は Markdown です。項目は次のように書きます。

| 書き方 | 意味 |
|---|---|
| `{{title}}` | 項目の文字。Markdown の記号は、そのままの文字になる |
| `{{#notice}}…{{/notice}}` | 項目が空でないときだけ出る |
| `{{^items}}…{{/items}}` | 一覧が空のとき、または項目が空のときだけ出る |
| `{{#items}}…{{/items}}` | 一覧の一つずつに繰り返す。中では一覧の項目が使える |
| `{{.}}` | 文字だけの一覧（`absentees`、`seal_boxes`）の中で、その一つ |
| `{{#has_items}}…{{/has_items}}` | 一覧が空でないときに一度だけ出る。表の見出しに使う |

紙の形は次の囲みで指定します：```` ```label ````（右上の枠と左上の行）、```` ```seal ````（決裁欄。1行目が題、次の行から枠）、
```` ```right ````（右寄せの行）、```` ```foot ````（ページの下の行）。表の見出しの行を `|  |  |` のように空にすると、
1列目が見出しの表になります。

この一覧は `kasane template fields -o docs/templates.md` で書き出したものです。
)";

void add_fields(std::vector<FieldLine>& lines, const std::vector<Shape>& shapes, const std::string& within) {
    for (const auto& shape : shapes) {
        if (shape.label.empty()) continue;
        lines.push_back({within + shape.name, shape.label + (shape.is_list ? "（一覧）" : "")});
        add_fields(lines, shape.within, within + shape.name + " › ");
    }
}

}  // namespace

std::vector<PaperForm> paper_forms() {
    return {form_of<AgendaPaper>(),  form_of<MinutesPaper>(),   form_of<CaseSheetPaper>(),
            form_of<SlipPaper>(),    form_of<HandoutPaper>(),   form_of<CollectionPaper>(),
            form_of<ReadingPaper>(), form_of<DisclosurePaper>()};
}

std::vector<Problem> mistakes_in(std::string_view template_text, const PaperForm& form) {
    return check_template(template_text, form.name, form.shapes);
}

std::vector<FieldLine> fields_of(const PaperForm& form) {
    std::vector<FieldLine> lines;
    add_fields(lines, form.shapes, "");
    return lines;
}

std::string fields_document() {
    std::string text = preface;
    for (const auto& form : paper_forms()) {
        text += "\n## " + std::string(form.name) + "　`" + std::string(form.file) + "`\n\n";
        text += "| 項目 | 内容 |\n|---|---|\n";
        for (const auto& field : fields_of(form)) text += "| `" + field.name + "` | " + field.label + " |\n";
    }
    return text;
}

}  // namespace kasane::document

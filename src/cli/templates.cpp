#include "service/templates.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include "cli/listing.hpp"
#include "cli/paper_output.hpp"
#include "cli/verbs.hpp"
#include "document/paper_forms.hpp"
#include "service/sample_papers.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

Exit check_templates(const Context& context) {
    auto mistakes = service::template_mistakes();
    for (auto& mistake : service::sample_mistakes()) {
        const bool known = std::any_of(mistakes.begin(), mistakes.end(), [&](const service::Problem& other) {
            return other.what == mistake.what;
        });
        if (!known) mistakes.push_back(std::move(mistake));
    }
    for (const auto& mistake : mistakes) tell(context, mistake.what, mistake.remedy);
    if (!mistakes.empty()) return Exit::refused;
    std::vector<text::Row> rows;
    for (const auto& form : document::paper_forms()) {
        const auto found = service::find_template(form.file);
        const auto& own = std::get<service::Template>(found);
        rows.push_back({std::string(form.name), own.path.string()});
        if (own.is_own) rows.back().emplace_back("町のひな形");
    }
    print_list(context, {{"紙"}, {"ファイル"}, {""}}, rows);
    context.out << "ひな形はすべて使えます。\n";
    return Exit::done;
}

Exit template_fields(const Context& context, const std::string& output) {
    if (!output.empty()) {
        if (!is_paper_file(context, output)) return Exit::usage;
        return write_paper(context, {{document::fields_document()}, "", true}, "", {output});
    }
    for (const auto& form : document::paper_forms()) {
        std::vector<text::Row> rows;
        for (const auto& field : document::fields_of(form)) rows.push_back({field.name, field.label});
        context.out << form.name << "　" << form.file << "\n";
        print_list(context, {{""}, {"", text::ColumnKind::sentence}}, rows);
        context.out << "\n";
    }
    return Exit::done;
}

Exit preview_template(const Context& context, const std::string& file, const std::string& output) {
    if (!is_paper_file(context, output)) return Exit::usage;
    const auto made = service::sample_paper(file);
    if (const auto* problem = text::problem_in(made)) {
        tell(context, problem->what, problem->remedy);
        return Exit::refused;
    }
    return write_paper(context, std::get<service::Paper>(made), "", {output});
}

}  // namespace

Verb template_check_verb() {
    return {"template check",
            Occasion::papers,
            "紙のひな形を、見本の町の紙で確かめる",
            "間違いをファイルと行と言葉で示します。町のひな形は ~/.config/kasane/templates に置くと、"
            "同じ名のひな形の代わりになります。",
            {"kasane template check"},
            [](Syntax&) -> Run { return check_templates; }};
}

Verb template_fields_verb() {
    return {"template fields",
            Occasion::papers,
            "ひな形に使える項目の一覧",
            "",
            {"kasane template fields", "kasane template fields -o 項目.md"},
            [](Syntax& syntax) -> Run {
                const auto output = syntax.option("-o", "FILE", "書くファイル（.md、.pdf、.docx）");
                return [output](const Context& context) { return template_fields(context, *output); };
            }};
}

Verb template_preview_verb() {
    return {"template preview",
            Occasion::papers,
            "ひな形を、見本の町の紙にする",
            "",
            {"kasane template preview minutes.md -o 見本.pdf"},
            [](Syntax& syntax) -> Run {
                const auto file = syntax.value("FILE", "ひな形の名（minutes.md）");
                const auto output = syntax.option(
                    "-o", "FILE", "書くファイル（.md、.pdf、.docx）。なければ、Markdown を出す");
                return [=](const Context& context) { return preview_template(context, *file, *output); };
            }};
}

}  // namespace kasane::cli

#include "cli/help.hpp"

#include <algorithm>
#include <ostream>

#include "cli/paper_output.hpp"
#include "cli/usage.hpp"
#include "cli/verbs.hpp"
#include "text/columns.hpp"
#include "text/markdown_escape.hpp"

namespace kasane::cli {
namespace {

/// As wide as terminals have always been.
constexpr int line_cells = 80;

std::string indented(const std::string& lines) {
    std::string out;
    for (std::size_t begin = 0; begin < lines.size();) {
        const auto end = std::min(lines.find('\n', begin), lines.size());
        out += "  " + lines.substr(begin, end - begin) + "\n";
        begin = end + 1;
    }
    return out;
}

std::string in_table(const std::vector<text::Row>& rows) {
    return indented(text::in_columns({{"", text::ColumnKind::word}, {"", text::ColumnKind::sentence}}, rows,
                                     line_cells - 2));
}

std::string in_paragraph(std::string_view sentences) {
    std::string out;
    for (const auto& line : text::wrapped(sentences, line_cells)) out += line + "\n";
    return out;
}

std::string with_value(const Parameter& parameter) {
    if (parameter.value.empty()) return parameter.name + (parameter.repeats ? "…" : "");
    return parameter.name + (parameter.value_may_lack ? " [" + parameter.value + "]" : " " + parameter.value);
}

std::string in_table(const std::vector<Parameter>& parameters) {
    std::vector<text::Row> rows;
    for (const auto& parameter : parameters) rows.push_back({with_value(parameter), parameter.help});
    return in_table(rows);
}

std::string headed(std::string_view heading, const std::string& body) {
    return body.empty() ? std::string() : "\n" + std::string(heading) + "\n" + body;
}

std::string of_occasion(const std::vector<Verb>& verbs, Occasion occasion) {
    // The same for all, so that the lines of the groups stand below each other.
    int widest = 0;
    for (const auto& verb : verbs) widest = std::max(widest, text::cells_of(verb.name));
    std::vector<text::Row> rows;
    for (const auto& verb : verbs)
        if (verb.occasion == occasion)
            rows.push_back({text::padded(std::string(verb.name), widest), std::string(verb.summary)});
    return in_table(rows);
}

/// 「MEETING」, 「[-o FILE]」.
std::vector<std::string> usage_parts(const Verb& verb) {
    std::vector<std::string> parts;
    for (const auto& parameter : parameters_of(verb)) {
        const auto typed = with_value(parameter);
        parts.push_back(parameter.needed ? typed : "[" + typed + "]");
    }
    return parts;
}

/// The usage in lines that break between its parts.
std::string usage_lines(const Verb& verb) {
    std::string lines;
    auto line = "使い方：kasane " + std::string(verb.name);
    for (const auto& part : usage_parts(verb)) {
        if (text::cells_of(line + " " + part) > line_cells) {
            lines += line + "\n";
            line = "       ";
        }
        line += " " + part;
    }
    return lines + line + "\n";
}

std::string example_of(const Verb& verb) {
    std::string lines;
    for (const auto line : verb.example) lines += "  " + std::string(line) + "\n";
    return lines;
}

/// The parts of 「template」.
std::string help_of_parts(std::string_view name) {
    std::vector<text::Row> rows;
    for (const auto& verb : all_verbs())
        if (verb.name.starts_with(std::string(name) + " "))
            rows.push_back({std::string(verb.name), std::string(verb.summary)});
    if (rows.empty()) return {};
    return "使い方：kasane " + std::string(name) + " 命令 …\n" + headed("命令", in_table(rows));
}

std::string in_markdown(const Verb& verb) {
    std::string out =
        "### " + std::string(verb.name) + "\n\n" + text::escape_for_template(verb.summary) + "\n\n";
    out += "```sh\nkasane " + usage_of(verb) + "\n```\n\n";
    if (!verb.details.empty()) out += text::escape_for_template(verb.details) + "\n\n";
    const auto parameters = parameters_of(verb);
    if (!parameters.empty()) out += "| | |\n|---|---|\n";
    for (const auto& parameter : parameters)
        out += "| `" + with_value(parameter) + "` | " + text::escape_for_template(parameter.help) + " |\n";
    if (!parameters.empty()) out += "\n";
    out += "見本の町では：\n\n```sh\n";
    for (const auto line : verb.example) out += std::string(line) + "\n";
    return out + "```\n\n";
}

constexpr auto about_verbs = R"(# 命令の一覧

`kasane 命令 …` の形で使います。命令を書かなければ、会議の画面が開きます。この一覧は `kasane help -o docs/verbs.md` で書き出したもので、
端末では `kasane --help` と `kasane 命令 --help` が同じことを言います。

MEETING は会議の番号です。開催（`S12`）には、時間区分ごとに一つの会議（`S12-1`、`S12-2`）があり、どちらも書けます。
いくつもの会議のある開催では、`-o FILE.pdf` は `FILE-1.pdf`、`FILE-2.pdf` と一つずつ書きます。`meetings`、`check`、`propose`、`log` の `--json` は
[json.md](json.md) に、`record` の読む命令は [commands.md](commands.md) にあります。

終わりの番号は、0 できた、1 断られた・見つからない、2 書き方の間違い、3 保存先やファイルの不具合、または書き出せなかった、4 機械の不具合。

)";

Run help_syntax(Syntax& syntax) {
    const auto words = syntax.values_if_any("VERB", "知りたい命令。なければ、すべて");
    const auto output = syntax.option("-o", "FILE", "すべての命令の使い方を書くファイル（.md、.pdf、.docx）");
    return [words, output](const Context& context) {
        if (!output->empty()) {
            if (!is_paper_file(context, *output)) return Exit::usage;
            return write_paper(context, {{verbs_document()}, "", true}, "", {*output});
        }
        std::string name;
        for (const auto& word : *words) name += (name.empty() ? "" : " ") + word;
        const auto help = name.empty() ? help_of_all() : help_of(name);
        if (help.empty()) {
            tell(context, unknown_verb(name), "命令は kasane --help にあります。");
            return Exit::usage;
        }
        context.out << help;
        return Exit::done;
    };
}

}  // namespace

std::string usage_of(const Verb& verb) {
    std::string usage(verb.name);
    for (const auto& part : usage_parts(verb)) usage += " " + part;
    return usage;
}

std::string help_of_all() {
    auto help = in_paragraph("かさね：重層的支援会議の進行と記録");
    help += "\n使い方：kasane [命令 …]　命令がなければ、会議の画面を開きます。\n";
    const auto verbs = all_verbs();
    for (auto occasion = Occasion::before; occasion <= Occasion::help;
         occasion = static_cast<Occasion>(static_cast<int>(occasion) + 1))
        help += headed(label(occasion), of_occasion(verbs, occasion));
    help += headed("どの命令にも", in_table(common_parameters()));
    return help + "\nそれぞれの使い方と例は、kasane 命令 --help（たとえば kasane minutes --help）。\n";
}

std::string help_of(const Verb& verb) {
    const auto all = parameters_of(verb);
    std::vector<Parameter> values;
    std::vector<Parameter> options;
    for (const auto& parameter : all) (parameter.is_option() ? options : values).push_back(parameter);
    auto help = in_paragraph(std::string(verb.name) + "：" + std::string(verb.summary));
    help += "\n" + usage_lines(verb);
    if (!verb.details.empty()) help += "\n" + in_paragraph(verb.details);
    help += headed("値", in_table(values)) + headed("指定", in_table(options));
    return help + headed("例（見本の町で）", example_of(verb));
}

std::string help_of(std::string_view name) {
    for (const auto& verb : all_verbs())
        if (verb.name == name) return help_of(verb);
    return help_of_parts(name);
}

std::string verbs_document() {
    std::string out = about_verbs;
    const auto verbs = all_verbs();
    const Verb* before = nullptr;
    for (const auto& verb : verbs) {
        if (before == nullptr || before->occasion != verb.occasion)
            out += "## " + std::string(label(verb.occasion)) + "\n\n";
        out += in_markdown(verb);
        before = &verb;
    }
    out.pop_back();
    return text::settle_line_starts(out);
}

Verb help_verb() {
    return {"help",
            Occasion::help,
            "命令の使い方",
            "kasane 命令 --help と同じです。-o を付けると、すべての命令の使い方を一つの文書にします。",
            {"kasane help minutes", "kasane help -o 命令の一覧.pdf"},
            help_syntax};
}

}  // namespace kasane::cli

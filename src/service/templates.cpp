#include "service/templates.hpp"

#include <algorithm>
#include <system_error>

#include "document/paper_forms.hpp"
#include "platform/files.hpp"
#include "platform/paths.hpp"
#include "service/template_form.hpp"
#include "text/encoding.hpp"

namespace kasane::service {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_template = 256 * 1024;

/// The folder for the town's own templates, whether or not it is there.
std::optional<fs::path> own_folder() {
    const auto folder = platform::config_folder();
    const auto* path = std::get_if<fs::path>(&folder);
    return path == nullptr ? std::nullopt : std::optional{*path / "templates"};
}

/// A file that says nothing, or says it in other bytes than UTF-8: its paper would be empty or unreadable.
std::optional<Problem> unreadable(const fs::path& path, std::string_view bytes) {
    const auto file = "ひな形「" + path.string() + "」";
    auto bad = text::first_bad_utf8(bytes);
    if (!bad) bad = text::first_control(bytes);
    if (bad)
        return Problem{file + "の" + std::to_string(text::line_at(bytes, *bad)) +
                           "行目に、UTF-8 の文字でないところがあります。",
                       "文字コードを UTF-8 にして保存し直してください。"};
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Problem{
            file + "に何も書いてありません。",
            "ひな形を書くか、このフォルダーから外してください。外すと、かさねのひな形を使います。"};
    return {};
}

Result<Template> read_template(const fs::path& path, bool is_own) {
    auto text = platform::read_file(path, largest_template);
    if (const auto* problem = problem_in(text)) return *problem;
    auto& bytes = std::get<std::string>(text);
    if (auto problem = unreadable(path, bytes)) return *std::move(problem);
    return Template{path, is_own, std::string(text::without_mark(bytes))};
}

template <class AnyProblem>
Problem in_file(const fs::path& path, const AnyProblem& problem) {
    return {"ひな形「" + path.string() + "」の" + problem.what, problem.remedy};
}

bool is_known(const std::string& file) {
    const auto forms = document::paper_forms();
    return std::any_of(forms.begin(), forms.end(),
                       [&](const document::PaperForm& form) { return form.file == file; });
}

std::string known_files() {
    std::string files;
    for (const auto& form : document::paper_forms())
        files += (files.empty() ? "" : "、") + std::string(form.file);
    return files;
}

void add_unknown_files(std::vector<Problem>& mistakes) {
    const auto folder = own_folder();
    std::error_code failed;
    if (!folder || !fs::is_directory(*folder, failed)) return;
    std::vector<fs::path> unknown;
    for (const auto& entry : fs::directory_iterator(*folder, failed))
        if (!is_known(entry.path().filename().string())) unknown.push_back(entry.path());
    std::sort(unknown.begin(), unknown.end());
    for (const auto& path : unknown)
        mistakes.push_back(
            {"ひな形「" + path.string() + "」は、どの紙のものでもありません。",
             "名を次のどれかにするか、このフォルダーから外してください：" + known_files() + "。"});
}

}  // namespace

Result<Template> find_template(std::string_view file) {
    std::error_code failed;
    if (const auto own = own_folder(); own && fs::exists(*own / file, failed))
        return read_template(*own / file, true);
    const auto folder = platform::resource_folder("templates");
    if (!folder)
        return Problem{"ひな形のフォルダー templates がありません。", "かさねを入れ直してください。"};
    return read_template(*folder / file, false);
}

Result<std::string> fill_template(const document::PaperForm& form, const document::Value& paper) {
    const auto found = find_template(form.file);
    if (const auto* problem = problem_in(found)) return *problem;
    const auto& own = std::get<Template>(found);
    auto markdown = document::render(own.text, form, paper);
    if (const auto* problem = problem_in(markdown)) return in_file(own.path, *problem);
    return std::get<std::string>(std::move(markdown));
}

std::vector<Problem> template_mistakes() {
    std::vector<Problem> mistakes;
    for (const auto& form : document::paper_forms()) {
        const auto found = find_template(form.file);
        if (const auto* problem = problem_in(found)) {
            mistakes.push_back(*problem);
            continue;
        }
        const auto& own = std::get<Template>(found);
        for (const auto& mistake : document::mistakes_in(own.text, form))
            mistakes.push_back(in_file(own.path, mistake));
        for (const auto& mistake : form_mistakes(own.text)) mistakes.push_back(in_file(own.path, mistake));
    }
    add_unknown_files(mistakes);
    return mistakes;
}

}  // namespace kasane::service

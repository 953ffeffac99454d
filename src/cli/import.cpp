#include <ostream>

#include "cli/verbs.hpp"
#include "service/town_files.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

Exit import(const Context& context, const std::vector<std::string>& files) {
    auto store = open_store(context, store::Mode::read_write, "kasane import");
    if (!store) return Exit::trouble;
    const std::vector<std::filesystem::path> paths(files.begin(), files.end());
    const auto imported = service::import_files(*store, paths, context.actor, context.now);
    if (const auto* problem = text::problem_in(imported)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    const auto& [summary, told] = std::get<service::Imported>(imported);
    std::vector<std::string> lines;
    for (const auto& one : told) lines.push_back(one.words);
    context.out << summary << service::in_lines(lines) << "\n";
    return Exit::done;
}

}  // namespace

Verb import_verb() {
    return {
        "import",
        Occasion::town,
        "機関・名簿・ケース・プラン・会議をファイルから読む",
        "TOML のファイルを読みます。ケースは CSV（UTF-8 か CP932）でも読めます。間違いが一つでもあれば、"
        "すべての間違いをファイルと行で示し、何も入れません。書き方の見本は data フォルダーにあります。",
        {R"(printf '[[agency]]\nname = "駅前薬局"\nshort_name = "駅前薬局"\ncategory = "地域"\n' > 機関.toml)",
         "kasane import 機関.toml"},
        [](Syntax& syntax) -> Run {
            const auto files = syntax.values("FILE", "TOML か CSV のファイル");
            return [files](const Context& context) { return import(context, *files); };
        }};
}

}  // namespace kasane::cli

#include <ostream>
#include <system_error>

#include "cli/verbs.hpp"
#include "service/paper_files.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

void list_written(const Context& context, const service::WrittenPaper& file) {
    for (const auto& warning : file.warnings) context.err << warning << "\n";
    if (file.replaced) context.err << "前からあった「" << file.path.string() << "」を置き換えました。\n";
    context.out << file.title << '\t' << file.path.string() << '\n';
}

Exit papers(const Context& context, const std::string& code, const std::string& folder) {
    std::error_code unknown;
    if (std::filesystem::exists(folder, unknown) && !std::filesystem::is_directory(folder, unknown)) {
        tell(context, "-o の「" + folder + "」はフォルダーではなく、ファイルです。",
             "紙を入れるフォルダーを書いてください。なければ作ります。");
        return Exit::usage;
    }
    const auto store = open_store(context, store::Mode::read_only, "kasane");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto named = find_meetings(context, *record, code);
    if (!named) return Exit::refused;
    const auto loaded = store->load(named->sitting);
    if (const auto* problem = text::problem_in(loaded)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    auto exit = Exit::done;
    for (const auto meeting : named->meetings) {
        const auto written =
            service::write_papers(*store, std::get<domain::Record>(loaded), meeting, context.now, folder,
                                  [&](const service::WrittenPaper& file) { list_written(context, file); });
        if (const auto* problem = text::problem_in(written)) {
            tell(context, problem->what, problem->remedy);
            return Exit::trouble;
        }
        const auto& set = std::get<service::WrittenPapers>(written);
        for (const auto& problem : set.problems) tell(context, problem.what, problem.remedy);
        if (!set.problems.empty()) exit = Exit::trouble;
    }
    return exit;
}

}  // namespace

Verb papers_verb() {
    return {
        "papers",
        Occasion::after,
        "次第・会議録・ケース別記録・役割票をまとめて書く",
        "Markdown と PDF "
        "の両方です。閉会の前は、次第と会議録だけです。つくれない紙があれば、そう言って、ほかは書きます。",
        {"kasane papers S2 -o 紙"},
        [](Syntax& syntax) -> Run {
            const auto meeting = syntax.meeting();
            const auto folder = syntax.needed_option("-o", "DIR", "書くフォルダー。なければつくる");
            return [=](const Context& context) { return papers(context, *meeting, *folder); };
        }};
}

}  // namespace kasane::cli

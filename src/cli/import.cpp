#include <ostream>

#include "cli/verbs.hpp"
#include "service/town_files.hpp"

namespace kasane::cli {

Exit import(const Context& context, const std::vector<std::string>& files) {
    auto store = open_store(context, store::Mode::read_write, "kasane import");
    if (!store) return Exit::trouble;
    const std::vector<std::filesystem::path> paths(files.begin(), files.end());
    const auto imported = service::import_files(*store, paths, context.actor, context.now);
    if (const auto* problem = std::get_if<service::Problem>(&imported)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    const auto& [summary, told] = std::get<service::Imported>(imported);
    std::vector<std::string> lines;
    for (const auto& one : told) lines.push_back(one.words);
    context.out << summary << service::in_lines(lines) << "\n";
    return Exit::done;
}

}  // namespace kasane::cli

#include "service/templates.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include "cli/paper_output.hpp"
#include "cli/verbs.hpp"
#include "document/paper_forms.hpp"
#include "service/sample_papers.hpp"

namespace kasane::cli {

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
    for (const auto& form : document::paper_forms()) {
        const auto found = service::find_template(form.file);
        const auto& own = std::get<service::Template>(found);
        context.out << form.name << '\t' << own.path.string() << (own.is_own ? "\t町のひな形" : "") << '\n';
    }
    context.out << "ひな形はすべて使えます。\n";
    return Exit::done;
}

Exit template_fields(const Context& context) {
    context.out << document::fields_document();
    return Exit::done;
}

Exit preview_template(const Context& context, const std::string& file, const std::string& output) {
    if (!is_paper_file(context, output)) return Exit::usage;
    const auto made = service::sample_paper(file);
    if (const auto* problem = std::get_if<service::Problem>(&made)) {
        tell(context, problem->what, problem->remedy);
        return Exit::refused;
    }
    return write_paper(context, std::get<service::Paper>(made), "", {output});
}

}  // namespace kasane::cli

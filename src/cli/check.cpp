#include <ostream>

#include "cli/verbs.hpp"
#include "domain/checks.hpp"
#include "domain/destruction.hpp"
#include "domain/open_points.hpp"

namespace kasane::cli {
namespace {

void print(const Context& context, const std::vector<domain::Finding>& findings) {
    for (const auto& finding : findings)
        context.out << domain::label(finding.level) << '\t' << domain::code(finding.rule) << '\t'
                    << finding.message << '\t' << domain::rule(finding.rule).source << '\n';
}

/// R28: what may be destroyed, whichever meeting is looked at.
void print_past_retention(const Context& context, const domain::Record& record) {
    const auto& rule = domain::rule(domain::R28);
    for (const auto id : domain::past_retention(record, context.now.date))
        if (const auto* row = record.find<domain::Case>(id))
            context.out << domain::label(rule.level) << '\t' << domain::code(rule.id) << '\t' << row->number
                        << "は保存期間を過ぎています。\t" << rule.source << '\n';
}

}  // namespace

Exit check(const Context& context, const std::string& code) {
    const auto store = open_store(context, store::Mode::read_only, "kasane check");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto named = find_meetings(context, *record, code);
    if (!named) return Exit::refused;
    for (const auto meeting : named->meetings) {
        print(context, domain::check_meeting(*record, meeting));
        print(context, domain::findings_left_by(*record, meeting));
    }
    print_past_retention(context, *record);
    return Exit::done;
}

}  // namespace kasane::cli

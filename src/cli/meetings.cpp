#include <ostream>

#include "cli/verbs.hpp"
#include "domain/query.hpp"
#include "domain/wording.hpp"

namespace kasane::cli {

Exit meetings(const Context& context) {
    const auto store = open_store(context, store::Mode::read_only, "kasane meetings");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    for (const auto& [key, sitting] : record->rows<domain::Sitting>())
        for (const auto& meeting : domain::meetings_of(*record, sitting.id))
            context.out << domain::code_of(meeting) << '\t' << text::iso(sitting.date) << '\t'
                        << domain::label(meeting.kind) << '\t' << domain::title_of(*record, meeting) << '\t'
                        << domain::label(meeting.state) << '\n';
    return Exit::done;
}

}  // namespace kasane::cli

#include "cli/context.hpp"

#include <ostream>

#include "domain/query.hpp"
#include "domain/reference.hpp"
#include "domain/wording.hpp"
#include "service/soundness.hpp"

namespace kasane::cli {

void tell(const Context& context, const std::string& what, const std::string& remedy) {
    context.err << what << "\n" << remedy << "\n";
}

std::optional<store::Store> open_store(const Context& context, store::Mode mode, const std::string& who) {
    auto opened = store::Store::open(context.store, mode, who);
    if (const auto* problem = std::get_if<store::Problem>(&opened)) {
        tell(context, problem->what, problem->remedy);
        return {};
    }
    const auto& store = std::get<store::Store>(opened);
    if (store.may_write())
        if (const auto problem = service::altered(store)) tell(context, problem->what, problem->remedy);
    return std::get<store::Store>(std::move(opened));
}

std::optional<domain::Record> load_everything(const Context& context, const store::Store& store) {
    auto loaded = store.load_everything();
    if (const auto* problem = std::get_if<store::Problem>(&loaded)) {
        tell(context, problem->what, problem->remedy);
        return {};
    }
    return std::get<domain::Record>(std::move(loaded));
}

std::optional<Named> find_meetings(const Context& context, const domain::Record& record,
                                   const std::string& code) {
    for (const auto& [key, sitting] : record.rows<domain::Sitting>()) {
        Named whole{sitting.id, {}};
        for (const auto& meeting : domain::meetings_of(record, sitting.id)) {
            if (domain::code_of(meeting) == code) return Named{sitting.id, {meeting.id}};
            whole.meetings.push_back(meeting.id);
        }
        if (domain::code_of(sitting) == code && !whole.meetings.empty()) return whole;
    }
    tell(context, "会議「" + code + "」がありません。", "kasane meetings で番号を確かめてください。");
    return {};
}

std::optional<domain::MemberId> find_member(const Context& context, const domain::Record& record,
                                            domain::CaseId support_case, const std::string& called) {
    const auto household = domain::members_of(record, support_case);
    auto meant = domain::members_called(called, household);
    for (const auto& member : household)
        if (std::to_string(member.seq) == called) meant = {member};
    if (meant.size() == 1) return meant.front().id;
    if (meant.empty())
        tell(context, "世帯員「" + called + "」がいません。",
             household.empty() ? "ケースの番号を確かめてください。"
                               : "続柄か氏名で書いてください：" + domain::ways_to_call(household) + "。");
    else
        tell(context, "世帯員「" + called + "」は2人以上います。",
             "だれのことかを書いてください：" + domain::ways_to_call(meant) + "。");
    return {};
}

}  // namespace kasane::cli

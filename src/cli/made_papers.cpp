#include "cli/made_papers.hpp"

#include <algorithm>

#include "cli/usage.hpp"
#include "document/slip.hpp"
#include "domain/commands/retrospect.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

using service::PaperOf;

/// What the words of the command line name in the record.
class Names {
  public:
    Names(const Context& context, const domain::Record& record) : context_(context), record_(record) {}

    bool read_case(const std::string& number, service::PaperWanted& wanted) const {
        const auto found = find_case(context_, record_, number);
        if (found) wanted.support_case = *found;
        return found.has_value();
    }
    bool read_agency(const std::string& name, service::PaperWanted& wanted) const {
        std::vector<std::string> known;
        for (const auto& [key, row] : record_.rows<domain::Agency>()) {
            known.insert(known.end(), {row.short_name, row.name});
            if (row.short_name != name && row.name != name) continue;
            wanted.agency = row.id;
            return true;
        }
        tell(context_, "機関「" + name + "」がありません。" + did_you_mean(name, known),
             "略称か正式な名を書いてください。");
        return false;
    }
    bool read_member(const std::string& name, service::PaperWanted& wanted) const {
        const auto found = find_member(context_, record_, wanted.support_case, name);
        if (found) wanted.member = *found;
        return found.has_value();
    }

  private:
    const Context& context_;
    const domain::Record& record_;
};

/// What the command line asks for, in ids of the record; nothing where a name or a level was told as wrong.
std::optional<service::PaperWanted> wanted_by(const Context& context, const domain::Record& record,
                                              const PaperAsked& asked) {
    service::PaperWanted wanted{.kind = asked.kind, .copies = asked.copies, .version = asked.version};
    const Names names(context, record);
    if (!asked.support_case.empty() && !names.read_case(asked.support_case, wanted)) return {};
    if (!asked.agency.empty() && !names.read_agency(asked.agency, wanted)) return {};
    if (!asked.member.empty() && !names.read_member(asked.member, wanted)) return {};
    if (asked.level.empty()) return wanted;
    wanted.level = domain::parse_code<domain::PaperLevel>(asked.level);
    if (wanted.level) return wanted;
    tell(context,
         "「" + asked.level + "」という段階はありません。" +
             did_you_mean(asked.level, {"原本", "配付用", "閲覧用"}),
         "原本、配付用、閲覧用のどれかにしてください。");
    return {};
}

Exit make_one(const Context& context, service::PaperMaker& maker, const service::PaperWanted& wanted,
              MadePaper about, const UsePaper& use) {
    auto made = maker.make(wanted);
    if (const auto* problem = text::problem_in(made)) {
        tell(context, problem->what, problem->remedy);
        return Exit::refused;
    }
    about.paper = std::get<service::Paper>(std::move(made));
    const auto exit = use(about);
    if (exit == Exit::done && !about.paper.notice.empty()) context.err << about.paper.notice << "\n";
    return exit;
}

/// 開示用 is of all meetings at once.
Exit disclose(const Context& context, const domain::Record& everything, const store::Store& store,
              const PaperAsked& asked, const UsePaper& use) {
    const auto wanted = wanted_by(context, everything, asked);
    if (!wanted) return Exit::refused;
    service::PaperMaker maker(&store, everything, context.now);
    return make_one(context, maker, *wanted, {{}, domain::town_name(everything)}, use);
}

/// A case is of one block; the first that has it is meant where the sitting is named.
std::vector<domain::MeetingId> with_case(const domain::Record& record, const Named& named,
                                         domain::CaseId support_case) {
    for (const auto meeting : named.meetings)
        for (const auto& item : domain::agenda_of(record, meeting))
            if (item.support_case == support_case) return {meeting};
    return {named.meetings.front()};
}

/// An agency may have something to do of one block only; what is told of none is told of the first.
std::vector<domain::MeetingId> with_agency(const domain::Record& record, service::PaperMaker& maker,
                                           const Named& named, domain::AgencyId agency) {
    std::vector<domain::MeetingId> meetings;
    for (const auto meeting : named.meetings) {
        const auto read = maker.sources(meeting);
        if (std::holds_alternative<service::Problem>(read)) return named.meetings;
        const auto& left = std::get<const service::PaperSources*>(read)->then;
        const auto agencies = document::agencies_with_slips(domain::as_consented_now(left, record), meeting);
        if (std::find(agencies.begin(), agencies.end(), agency) != agencies.end())
            meetings.push_back(meeting);
    }
    return meetings.empty() ? std::vector{named.meetings.front()} : meetings;
}

std::vector<domain::MeetingId> meant(const domain::Record& record, service::PaperMaker& maker,
                                     const Named& named, const service::PaperWanted& wanted) {
    if (named.meetings.size() == 1) return named.meetings;
    switch (service::spec_of(wanted.kind).of) {
        case PaperOf::case_of_meeting:
            return with_case(record, named, wanted.support_case);
        case PaperOf::agency_of_meeting:
            return with_agency(record, maker, named, wanted.agency);
        case PaperOf::meeting:
        case PaperOf::member_of_case:
            break;
    }
    return named.meetings;
}

/// A case or an agency that the sitting has nothing of is there all the same.
Exit of_meetings(const Context& context, const domain::Record& everything, const domain::Record& sitting,
                 const Named& named, const store::Store& store, const PaperAsked& asked,
                 const UsePaper& use) {
    auto wanted = wanted_by(context, everything, asked);
    if (!wanted) return Exit::refused;
    service::PaperMaker maker(&store, sitting, context.now);
    const auto meetings = meant(sitting, maker, named, *wanted);
    for (const auto meeting : meetings) {
        wanted->meeting = meeting;
        const MadePaper about{
            {}, domain::town_name(sitting), sitting.find<domain::Meeting>(meeting), meetings.size() == 1};
        const auto exit = make_one(context, maker, *wanted, about, use);
        if (exit != Exit::done) return exit;
    }
    return Exit::done;
}

}  // namespace

Exit with_papers(const Context& context, const PaperAsked& asked, const UsePaper& use) {
    const auto store = open_store(context, store::Mode::read_only, "kasane");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    if (service::spec_of(asked.kind).of == PaperOf::member_of_case)
        return disclose(context, *record, *store, asked, use);
    const auto named = find_meetings(context, *record, asked.meeting);
    if (!named) return Exit::refused;
    // Papers see the sitting as its session does: not the homework of other years.
    const auto loaded = store->load(named->sitting);
    if (const auto* problem = text::problem_in(loaded)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    return of_meetings(context, *record, std::get<domain::Record>(loaded), *named, *store, asked, use);
}

}  // namespace kasane::cli

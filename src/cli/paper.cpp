#include <algorithm>
#include <ostream>

#include "cli/paper_output.hpp"
#include "cli/verbs.hpp"
#include "domain/query.hpp"
#include "domain/wording.hpp"
#include "platform/files.hpp"
#include "service/paper_files.hpp"

namespace kasane::cli {
namespace {

using service::PaperKind;

/// The row with this name, or nothing; told where there is none.
template <class T, class Matches>
const T* find_row(const domain::Record& record, Matches matches) {
    for (const auto& [key, row] : record.rows<T>())
        if (matches(row)) return &row;
    return nullptr;
}

/// What the words of the command line name in the record.
class Names {
  public:
    Names(const Context& context, const domain::Record& record) : context_(context), record_(record) {}

    bool read_case(const std::string& number, service::PaperWanted& wanted) const {
        const auto* found =
            find_row<domain::Case>(record_, [&](const domain::Case& row) { return row.number == number; });
        if (found != nullptr) wanted.support_case = found->id;
        return found != nullptr ||
               told("ケース「" + number + "」がありません。", "番号を R7-012 のように書いてください。");
    }
    bool read_agency(const std::string& name, service::PaperWanted& wanted) const {
        const auto* found = find_row<domain::Agency>(
            record_, [&](const domain::Agency& row) { return row.short_name == name || row.name == name; });
        if (found != nullptr) wanted.agency = found->id;
        return found != nullptr ||
               told("機関「" + name + "」がありません。", "略称か正式な名を書いてください。");
    }
    bool read_member(const std::string& name, service::PaperWanted& wanted) const {
        const auto members = domain::members_of(record_, wanted.support_case);
        const auto found = std::find_if(members.begin(), members.end(), [&](const domain::Member& row) {
            return row.relation == name || row.name == name || std::to_string(row.seq) == name ||
                   row.name.ends_with("　" + name) || row.name.ends_with(" " + name);
        });
        if (found != members.end()) wanted.member = found->id;
        return found != members.end() ||
               told("世帯員「" + name + "」がいません。", "続柄か氏名を書いてください。");
    }

  private:
    bool told(const std::string& what, const std::string& remedy) const {
        tell(context_, what, remedy);
        return false;
    }
    const Context& context_;
    const domain::Record& record_;
};

/// FILE.pdf or FILE.md; with several meetings each gets a file of its own, FILE-1.pdf, FILE-2.pdf, so that
/// no paper of a 重層的支援会議 shares a file with one of a 支援会議 (R17).
std::filesystem::path file_for(const std::filesystem::path& output, const domain::Meeting& meeting,
                               bool alone) {
    if (alone) return output;
    auto path = output;
    path.replace_filename(output.stem().string() + "-" + std::to_string(meeting.block) +
                          output.extension().string());
    return path;
}

/// What the command line asks for, in ids of the record; nothing where a name or a level was told as wrong.
std::optional<service::PaperWanted> wanted_by(const Context& context, const domain::Record& record,
                                              const PaperAsked& asked) {
    service::PaperWanted wanted{.kind = asked.kind, .copies = asked.copies, .version = asked.version};
    const Names names(context, record);
    if (!asked.support_case.empty() && !names.read_case(asked.support_case, wanted)) return {};
    if (!asked.agency.empty() && !names.read_agency(asked.agency, wanted)) return {};
    if (!asked.member.empty() && !names.read_member(asked.member, wanted)) return {};
    if (asked.level.empty()) return wanted;
    wanted.level = document::parse_level(asked.level);
    if (wanted.level) return wanted;
    tell(context, "「" + asked.level + "」という段階はありません。",
         "原本、配付用、閲覧用のどれかにしてください。");
    return {};
}

Exit make_one(const Context& context, const service::PaperMaker& maker, const service::PaperWanted& wanted,
              const std::string& author, const std::filesystem::path& path) {
    const auto made = maker.make(wanted);
    if (const auto* problem = std::get_if<service::Problem>(&made)) {
        tell(context, problem->what, problem->remedy);
        return Exit::refused;
    }
    return write_paper(context, std::get<service::Paper>(made), author, path);
}

/// 開示用 is of all meetings at once.
Exit disclose(const Context& context, const domain::Record& everything, const store::Store& store,
              const PaperAsked& asked) {
    const auto wanted = wanted_by(context, everything, asked);
    if (!wanted) return Exit::refused;
    return make_one(context, service::PaperMaker(&store, everything, context.now), *wanted,
                    domain::town_name(everything), asked.output);
}

Exit of_meetings(const Context& context, const domain::Record& sitting, const Named& named,
                 const store::Store& store, const PaperAsked& asked) {
    auto wanted = wanted_by(context, sitting, asked);
    if (!wanted) return Exit::refused;
    const service::PaperMaker maker(&store, sitting, context.now);
    for (const auto meeting : named.meetings) {
        wanted->meeting = meeting;
        const auto path =
            asked.output.empty()
                ? std::filesystem::path()
                : file_for(asked.output, *sitting.find<domain::Meeting>(meeting), named.meetings.size() == 1);
        const auto exit = make_one(context, maker, *wanted, domain::town_name(sitting), path);
        if (exit != Exit::done) return exit;
    }
    return Exit::done;
}

/// A case or an agency is of one block; the first that has it is meant where the sitting is named.
Named narrowed(const domain::Record& record, const Named& named, const PaperAsked& asked) {
    if (asked.kind != PaperKind::sheet || named.meetings.size() == 1) return named;
    for (const auto meeting : named.meetings)
        for (const auto& item : domain::agenda_of(record, meeting)) {
            const auto* found = item.support_case ? record.find<domain::Case>(*item.support_case) : nullptr;
            if (found != nullptr && found->number == asked.support_case) return {named.sitting, {meeting}};
        }
    return {named.sitting, {named.meetings.front()}};
}

}  // namespace

Exit paper(const Context& context, const PaperAsked& asked) {
    if (!is_paper_file(context, asked.output)) return Exit::usage;
    const auto store = open_store(context, store::Mode::read_only, "kasane");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    if (asked.kind == PaperKind::disclosure) return disclose(context, *record, *store, asked);
    const auto named = find_meetings(context, *record, asked.meeting);
    if (!named) return Exit::refused;
    // Papers see the sitting as its session does: not the homework of other years.
    const auto loaded = store->load(named->sitting);
    if (const auto* problem = std::get_if<store::Problem>(&loaded)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    return of_meetings(context, std::get<domain::Record>(loaded), narrowed(*record, *named, asked), *store,
                       asked);
}

Exit papers(const Context& context, const std::string& code, const std::string& folder) {
    const auto store = open_store(context, store::Mode::read_only, "kasane");
    if (!store) return Exit::trouble;
    const auto record = load_everything(context, *store);
    if (!record) return Exit::trouble;
    const auto named = find_meetings(context, *record, code);
    if (!named) return Exit::refused;
    const auto loaded = store->load(named->sitting);
    if (const auto* problem = std::get_if<store::Problem>(&loaded)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    for (const auto meeting : named->meetings) {
        const auto written =
            service::write_papers(*store, std::get<domain::Record>(loaded), meeting, context.now, folder);
        if (const auto* problem = std::get_if<service::Problem>(&written)) {
            tell(context, problem->what, problem->remedy);
            return Exit::trouble;
        }
        for (const auto& file : std::get<std::vector<service::WrittenPaper>>(written)) {
            for (const auto& warning : file.warnings) context.err << warning << "\n";
            context.out << file.title << '\t' << file.path.string() << '\n';
        }
    }
    return Exit::done;
}

Exit pdf(const Context& context, const std::string& markdown_file, const std::string& output) {
    constexpr std::size_t largest = 4 * 1024 * 1024;
    if (std::filesystem::path(output).extension() != ".pdf") {
        tell(context, "「" + output + "」は .pdf ではありません。", "-o に .pdf の名前を付けてください。");
        return Exit::usage;
    }
    const auto read = platform::read_file(markdown_file, largest);
    if (const auto* problem = std::get_if<platform::Problem>(&read)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    return write_paper(context, {{std::get<std::string>(read)}, ""}, "", output);
}

}  // namespace kasane::cli

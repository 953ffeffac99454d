#include "service/sample_papers.hpp"

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "document/paper_forms.hpp"
#include "document/template_sample.hpp"
#include "domain/commands/decide.hpp"
#include "domain/queries/query.hpp"
#include "exchange/commands.hpp"
#include "exchange/import.hpp"
#include "platform/files.hpp"
#include "platform/paths.hpp"
#include "service/templates.hpp"
#include "service/town_files.hpp"

namespace kasane::service {
namespace {

/// The day of the sample sitting; its commands lie beside the town.
constexpr text::DateTime sample_day{{2026, 1, 22}, 15, 20, 0};
constexpr auto sample_commands = "sitting-2026-01-22.jsonl";

struct Sample {
    domain::Record record;
    domain::MeetingId meeting;
};

Problem no_sample() {
    return {"見本の町のフォルダー data がありません。", "かさねを入れ直してください。"};
}

std::optional<domain::SittingId> sitting_on(const domain::Record& record, text::Date day) {
    for (const auto& [key, sitting] : record.rows<domain::Sitting>())
        if (sitting.date == day) return sitting.id;
    return {};
}

/// Plays the commands of the sample sitting; what is refused stays out.
void play(domain::Record& record, domain::SittingId sitting, const std::string& commands) {
    std::istringstream lines(commands);
    for (std::string line; std::getline(lines, line);) {
        const auto read = exchange::read_command(line, {record, sitting, sample_day});
        const auto* parsed = std::get_if<exchange::ParsedCommand>(&read);
        if (parsed == nullptr) continue;
        const auto decision = domain::decide(
            record, {parsed->command, parsed->at.value_or(sample_day), parsed->actor, parsed->reason});
        if (const auto* accepted = std::get_if<domain::Accepted>(&decision))
            domain::apply(record, accepted->event);
    }
}

Result<Sample> sample_sitting() {
    const auto folder = platform::resource_folder("data");
    if (!folder) return no_sample();
    auto town = sample_town();
    if (const auto* problem = problem_in(town)) return *problem;
    Sample sample{std::get<domain::Record>(std::move(town)), {}};
    const auto sitting = sitting_on(sample.record, sample_day.date);
    const auto commands = platform::read_file(*folder / sample_commands, exchange::largest_file);
    const auto* lines = std::get_if<std::string>(&commands);
    if (!sitting || lines == nullptr) return no_sample();
    play(sample.record, *sitting, *lines);
    sample.meeting = domain::meetings_of(sample.record, *sitting).front().id;
    return sample;
}

/// The first case of the meeting and the one who has most to do with it.
PaperWanted first_of(PaperKind kind, const Sample& sample) {
    PaperWanted wanted{.kind = kind, .meeting = sample.meeting};
    for (const auto& item : domain::agenda_of(sample.record, sample.meeting)) {
        if (!item.support_case || !item.plan) continue;
        wanted.support_case = *item.support_case;
        wanted.member = domain::members_of(sample.record, *item.support_case).front().id;
        wanted.agency = domain::agencies_with_roles(sample.record, *item.plan).front();
        break;
    }
    return wanted;
}

using MadePaper = Result<Paper>;

MadePaper paper_of(Result<std::string> markdown) {
    if (const auto* problem = problem_in(markdown)) return *problem;
    return Paper{{std::get<std::string>(std::move(markdown))}};
}

/// Each once, however many papers have it.
void add(std::vector<Problem>& mistakes, Problem mistake) {
    const bool known = std::any_of(mistakes.begin(), mistakes.end(),
                                   [&](const Problem& other) { return other.what == mistake.what; });
    if (!known) mistakes.push_back(std::move(mistake));
}

/// What goes wrong where the paper was made, or as it is set on pages.
void add_mistakes(std::vector<Problem>& mistakes, const document::PaperForm& form, const MadePaper& made) {
    if (const auto* problem = problem_in(made)) return add(mistakes, *problem);
    const auto pdf = paper_pdf(std::get<Paper>(made), "", sample_day);
    const auto where = "ひな形「" + std::string(form.file) + "」からできる紙：";
    if (const auto* problem = problem_in(pdf)) return add(mistakes, {where + problem->what, problem->remedy});
    for (const auto& warning : std::get<PdfFile>(pdf).warnings)
        add(mistakes, {where + warning, "ひな形を直し、kasane template preview で紙を確かめてください。"});
}

}  // namespace

Result<Paper> sample_paper(std::string_view file) {
    const auto* spec = paper_of_template(file);
    if (spec == nullptr)
        return Problem{"「" + std::string(file) + "」というひな形はありません。",
                       "使える名は kasane template check で確かめてください。"};
    const auto sample = sample_sitting();
    if (const auto* problem = problem_in(sample)) return *problem;
    const auto& held = std::get<Sample>(sample);
    auto made = PaperMaker(nullptr, held.record, sample_day).make(first_of(spec->kind, held));
    auto* paper = std::get_if<Paper>(&made);
    if (paper == nullptr || !spec->is_numbered) return made;
    // Of the copies and their list, what this template makes.
    const bool is_list = file == spec->templates.back();
    paper->documents = {is_list ? paper->documents.back() : paper->documents.front()};
    return made;
}

std::vector<Problem> sample_mistakes() {
    std::vector<Problem> mistakes;
    for (const auto& form : document::paper_forms()) {
        add_mistakes(mistakes, form, sample_paper(form.file));
        // The sample sitting leaves fields empty: 照会, 訂正履歴, 中断, what only a 支援会議 has.
        for (const auto& paper : {document::full_paper(form), document::empty_paper()})
            add_mistakes(mistakes, form, paper_of(fill_template(form, paper)));
    }
    return mistakes;
}

}  // namespace kasane::service

#include "service/minutes_archive.hpp"

#include <algorithm>

#include "domain/commands/destruction.hpp"
#include "domain/queries/wording.hpp"
#include "domain/rules/settings.hpp"
#include "platform/sha256.hpp"
#include "service/papers.hpp"
#include "service/retrospect.hpp"
#include "service/templates.hpp"

namespace kasane::service {
namespace {

using Filed = std::vector<store::FiledMinutes>;
using Lines = std::vector<store::JournalLine>;
using VersionChange = domain::Change<domain::MinutesVersion>;

VersionChange* final_version(domain::Event& event) {
    for (auto& any : event.changes) {
        auto* change = std::get_if<VersionChange>(&any);
        if (change != nullptr && change->after && change->after->final_at) return change;
    }
    return nullptr;
}

bool is_as_filed(const domain::Record& record, const store::FiledMinutes& filed) {
    const auto* version = record.find<domain::MinutesVersion>({filed.meeting.value, filed.number});
    return version != nullptr && platform::sha256(filed.markdown) == version->markdown_sha256 &&
           platform::sha256(filed.pdf) == version->pdf_sha256 &&
           platform::sha256(filed.fields) == version->fields_sha256;
}

/// Emptied with a case that was destroyed (R28); the version stays, with its hashes.
bool is_destroyed(const store::FiledMinutes& filed) {
    return filed.markdown.empty() && filed.pdf.empty();
}

Problem unlike(int number) {
    return {"確定した会議録の第" + std::to_string(number) + "版が、確定したときの控え（SHA-256）と違います。",
            "このファイルには手を加えず、控えから戻してください。"};
}

/// Whether the line says that it emptied this version.
bool names_version(const domain::Event& event, domain::MeetingId meeting, int number) {
    return std::any_of(event.changes.begin(), event.changes.end(), [&](const domain::AnyChange& any) {
        const auto* change = std::get_if<VersionChange>(&any);
        return change != nullptr && change->after && change->after->meeting == meeting &&
               change->after->number == number;
    });
}

/// Lines from before they named versions: whether it took a case off this meeting's agenda, or a person out
/// of a case on it.
bool concerned(const domain::Event& event, const domain::Record& record, domain::MeetingId meeting) {
    const auto is_on_agenda = [&](domain::CaseId support_case) {
        const auto& items = record.rows<domain::AgendaItem>();
        return std::any_of(items.begin(), items.end(), [&](const auto& entry) {
            return entry.second.meeting == meeting && entry.second.support_case == support_case;
        });
    };
    return std::any_of(event.changes.begin(), event.changes.end(), [&](const domain::AnyChange& any) {
        const auto* item = std::get_if<domain::Change<domain::AgendaItem>>(&any);
        const auto* row = std::get_if<domain::Change<domain::Case>>(&any);
        return (item != nullptr && item->after && item->after->meeting == meeting) ||
               (row != nullptr && row->after && is_on_agenda(row->after->id));
    });
}

bool names_any_version(const domain::Event& event) {
    return std::any_of(event.changes.begin(), event.changes.end(),
                       [](const auto& any) { return std::holds_alternative<VersionChange>(any); });
}

/// The line that emptied a version; nullptr where none says so.
const domain::Event* destruction_of(const Lines& lines, const domain::Record& record,
                                    domain::MeetingId meeting, int number) {
    for (const auto& line : lines)
        if (names_version(line.event, meeting, number)) return &line.event;
    const auto* version = record.find<domain::MinutesVersion>(domain::RowKey{meeting.value, number});
    for (const auto& line : lines)
        if (version != nullptr && version->final_at && line.event.at >= *version->final_at &&
            !names_any_version(line.event) && concerned(line.event, record, meeting))
            return &line.event;
    return nullptr;
}

/// What stands in the store, where it is what was filed.
Result<Filed> read_filed(const store::Store& store, const domain::Record& record, domain::MeetingId meeting) {
    auto read = store.filed_minutes(meeting);
    if (const auto* problem = problem_in(read)) return *problem;
    auto filed = std::get<Filed>(std::move(read));
    const auto lines = store.journal_of({domain::destroy_command});
    if (const auto* problem = problem_in(lines)) return *problem;
    const auto was_destroyed = [&](int number) {
        return destruction_of(std::get<Lines>(lines), record, meeting, number) != nullptr;
    };
    for (const auto& version : filed)
        if (is_destroyed(version) ? !was_destroyed(version.number) : !is_as_filed(record, version))
            return unlike(version.number);
    return filed;
}

/// Versions from before papers were kept have no hash, and no paper.
bool was_filed(const domain::MinutesVersion& version) {
    return version.final_at && !version.markdown_sha256.empty();
}

}  // namespace

Result<Filed> filed_versions(const store::Store& store, const domain::Record& record,
                             domain::MeetingId meeting) {
    auto read = read_filed(store, record, meeting);
    auto* filed = std::get_if<Filed>(&read);
    if (filed == nullptr) return read;
    for (const auto& [key, row] : record.rows<domain::MinutesVersion>()) {
        const auto& version = row;
        if (version.meeting == meeting && was_filed(version) &&
            std::none_of(filed->begin(), filed->end(),
                         [&](const auto& one) { return one.number == version.number; }))
            return unlike(version.number);
    }
    std::erase_if(*filed, is_destroyed);
    return read;
}

Result<document::DestroyedVersions> destroyed_versions(const store::Store& store,
                                                       const domain::Record& record,
                                                       domain::MeetingId meeting) {
    const auto read = store.filed_minutes(meeting);
    if (const auto* problem = problem_in(read)) return *problem;
    document::DestroyedVersions destroyed;
    for (const auto& filed : std::get<Filed>(read))
        if (is_destroyed(filed)) destroyed.emplace(filed.number, document::DestroyedVersion{});
    if (destroyed.empty()) return destroyed;
    const auto lines = store.journal_of({domain::destroy_command});
    if (const auto* problem = problem_in(lines)) return *problem;
    for (auto& [number, version] : destroyed)
        if (const auto* by = destruction_of(std::get<Lines>(lines), record, meeting, number))
            version = {by->at, by->text};
    return destroyed;
}

std::map<domain::RowKey, document::DestroyedVersion> all_destroyed_versions(const store::Store& store,
                                                                            const domain::Record& record) {
    std::map<domain::RowKey, document::DestroyedVersion> all;
    const auto lines = store.journal_of({domain::destroy_command});
    const auto* destructions = std::get_if<Lines>(&lines);
    if (destructions == nullptr || destructions->empty()) return all;
    for (const auto& [key, version] : record.rows<domain::MinutesVersion>()) {
        const auto of_meeting = destroyed_versions(store, record, version.meeting);
        const auto* destroyed = std::get_if<document::DestroyedVersions>(&of_meeting);
        if (destroyed == nullptr) continue;
        const auto found = destroyed->find(version.number);
        if (found != destroyed->end()) all.emplace(key, found->second);
    }
    return all;
}

const store::FiledMinutes* held_version(const domain::Record& record, const Filed& versions,
                                        domain::MeetingId meeting_id, int number) {
    const auto* meeting = record.find<domain::Meeting>(meeting_id);
    const bool is_final = meeting != nullptr && meeting->minutes_state == domain::MinutesState::final;
    if (versions.empty() || (number == 0 && !is_final)) return nullptr;
    if (number == 0) return &versions.back();
    const auto at = std::find_if(versions.begin(), versions.end(),
                                 [&](const store::FiledMinutes& one) { return one.number == number; });
    return at == versions.end() ? nullptr : &*at;
}

std::map<int, std::string> said_by_versions(const Filed& versions) {
    std::map<int, std::string> said;
    for (const auto& version : versions) said.emplace(version.number, version.fields);
    return said;
}

bool makes_final(const domain::Event& event) {
    auto copy = event;
    return final_version(copy) != nullptr;
}

Result<store::FiledMinutes> file_minutes(const store::Store& store, const domain::Record& before,
                                         domain::Event& event) {
    auto& version = *final_version(event)->after;
    // A version that a damaged disk took away does not keep the next one from being filed.
    auto former = read_filed(store, before, version.meeting);
    if (const auto* problem = problem_in(former)) return *problem;
    std::erase_if(std::get<Filed>(former), is_destroyed);
    // Papers see the sitting as its session does, also where the office works on the whole store.
    auto loaded = store.load(event.sitting.value_or(domain::SittingId{}));
    if (const auto* problem = problem_in(loaded)) return *problem;
    auto& after = std::get<domain::Record>(loaded);
    domain::apply(after, event);
    const auto destroyed = destroyed_versions(store, before, version.meeting);
    if (const auto* problem = problem_in(destroyed)) return *problem;
    const auto left = as_meeting_left_it(&store, after, version.meeting);
    if (const auto* problem = problem_in(left)) return *problem;
    const auto paper = document::minutes_paper(
        {std::get<domain::Record>(left), after}, version.meeting, event.at,
        {{}, said_by_versions(std::get<Filed>(former)), std::get<document::DestroyedVersions>(destroyed)});
    auto markdown = fill_template(paper);
    if (const auto* problem = problem_in(markdown)) return *problem;
    store::FiledMinutes filed{version.meeting, version.number, std::get<std::string>(std::move(markdown)),
                              document::said_by(paper), ""};
    auto pdf = markdown_pdf({filed.markdown}, domain::town_name(after), event.at);
    if (const auto* problem = problem_in(pdf)) return *problem;
    filed.pdf = std::move(std::get<PdfFile>(pdf).bytes);
    version.markdown_sha256 = platform::sha256(filed.markdown);
    version.pdf_sha256 = platform::sha256(filed.pdf);
    version.fields_sha256 = platform::sha256(filed.fields);
    return filed;
}

int pages_in(const std::string& pdf) {
    constexpr std::string_view page = "/Type /Page\n";
    int pages = 0;
    for (auto at = pdf.find(page); at != std::string::npos; at = pdf.find(page, at + page.size())) ++pages;
    return pages;
}

}  // namespace kasane::service

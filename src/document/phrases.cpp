#include "document/phrases.hpp"

#include "domain/queries/wording.hpp"

namespace kasane::document {
namespace {

std::string indented(std::string text) {
    while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
    constexpr std::string_view break_and_space = "\n　";
    for (auto at = text.find('\n'); at != std::string::npos;
         at = text.find('\n', at + break_and_space.size()))
        text.replace(at, 1, break_and_space);
    return text;
}

}  // namespace

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const auto& part : parts) {
        if (part.empty()) continue;
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

std::string listed_lines(const std::vector<std::string>& lines) {
    if (lines.size() == 1) return lines.front();
    std::vector<std::string> marked;
    marked.reserve(lines.size());
    for (const auto& line : lines) marked.push_back("・" + indented(line));
    return joined(marked, "\n");
}

std::string in_brackets(const std::string& text) {
    return text.empty() ? text : "（" + text + "）";
}

std::string day_or(const std::optional<text::Date>& day, std::string_view otherwise) {
    return day ? text::wareki(*day) : std::string(otherwise);
}

std::string spoken(const text::DateTime& moment) {
    return text::spoken_clock(text::minutes_of_day(moment));
}

std::string agency_or(const domain::Record& record, const std::optional<domain::AgencyId>& agency,
                      std::string_view otherwise) {
    return agency ? domain::agency_name(record, *agency) : std::string(otherwise);
}

std::string person_at(const domain::Record& record, domain::MeetingId meeting,
                      const std::optional<domain::PersonId>& person) {
    if (!person) return {};
    if (const auto* there = record.find<domain::Attendance>({meeting.value, person->value}))
        return there->name;
    const auto* listed = record.find<domain::Person>(*person);
    return listed ? listed->name : std::string{};
}

std::string person_with_post_at(const domain::Record& record, domain::MeetingId meeting,
                                domain::PersonId person) {
    if (const auto* there = record.find<domain::Attendance>({meeting.value, person.value}))
        return joined({domain::agency_name(record, there->agency), there->post, there->name}, " ");
    if (const auto* listed = record.find<domain::Person>(person))
        return joined({domain::agency_name(record, listed->agency), listed->post, listed->name}, " ");
    return {};
}

std::string told_by_text(const domain::Record& record, domain::MeetingId meeting,
                         const std::optional<domain::PersonId>& person) {
    const auto name = person_at(record, meeting, person);
    return name.empty() ? "伝える人は未定" : name + "が伝える";
}

}  // namespace kasane::document

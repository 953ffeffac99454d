// Small pieces of wording that several papers share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/model/record.hpp"

namespace kasane::document {

/// The parts that are not empty, with the separator between them.
std::string joined(const std::vector<std::string>& parts, std::string_view separator);
/// One text per line; from two on each with 「・」, its own further lines indented.
std::string listed_lines(const std::vector<std::string>& lines);
/// The text in 全角 brackets, or nothing where it is empty.
std::string in_brackets(const std::string& text);
/// 「令和8年2月20日」, or `otherwise` where there is none.
std::string day_or(const std::optional<text::Date>& day, std::string_view otherwise);
/// 「午後3時8分」
std::string spoken(const text::DateTime& moment);
/// The agency's full name, or `otherwise` where there is none.
std::string agency_or(const domain::Record& record, const std::optional<domain::AgencyId>& agency,
                      std::string_view otherwise);
/// The name of somebody of the roster as it was at this meeting; empty where nobody is named.
std::string person_at(const domain::Record& record, domain::MeetingId meeting,
                      const std::optional<domain::PersonId>& person);
/// 「福祉部 地域福祉課 課長 森野」 as at this meeting
std::string person_with_post_at(const domain::Record& record, domain::MeetingId meeting,
                                domain::PersonId person);
/// 「川辺が伝える」, 「伝える人は未定」
std::string told_by_text(const domain::Record& record, domain::MeetingId meeting,
                         const std::optional<domain::PersonId>& person);

}  // namespace kasane::document

// A small sitting, made by hand: one block of 重層的支援会議, and on demand a block of 支援会議 after it.
#pragma once

#include <string>

#include "document/minutes.hpp"
#include "domain/model/record.hpp"

namespace kasane::tests {

inline constexpr domain::SittingId sitting{12};
inline constexpr domain::MeetingId first_block{1};
inline constexpr domain::MeetingId second_block{2};
inline constexpr domain::AgendaItemId new_plan_item{103};
inline constexpr domain::AgendaItemId closure_item{104};
inline constexpr domain::AgendaItemId suspension_item{105};
inline constexpr domain::AgendaItemId sharing_item{201};
inline constexpr text::DateTime now{{2026, 1, 22}, 15, 20, 0};

/// As it was planned: nothing has been said yet.
domain::Record planned_sitting();
/// Held from 13:31 to 15:08, with a result for each case.
domain::Record held_sitting();
/// The 支援会議 after it, held too, with a case, notes, homework and a 地域課題.
void add_second_block(domain::Record& record);

template <class T>
T& row(domain::Record& record, std::int64_t first, std::int64_t second = 0) {
    return record.rows<T>().at({first, second});
}

/// The minutes of the first block.
document::MinutesPaper minutes_of(const domain::Record& record);

/// The paper as the delivered template writes it; a problem of the template fails the test.
std::string agenda_markdown(const domain::Record& record, domain::MeetingId meeting = first_block);
std::string minutes_markdown(const domain::Record& record, domain::MeetingId meeting = first_block);
std::string read_text(const std::string& path_in_source);

/// How a text stands in Markdown.
std::string on_paper(const std::string& text);
bool has(const std::string& markdown, const std::string& text);

}  // namespace kasane::tests

// How the record's things are called on screen and on paper.
#pragma once

#include <string>

#include "domain/model/record.hpp"

namespace kasane::domain {

/// 「かささぎ市」; empty where the store has no town yet
std::string town_name(const Record& record);
/// 「S12」, 「S12-1」
std::string code_of(const Sitting& sitting);
std::string code_of(const Meeting& meeting);
/// 「令和7年度 第10回 重層的支援会議」; 「支援会議」 where meetings are not counted
std::string title_of(const Record& record, const Meeting& meeting);
/// 「第10回 重層的支援会議」
std::string short_title_of(const Meeting& meeting);
/// What the agenda says of an item: 「R7-012　A世帯」, 「前回の宿題」
std::string title_of(const Record& record, const AgendaItem& item);
/// For the rail: 「R7-012 新規」, 「地域課題」
std::string short_title_of(const Record& record, const AgendaItem& item);
/// 「新規」 for 新規プラン, else the label of the timing
std::string short_label(ReviewTiming timing);
/// The agency's name or short name; 「（機関なし）」 for an unknown id
std::string agency_name(const Record& record, AgencyId agency);
std::string agency_short_name(const Record& record, AgencyId agency);
/// 「令和8年2月20日」, 「毎月（見直し 令和8年4月23日）」, or empty (R09)
std::string due_on_paper(const SupportItem& item);
/// 「2/20」, 「毎月」, or empty
std::string due_on_board(const SupportItem& item);
/// 「2月20日まで」, 「毎月（見直し 4月23日）」 for reading out
std::string due_read_out(const SupportItem& item);

}  // namespace kasane::domain

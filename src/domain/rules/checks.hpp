// What the rules find, one function a rule. Each returns nothing where the rule is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/rules/rule.hpp"

namespace kasane::domain {

using Findings = std::vector<Finding>;

/// R01, R03: consent and the record's own meeting.
Findings check_consent(const Record& record, const AgendaItem& item);
/// R17, R03: why this case cannot be put on the agenda of a meeting of this kind, or nothing.
Objection mixes_kinds(const Meeting& meeting, const Case& support_case, ReviewTiming timing);
/// R04, R05: who must be there; before the opening those who are expected count.
Findings check_attendance(const Record& record, const Meeting& meeting);
/// R07: what has not been ticked.
Findings check_list(const Record& record, const AgendaItem& item);
/// R08: services without a 支援決定 of any kind.
Findings check_support_decisions(const Record& record, const AgendaItem& item);
/// R09: support items without ◎ or date, or with more than one ◎ unsaid.
Findings check_roles(const Record& record, const AgendaItem& item);
/// R10: agencies that have not answered.
Findings check_answers(const Record& record, const AgendaItem& item);
/// R11, R13
Findings check_closure(const Record& record, const AgendaItem& item);
/// R12
Findings check_suspension(const Record& record, const AgendaItem& item);
/// R19: more than half of the cases are 事後報告
Findings check_reports(const Record& record, const Meeting& meeting);
/// R26: who is in the room without being invited to the case, and has not been noted as having left it
Findings check_room(const Record& record, const AgendaItem& item);
/// Who is here and not invited to the case, noted as having left it or not: between two cases people come
/// back.
std::vector<Attendance> not_invited_here(const Record& record, const AgendaItem& item);
/// Those people, in the order of the attendance list.
std::vector<Attendance> uninvited_in_room(const Record& record, const AgendaItem& item);
/// R14, R18, R27: what is to be seen with this case
Findings check_care(const Record& record, const AgendaItem& item);
/// R02: a text, at the place that `where` says, names somebody of the household; who it is is not said again.
Finding names_household(const std::string& where);
/// R02, R27: texts of the case that name its household, as those typed before somebody was entered do, or
/// tell where a protected one can be found; the words are not said again
Findings check_texts(const Record& record, const AgendaItem& item);
/// R22: every person of the agency who is there is recused from the item
bool is_recused(const Record& record, const AgendaItem& item, AgencyId agency);
/// R15
Findings check_monitoring(const Record& record, const AgendaItem& item);
/// R25
Findings check_informer(const Record& record, const AgendaItem& item);
/// R16: whether a 地域課題 tells whose case it is, by a case number or the name of a member.
bool tells_whose(const Record& record, std::string_view text);
/// R16: why the text cannot become a 地域課題, or nothing. The name is not said again.
Objection refuse_personal(const Record& record, std::string_view text);
/// R23: an item without 会議の判断
Findings check_judgement(const Record& record, const AgendaItem& item);

/// What the rules find on a meeting as it stands (`kasane check`), in the order of the agenda.
Findings check_meeting(const Record& record, MeetingId meeting);

/// 「議題4 R7-017」, as findings begin
std::string item_name(const Record& record, const AgendaItem& item);

}  // namespace kasane::domain

// What may not be written down of a case: what lies outside a consent (R01), which is not shown either, and
// the address of a protected household (R27).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/model/record.hpp"
#include "domain/rules/rule.hpp"

namespace kasane::domain {

/// What members of the household want shared with nobody, as their consents name it, each once:
/// 「借入れの金額」. Several stand in one consent as a list with commas or lines; a scope may except
/// something too.
std::vector<std::string> kept_private(const Record& record, CaseId support_case);
/// The same for what a meeting may show of an item; nothing in a 支援会議, which rests on no consent.
std::vector<std::string> kept_private(const Record& record, const AgendaItem& item);
/// The text, or 「（同意の範囲の外）」 in its place where it speaks of what is kept private.
std::string within_consent(std::string text, std::span<const std::string> kept_private);
/// The scope of a consent without the sentences that speak of what is kept private.
std::string without_private(std::string_view scope, std::span<const std::string> kept_private);
/// Why a typed text may not be recorded at this item: it speaks of what is kept private (R01).
Objection may_not_be_written(const Record& record, const AgendaItem& item, std::string_view typed);
/// R27: why a text of a case of 虐待・DV・支援措置 may not be recorded, or nothing.
Objection tells_whereabouts(std::string_view typed);
/// R03: the number of a 支援会議 record stands in no text outside the 支援会議.
Objection names_statutory_case(const Record& record, std::string_view typed);

}  // namespace kasane::domain

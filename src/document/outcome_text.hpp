// What a meeting found on an item, in words.
#pragma once

#include <string>

#include "document/item_scope.hpp"

namespace kasane::document {

/// 「修正のうえ了承（…）」; 「未了」 and 「判断なし」 where none was made; 「―」 where the timing asks for
/// none
std::string judgement_text(const ItemScope& scope);
/// 条件つき了承: who checks by when and what if not; 継続協議: what is missing and who brings it
std::string judgement_terms(const ItemScope& scope);
/// 次の予定: the days on which the case comes back, a line each
std::string next_text(const ItemScope& scope);
/// 「令和8年4月23日」, 「定めない（…）」
std::string monitoring_text(const ItemScope& scope);
/// 市の支援決定, a line per service that the plan uses (R08), and 会議後 what was decided later
std::string support_decisions_text(const ItemScope& scope);
/// The same without who decided and why, for 閲覧用: 「参加支援　未決定　令和8年1月9日から早期支援」
std::string support_decisions_in_short(const ItemScope& scope);
/// 「アウトリーチ専門員（令和8年1月27日まで）」 (R25)
std::string informer_text(const ItemScope& scope);
/// 「する　…」「しない」 (R11)
std::string follow_up_text(const ItemScope& scope);
/// 同意を得る働きかけ of a 支援会議
std::string consent_effort_text(const ItemScope& scope);

}  // namespace kasane::document

// The few steps through which a case walks, and what must be checked at its timing (R07).
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "domain/record.hpp"

namespace kasane::domain {

/// One screen of a case.
enum class Step {
    purpose,           ///< 決めること・同意
    hopes,             ///< 本人の希望と課題
    review,            ///< 変化と前の役割
    goals,             ///< 目標の見直し
    roles,             ///< 支援と役割・期限
    achievement,       ///< 目標の達成
    aftercare,         ///< 終結後の体制
    attempts,          ///< 連絡と接触の試み
    contact_points,    ///< 気づきの連絡先
    aim,               ///< 目的
    information,       ///< 機関ごとの情報
    immediate_roles,   ///< 当面の役割と安全
    consent_effort,    ///< 同意の働きかけ・次回
    judgement,         ///< 会議の判断
    support_decision,  ///< 市の支援決定
    readback,          ///< 読み上げ確認
};

std::string_view label(Step step);
/// For the store and files: 「roles」.
std::string_view code(Step step);

/// The steps of an item in their order; 市の支援決定 only where the plan uses 参加支援 or アウトリーチ.
std::vector<Step> steps_of(const Record& record, const AgendaItem& item);
/// What must be checked at the timing; its position from 1 is the number of a CheckMark. S1:405–425
std::span<const std::string_view> checklist(ReviewTiming timing);

}  // namespace kasane::domain

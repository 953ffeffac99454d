// The forms of a meeting, a theme each.
#pragma once

#include <span>

#include "view_model/form/form_spec.hpp"

namespace kasane::view {

/// 目標, 課題, 方針, 支援内容, 期限
std::span<const FormSpec> plan_forms();
/// 修正, 条件, 足りないもの, and what is arranged with them
std::span<const FormSpec> judgement_forms();
/// 終結, 中断, 接触の試み, 同意の働きかけ
std::span<const FormSpec> closure_forms();
/// 支援決定, 答え, 情報, 宿題
std::span<const FormSpec> answer_forms();
/// 異論・除斥・席を外した
std::span<const FormSpec> stance_forms();
/// What earlier meetings left open
std::span<const FormSpec> follow_up_forms();
/// 出欠, 司会と記録, 地域課題, 次回, 資料の回収, 前回の宿題, 時間を移す
std::span<const FormSpec> meeting_forms();
/// Words that may be names
std::span<const FormSpec> name_forms();

}  // namespace kasane::view

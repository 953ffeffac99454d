// The forms of the office, a theme each, and what its pages share with them.
#pragma once

#include <span>

#include "view_model/form/form_spec.hpp"

namespace kasane::view {

/// A sitting: made, moved, called off, gone on with, its time blocks
std::span<const FormSpec> sitting_forms();
/// An item of the agenda, a case that is not proposed, a topic
std::span<const FormSpec> agenda_forms();
/// Who is expected, the roster
std::span<const FormSpec> people_forms();
/// A case, its household, consent, how it ends
std::span<const FormSpec> case_file_forms();
/// 設定
std::span<const FormSpec> settings_forms();
/// The PIN of the screen
std::span<const FormSpec> lock_forms();
/// 要点, 照会, 確認, 確定, 訂正
std::span<const FormSpec> minutes_forms();
/// What the minutes say of 出欠 and 役割 is put right
std::span<const FormSpec> correction_forms();

}  // namespace kasane::view

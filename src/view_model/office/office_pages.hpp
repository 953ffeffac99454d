// The pages of the office.
#pragma once

#include "view_model/office/office_page.hpp"

namespace kasane::view {

/// Sittings, what waits, what is left
Screen home_screen(const Desk& desk);
/// 次第をつくる
Screen builder_screen(const Desk& desk);
/// 残っていること
Screen follow_up_screen(const Desk& desk);
/// ケースの一覧
Screen cases_screen(const Desk& desk);
/// One case: the only screen on which the names of a household stand.
Screen case_file_screen(const Desk& desk);
/// 設定
Screen settings_screen(const Desk& desk);

/// 会議録 of the meeting of the place
Screen minutes_screen(const Desk& desk);

/// 機関と名簿
Screen roster_screen(const Desk& desk);
/// はじめの準備
Screen setup_screen(const Desk& desk);
/// A file is chosen.
Screen files_screen(const Desk& desk);

}  // namespace kasane::view

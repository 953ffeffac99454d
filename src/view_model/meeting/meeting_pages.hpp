// The pages of a meeting.
#pragma once

#include "view_model/meeting/frame.hpp"

namespace kasane::view {

/// What the projector shows before a meeting, and between two: nothing of a case.
Screen standby_screen(const Scope& scope);
/// 出欠と守秘
Screen opening_screen(const Scope& scope);
/// 前回の宿題, the steps of a case, 事後報告, 地域課題
Screen agenda_screen(const Scope& scope);
/// 次回・閉会: what was decided and what is left
Screen closing_screen(const Scope& scope);

}  // namespace kasane::view

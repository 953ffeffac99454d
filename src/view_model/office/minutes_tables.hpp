// 会議録の画面: what the minutes say, line by line, with the form that puts each line right.
#pragma once

#include "domain/model/record.hpp"
#include "view_model/screen/screen.hpp"

namespace kasane::view {

/// A form about the minutes of a meeting.
Form about_minutes(const domain::Meeting& meeting, FormKind kind);
/// 出席: who came, from when to when, who tells the absent.
Node attendance_table(const domain::Record& record, const domain::Meeting& meeting);
/// 議題ごとの記録: 会議の判断, 役割と期限, 要点.
Node findings_table(const domain::Record& record, const domain::Meeting& meeting);

}  // namespace kasane::view

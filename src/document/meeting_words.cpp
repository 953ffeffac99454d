#include "document/meeting_words.hpp"

#include <fmt/format.h>

#include "document/phrases.hpp"

namespace kasane::document {

using namespace domain;

std::string held_text(const Meeting& meeting, const Sitting& sitting) {
    if (!meeting.opened_at)
        return fmt::format("{}　{}から{}まで（予定）", text::wareki_with_weekday(sitting.date),
                           text::spoken_clock(meeting.starts_at), text::spoken_clock(meeting.ends_at));
    const auto from = text::wareki_with_weekday(meeting.opened_at->date) + "　" + spoken(*meeting.opened_at);
    if (!meeting.closed_at) return from + "から（開会中）";
    const auto day = meeting.closed_at->date == meeting.opened_at->date
                         ? std::string{}
                         : text::wareki_with_weekday(meeting.closed_at->date) + "　";
    return from + "から" + day + spoken(*meeting.closed_at) + "まで";
}

std::string state_notice(const Meeting& meeting) {
    if (meeting.state == MeetingState::closed) return {};
    if (meeting.state == MeetingState::cancelled) return "中止になった会議です。";
    return meeting.opened_at ? "閉会の前に作成したもので、この後の記録を含みません。"
                             : "開会の前に作成したもので、結果を含みません。";
}

}  // namespace kasane::document

// What a paper of a held meeting is made from.
#pragma once

#include <string>
#include <string_view>

#include "domain/model/record.hpp"

namespace kasane::document {

/// Refers to records, which must outlive it.
struct MeetingRecord {
    const domain::Record& then;   ///< as the meeting left it, put right in its minutes since
    const domain::Record& since;  ///< as it is known now; what only this one has is told as 会議後
    /// Nothing came later.
    MeetingRecord(const domain::Record& record) : then(record), since(record) {}
    MeetingRecord(const domain::Record& left, const domain::Record& now) : then(left), since(now) {}
};

/// How a line begins that tells what came after the meeting, with its day. Such lines are no correction of
/// what was 確定.
inline constexpr std::string_view after_meeting = "会議後　";

/// 「会議後　令和8年2月2日　確認」, one line also where the words are more.
std::string after_meeting_line(std::string words);

}  // namespace kasane::document

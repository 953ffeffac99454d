// 訂正履歴: what a later version of the minutes says otherwise than the one before (R24, W62).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kasane::document {

struct MinutesPaper;

/// One place where two versions differ.
struct CorrectionRow {
    std::string version;
    std::string place;
    std::string before;
    std::string after;
    static void fields(auto& self, auto&& visit) {
        visit("version", self.version, "版");
        visit("place", self.place, "箇所");
        visit("before", self.before, "訂正前");
        visit("after", self.after, "訂正後");
    }
};

/// What a paper says, a line for each place: kept with a version, so that a later one can be compared with
/// it. Left out is what changes with every version by itself (state, version, day, the corrections), and what
/// came after the meeting, which corrects nothing.
std::string said_by(const MinutesPaper& paper);
/// The differences between two such texts, in the order of the paper.
std::vector<CorrectionRow> corrections_between(std::string_view before, std::string_view after,
                                               const std::string& version);

}  // namespace kasane::document

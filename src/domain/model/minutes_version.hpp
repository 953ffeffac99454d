// 会議録の版 and the 照会 of its draft.
#pragma once

#include <optional>
#include <string>

#include "domain/model/codes.hpp"
#include "domain/model/id.hpp"
#include "text/calendar.hpp"

namespace kasane::domain {

/// 会議録の版 (R24, W62, W63). The first one begins with its 確定; each later one with the decision to
/// correct what was final. The store keeps the papers themselves and lets nobody change a version that is
/// final.
struct MinutesVersion {
    MeetingId meeting;
    int number = 0;            ///< 第1版
    text::DateTime opened_at;  ///< the first: when it became final
    std::string opened_by;
    std::string because;  ///< 訂正の理由; empty for the first
    std::optional<text::DateTime> final_at = {};
    std::string final_by = {};
    std::string markdown_sha256 = {};  ///< of the bytes that were filed, as 64 hexadecimal digits
    std::string pdf_sha256 = {};
    std::string fields_sha256 = {};  ///< of what the version said, place by place
    static constexpr auto table = "minutes_version";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("number", self.number);
        visit("opened_at", self.opened_at);
        visit("opened_by", self.opened_by);
        visit("because", self.because);
        visit("final_at", self.final_at);
        visit("final_by", self.final_by);
        visit("markdown_sha256", self.markdown_sha256);
        visit("pdf_sha256", self.pdf_sha256);
        visit("fields_sha256", self.fields_sha256);
    }
    bool operator==(const MinutesVersion&) const = default;
};

/// 照会: somebody who was there was sent the draft, and what came back
struct MinutesReply {
    MeetingId meeting;
    PersonId person;
    text::DateTime asked_at;
    std::optional<text::Date> answered_on = {};
    std::string text = {};  ///< 直してほしいこと; empty where nothing is objected to
    static constexpr auto table = "minutes_reply";
    static constexpr int key_fields = 2;
    static void fields(auto& self, auto&& visit) {
        visit("meeting", self.meeting);
        visit("person", self.person);
        visit("asked_at", self.asked_at);
        visit("answered_on", self.answered_on);
        visit("text", self.text);
    }
    bool operator==(const MinutesReply&) const = default;
};

}  // namespace kasane::domain

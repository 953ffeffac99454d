// The kiosk's pages, one function each, and the questions above them.
#pragma once

#include "view_model/frame.hpp"

namespace kasane::view {

/// The office's screen: never projected. Reads everything of the store.
Screen home_screen(const KioskState& state, const Overview& overview, text::DateTime now);
/// What the projector shows before a meeting, and between two: nothing of a case.
Screen standby_screen(const Scope& scope);
/// 出欠と守秘
Screen opening_screen(const Scope& scope);
/// 前回の宿題, the steps of a case, 事後報告, 地域課題
Screen agenda_screen(const Scope& scope);
/// 次回・閉会: what was decided and what is left
Screen closing_screen(const Scope& scope);
/// What was written, and the change-over to the next block
Screen papers_screen(const Scope& scope);

/// One of the papers, page by page
Screen paper_screen(const Scope& scope);

/// The page of the meeting at which the kiosk stands.
Screen meeting_page(const KioskState& state, const domain::Record& record, const domain::Meeting& meeting,
                    text::DateTime now);

/// The meeting of the sitting that comes after this one and is not closed, or nullptr.
const domain::Meeting* next_block(const domain::Record& record, const domain::Meeting& meeting);
/// Where 「続きから」 leads: the page that was left, or where the record stands.
Place resume_place(const std::optional<Place>& left_at, const domain::Record& record,
                   const domain::Meeting& meeting);

/// warning, resume, open_meeting, close_meeting, leave, help. `screen` is the page behind it.
bool is_question(FormKind kind);
Dialog question_dialog(const Form& form, const domain::Record& record, const Screen& screen);
/// The command of a question that was answered with yes; nothing where it has none.
std::optional<domain::Command> command_of(const Form& form);

/// One thing that the meeting leaves open.
struct LeftOpen {
    std::string text;
    std::optional<domain::AgendaItemId> item = {};
    std::optional<domain::Step> step = {};  ///< the screen on which it is settled
};
/// What is left at the closing, as far as all who are there may see it (R26).
std::vector<LeftOpen> left_open(const domain::Record& record, const domain::Meeting& meeting);
/// Cases of the meeting whose results and open matters do not show to all who are there (R26).
int cases_hidden_at_closing(const domain::Record& record, const domain::Meeting& meeting);
/// Everyone who is there was invited to the item, so that its result may stand on the screen (R26).
bool result_may_show(const domain::Record& record, const domain::AgendaItem& item);

}  // namespace kasane::view

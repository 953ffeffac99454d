// What the office's pages are put together from; they work on the whole store and are never projected.
#pragma once

#include <string>
#include <vector>

#include "domain/rules/open_points.hpp"
#include "view_model/screen/state.hpp"

namespace kasane::view {

/// What a page of the office is made from.
struct Desk {
    const KioskState& state;
    const domain::Record& record;  ///< everything of the store
    const PrivateNotes& notes;     ///< of the chair
    text::DateTime now;
};

/// A page with the office's header, 「ホームへ」, undo and help.
Screen office_page(std::string key, std::string title, text::DateTime now);
/// The builder with the first block of the sitting.
Place builder_place(const domain::Record& record, domain::SittingId sitting);
Place case_place(domain::CaseId support_case);
/// A page that is about nothing in particular.
Place office_place(Page page);
/// The meeting of the builder: the one of the place, else the first of its sitting, or nullptr.
const domain::Meeting* built_meeting(const domain::Record& record, const Place& place);
/// The sitting whose form 「前回と同じ形で」 takes, or nullptr.
const domain::Sitting* last_sitting(const domain::Record& record);
/// 「宿題 通訳の予算」 of what was left open, with members of the household as 呼称.
std::string point_text(const domain::Record& record, const domain::OpenPoint& point);

/// A button that opens a form of the office, with the letter that does the same.
Button opens_form(std::string label, std::string key, Form form);
/// Adds a button to the foot of the page, and its letter to the page.
void add_keyed(Screen& screen, Button button, char letter);

}  // namespace kasane::view

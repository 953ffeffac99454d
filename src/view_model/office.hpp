// The office's pages: they work on the whole store and are never projected.
#pragma once

#include <string>
#include <vector>

#include "domain/open_points.hpp"
#include "view_model/kiosk.hpp"
#include "view_model/parts.hpp"

namespace kasane::view {

/// The page of the office where the kiosk stands; the home screen where its row is gone.
Screen office_screen(const KioskState& state, const Overview& overview, text::DateTime now);
/// Where a command of the office leads once it is recorded: a new sitting opens in the builder, people are
/// picked one after the other.
void go_on_in_office(KioskState& next, const Effects& effects, const domain::Record& record);

/// The form that stands after this one was recorded: people are picked one after the other.
std::optional<Form> form_after(const std::optional<Form>& form);

bool is_office_form(FormKind kind);
Dialog office_form_dialog(const Form& form, const domain::Record& record, text::Date today);
Submitted submit_office_form(const Form& form, const std::map<std::string, std::string>& fields,
                             const domain::Record& record, text::Date today);

/// 次第をつくる
Screen builder_screen(const KioskState& state, const Overview& overview, text::DateTime now);
/// 残っていること
Screen follow_up_screen(const KioskState& state, const domain::Record& record, text::DateTime now);
/// ケースの一覧
Screen cases_screen(const KioskState& state, const domain::Record& record, text::DateTime now);
/// One case: the only screen on which the names of a household stand.
Screen case_file_screen(const KioskState& state, const domain::Record& record, text::DateTime now);
/// 設定
Screen settings_screen(const KioskState& state, const domain::Record& record, text::DateTime now);

/// A template filled from the sample town, page by page
Screen template_screen(const KioskState& state, text::DateTime now);
/// 会議録 of the meeting of the place
Screen minutes_screen(const KioskState& state, const domain::Record& record, text::DateTime now);

/// 機関と名簿
Screen roster_screen(const KioskState& state, const domain::Record& record, text::DateTime now);
/// はじめの準備
Screen setup_screen(const KioskState& state, const domain::Record& record, text::DateTime now);
/// How many of its three steps are done.
int setup_steps_done(const domain::Record& record);
/// A file is chosen.
Screen files_screen(const KioskState& state, text::DateTime now);
/// 「＋ 機関を加える」, 「＋ 名簿に加える」 with their forms, as the roster has them.
std::vector<Button> roster_buttons();

/// What is wrong with what was typed to set, change or take away the PIN.
std::map<std::string, std::string> pin_errors(const Form& form,
                                              const std::map<std::string, std::string>& fields);

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

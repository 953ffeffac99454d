// What the forms about a case are put together from: the dialog on one side, its reading on the other.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "view_model/parts.hpp"
#include "view_model/room_case.hpp"

namespace kasane::view {

using Fields = std::map<std::string, std::string>;

/// What a form knows of the case that it is about.
struct FormSource {
    const Form& form;
    const domain::Record& record;
    const RoomCase& room;
    text::Date today;    ///< typed days without a year are counted from here
    text::Date sitting;  ///< the day of the sitting: what is to be done does not lie before it
    std::vector<domain::Member> shown_names = {};  ///< names are 「{母}」: references as they are edited
    std::vector<domain::Member> read_names = {};   ///< what may stand in braces

    /// A stored text as it is edited: references stand as 「{母}」.
    [[nodiscard]] std::string editable(std::string_view stored) const;
    /// What was picked among the chips of `key`; `recorded` where nothing was pressed yet.
    [[nodiscard]] std::string chosen(const std::string& key, const std::string& recorded = {}) const;
    /// The same as the code that it stands for.
    template <class Code>
    [[nodiscard]] std::optional<Code> chosen_code(const std::string& key) const {
        return domain::parse_code<Code>(chosen(key));
    }
    [[nodiscard]] bool is_part(const std::string& part) const;  ///< whether this part of the form is asked
    /// The row as it stands; an empty one where there is none yet.
    template <class T, class Key>
    [[nodiscard]] T recorded(Key key) const {
        const auto* row = record.find<T>(key);
        return row == nullptr ? T{} : *row;
    }
    /// The 支援決定 of the service that the form is about.
    [[nodiscard]] domain::SupportDecision recorded_decision() const;
};

/// The household as braces name it: 呼称 in `relation`, names of those only who may be shown.
std::vector<domain::Member> readable_members(const domain::Record& record, const domain::AgendaItem& item);

/// 「母」; where two members are called the same, 「子2」; a member who is not shown, 「世帯員3」.
std::string brace_name(const domain::Member& member, const std::vector<domain::Member>& members, bool shown);

/// A pair of what is recorded and what people read.
using Option = std::pair<std::string, std::string>;

/// Puts a dialog together. A field's error stands beside it.
class DialogBuilder {
  public:
    DialogBuilder(const FormSource& source, std::string title);
    void says(std::string text);
    void asks_text(const std::string& key, std::string label, std::string initial, std::string hint,
                   bool multiline = false);
    /// A secret: nothing of it shows, nor stays.
    void asks_secret(const std::string& key, std::string label, std::string hint);
    void asks_choice(const std::string& key, std::string label, const std::vector<Option>& options,
                     const std::string& recorded);
    void asks_agency(const std::string& key, std::string label, const std::vector<RoomAgency>& agencies,
                     const std::optional<domain::AgencyId>& recorded);
    /// A typed day, or one of the chips; a recorded day stands among them.
    void asks_day(const std::string& key, std::string label, const std::optional<text::Date>& recorded,
                  std::vector<std::pair<std::string, text::Date>> suggested);
    void shows(Node part);
    void offers(std::string key, std::string label, Action action);
    [[nodiscard]] Dialog done(std::string submit = "記録する") const;
    /// Without anything to record: what is picked acts at once, or leads to another form.
    [[nodiscard]] Dialog closes() const;

  private:
    [[nodiscard]] std::string error_of(const std::string& key) const;
    void add_error(const std::string& key);

    const FormSource& source_;
    Dialog dialog_;
};

/// Reads what was typed and picked; what is wrong is collected beside its field.
class FormReader {
  public:
    FormReader(const FormSource& source, const Fields& fields);
    /// A text as it is stored: trimmed, references read, marks taken away.
    std::string text(const std::string& key);
    std::string required_text(const std::string& key, const std::string& when_missing);
    std::optional<domain::AgencyId> agency(const std::string& key,
                                           const std::optional<domain::AgencyId>& recorded);
    std::optional<domain::AgencyId> required_agency(const std::string& key,
                                                    const std::optional<domain::AgencyId>& recorded);
    /// A day not before the sitting.
    std::optional<text::Date> day(const std::string& key, const std::optional<text::Date>& recorded);
    std::optional<text::Date> required_day(const std::string& key, const std::optional<text::Date>& recorded);
    /// A day that has been, at the latest today.
    std::optional<text::Date> past_day(const std::string& key,
                                       const std::optional<text::Date>& recorded = {});
    /// A person picked among the chips of `key`.
    std::optional<domain::PersonId> person(const std::string& key,
                                           const std::optional<domain::PersonId>& recorded);
    /// A whole number from 1 to 999.
    int count(const std::string& key);
    void refuse(const std::string& key, std::string message);
    /// The command, or what is wrong.
    [[nodiscard]] Submitted done(domain::Command command) const;

  private:
    [[nodiscard]] std::string typed(const std::string& key) const;
    std::optional<text::Date> any_day(const std::string& key, const std::optional<text::Date>& recorded,
                                      text::Date from);

    const FormSource& source_;
    const Fields& fields_;
    FormErrors errors_;
};

/// Days that are often meant, from the day of the sitting.
std::vector<std::pair<std::string, text::Date>> in_weeks(text::Date from);
std::vector<std::pair<std::string, text::Date>> in_months(text::Date from);
/// 「4　水道・国保の分納の相談」
std::string item_line(const FormSource& source);
const RoomItem* item_of_form(const FormSource& source);

// One pair for each kind of form.
Dialog due_dialog(const FormSource& source);
Submitted submit_due(const FormSource& source, const Fields& fields);
Dialog support_text_dialog(const FormSource& source);
Submitted submit_support_text(const FormSource& source, const Fields& fields);
Dialog no_taker_dialog(const FormSource& source);
Submitted submit_no_taker(const FormSource& source, const Fields& fields);
Dialog goal_dialog(const FormSource& source);
Submitted submit_goal(const FormSource& source, const Fields& fields);
Dialog policy_dialog(const FormSource& source);
Submitted submit_policy(const FormSource& source, const Fields& fields);
Dialog change_dialog(const FormSource& source);
Submitted submit_change(const FormSource& source, const Fields& fields);
Dialog point_dialog(const FormSource& source);
Submitted submit_point(const FormSource& source, const Fields& fields);
Dialog information_dialog(const FormSource& source);
Submitted submit_information(const FormSource& source, const Fields& fields);
Dialog amendment_dialog(const FormSource& source);
Submitted submit_amendment(const FormSource& source, const Fields& fields);
Dialog condition_dialog(const FormSource& source);
Submitted submit_condition(const FormSource& source, const Fields& fields);
Dialog missing_dialog(const FormSource& source);
Submitted submit_missing(const FormSource& source, const Fields& fields);
Dialog monitoring_dialog(const FormSource& source);
Submitted submit_monitoring(const FormSource& source, const Fields& fields);
Dialog contact_dialog(const FormSource& source);
Submitted submit_contact(const FormSource& source, const Fields& fields);
Dialog informer_dialog(const FormSource& source);
Submitted submit_informer(const FormSource& source, const Fields& fields);
Dialog closure_dialog(const FormSource& source);
Submitted submit_closure(const FormSource& source, const Fields& fields);
Dialog suspension_dialog(const FormSource& source);
Submitted submit_suspension(const FormSource& source, const Fields& fields);
Dialog attempt_dialog(const FormSource& source);
Submitted submit_attempt(const FormSource& source, const Fields& fields);
Dialog consent_effort_dialog(const FormSource& source);
Submitted submit_consent_effort(const FormSource& source, const Fields& fields);
Dialog support_decision_dialog(const FormSource& source);
Submitted submit_support_decision(const FormSource& source, const Fields& fields);
Dialog answer_dialog(const FormSource& source);
Submitted submit_answer(const FormSource& source, const Fields& fields);
Dialog homework_dialog(const FormSource& source);
Submitted submit_homework(const FormSource& source, const Fields& fields);
Dialog stance_dialog(const FormSource& source);
Submitted submit_stance(const FormSource& source, const Fields& fields);
Dialog report_informed_dialog(const FormSource& source);
Submitted submit_report_informed(const FormSource& source, const Fields& fields);
Dialog check_condition_dialog(const FormSource& source);
Submitted submit_check_condition(const FormSource& source, const Fields& fields);
Dialog late_answer_dialog(const FormSource& source);
Submitted submit_late_answer(const FormSource& source, const Fields& fields);
Dialog late_decision_dialog(const FormSource& source);
Submitted submit_late_decision(const FormSource& source, const Fields& fields);
Dialog tell_absent_dialog(const FormSource& source);
Submitted submit_tell_absent(const FormSource& source, const Fields& fields);
Dialog report_follow_up_dialog(const FormSource& source);
Submitted submit_report_follow_up(const FormSource& source, const Fields& fields);

}  // namespace kasane::view

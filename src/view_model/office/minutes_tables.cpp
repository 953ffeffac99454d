#include "view_model/office/minutes_tables.hpp"

#include "domain/commands/correction.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/office/office_page.hpp"
#include "view_model/room/shown_text.hpp"

namespace kasane::view {
namespace {

using domain::AgendaItem;
using domain::Meeting;
using domain::Record;

std::optional<Press> opens_if(bool open, const std::string& key, const Form& form) {
    return open ? std::optional{Press{key, OpenForm{form}, {}}} : std::nullopt;
}

/// 「13:50着、14:40退席」, 「川辺が伝える」
std::string attendance_remark(const Record& record, const domain::Attendance& row) {
    const auto clock = [](const text::DateTime& at) { return text::clock(text::minutes_of_day(at)); };
    std::string words;
    const auto add = [&](const std::string& part) { words += (words.empty() ? "" : "、") + part; };
    if (row.arrived_at) add(clock(*row.arrived_at) + "着");
    if (row.left_at) add(clock(*row.left_at) + "退席");
    const auto* teller = row.told_by ? record.find<domain::Person>(*row.told_by) : nullptr;
    if (teller != nullptr) add(teller->name + "が伝える");
    return words;
}

/// The lines of one item, in the order of the paper.
class ItemLines {
  public:
    ItemLines(const Record& record, const Meeting& meeting, const AgendaItem& item,
              std::vector<TableRow>& rows)
        : record_(record),
          meeting_(meeting),
          item_(item),
          rows_(rows),
          open_(!domain::why_not_correct(&meeting)) {}

    void add_all() {
        add_judgement();
        add_roles();
        add_notes();
    }

  private:
    [[nodiscard]] Form about(FormKind kind) const {
        auto form = about_minutes(meeting_, kind);
        form.item = item_.id;
        form.support_case = item_.support_case.value_or(domain::CaseId{});
        return form;
    }
    void add(const std::string& place, const std::string& words, std::optional<Press> press) {
        const auto* found = item_.support_case ? record_.find<domain::Case>(*item_.support_case) : nullptr;
        TableRow line;
        line.cells = {Cell{std::to_string(item_.seq), TextStyle::small},
                      Cell{found == nullptr ? "" : found->number, TextStyle::small},
                      Cell{place, TextStyle::small},
                      Cell{shown_text(record_, item_.id, words), TextStyle::small}};
        line.press = std::move(press);
        rows_.push_back(std::move(line));
    }

    /// The text that goes with an outcome, and the form in which it was written; 了承 has none.
    void add_judgement() {
        const auto* row = record_.find<domain::Judgement>(item_.id);
        if (row == nullptr) return;
        const auto outcome = std::string(domain::label(row->outcome));
        const auto key = "judgement-" + std::to_string(item_.id.value);
        const auto with = [&](const std::string& words, FormKind kind) {
            add("判断", outcome + "　" + words, opens_if(open_, key, about(kind)));
        };
        switch (row->outcome) {
            case domain::Outcome::approved:
                return add("判断", outcome, {});
            case domain::Outcome::approved_amended:
                return with(row->amendment, FormKind::amendment);
            case domain::Outcome::approved_conditionally:
                return with(row->condition, FormKind::condition);
            case domain::Outcome::continued:
                return with(row->missing, FormKind::missing);
        }
    }

    /// Of a plan that a later meeting went on with, what that one left stands in its own minutes.
    void add_roles() {
        const auto* latest = item_.plan ? domain::item_in_minutes(record_, *item_.plan) : nullptr;
        if (latest == nullptr || latest->id != item_.id) return;
        for (const auto& support : domain::items_of(record_, *item_.plan)) {
            auto words = std::to_string(support.seq) + "　" + support.text;
            for (const auto& role : domain::roles_of(record_, support.id))
                words += "　" + std::string(domain::sign(role.kind)) +
                         domain::agency_short_name(record_, role.agency);
            const auto due = domain::due_on_board(support);
            auto form = about(FormKind::correct_role);
            form.plan = support.plan;
            form.support_item = support.id;
            if (!due.empty()) words.append("　").append(due);
            add("役割", words, opens_if(open_, "role-" + std::to_string(support.id.value), form));
        }
    }

    void add_notes() {
        int number = 0;
        for (const auto& note : domain::notes_of(record_, item_.id)) {
            const auto speaker = note.agency ? domain::agency_short_name(record_, *note.agency) + "　" : "";
            auto form = about(FormKind::amend_note);
            form.number = ++number;
            add(note.kind == domain::NoteKind::homework ? "宿題" : "要点", speaker + note.text,
                opens_if(open_, "note-" + std::to_string(note.id.value), form));
        }
    }

    const Record& record_;
    const Meeting& meeting_;
    const AgendaItem& item_;
    std::vector<TableRow>& rows_;
    bool open_;
};

}  // namespace

Form about_minutes(const Meeting& meeting, FormKind kind) {
    return {.kind = kind, .meeting = meeting.id, .sitting = meeting.sitting};
}

Node attendance_table(const Record& record, const Meeting& meeting) {
    Table table{.key = "attendance",
                .columns = {{"機関", 300}, {"氏名", 300}, {"出欠", 200}, {"時刻・伝える人", 0}}};
    const bool open = !domain::why_not_correct(&meeting);
    for (const auto& row : domain::attendances_of(record, meeting.id)) {
        TableRow line;
        line.cells = {Cell{domain::agency_short_name(record, row.agency), TextStyle::small},
                      Cell{row.name, TextStyle::small},
                      Cell{std::string(domain::label(row.presence)), TextStyle::small},
                      Cell{attendance_remark(record, row), TextStyle::small}};
        auto form = about_minutes(meeting, FormKind::correct_presence);
        form.person = row.person;
        line.press = opens_if(open, "presence-" + std::to_string(row.person.value), form);
        table.rows.push_back(std::move(line));
    }
    return {std::move(table)};
}

Node findings_table(const Record& record, const Meeting& meeting) {
    Table table{.key = "notes",
                .columns = {{"議題", 90, Align::centre}, {"ケース", 270}, {"", 140}, {"記録", 0}}};
    for (const auto& item : domain::agenda_of(record, meeting.id))
        ItemLines(record, meeting, item, table.rows).add_all();
    table.when_empty = "会議で記録したことはありません。";
    return {std::move(table)};
}

}  // namespace kasane::view

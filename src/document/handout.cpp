#include "document/handout.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "document/phrases.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"

namespace kasane::document {
namespace {

using namespace domain;

/// A case of the agenda as it is handed out.
struct Part {
    const AgendaItem& item;
    HandoutCase paper;
};

std::string shown_rows(const ItemScope& scope, HandoutCase& out) {
    const auto item = item_record(scope);
    out.facts = fact_rows(item, FactsOf::before);
    out.roles = item.roles;
    for (auto& role : out.roles) {
        // Before the meeting every role is a draft; the mark would only repeat what the heading says.
        for (auto* holders : {&role.responsible, &role.cooperating, &role.informed})
            for (const std::string_view mark : {"\n担当案（未確認）", "\n（未確認）"})
                for (auto at = holders->find(mark); at != std::string::npos; at = holders->find(mark))
                    holders->erase(at, mark.size());
    }
    return item.heading;
}

std::vector<Part> parts_of(const Record& record, const Meeting& meeting, const Sitting& sitting,
                           const std::vector<AgendaItem>& agenda) {
    std::vector<Part> parts;
    for (const auto& item : agenda) {
        const auto scope = scope_of(record, meeting, sitting, item);
        if (!scope.support_case) continue;
        Part part{item, {}};
        part.paper.heading = shown_rows(scope, part.paper);
        parts.push_back(std::move(part));
    }
    return parts;
}

/// Who has not come by the end was not there.
std::vector<Attendance> holders_of(const Record& record, const Meeting& meeting) {
    auto people = attendances_of(record, meeting.id);
    std::erase_if(people, [&](const Attendance& row) {
        return row.presence == Presence::absent || row.presence == Presence::online ||
               (row.presence == Presence::expected && meeting.state == MeetingState::closed);
    });
    return people;
}

/// Makes copy after copy, and the line of the list for each.
class Copies {
  public:
    Copies(const Record& record, const Meeting& meeting, const Sitting& sitting, text::DateTime now)
        : record_(record),
          agenda_(agenda_of(record, meeting.id)),
          parts_(parts_of(record, meeting, sitting, agenda_)) {
        blank_.title = title_of(record, meeting);
        blank_.when = fmt::format("{}　{}から", text::wareki_with_weekday(sitting.date),
                                  text::spoken_clock(meeting.starts_at));
        blank_.place = sitting.place;
        blank_.made_on = text::wareki(now.date);
    }

    /// Without a holder, all cases.
    void add(Handout& out, int number, int count, const Attendance* holder) const {
        auto copy = blank_;
        CopyRow row{std::to_string(number), "（控え）", "", ""};
        if (holder != nullptr) row.agency = agency_name(record_, holder->agency);
        if (holder != nullptr) row.name = holder->name;
        copy.copy_number = fmt::format("資料番号 {}／{}", number, count);
        copy.holder = joined({row.agency, row.name}, "　");
        std::vector<std::string> numbers;
        for (const auto& part : parts_) {
            if (holder != nullptr && !is_invited(part, holder->agency)) continue;
            copy.cases.push_back(part.paper);
            numbers.push_back(std::to_string(part.item.seq));
        }
        row.cases = numbers.empty() ? "なし" : joined(numbers, "・");
        out.collection.rows.push_back(std::move(row));
        out.copies.push_back(std::move(copy));
    }

    [[nodiscard]] CollectionPaper list(int count) const {
        return {blank_.title, blank_.when, fmt::format("{}部", count), {}, blank_.made_on};
    }

  private:
    [[nodiscard]] bool is_invited(const Part& part, AgencyId agency) const {
        const auto invited = invited_to(record_, part.item);
        return std::find(invited.begin(), invited.end(), agency) != invited.end();
    }

    const Record& record_;
    std::vector<AgendaItem> agenda_;
    std::vector<Part> parts_;
    HandoutPaper blank_;
};

}  // namespace

int copies_of(const Record& record, const Meeting& meeting) {
    const auto* sitting = record.find<Sitting>(meeting.sitting);
    const int set = sitting == nullptr || meeting.block > 1 ? 0 : sitting->copies;
    if (set > 0 && (sitting->collected || meeting.state == MeetingState::closed)) return set;
    return std::max(set, static_cast<int>(holders_of(record, meeting).size()));
}

Handout handout(const Record& record, MeetingId id, int copies, text::DateTime now) {
    Handout out;
    const auto* meeting = record.find<Meeting>(id);
    const auto* sitting = meeting ? record.find<Sitting>(meeting->sitting) : nullptr;
    if (!sitting) return out;
    const auto people = holders_of(record, *meeting);
    out.wanted = static_cast<int>(people.size());
    const int count = copies > 0 ? copies : std::max(out.wanted, copies_of(record, *meeting));
    const Copies made(record, *meeting, *sitting, now);
    out.collection = made.list(count);
    if (count < out.wanted) return out;
    for (int number = 1; number <= count; ++number) {
        const auto at = static_cast<std::size_t>(number) - 1;
        made.add(out, number, count, at < people.size() ? &people[at] : nullptr);
    }
    return out;
}

}  // namespace kasane::document

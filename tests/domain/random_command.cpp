#include "domain/random_command.hpp"

#include <array>
#include <random>

#include "domain/queries/query.hpp"
#include "domain/rules/checks.hpp"

namespace kasane::sample {
namespace {

constexpr std::array<const char*, 6> texts{"", "毎月", "⟦1⟧の通院", "{母}", "髙﨑𠮷", "|*_<b>&"};

/// Draws the value of one field; ids are mostly those of rows that are there.
class Draw {
  public:
    Draw(RandomCommands& random, const Record& record) : random_(random), record_(record) {}

    void operator()(const char*, std::string& value) const { value = texts.at(random_.below(texts.size())); }
    void operator()(const char*, int& value) const { value = static_cast<int>(random_.below(7)) - 1; }
    void operator()(const char*, text::TimeOfDay& value) const {
        value.minutes = static_cast<int>(random_.below(26 * 60)) - 1;
    }
    void operator()(const char*, bool& value) const { value = random_.below(2) == 0; }
    void operator()(const char*, text::Date& value) const {
        value = text::add_days(day, static_cast<int>(random_.below(60)) - 20);
    }
    template <class T>
    void operator()(const char* name, std::optional<T>& value) const {
        value.reset();
        if (random_.below(4) == 0) return;
        value.emplace();
        (*this)(name, *value);
    }
    template <class E>
    requires std::is_enum_v<E>
    void operator()(const char*, E& value) const {
        const auto names = code_names(E{});
        value = names.at(random_.below(names.size())).value;
    }
    void operator()(const char*, AgencyId& id) const { pick<Agency>(id); }
    void operator()(const char*, PersonId& id) const { pick<Person>(id); }
    void operator()(const char*, CaseId& id) const { pick<Case>(id); }
    void operator()(const char*, MemberId& id) const { pick<Member>(id); }
    void operator()(const char*, PlanId& id) const { pick<SupportPlan>(id); }
    void operator()(const char*, SupportItemId& id) const { pick<SupportItem>(id); }
    void operator()(const char*, SittingId& id) const { pick<Sitting>(id); }
    void operator()(const char*, MeetingId& id) const { pick<Meeting>(id); }
    void operator()(const char*, AgendaItemId& id) const { pick<AgendaItem>(id); }
    void operator()(const char*, ActionItemId& id) const { pick<ActionItem>(id); }

  private:
    template <class Row, class SomeId>
    void pick(SomeId& id) const {
        const auto& rows = record_.rows<Row>();
        const auto at = random_.below(rows.size() * 20 + 1) % (rows.size() + 1);
        id = at == rows.size() ? SomeId{999'999} : std::next(rows.begin(), static_cast<long>(at))->second.id;
    }

    RandomCommands& random_;
    const Record& record_;
};

template <std::size_t... Index>
Command command_at(std::size_t wanted, std::index_sequence<Index...>) {
    Command command;
    ((Index == wanted ? void(command.emplace<Index>()) : void()), ...);
    return command;
}

/// A field names a row that is not there: the store would refuse it.
template <class Row, class SomeId, class Value>
bool dangles(const Record& record, const Value& value) {
    if constexpr (std::is_same_v<Value, SomeId>)
        return record.find<Row>(value) == nullptr;
    else if constexpr (std::is_same_v<Value, std::optional<SomeId>>)
        return value && record.find<Row>(*value) == nullptr;
    else
        return false;
}

template <class T>
std::string dangling_in(const Record& record) {
    std::string found;
    for (const auto& [key, row] : record.rows<T>())
        T::fields(row, [&](const char* name, const auto& value) {
            using Value = std::decay_t<decltype(value)>;
            if (dangles<Agency, AgencyId, Value>(record, value) ||
                dangles<Person, PersonId, Value>(record, value) ||
                dangles<AgendaItem, AgendaItemId, Value>(record, value) ||
                dangles<Meeting, MeetingId, Value>(record, value) ||
                dangles<Member, MemberId, Value>(record, value) ||
                dangles<SupportPlan, PlanId, Value>(record, value) ||
                dangles<Case, CaseId, Value>(record, value))
                found = std::string(T::table) + "." + name + " は知らない番号を指す";
        });
    return found;
}

template <class... T>
std::string dangling(const Record& record, TypeList<T...>) {
    std::string found;
    ((found = found.empty() ? dangling_in<T>(record) : found), ...);
    return found;
}

std::string forbidden_item(const Record& record, const AgendaItem& item) {
    if (!item.support_case) return {};
    const auto* judgement = record.find<Judgement>(item.id);
    const bool approved = judgement != nullptr && judgement->outcome != Outcome::continued;
    const auto where = item_name(record, item) + " ";
    const auto* of = record.find<Meeting>(item.meeting);
    const bool to_come = of->state == MeetingState::planned || of->state == MeetingState::open;
    if (to_come && !item.finished_at && !check_consent(record, item).empty())
        return where + "R01・R03 同意がない";
    if (item.timing == ReviewTiming::sharing && judgement != nullptr) return where + "R17 支援会議の判断";
    if (item.started_at && !of->secrecy_at) return where + "R06 守秘の前に始めた";
    if (!item.finished_at) return {};
    if (approved && item.timing == ReviewTiming::closure && !check_closure(record, item).empty())
        return where + "R11・R13 体制のない終結";
    if (approved && item.timing == ReviewTiming::suspension && !check_suspension(record, item).empty())
        return where + "R12 接触のない中断";
    if (!check_judgement(record, item).empty()) return where + "R23 判断がない";
    if (!check_support_decisions(record, item).empty()) return where + "R08 支援決定がない";
    return {};
}

std::string forbidden_decision(const Record& record, const SupportDecision& row) {
    if (!row.decided_by) return row.status == DecisionStatus::decided_today ? "R04 決めた人がいない" : "";
    const auto& person = get<Person>(record, *row.decided_by);
    const auto category = get<Agency>(record, person.agency).category;
    return category == AgencyCategory::municipality && person.may_decide ? "" : "R04 市町村でない人の決定";
}

std::string forbidden_numbers(const Record& record) {
    for (const auto& [key, plan] : record.rows<SupportPlan>()) {
        int seq = 0;
        for (const auto& item : items_of(record, plan.id))
            if (item.seq != ++seq) return "支援内容の番号が続かない";
    }
    for (const auto& [key, row] : record.rows<Meeting>()) {
        int seq = 0;
        for (const auto& item : agenda_of(record, row.id))
            if (item.seq != ++seq) return "議題の番号が続かない";
    }
    return {};
}

}  // namespace

RandomCommands::RandomCommands(unsigned seed)
    : source_([random = std::mt19937(seed)]() mutable { return static_cast<std::uint32_t>(random()); }) {}

std::size_t RandomCommands::below(std::size_t end) {
    return source_() % end;
}

Request RandomCommands::next(const Record& record) {
    constexpr auto kinds = std::variant_size_v<AnyCommand>;
    auto command = command_at(below(kinds), std::make_index_sequence<kinds>{});
    std::visit([&](auto& chosen) { chosen.fields(chosen, Draw(*this, record)); }, command);
    // A random 閉会 would end most runs before much has happened.
    if (std::holds_alternative<CloseMeeting>(command) && below(8) != 0)
        command = AddNote{.item = new_item, .text = "発言"};
    minute_ = (minute_ + 1) % 300;
    return {command, at(13 + minute_ / 60, minute_ % 60), "青葉", below(4) == 0 ? "" : "理由"};
}

std::string forbidden(const Record& record) {
    if (auto found = dangling(record, Entities{}); !found.empty()) return found;
    for (const auto& [key, item] : record.rows<AgendaItem>())
        if (auto found = forbidden_item(record, item); !found.empty()) return found;
    for (const auto& [key, row] : record.rows<SupportDecision>())
        if (auto found = forbidden_decision(record, row); !found.empty()) return found;
    for (const auto& [key, row] : record.rows<Case>())
        if (row.state == CaseState::closed && row.route == CaseRoute::with_consent && !row.lead)
            return row.number + " R11 主担当機関のない終結";
    for (const auto& [key, row] : record.rows<ResourceGap>())
        if (row.text.find("⟦") != std::string::npos) return "R16 地域課題に世帯員の印";
    for (const auto& [key, row] : record.rows<WarningPassed>())
        if (row.reason.empty()) return "理由のない注意";
    return forbidden_numbers(record);
}

}  // namespace kasane::sample

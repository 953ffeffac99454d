#include <algorithm>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "exchange/command_places.hpp"
#include "exchange/command_standing.hpp"
#include "exchange/commands.hpp"
#include "exchange/json.hpp"
#include "exchange/names.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

std::string by_number(std::int64_t id) {
    return "#" + std::to_string(id);
}

/// Writes the fields of one command as people would call them.
class CommandWriter {
  public:
    explicit CommandWriter(const CommandContext& context) : record_(context.record), context_(context) {}

    template <class C>
    std::string write(const C& command) {
        add("do", text_node(C::command));
        C::fields(command, [&](const auto& field, const auto& value) { write_field<C>(field, value); });
        return write_json(line_);
    }

  private:
    void add(std::string_view key, Node node) {
        if (line_.find(key) == nullptr) line_.fields.emplace_back(key, std::move(node));
    }

    template <class C, class Key, class T>
    void write_field(const Key& field, const T& value) {
        const std::string_view key = field;
        if constexpr (requires { value.has_value(); }) {
            if (value)
                write_field<C>(field, *value);
            else if (Correcting<C> && !Place<typename T::value_type> && key != C::command)
                add(key, text_node(""));
        } else if constexpr (std::is_same_v<T, std::string>) {
            if (Correcting<C> || field.needed || !value.empty()) add(key, text_node(with_names(value)));
        } else if constexpr (std::is_same_v<T, SupportItemId>) {
            write_support(value, std::is_same_v<C, SetProgress>);
        } else {
            write_value(key, value);
        }
    }

    void write_value(std::string_view, MeetingId id) { write_meeting(id); }
    void write_value(std::string_view, AgendaItemId id) { write_item(record_.find<AgendaItem>(id), id); }
    void write_value(std::string_view key, SittingId id) {
        if (key == "sitting" && id == context_.sitting) return;
        const auto* sitting = record_.find<Sitting>(id);
        add(key, text_node(sitting == nullptr ? by_number(id.value) : code_of(*sitting)));
    }
    void write_value(std::string_view key, bool truth) { add(key, truth_node(truth)); }
    void write_value(std::string_view key, int number) { add(key, number_node(number)); }
    void write_value(std::string_view key, text::TimeOfDay time) { add(key, text_node(text::clock(time))); }
    void write_value(std::string_view key, text::Date date) { add(key, text_node(text::iso(date))); }
    template <class E>
    requires std::is_enum_v<E>
    void write_value(std::string_view key, E value) { add(key, text_node(std::string(code(value)))); }
    void write_value(std::string_view key, AgencyId id) {
        const auto* agency = record_.find<Agency>(id);
        add(key, text_node(agency == nullptr ? by_number(id.value) : agency->short_name));
    }
    void write_value(std::string_view key, PersonId id) {
        const auto* person = record_.find<Person>(id);
        add(key,
            text_node(person == nullptr ? by_number(id.value)
                                        : agency_short_name(record_, person->agency) + " " + person->name));
    }
    void write_value(std::string_view, CaseId id) {
        const auto* row = record_.find<Case>(id);
        knows_members_of(id);
        add("case", text_node(row == nullptr ? by_number(id.value) : row->number));
    }
    void write_value(std::string_view, PlanId id) {
        if (const auto* plan = record_.find<SupportPlan>(id)) knows_members_of(plan->support_case);
        const auto* item = item_discussing(id, false);
        if (item == nullptr)
            add("plan", text_node(by_number(id.value)));
        else
            write_item(item, item->id);
    }
    void write_value(std::string_view, MemberId id) {
        const auto* member = record_.find<Member>(id);
        if (member != nullptr && members_.empty()) write_value("case", member->support_case);
        add("member", text_node(member == nullptr ? by_number(id.value) : called(*member)));
    }
    void write_value(std::string_view, ActionItemId id) {
        const auto* action = record_.find<ActionItem>(id);
        const auto* item =
            action != nullptr && action->item ? record_.find<AgendaItem>(*action->item) : nullptr;
        if (item != nullptr && item->support_case) knows_members_of(*item->support_case);
        add("homework", text_node(by_number(id.value)));
    }

    void write_support(SupportItemId id, bool of_reviewed_plan) {
        const auto* support = record_.find<SupportItem>(id);
        const auto* item = support == nullptr ? nullptr : item_discussing(support->plan, of_reviewed_plan);
        if (item == nullptr) return add("support", text_node(by_number(id.value)));
        write_item(item, item->id);
        add("support", number_node(support->seq));
    }

    void write_meeting(MeetingId id) {
        const auto* meeting = record_.find<Meeting>(id);
        const bool named =
            meeting != nullptr && meeting->sitting == context_.sitting.value_or(meeting->sitting);
        add("meeting", text_node(named ? code_of(*meeting) : by_number(id.value)));
    }

    void write_item(const AgendaItem* item, AgendaItemId id) {
        if (item == nullptr) return add("item", text_node(by_number(id.value)));
        if (item->support_case) knows_members_of(*item->support_case);
        write_meeting(item->meeting);
        add("item", number_node(item->seq));
    }

    /// The item of this sitting that discusses the plan or looks back on it.
    const AgendaItem* item_discussing(PlanId plan, bool looks_back) {
        if (!context_.sitting) return nullptr;
        for (const auto& meeting : meetings_of(record_, *context_.sitting))
            for (const auto& row : agenda_of(record_, meeting.id)) {
                const auto* back = looks_back ? reviewed_plan(record_, row) : nullptr;
                if (looks_back ? back != nullptr && back->id == plan : row.plan == plan)
                    return record_.find<AgendaItem>(row.id);
            }
        return nullptr;
    }

    void knows_members_of(CaseId support_case) { members_ = members_of(record_, support_case); }

    std::string called(const Member& member) {
        const auto same = std::count_if(members_.begin(), members_.end(), [&](const Member& other) {
            return other.relation == member.relation;
        });
        return same == 1 ? member.relation : member.name;
    }

    std::string with_names(std::string text) {
        for (const auto& member : members_) {
            const auto reference = reference_to(member);
            const auto name = "{" + called(member) + "}";
            for (auto at = text.find(reference); at != std::string::npos; at = text.find(reference, at))
                text.replace(at, reference.size(), name);
        }
        return text;
    }

    const Record& record_;
    const CommandContext& context_;
    std::vector<Member> members_;
    Node line_ = table_node();
};

Node finding_node(const Finding& finding) {
    Node node = table_node();
    node.fields.emplace_back("rule", text_node(std::string(code(finding.rule))));
    node.fields.emplace_back("message", text_node(finding.message));
    node.fields.emplace_back("do", text_node(finding.remedy));
    return node;
}

Node asked_node(const AskedWord& asked) {
    Node node = table_node();
    node.fields.emplace_back("key", text_node(asked.key));
    node.fields.emplace_back("word", text_node(asked.word));
    node.fields.emplace_back("message", text_node("「" + asked.word + "」は世帯の方の名かもしれません。"));
    node.fields.emplace_back(
        "do", text_node(asked.may_refer ? "世帯の方のことなら、{母} のように書いて、直してください。"
                                        : "世帯の方のことなら、名を書かない文に直してください。"));
    return node;
}

std::string refused(std::string_view rule, int number, const std::string& message,
                    const std::string& remedy) {
    Node line = table_node();
    line.fields.emplace_back("refused", text_node(std::string(rule)));
    line.fields.emplace_back("line", number_node(number));
    line.fields.emplace_back("message", text_node(message));
    line.fields.emplace_back("do", text_node(remedy));
    return write_json(line);
}

}  // namespace

std::string write_command(const Command& command, const CommandContext& context) {
    return std::visit([&](const auto& one) { return CommandWriter(context).write(one); }, command);
}

std::string result_line(std::int64_t seq, const std::vector<Finding>& warned,
                        const std::vector<AskedWord>& asked) {
    Node line = table_node();
    line.fields.emplace_back("ok", number_node(seq));
    Node list = list_node();
    for (const auto& finding : warned) list.items.push_back(finding_node(finding));
    line.fields.emplace_back("warned", std::move(list));
    if (asked.empty()) return write_json(line);
    Node words = list_node();
    for (const auto& word : asked) words.items.push_back(asked_node(word));
    line.fields.emplace_back("asked", std::move(words));
    return write_json(line);
}

std::string refusal_line(const Refusal& refusal, int line) {
    std::string commands;
    for (const auto command : refusal.commands)
        commands += (commands.empty() ? "" : "、") + std::string(command);
    const auto by = commands.empty() ? "" : "（" + commands + "）";
    return refused(rule_name(refusal), line, refusal.message, refusal.remedy + by);
}

std::string refusal_line(const Problem& problem, int line) {
    return refused("", line, problem.what, problem.remedy);
}

}  // namespace kasane::exchange

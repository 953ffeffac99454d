#include "domain/commands/command_names.hpp"
#include "domain/queries/wording.hpp"
#include "exchange/command_places.hpp"
#include "exchange/command_standing.hpp"
#include "exchange/commands.hpp"
#include "exchange/json.hpp"
#include "text/one_line.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

/// Reads one line into the command that it names.
class CommandReader {
  public:
    CommandReader(const Node& line, const CommandContext& context)
        : line_(line),
          context_(context),
          in_{&context.record, {}, context.now.date},
          places_(line, context, in_) {}

    Result<ParsedCommand> read() {
        ParsedCommand parsed;
        read_circumstances(parsed);
        const auto* name = line_.find("do");
        if (name == nullptr || name->kind != Node::Kind::text)
            in_.refuse(line_, "「do」がありません。", "何をするかを \"do\" に書いてください。");
        else if (!read_named<0>(name->text, parsed.command))
            in_.refuse(*name, "「" + name->text + "」という操作はありません。",
                       "使える操作は docs/commands.md にあります。");
        // What it is about is known by now: the reason may name the household too.
        if (const auto* node = line_.find("reason")) read_value(in_, "reason", *node, parsed.reason);
        if (!in_.problem) read_braces_of(parsed);
        if (!in_.problem) look_for_names(parsed);
        if (in_.problem) return *in_.problem;
        return parsed;
    }

  private:
    void read_circumstances(ParsedCommand& parsed) {
        if (const auto* node = line_.find("at")) read_moment(*node, parsed);
        if (const auto* node = line_.find("as")) read_actor(*node, parsed.actor);
    }

    /// Who records stands in a line of the log.
    void read_actor(const Node& node, std::string& actor) {
        read_value(in_, "as", node, actor);
        if (!text::is_one_line(actor))
            in_.refuse(node, "「as」の名に改行などの制御文字があります。", "名だけを書いてください。");
    }

    static std::string key_of(const std::string& field) { return field == reason_field ? "reason" : field; }

    /// What stands in braces in a text of no case.
    void read_braces_of(ParsedCommand& parsed) {
        const auto unclear = read_braces(context_.record, parsed.command, parsed.reason);
        if (!unclear) return;
        const auto name = "「" + unclear->name + "」";
        if (unclear->why == Unclear::not_here)
            in_.refuse(line_, "「" + key_of(unclear->field) + "」では、{ } で人を指せません。",
                       "名も { } も書かずに、だれのことか分からない言葉にしてください。");
        else if (unclear->why == Unclear::several)
            in_.refuse(line_, name + "という人が2人以上います。",
                       "{ } の中に、続柄でなく名を書いてください。");
        else
            in_.refuse(line_, name + "という人は、この会議の議題にいません。",
                       "{ } の中には、世帯の人の名か続柄を書いてください。");
    }

    /// A name that tells whose case it is is refused; what only may be a name is kept, to be asked about.
    void look_for_names(ParsedCommand& parsed) {
        for (const auto& found : names_in(context_.record, parsed.command, parsed.reason)) {
            if (found.word.telling) return refuse_name(found);
            parsed.asked.push_back({key_of(found.field), word_of(found), found.may_refer});
        }
        if (context_.of_store == nullptr) return;
        const auto others = whole_names_in(parsed.command, parsed.reason, *context_.of_store);
        if (!others.empty()) refuse_name(others.front());
    }
    static std::string word_of(const NamedWord& found) {
        return found.text.substr(found.word.begin, found.word.end - found.word.begin);
    }
    void refuse_name(const NamedWord& found) {
        in_.refuse(line_, "文の中に世帯の人の名「" + word_of(found) + "」があります。",
                   found.may_refer ? "{ } で囲むか、続柄で書いてください。"
                                   : "名を書かずに、だれのことか分からない言葉にしてください。");
    }

    void read_moment(const Node& node, ParsedCommand& parsed) {
        const auto* sitting = context_.sitting ? context_.record.find<Sitting>(*context_.sitting) : nullptr;
        const auto day = sitting == nullptr ? context_.now.date : sitting->date;
        parsed.at = text::parse_date_time(node.text);
        if (!parsed.at) parsed.at = text::parse_date_time(text::iso(day) + "T" + node.text);
        if (!parsed.at)
            return in_.refuse(node, "「at」の値「" + node.text + "」は時刻として読めません。",
                              "\"13:41\" か \"2026-01-22T13:41\" のように書いてください。");
        in_.today = parsed.at->date;
    }

    /// Tries the commands one after another; false where none has the name.
    template <std::size_t at>
    bool read_named(std::string_view name, Command& command) {
        if constexpr (at < std::variant_size_v<AnyCommand>) {
            using Candidate = std::variant_alternative_t<at, AnyCommand>;
            if (Candidate::command != name) return read_named<at + 1>(name, command);
            command = read_fields_of<Candidate>();
            return true;
        } else {
            return false;
        }
    }

    template <class C>
    C read_fields_of() {
        C command;
        std::vector<std::string_view> known{"do", "at", "reason", "as"};
        C::fields(command, [&](const auto& field, auto& value) { read_field(command, field, value, known); });
        known.insert(known.end(), places_.used().begin(), places_.used().end());
        check_keys(in_, line_, known, {});
        return command;
    }

    template <class C, class Key, class T>
    void read_field(const C& command, const Key& field, T& value, std::vector<std::string_view>& known) {
        const std::string_view key = field;
        if constexpr (Place<T>) {
            read_place<C>(value);
        } else if constexpr (requires { requires Place<typename T::value_type>; }) {
            read_named(key, value);
        } else {
            known.push_back(key);
            // The names of the household are what this command brings.
            if constexpr (std::is_same_v<C, SetMember>) {
                in_.texts_have_members = false;
                in_.members.clear();
            }
            const auto* node = line_.find(key);
            if constexpr (holds_text<T>)
                if (node != nullptr && field.kind != TextKind::prose) refuse_braces(field, *node);
            if (node != nullptr)
                read_value(in_, key, *node, value);
            else if (!keep(command, key, value) && is_needed<T>(field))
                in_.refuse(line_, "「" + std::string(key) + "」がありません。",
                           "「" + std::string(key) + "」を書き足してください。");
        }
    }

    /// What a correcting line does not say stays as it is; false where there is nothing to keep.
    template <class C, class T>
    bool keep(const C& command, std::string_view field, T& value) {
        bool kept = false;
        if constexpr (Correcting<C>)
            if (const auto before = standing(context_.record, command))
                C::fields(*before, [&](std::string_view name, const auto& held) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(held)>, T>)
                        if (name == field) {
                            value = held;
                            kept = true;
                        }
                });
        return kept;
    }

    /// Values that are called by numbers and names of this record.
    template <class C, Place T>
    void read_place(T& value) {
        if constexpr (std::is_same_v<T, MeetingId>)
            value = places_.meeting();
        else if constexpr (std::is_same_v<T, AgendaItemId>)
            value = id_of(places_.item(true)).value_or(AgendaItemId{});
        else if constexpr (std::is_same_v<T, PlanId>)
            value = places_.plan();
        else if constexpr (std::is_same_v<T, SupportItemId>)
            value = places_.support_item(std::is_same_v<C, SetProgress>);
        else if constexpr (std::is_same_v<T, CaseId>)
            value = places_.support_case();
        else if constexpr (std::is_same_v<T, MemberId>)
            value = places_.member();
        else if constexpr (std::is_same_v<T, ActionItemId>)
            value = places_.homework();
        else
            value = places_.sitting();
    }

    void read_named(std::string_view, std::optional<AgendaItemId>& value) {
        value = id_of(places_.item(false));
    }
    void read_named(std::string_view, std::optional<MemberId>& value) { value = places_.named_member(); }
    void read_named(std::string_view key, std::optional<SittingId>& value) {
        value = places_.sitting_under(key);
    }
    /// Texts of a new case name nobody yet.
    void read_named(std::string_view, std::optional<CaseId>& value) {
        value = places_.named_case();
        in_.texts_have_members = true;
    }

    static std::optional<AgendaItemId> id_of(const AgendaItem* item) {
        return item == nullptr ? std::nullopt : std::optional{item->id};
    }

    /// What holds nothing personal (R16), or is shown as it was typed.
    void refuse_braces(const TextField& field, const Node& node) {
        if (node.text.find('{') == std::string::npos || node.text.find('}') == std::string::npos) return;
        const bool of_gap = field.kind == TextKind::impersonal;
        in_.refuse(node,
                   of_gap ? "地域課題に世帯の人のことが書かれています。"
                          : "「" + std::string(field.key) + "」に { } は使えません。",
                   of_gap ? "個人が分かる言葉を除いて、足りないものを書いてください。"
                          : "{ } を付けずに、続柄で書いてください。");
    }

    const Node& line_;
    const CommandContext& context_;
    Reading in_;
    Places places_;
};

}  // namespace

Result<ParsedCommand> read_command(std::string_view line, const CommandContext& context) {
    auto read = read_json(line);
    if (const auto* problem = problem_in(read)) return *problem;
    return CommandReader(std::get<Node>(read), context).read();
}

}  // namespace kasane::exchange

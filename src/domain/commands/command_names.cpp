#include "domain/commands/command_names.hpp"

#include <algorithm>
#include <set>
#include <type_traits>

#include "domain/model/field.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/about.hpp"
#include "domain/queries/query.hpp"

namespace kasane::domain {
namespace {

/// Calls `use` with the field and the text of every field in which a name is looked for.
template <class SomeCommand, class Use>
void for_each_searched(SomeCommand& command, Use use) {
    for_each_text(command, [&](const TextField& field, auto& text) {
        if (field.kind != TextKind::name && field.kind != TextKind::number) use(field, text);
    });
}

std::vector<Member> members_on_agendas(const Record& record, const std::set<SittingId>& sittings) {
    std::set<CaseId> cases;
    for (const auto& [key, item] : record.rows<AgendaItem>()) {
        const auto* meeting = record.find<Meeting>(item.meeting);
        if (item.support_case && meeting != nullptr && sittings.contains(meeting->sitting))
            cases.insert(*item.support_case);
    }
    std::vector<Member> members;
    for (const auto& [key, member] : record.rows<Member>())
        if (cases.contains(member.support_case)) members.push_back(member);
    return members;
}

/// Whose names are looked for: `near` in all their forms, of `others` the whole name only.
struct Searched {
    std::vector<Member> near = {};
    std::vector<Member> others = {};
};

/// Those who are not near.
std::vector<Member> others_than(const Record& record, const std::vector<Member>& near) {
    std::set<MemberId> left_out;
    for (const auto& member : near) left_out.insert(member.id);
    std::vector<Member> others;
    for (const auto& [key, member] : record.rows<Member>())
        if (!left_out.contains(member.id)) others.push_back(member);
    return others;
}

/// Asked only of a word that was found: this is looked through for every command.
bool is_of_roster(const Record& record, const NameWord& word) {
    return std::any_of(word.who.begin(), word.who.end(), [&](MemberId id) {
        const auto* member = record.find<Member>(id);
        const auto& people = record.rows<Person>();
        return member != nullptr && std::any_of(people.begin(), people.end(), [&](const auto& row) {
                   return folded_name(row.second.name) == folded_name(member->name);
               });
    });
}

/// A 続柄 must not be the name that the same command brings.
template <class SomeCommand>
void add_new_member(const SomeCommand& command, std::vector<Member>& near) {
    if constexpr (std::is_same_v<SomeCommand, SetMember>) {
        Member fresh;
        fresh.id = command.member.value_or(MemberId{});
        fresh.name = command.name;
        fresh.kana = command.kana;
        fresh.relation = command.relation;
        near.push_back(fresh);
    }
}

/// Looks for names in one text after another.
class Search {
  public:
    Search(const Record& record, const Searched& searched)
        : record_(record), near_(searched.near), others_(searched.others) {}

    void operator()(std::string_view field, const std::string& text, bool may_refer) {
        if (text.empty()) return;
        std::vector<NamedWord> words;
        for (auto& word : words_like_names(text, near_))
            words.push_back({std::string(field), text, std::move(word), may_refer});
        for (auto& word : others_.in(text))
            if (!is_of_roster(record_, word))
                words.push_back({std::string(field), text, std::move(word), false});
        std::stable_sort(words.begin(), words.end(),
                         [](const NamedWord& a, const NamedWord& b) { return a.word.begin < b.word.begin; });
        for (auto& word : words)
            if (found_.empty() || found_.back().field != field || found_.back().word.end <= word.word.begin)
                found_.push_back(std::move(word));
            else if (word.word.telling && !found_.back().word.telling)
                found_.back() = std::move(word);
    }
    [[nodiscard]] std::vector<NamedWord> found() { return std::move(found_); }

  private:
    const Record& record_;
    const std::vector<Member>& near_;
    WholeNames others_;
    std::vector<NamedWord> found_;
};

template <class SomeCommand>
bool has_text(const SomeCommand& command, const std::string& reason) {
    bool has = !reason.empty();
    for_each_searched(command,
                      [&](const TextField&, const std::string& text) { has = has || !text.empty(); });
    return has;
}

/// 「R7-012」: figures and Latin letters; more than that may be somebody.
bool is_plain_number(std::string_view number) {
    return std::all_of(number.begin(), number.end(), [](char letter) { return (letter & 0x80) == 0; });
}

/// The name of anybody in the number of a case, whosever it is.
template <class SomeCommand>
std::vector<NamedWord> names_in_numbers(const Record& record, const SomeCommand& command) {
    std::vector<NamedWord> found;
    for_each_text(command, [&](const TextField& field, const std::string& text) {
        if (field.kind != TextKind::number || is_plain_number(text)) return;
        std::vector<Member> everybody;
        for (const auto& [key, member] : record.rows<Member>()) everybody.push_back(member);
        for (auto& word : words_like_names(text, everybody))
            found.push_back({std::string(field.key), text, std::move(word), false});
    });
    return found;
}

template <class SomeCommand>
std::vector<NamedWord> names_in_texts(const Record& record, const SomeCommand& command,
                                      const std::string& reason) {
    if (!has_text(command, reason)) return names_in_numbers(record, command);
    const auto subject = about(record, command);
    Searched searched;
    searched.near = subject.support_case ? members_of(record, *subject.support_case)
                                         : members_on_agendas(record, subject.sittings);
    add_new_member(command, searched.near);
    searched.others = others_than(record, searched.near);
    Search search(record, searched);
    const bool of_case = subject.support_case.has_value();
    for_each_searched(command, [&](const TextField& field, const std::string& text) {
        search(field.key, text, of_case && field.kind == TextKind::prose);
    });
    search(reason_field, reason, of_case);
    auto found = search.found();
    for (auto& word : names_in_numbers(record, command)) found.push_back(std::move(word));
    return found;
}

/// The text with references in the places of the words that mean somebody; the words are of this text.
std::string with_references(const Record& record, const std::string& field, const std::string& text,
                            const std::vector<NamedWord>& words,
                            const std::vector<std::optional<MemberId>>& meant) {
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = 0; at < words.size() && at < meant.size(); ++at) {
        const auto* member = meant[at] ? record.find<Member>(*meant[at]) : nullptr;
        if (words[at].field != field || member == nullptr) continue;
        out += text.substr(from, words[at].word.begin - from) + reference_to(*member);
        from = words[at].word.end;
    }
    return out + text.substr(from);
}

struct CalledMember {
    Member member;
    std::string called;  ///< 「A世帯の母」
};

/// The households on the agenda of a meeting as its texts may speak of them.
std::vector<CalledMember> callable_in(const Record& record, const Meeting& meeting) {
    const bool statutory = meeting.kind == MeetingKind::statutory_support;
    std::vector<CalledMember> callable;
    std::set<CaseId> seen;
    for (const auto& item : agenda_of(record, meeting.id)) {
        const auto* row = item.support_case ? record.find<Case>(*item.support_case) : nullptr;
        if (row == nullptr || !seen.insert(row->id).second) continue;
        if (!statutory && row->route == CaseRoute::statutory) continue;
        const auto household = members_of(record, row->id);
        for (const auto& member : household) {
            const auto* consent = consent_of(record, member.id);
            const bool agreed = consent != nullptr && consent->status == ConsentStatus::given;
            if (statutory || agreed)
                callable.push_back({member, row->calling_name + "の" + calling_name(member, household)});
        }
    }
    return callable;
}

bool is_called_so(const CalledMember& member, const std::string& name) {
    std::vector<std::string> unknown;
    static_cast<void>(read_references("{" + name + "}", std::span(&member.member, 1), unknown));
    return unknown.empty();
}

/// Reads what stands in braces in one text after another.
class BraceReader {
  public:
    BraceReader(const Record& record, const About& about) {
        if (about.support_case) household_ = members_of(record, *about.support_case);
        const auto* meeting = about.meeting ? record.find<Meeting>(*about.meeting) : nullptr;
        if (!about.support_case && meeting != nullptr) callable_ = callable_in(record, *meeting);
        is_of_case_ = about.support_case.has_value();
        is_of_meeting_ = !is_of_case_ && meeting != nullptr;
    }

    void read(std::string_view field, std::string& text, bool may_refer) {
        std::string out;
        std::string_view rest = text;
        for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
            const auto close = rest.find('}', open);
            if (close == std::string_view::npos) break;
            out += rest.substr(0, open);
            out += meaning(field, std::string(rest.substr(open + 1, close - open - 1)), may_refer);
            rest.remove_prefix(close + 1);
        }
        text = out + std::string(rest);
    }
    [[nodiscard]] std::optional<UnclearName> unclear() const { return unclear_; }

  private:
    std::string meaning(std::string_view field, const std::string& name, bool may_refer) {
        if (!may_refer || (!is_of_case_ && !is_of_meeting_)) return stays(field, name, Unclear::not_here);
        if (is_of_meeting_) return called(field, name);
        std::vector<std::string> unknown;
        const auto reference = read_references("{" + name + "}", household_, unknown);
        if (unknown.empty()) return reference;
        const bool some = !members_called(name, household_).empty();
        return stays(field, name, some ? Unclear::several : Unclear::nobody);
    }
    std::string called(std::string_view field, const std::string& name) {
        std::vector<std::string> found;
        for (const auto& member : callable_)
            if (is_called_so(member, name)) found.push_back(member.called);
        if (found.size() == 1) return found.front();
        return stays(field, name, found.empty() ? Unclear::nobody : Unclear::several);
    }
    std::string stays(std::string_view field, const std::string& name, Unclear why) {
        if (!unclear_) unclear_ = UnclearName{std::string(field), name, why};
        return "{" + name + "}";
    }

    std::vector<Member> household_;
    std::vector<CalledMember> callable_;
    bool is_of_case_ = false;
    bool is_of_meeting_ = false;
    std::optional<UnclearName> unclear_;
};

}  // namespace

std::vector<NamedWord> names_in(const Record& record, const Command& command, const std::string& reason) {
    return std::visit([&](const auto& one) { return names_in_texts(record, one, reason); },
                      static_cast<const AnyCommand&>(command));
}

std::vector<Member> members_to_look_for(const Record& record) {
    std::set<std::u32string> roster;
    for (const auto& [key, person] : record.rows<Person>()) roster.insert(folded_name(person.name));
    std::vector<Member> members;
    for (const auto& [key, member] : record.rows<Member>())
        if (!roster.contains(folded_name(member.name))) members.push_back(member);
    return members;
}

std::vector<NamedWord> whole_names_in(const Command& command, const std::string& reason,
                                      const WholeNames& names) {
    std::vector<NamedWord> found;
    const auto look = [&](std::string_view field, const std::string& text) {
        for (auto& word : names.in(text)) found.push_back({std::string(field), text, std::move(word), false});
    };
    std::visit([&](const auto& one) { for_each_searched(one, look); },
               static_cast<const AnyCommand&>(command));
    look(reason_field, reason);
    return found;
}

std::optional<Refusal> refuse_names(const Record& record, const Command& command, const std::string& reason) {
    const auto words = names_in(record, command, reason);
    const auto told =
        std::find_if(words.begin(), words.end(), [](const NamedWord& word) { return word.word.telling; });
    if (told == words.end()) return {};
    return Refusal{{},
                   "文の中に、世帯の方の名があります。",
                   told->may_refer ? "{母} のように呼び方を { } で囲んで書いてください。"
                                   : "名を書かずに、だれのことか分からない言葉にしてください。"};
}

void refer_to(const Record& record, const std::vector<NamedWord>& words,
              const std::vector<std::optional<MemberId>>& meant, Command& command, std::string& reason) {
    std::visit(
        [&](auto& one) {
            for_each_searched(one, [&](const TextField& field, std::string& text) {
                text = with_references(record, field.key, text, words, meant);
            });
        },
        static_cast<AnyCommand&>(command));
    reason = with_references(record, std::string(reason_field), reason, words, meant);
}

std::optional<UnclearName> read_braces(const Record& record, Command& command, std::string& reason) {
    return std::visit(
        [&](auto& one) {
            BraceReader reader(record, about(record, one));
            for_each_searched(one, [&](const TextField& field, std::string& text) {
                reader.read(field.key, text, field.kind == TextKind::prose);
            });
            reader.read(reason_field, reason, true);
            return reader.unclear();
        },
        static_cast<AnyCommand&>(command));
}

}  // namespace kasane::domain

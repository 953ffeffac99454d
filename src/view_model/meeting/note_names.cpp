#include "view_model/meeting/note_names.hpp"

#include <algorithm>
#include <array>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/meeting/meeting_forms.hpp"
#include "view_model/room/household_names.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Record;

using domain::NamedWord;

constexpr auto nobody = "no";
constexpr auto reason_key = "reason";

/// Members as braces name them.
std::vector<domain::Member> callable(const Record& record, domain::AgendaItemId id) {
    const auto* item = record.find<domain::AgendaItem>(id);
    return item == nullptr ? std::vector<domain::Member>{} : readable_members(record, *item);
}

std::string called_among(const std::vector<domain::Member>& members, domain::MemberId id) {
    const auto at =
        std::find_if(members.begin(), members.end(), [&](const auto& member) { return member.id == id; });
    return at == members.end() ? std::string("世帯員") : at->relation;
}

std::string reason_of(const Form& form) {
    const auto at = form.typed.find(reason_key);
    return at == form.typed.end() ? std::string() : at->second;
}

/// As braces call the member, in the case that the form is about.
std::string called(const Record& record, const Form& form, domain::MemberId id) {
    const auto* item = record.find<domain::AgendaItem>(form.item);
    if (item != nullptr && item->support_case) return called_among(callable(record, form.item), id);
    const auto* member = record.find<domain::Member>(id);
    if (member == nullptr) return "世帯員";
    return domain::calling_name(*member, domain::members_of(record, member->support_case));
}

/// Whether somebody typed the text that the word stands in, in the form that leads back.
bool was_typed(const Form& form, const NamedWord& word) {
    if (form.under.empty() || word.field == domain::reason_field) return true;
    const auto& typed = form.under.front().typed;
    const auto name = word.text.substr(word.word.begin, word.word.end - word.word.begin);
    return std::any_of(typed.begin(), typed.end(),
                       [&](const auto& field) { return field.second.find(name) != std::string::npos; });
}

/// The words that are asked about. Under a warning the texts of the command were asked about before.
std::vector<NamedWord> words_of(const Form& form, const Record& record) {
    const domain::Command command =
        form.warned ? *form.warned
                    : domain::Command{domain::AddNote{.item = form.item, .text = form.message}};
    auto words = domain::names_in(record, command, reason_of(form));
    const bool of_reason = !form.under.empty() && form.under.front().kind == FormKind::warning;
    std::erase_if(words, [&](const NamedWord& word) {
        return (of_reason && word.field != domain::reason_field) || !was_typed(form, word);
    });
    return words;
}

/// A name that no reference can stand for.
bool has_only_to_go(const std::vector<NamedWord>& words) {
    return std::any_of(words.begin(), words.end(),
                       [](const NamedWord& word) { return word.word.telling && !word.may_refer; });
}

std::string key_of(std::size_t word) {
    return "word" + std::to_string(word);
}

std::size_t back_by(const std::string& text, std::size_t at, int characters) {
    while (at > 0 && characters > 0)
        if ((static_cast<unsigned char>(text[--at]) & 0xC0U) != 0x80U) --characters;
    return at;
}

std::size_t on_by(const std::string& text, std::size_t at, int characters) {
    while (at < text.size() && characters > 0) {
        ++at;
        const bool between = at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
        if (!between) --characters;
    }
    return at;
}

/// 「…の【健】が来た…」: the word with what stands around it, so that the same word is told apart.
std::string in_context(const std::string& text, const domain::NameWord& word) {
    const auto begin = back_by(text, word.begin, 8);
    const auto end = on_by(text, word.end, 8);
    return (begin > 0 ? "…" : "") + text.substr(begin, word.begin - begin) + "【" +
           text.substr(word.begin, word.end - word.begin) + "】" + text.substr(word.end, end - word.end) +
           (end < text.size() ? "…" : "");
}

Dialog name_words_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto found = words_of(source.form, source.record);
    const bool may_refer =
        std::any_of(found.begin(), found.end(), [](const NamedWord& word) { return word.may_refer; });
    dialog.shows(node::label(may_refer
                                 ? "選んだ方は呼称で映り、紙にも呼称で載ります。文はほかに変わりません。"
                                 : "この文には、世帯の方の名を書きません。紙にもそのまま載ります。"));
    for (std::size_t at = 0; at < found.size(); ++at) {
        dialog.shows(node::text(in_context(found[at].text, found[at].word)));
        std::vector<Option> options;
        if (found[at].may_refer)
            for (const auto member : found[at].word.who)
                options.emplace_back(std::to_string(member.value),
                                     called(source.record, source.form, member) + "のこと");
        if (!found[at].word.telling) options.emplace_back(nobody, "世帯の方ではない");
        dialog.asks_choice(key_of(at), "", options, "");
    }
    dialog.shows_error("words");
    return dialog.answered_by({backs_out("文を直す"), agrees("記録する")});
}

/// Whom each word means; nothing before each was answered.
using Meant = std::vector<std::optional<domain::MemberId>>;
std::optional<Meant> meant_by(const FormSource& source, const std::vector<NamedWord>& found) {
    Meant meant;
    for (std::size_t at = 0; at < found.size(); ++at) {
        const auto answer = source.chosen(key_of(at));
        if (answer.empty()) return {};
        meant.push_back(answer == nobody ? std::nullopt
                                         : std::optional{domain::MemberId{std::stoll(answer)}});
    }
    return meant;
}

/// The note with the references that were picked, still in braces.
std::string with_braces(const FormSource& source, const std::vector<NamedWord>& found, const Meant& meant) {
    const auto& words = source.form.message;
    std::string note;
    std::size_t from = 0;
    for (std::size_t at = 0; at < found.size(); ++at) {
        if (!meant[at]) continue;
        const auto& word = found[at].word;
        note += words.substr(from, word.begin - from);
        note += "{" + called(source.record, source.form, *meant[at]) + "}";
        from = word.end;
    }
    return note + words.substr(from);
}

Submitted submit_name_words(const FormSource& source, const Fields&) {
    const auto found = words_of(source.form, source.record);
    const auto meant = meant_by(source, found);
    if (!meant) return FormErrors{{"words", "どの言葉についても、選んでください。"}};
    if (!source.form.warned) return AnsweredNote{with_braces(source, found, *meant)};
    Answered answered{*source.form.warned, reason_of(source.form)};
    domain::refer_to(source.record, found, *meant, answered.command, answered.reason);
    return answered;
}

constexpr auto name_rows = std::to_array<FormSpec>({
    {FormKind::name_words, "name-words", "世帯の方のことですか", name_words_dialog, submit_name_words,
     "世帯の方のことかを答える"},
});

}  // namespace

std::vector<std::string> references_of(const Record& record, domain::AgendaItemId id) {
    const auto* item = record.find<domain::AgendaItem>(id);
    if (item == nullptr) return {};
    const auto members = callable(record, id);
    std::vector<std::string> references;
    for (const auto& member : shown_members(record, *item))
        references.push_back("{" + called_among(members, member.id) + "}");
    return references;
}

std::string editable_note(const Record& record, domain::AgendaItemId item, const std::string& stored) {
    return domain::show_references(stored, in_braces(callable(record, item)), domain::ShownAs::name);
}

std::optional<Form> name_question(const Record& record, domain::AgendaItemId item, const std::string& words) {
    Form form{.kind = FormKind::name_words, .item = item, .message = words};
    const auto asked = words_of(form, record);
    if (asked.empty() || has_only_to_go(asked)) return {};
    return form;
}

std::optional<Form> name_question(const Record& record, const Form& form, const domain::Command& command,
                                  const std::string& reason) {
    Form question{.kind = FormKind::name_words,
                  .meeting = form.meeting,
                  .item = form.item,
                  .typed = {{reason_key, reason}},
                  .warned = command,
                  .then = form.then,
                  .under = {form}};
    const auto asked = words_of(question, record);
    if (asked.empty() || has_only_to_go(asked)) return {};
    return question;
}

std::optional<Banner> name_of_store(const Record& everything, const domain::Command& command,
                                    const std::string& reason) {
    const domain::WholeNames names(domain::members_to_look_for(everything));
    if (domain::whole_names_in(command, reason, names).empty()) return {};
    return Banner{Tone::ng, "文の中に、世帯の方の名があります。",
                  "名を書かずに、だれのことか分からない言葉にしてください。"};
}

Banner unclear_name(const domain::UnclearName& unclear) {
    switch (unclear.why) {
        case domain::Unclear::nobody:
            return {Tone::ng, "「" + unclear.name + "」という世帯の方はいません。",
                    "{母} のように、呼び方を { } で囲んで書いてください。"};
        case domain::Unclear::several:
            return {Tone::ng, "「" + unclear.name + "」という方が2人以上います。",
                    "{子2} のように番号を付けるか、{ } を使わずに書いてください。"};
        case domain::Unclear::not_here:
            break;
    }
    return {Tone::ng, "この欄では、{ } で人を指せません。",
            "名も { } も書かずに、だれのことか分からない言葉にしてください。"};
}

std::variant<std::string, UnknownName> stored_note(const Record& record, domain::AgendaItemId item,
                                                   const std::string& words) {
    std::vector<std::string> unknown;
    const auto members = callable(record, item);
    auto stored = domain::read_references(words, members, unknown);
    if (!unknown.empty() && !members.empty()) return UnknownName{unknown.front()};
    return stored;
}

std::span<const FormSpec> name_forms() {
    return name_rows;
}

}  // namespace kasane::view

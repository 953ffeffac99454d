#include "view_model/note_names.hpp"

#include <algorithm>

#include "domain/query.hpp"
#include "domain/reference.hpp"
#include "view_model/case_form.hpp"
#include "view_model/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Record;

constexpr auto nobody = "no";

std::vector<domain::Member> household(const Record& record, domain::AgendaItemId id) {
    const auto* item = record.find<domain::AgendaItem>(id);
    if (item == nullptr || !item->support_case) return {};
    return domain::members_of(record, *item->support_case);
}

/// Members as braces name them.
std::vector<domain::Member> callable(const Record& record, domain::AgendaItemId id) {
    const auto* item = record.find<domain::AgendaItem>(id);
    return item == nullptr ? std::vector<domain::Member>{} : readable_members(record, *item);
}

std::string called(const std::vector<domain::Member>& members, domain::MemberId id) {
    const auto at =
        std::find_if(members.begin(), members.end(), [&](const auto& member) { return member.id == id; });
    return at == members.end() ? std::string("世帯員") : at->relation;
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

}  // namespace

std::vector<std::string> references_of(const Record& record, domain::AgendaItemId id) {
    const auto* item = record.find<domain::AgendaItem>(id);
    if (item == nullptr) return {};
    const auto members = callable(record, id);
    std::vector<std::string> references;
    for (const auto& member : shown_members(record, *item))
        references.push_back("{" + called(members, member.id) + "}");
    return references;
}

std::optional<Form> name_question(const Record& record, domain::AgendaItemId item, const std::string& words) {
    const auto members = household(record, item);
    if (domain::words_like_names(words, members).empty()) return {};
    Form form;
    form.kind = FormKind::name_words;
    form.item = item;
    form.message = words;
    return form;
}

Dialog name_words_dialog(const Form& form, const Record& record) {
    Dialog dialog;
    dialog.key = "name-words";
    dialog.title = "世帯の方のことですか";
    dialog.cancel = Press{"cancel", CloseForm{}, {}};
    dialog.body.push_back(
        node::label("選んだ方は呼称で映り、紙にも呼称で載ります。文はほかに変わりません。"));
    const auto members = callable(record, form.item);
    const auto found = domain::words_like_names(form.message, household(record, form.item));
    for (std::size_t at = 0; at < found.size(); ++at) {
        dialog.body.push_back(node::text(in_context(form.message, found[at])));
        std::vector<Chip> chips;
        for (const auto member : found[at].who)
            chips.push_back(node::choice(form, key_of(at), std::to_string(member.value),
                                         called(members, member) + "のこと"));
        chips.push_back(node::choice(form, key_of(at), nobody, "世帯の方ではない"));
        dialog.body.push_back(node::chips("", std::move(chips)));
    }
    if (const auto wrong = form.errors.find("words"); wrong != form.errors.end())
        dialog.body.push_back(node::text("× " + wrong->second, TextStyle::small, Tone::ng));
    dialog.buttons = {node::button("文を直す", "cancel", CloseForm{}),
                      node::primary("記録する", "submit", SubmitForm{})};
    return dialog;
}

std::optional<std::string> answered_note(const Form& form, const Record& record) {
    const auto members = callable(record, form.item);
    const auto found = domain::words_like_names(form.message, household(record, form.item));
    std::string note;
    std::size_t from = 0;
    for (std::size_t at = 0; at < found.size(); ++at) {
        const auto answer = node::chosen(form, key_of(at));
        if (answer.empty()) return {};
        if (answer == nobody) continue;
        note += form.message.substr(from, found[at].begin - from);
        note += "{" + called(members, domain::MemberId{std::stoll(answer)}) + "}";
        from = found[at].end;
    }
    return note + form.message.substr(from);
}

std::variant<std::string, UnknownName> stored_note(const Record& record, domain::AgendaItemId item,
                                                   const std::string& words) {
    std::vector<std::string> unknown;
    const auto members = callable(record, item);
    auto stored = domain::read_references(words, members, unknown);
    if (!unknown.empty() && !members.empty()) return UnknownName{unknown.front()};
    return stored;
}

}  // namespace kasane::view

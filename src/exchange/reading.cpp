#include "exchange/reading.hpp"

#include <algorithm>
#include <charconv>
#include <span>

#include "domain/model/limits.hpp"
#include "domain/names/name_words.hpp"
#include "domain/names/reference.hpp"
#include "exchange/names.hpp"
#include "text/encoding.hpp"
#include "text/typed_date.hpp"

namespace kasane::exchange {
namespace {

std::string in_brackets(std::string_view text) {
    return "「" + std::string(text) + "」";
}

/// How messages call a value: by its heading in a table, else by its key.
std::string called(std::string_view key, const Node& node) {
    return in_brackets(node.called.empty() ? key : std::string_view(node.called));
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// How braces name the member whose name stands bare in a text: 「松子」, or the 続柄 where it is written
/// otherwise.
std::string brace_word(const domain::Member& member, std::string_view word) {
    std::vector<std::string> unknown;
    const auto braced = "{" + std::string(word) + "}";
    static_cast<void>(domain::read_references(braced, std::span(&member, 1), unknown));
    return unknown.empty() ? braced : "{" + member.relation + "}";
}

void refuse_bare_names(Reading& in, const Node& node, const std::string& text) {
    for (const auto& found : domain::words_like_names(text, in.members)) {
        if (!found.telling) continue;
        const auto word = text.substr(found.begin, found.end - found.begin);
        const auto member = std::find_if(in.members.begin(), in.members.end(),
                                         [&](const auto& one) { return one.id == found.who.front(); });
        return in.refuse(node, "文の中に世帯の人の名" + in_brackets(word) + "があります。",
                         in.texts_have_members
                             ? brace_word(*member, word) + " のように { } で囲むか、続柄で書いてください。"
                             : "名を書かずに、だれのことか分からない言葉にしてください。");
    }
}

/// A name in braces that is nobody's, or that of several.
void refuse_unclear_name(Reading& in, const Node& node, const std::string& called) {
    const auto meant = domain::members_called(called, in.members);
    if (meant.empty())
        return in.refuse(node, "世帯に " + in_brackets(called) + " という人はいません。",
                         "{ } の中には、世帯の人の名か続柄を書いてください。");
    in.refuse(node, "世帯に " + in_brackets(called) + " は2人以上います。",
              "{ } の中に、だれのことかを書いてください：" + domain::ways_to_call(meant) + "。");
}

std::string with_references(Reading& in, const Node& node, std::string_view plain) {
    std::vector<std::string> unknown;
    auto text = domain::read_references(plain, in.members, unknown);
    if (!unknown.empty()) refuse_unclear_name(in, node, unknown.front());
    return text;
}

bool has_braces(std::string_view text) {
    const auto open = text.find('{');
    return open != std::string_view::npos && text.find('}', open) != std::string_view::npos;
}

/// The text as it is kept: what stands in braces is resolved or refused.
std::string as_kept(Reading& in, std::string_view key, const Node& node, const std::string& plain) {
    if (in.texts_have_members) return with_references(in, node, plain);
    if (in.refuses_braces && has_braces(plain))
        in.refuse(node, called(key, node) + "はケースの文ではないので、{ } で人を指せません。",
                  "名も { } も書かずに、だれのことか分からない言葉にしてください。");
    return plain;
}

std::optional<int> whole_number(const Node& node) {
    if (node.kind == Node::Kind::number && node.number >= 0 && node.number <= 1'000'000)
        return static_cast<int>(node.number);
    if (node.kind != Node::Kind::text) return {};
    int value = 0;
    const auto* end = node.text.data() + node.text.size();
    const auto [stop, error] = std::from_chars(node.text.data(), end, value);
    const bool fits = error == std::errc{} && stop == end && value >= 0 && value <= 1'000'000;
    return fits ? std::optional(value) : std::nullopt;
}

/// A day as typed; one without a year only where there is a today.
std::optional<text::Date> typed_date(const Reading& in, const std::string& typed) {
    if (const auto date = text::parse_date(typed)) return date;
    if (in.today) return text::parse_typed_date(typed, *in.today);
    const auto early = text::parse_typed_date(typed, {2001, 1, 1});
    const auto late = text::parse_typed_date(typed, {2011, 7, 1});
    return early == late ? early : std::nullopt;
}

}  // namespace

void Reading::refuse(const Node& at, const std::string& what, const std::string& remedy) {
    constexpr std::size_t most = 1'000;
    Problem found{file, at.line, in_short(what), in_short(remedy), at.cell};
    if (!problem) problem = found;
    if (problems.size() < most) problems.push_back(std::move(found));
}

void refuse_type(Reading& in, std::string_view key, const Node& node, std::string_view wanted) {
    const auto written = node.text.empty() ? "" : "の値" + in_brackets(node.text);
    in.refuse(node, called(key, node) + written + "は" + std::string(wanted) + "ではありません。",
              std::string(wanted) + "を書いてください。");
}

void refuse_word(Reading& in, std::string_view key, const Node& node, const std::string& allowed) {
    in.refuse(node, called(key, node) + "の値" + in_brackets(node.text) + "は分かりません。",
              "次のどれかにしてください：" + allowed + "。");
}

void read_value(Reading& in, std::string_view key, const Node& node, std::string& value) {
    if (node.kind != Node::Kind::text) return refuse_type(in, key, node, "文字");
    if (text::first_control(node.text))
        return in.refuse(node, called(key, node) + "に目に見えない制御文字があります。",
                         "打ち直してください。");
    if (node.text.size() > domain::longest_text)
        return in.refuse(node, called(key, node) + "の文が長すぎます（6,600字ほどまで）。",
                         "短くしてください。");
    value = as_kept(in, key, node, domain::without_reference_marks(trimmed(node.text)));
    refuse_bare_names(in, node, value);
}

void read_value(Reading& in, std::string_view key, const Node& node, text::TimeOfDay& value) {
    const bool written = node.kind == Node::Kind::text || node.kind == Node::Kind::clock;
    const auto time = written ? text::parse_clock(node.text) : std::nullopt;
    if (!time) return refuse_type(in, key, node, "時刻（\"13:30\"）");
    value = *time;
}

void read_value(Reading& in, std::string_view key, const Node& node, int& value) {
    const auto number = whole_number(node);
    if (!number) return refuse_type(in, key, node, "0 以上の整数");
    value = *number;
}

void read_value(Reading& in, std::string_view key, const Node& node, bool& value) {
    if (node.kind == Node::Kind::truth) {
        value = node.truth;
    } else if (node.text == "はい" || node.text == "true") {
        value = true;
    } else if (node.text == "いいえ" || node.text == "false") {
        value = false;
    } else {
        refuse_type(in, key, node, "true か false");
    }
}

void read_value(Reading& in, std::string_view key, const Node& node, text::Date& value) {
    const bool written = node.kind == Node::Kind::text || node.kind == Node::Kind::date;
    if (const auto mistake = written
                                 ? text::mistake_in_date(node.text, in.today.value_or(text::Date{2001, 1, 1}))
                                 : std::nullopt)
        return in.refuse(node, called(key, node) + "の値" + in_brackets(node.text) + "：" + mistake->what,
                         mistake->remedy);
    const auto date = written ? typed_date(in, trimmed(node.text)) : std::nullopt;
    if (date) {
        value = *date;
        return;
    }
    in.refuse(node, called(key, node) + "の値" + in_brackets(node.text) + "は日付として読めません。",
              "2026-01-22 か 令和8年1月22日 のように、暦にある日を書いてください。");
}

void read_value(Reading& in, std::string_view key, const Node& node, domain::AgencyId& value) {
    if (node.kind != Node::Kind::text) return refuse_type(in, key, node, "機関の名");
    const auto* agency = find_agency(*in.record, trimmed(node.text));
    if (agency == nullptr && in.former != nullptr)
        if (const auto* old = find_agency(*in.former, trimmed(node.text)))
            agency = in.record->find<domain::Agency>(old->id);
    if (agency != nullptr) {
        value = agency->id;
        return;
    }
    in.refuse(node, called(key, node) + "の機関" + in_brackets(node.text) + "は登録されていません。",
              "機関の一覧にある名にするか、[[agency]] で加えてください。いまある機関：" +
                  agency_names(*in.record) + "。");
}

void read_value(Reading& in, std::string_view key, const Node& node, domain::PersonId& value) {
    if (node.kind != Node::Kind::text) return refuse_type(in, key, node, "氏名");
    auto found = find_person(*in.record, trimmed(node.text));
    if (found.person == nullptr && in.former != nullptr) {
        found = find_person(*in.former, trimmed(node.text));
        if (found.person != nullptr) found.person = in.record->find<domain::Person>(found.person->id);
    }
    if (found.person == nullptr)
        return in.refuse(node, called(key, node) + "の" + in_brackets(node.text) + "は名簿にありません。",
                         "名簿の氏名にするか、[[person]] で加えてください。");
    if (found.ambiguous)
        return in.refuse(node, in_brackets(node.text) + "は名簿に2人以上います。",
                         "「包括 岸」のように機関を付けてください。");
    value = found.person->id;
}

void read_value(Reading& in, std::string_view key, const Node& node, domain::RuleId& value) {
    if (node.kind != Node::Kind::text) return refuse_type(in, key, node, "文字");
    const auto known = domain::parse_code<domain::RuleId>(trimmed(node.text));
    if (!known)
        return in.refuse(node, in_brackets(node.text) + "という規則はありません。",
                         "R01 から R28 で指定してください。");
    value = *known;
}

void read_value(Reading& in, std::string_view key, const Node& node, domain::RoleKind& value) {
    for (const auto& name : domain::code_names(domain::RoleKind{}))
        if (name.value != domain::RoleKind::none && domain::sign(name.value) == node.text) {
            value = name.value;
            return;
        }
    read_value<domain::RoleKind>(in, key, node, value);
}

bool is_table(Reading& in, std::string_view key, const Node& node) {
    if (node.kind == Node::Kind::table) return true;
    in.refuse(node, called(key, node) + "の書き方が違います。",
              "[[" + std::string(key) + "]] の形で書いてください。");
    return false;
}

void check_keys(Reading& in, const Node& table, const std::vector<std::string_view>& known,
                const std::vector<std::string_view>& required) {
    const auto has = [](const auto& list, std::string_view key) {
        return std::find(list.begin(), list.end(), key) != list.end();
    };
    for (const auto& [key, value] : table.fields) {
        if (has(known, key)) continue;
        std::string list;
        for (const auto& name : known) list += (list.empty() ? "" : "、") + std::string(name);
        in.refuse(value, in_brackets(key) + "というキーはここでは使えません。", "使えるキー：" + list + "。");
    }
    for (const auto& key : required) {
        const auto* value = table.find(key);
        if (value == nullptr || (value->kind == Node::Kind::text && trimmed(value->text).empty()))
            in.refuse(value == nullptr ? table : *value,
                      called(key, value == nullptr ? table : *value) + "がありません。",
                      called(key, value == nullptr ? table : *value) + "を書き足してください。");
    }
}

std::vector<const Node*> tables_under(Reading& in, const Node& table, std::string_view key) {
    std::vector<const Node*> found;
    const auto* node = table.find(key);
    if (node == nullptr) return found;
    if (node->kind == Node::Kind::table) return {node};
    if (node->kind != Node::Kind::list) {
        is_table(in, key, *node);
        return found;
    }
    for (const auto& item : node->items)
        if (is_table(in, key, item)) found.push_back(&item);
    return found;
}

std::vector<const Node*> texts_under(Reading& in, const Node& table, std::string_view key) {
    std::vector<const Node*> found;
    const auto* node = table.find(key);
    if (node == nullptr) return found;
    if (node->kind != Node::Kind::list) {
        refuse_type(in, key, *node, "[\"…\", \"…\"] の形");
        return found;
    }
    for (const auto& item : node->items) {
        if (item.kind == Node::Kind::text)
            found.push_back(&item);
        else
            refuse_type(in, key, item, "文字");
    }
    return found;
}

}  // namespace kasane::exchange

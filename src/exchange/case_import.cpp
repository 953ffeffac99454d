#include <algorithm>

#include "domain/names/name_words.hpp"
#include "domain/queries/query.hpp"
#include "exchange/import_state.hpp"
#include "exchange/members_meant.hpp"
#include "exchange/names.hpp"
#include "text/folded.hpp"
#include "text/one_line.hpp"
#include "text/seen_text.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

/// How messages call a field: by its key in a TOML file, by its heading in a table.
std::string field_name(const Node& table, std::string_view key, std::string_view heading) {
    return "「" + std::string(table.cell.empty() ? key : heading) + "」";
}

std::string member_place(const ImportState& state, const Member& member) {
    const auto* support_case = state.after.find<Case>(member.support_case);
    return (support_case == nullptr ? "" : support_case->number + " ") + member.relation;
}

/// Whether what a file says of a consent is older than what is recorded, or of no day at all.
bool is_older(const Consent& now, const Consent& recorded, bool says_day) {
    if (!recorded.given_on) return false;
    return !says_day || !now.given_on || *now.given_on < *recorded.given_on;
}

void take_consent(ImportState& state, const Node& node, const Consent& base, const Consent& now, Consent row,
                  const Member& member) {
    const bool other_status = now.status != row.status;
    const bool says_day = node.find("given_on") != nullptr;
    const auto recorded = row.given_on ? text::wareki(*row.given_on) + "の" : std::string();
    if ((other_status || says_day) && is_older(now, row, says_day)) {
        state.told.push_back({member_place(state, member) + "：同意は変えていません。" + recorded + "「" +
                              std::string(label(row.status)) + "」のほうが新しいためです。"});
        return;
    }
    if (other_status && row.given_on && now.given_on == row.given_on)
        return state.in.refuse(node,
                               recorded + "「" + std::string(label(row.status)) + "」と同じ日に「" +
                                   std::string(label(now.status)) + "」とあります。",
                               "どちらが後かを確かめ、同意の日を書き分けてください。");
    take_changes(row, base, now);
    state.after.put(row);
}

void read_consent(ImportState& state, const Node& table, const Member& member) {
    const auto* node = table.find("consent");
    if (node == nullptr) return;
    if (node->kind != Node::Kind::table) return refuse_type(state.in, "consent", *node, "{ … } の形");
    const auto* recorded = consent_of(state.before, member.id);
    const auto* past = recorded == nullptr ? nullptr : state.imported.find<Consent>(recorded->id);
    auto base = past != nullptr ? *past : recorded != nullptr ? *recorded : Consent{};
    auto now = base;
    read_fields(
        state.in, *node, now,
        {recorded == nullptr ? std::vector<std::string_view>{"status"} : std::vector<std::string_view>{},
         {},
         {}});
    if (now.status == ConsentStatus::given && !now.given_on)
        state.in.refuse(*node, "同意の日がありません。",
                        field_name(table, "given_on", "同意の日") + "に同意した日を書いてください。");
    if (recorded == nullptr) {
        now.member = member.id;
        now.id = {state.after.next_id++};
        state.after.put(now);
    } else if (!(now == base) && !(now == *recorded)) {
        take_consent(state, *node, base, now, *recorded, member);
    }
}

void read_member(ImportState& state, const Node& table, CaseId support_case, const Member* recorded,
                 int seq) {
    const auto* past = recorded == nullptr ? nullptr : state.imported.find<Member>(recorded->id);
    const auto base = past != nullptr ? *past : recorded != nullptr ? *recorded : Member{};
    auto now = base;
    read_fields(state.in, table, now, {{"name"}, {"consent"}, {"seq"}});
    state.first_time(table, "member " + std::to_string(support_case.value) + " " + now.name, now.name);
    auto member = recorded == nullptr ? now : *recorded;
    if (recorded == nullptr) {
        if (now.relation.empty())
            state.in.refuse(table, field_name(table, "relation", "続柄") + "がありません。",
                            field_name(table, "relation", "続柄") + "を書き足してください。");
        member.support_case = support_case;
        member.seq = seq;
        member.id = {state.after.next_id++};
    } else {
        take_changes(member, base, now);
    }
    state.after.put(member);
    read_consent(state, table, member);
}

/// Reads who is in a household. Nobody goes: whoever is not in the file stays.
void read_household(ImportState& state, const Node& table, const Case& support_case) {
    const auto rows = tables_under(state.in, table, "member");
    const auto household = members_of(state.before, support_case.id);
    if (rows.empty() && household.empty())
        state.in.refuse(table, support_case.number + " に世帯員がいません。",
                        table.cell.empty() ? "[[case.member]] で1人以上を書いてください。"
                                           : "氏名と続柄のある行を書いてください。");
    const auto meant = members_meant(state.in, rows, household, state.imported);
    int seq = support_case.numbers_used;
    for (const auto& member : household) seq = std::max(seq, member.seq);
    for (std::size_t at = 0; at < rows.size(); ++at)
        read_member(state, *rows[at], support_case.id, meant[at], meant[at] == nullptr ? ++seq : 0);
    if (rows.empty()) return;
    for (const auto& member : household)
        if (std::none_of(meant.begin(), meant.end(),
                         [&](const Member* one) { return one && one->id == member.id; }))
            state.told.push_back(
                {support_case.number + " " + member.relation + "：ファイルにありませんが、残しました。"});
}

void read_attempt(ImportState& state, const Node& table, CaseId support_case) {
    ContactAttempt attempt;
    read_fields(state.in, table, attempt, {{"way", "count", "last_on"}, {}, {}});
    attempt.support_case = support_case;
    attempt.id = state.id_for<ContactAttempt>([&](const ContactAttempt& row) {
        return row.support_case == support_case && row.way == attempt.way;
    });
    const auto key = "attempt " + std::to_string(support_case.value) + " " + attempt.way;
    if (state.first_time(table, key, attempt.way)) state.after.put(attempt);
}

void read_information(ImportState& state, const Node& table, CaseId support_case) {
    Information information;
    read_fields(state.in, table, information, {{"agency"}, {}, {}});
    information.support_case = support_case;
    information.id = state.id_for<Information>([&](const Information& row) {
        return row.support_case == support_case && row.agency == information.agency;
    });
    const auto key =
        "information " + std::to_string(support_case.value) + " " + std::to_string(information.agency.value);
    if (state.first_time(table, key, "information")) state.after.put(information);
}

/// What was read of a household before all its names were known: papers show it as it is written.
void check_household_words(ImportState& state, const Node& table) {
    for (const auto& member : state.in.members) {
        const auto* row = consent_of(state.after, member.id);
        const auto consent = row == nullptr ? Consent{} : *row;
        for (const auto& text : {member.relation, consent.method, consent.scope, consent.excluded})
            if (holds_telling_name(text, state.in.members))
                state.in.refuse(table, "続柄か同意の「" + text + "」の中に、世帯の人の名があります。",
                                "続柄で書いてください。");
    }
}

void read_case(ImportState& state, const Node& table, const Case& meant) {
    const auto* recorded = state.before.find<Case>(meant.id);
    const auto* past = recorded == nullptr ? nullptr : state.imported.find<Case>(meant.id);
    read_household(state, table, recorded == nullptr ? meant : *recorded);
    state.in.members = members_of(state.after, meant.id);
    state.in.texts_have_members = true;
    check_household_words(state, table);
    const auto base = past != nullptr ? *past : recorded != nullptr ? *recorded : meant;
    auto now = base;
    read_fields(state.in, table, now,
                {recorded == nullptr ? std::vector<std::string_view>{"number", "calling_name"}
                                     : std::vector<std::string_view>{"number"},
                 {"member", "plan", "attempt", "information"},
                 {"numbers_used"}});
    now.number = base.number;
    auto support_case = recorded == nullptr ? now : *recorded;
    if (recorded != nullptr) take_changes(support_case, base, now);
    state.after.put(support_case);
    for (const auto* attempt : tables_under(state.in, table, "attempt"))
        read_attempt(state, *attempt, meant.id);
    for (const auto* information : tables_under(state.in, table, "information"))
        read_information(state, *information, meant.id);
}

/// It stands in lists and in the names of files.
void read_number(Reading& in, const Node& node, std::string& number) {
    read_value(in, "number", node, number);
    if (!text::is_one_line(number))
        in.refuse(node, "ケースの番号に改行などの制御文字があります。", "番号だけを書いてください。");
}

/// As numbers are compared: letters, figures and dashes of any width and case.
std::u32string folded_number(const std::string& number) {
    auto letters = text::folded(text::in_half_width(number)).letters;
    std::replace(letters.begin(), letters.end(), U'ー', U'-');
    std::erase(letters, U' ');
    return letters;
}

bool is_known(const ImportState& state, const std::string& number) {
    const auto same = [&](const auto& entry) { return entry.second.number == number; };
    const auto has = [&](const Record& record) {
        const auto& rows = record.rows<Case>();
        return std::any_of(rows.begin(), rows.end(), same);
    };
    return has(state.before) || has(state.imported);
}

/// The number of the case that a file means; a new one where nothing is like it. One that is only written
/// otherwise than another is refused: it would be a second case of the same number.
std::string number_meant(ImportState& state, const Node& node, const std::string& written) {
    if (is_known(state, written)) return written;
    const auto number = node.cell.empty() ? written : text::in_half_width(written);
    if (number != written && is_known(state, number)) return number;
    if (state.numbers.empty())
        for (const auto& [key, row] : state.before.rows<Case>())
            state.numbers.emplace(folded_number(row.number), row.number);
    const auto [like, is_new] = state.numbers.emplace(folded_number(number), number);
    if (!is_new && like->second != number)
        state.in.refuse(node, "番号「" + written + "」は「" + like->second + "」と書き方だけが違います。",
                        "同じケースなら「" + like->second + "」と書き、別のケースなら番号を変えてください。");
    return number;
}

}  // namespace

void import_case(ImportState& state, const Source& source) {
    state.begin(source);
    const Node& table = *source.table;
    Case support_case;
    if (const auto* number = table.find("number")) {
        read_number(state.in, *number, support_case.number);
        support_case.number = number_meant(state, *number, support_case.number);
    }
    if (!state.first_time(table, "case " + support_case.number, support_case.number)) return;
    const auto same = [&](const Case& row) { return row.number == support_case.number; };
    support_case.id = state.renamed_id_for<Case>(same);
    if (const auto* former = state.before.find<Case>(support_case.id))
        support_case.numbers_used = former->numbers_used;
    const bool was_met =
        case_was_met(state.before, support_case.id) || state.was_renamed<Case>(support_case.id, same);
    const bool frozen = was_met || support_case.numbers_used > 0;
    read_unless_frozen(state, frozen, table,
                       support_case.number +
                           (was_met ? " は開いた会議で扱われている" : " は世帯員を廃棄した") +
                           "ため、ファイルで変えられません。",
                       "新しいプランだけを加えるときは、[[plan]] に case = \"" + support_case.number +
                           "\" と書いてください。",
                       [&](ImportState& to) { read_case(to, table, support_case); });
    state.in.members = members_of(state.after, support_case.id);
    state.in.texts_have_members = true;
    for (const auto* plan : tables_under(state.in, table, "plan")) read_plan(state, *plan, support_case.id);
}

}  // namespace kasane::exchange

#include <algorithm>

#include "domain/name_words.hpp"
#include "domain/query.hpp"
#include "exchange/import_state.hpp"
#include "exchange/names.hpp"
#include "text/one_line.hpp"

namespace kasane::exchange {
namespace {

using namespace domain;

void read_consent(ImportState& state, const Node& table, const Member& member) {
    const auto* node = table.find("consent");
    if (node == nullptr) return;
    if (node->kind != Node::Kind::table) return refuse_type(state.in, "consent", *node, "{ … } の形");
    Consent consent;
    read_fields(state.in, *node, consent, {{"status"}, {}, {}});
    if (consent.status == ConsentStatus::given && !consent.given_on)
        state.in.refuse(*node, "同意の日がありません。", "given_on に同意した日を書いてください。");
    consent.member = member.id;
    consent.id = state.id_for<Consent>([&](const Consent& row) { return row.member == member.id; });
    state.after.put(consent);
}

void read_member(ImportState& state, const Node& table, CaseId support_case, int seq) {
    Member member;
    read_fields(state.in, table, member, {{"name", "relation"}, {"consent"}, {"seq"}});
    member.support_case = support_case;
    member.seq = seq;
    state.first_time(table, "member " + std::to_string(support_case.value) + " " + member.name, member.name);
    member.id = state.id_for<Member>(
        [&](const Member& row) { return row.support_case == support_case && row.seq == seq; });
    state.after.put(member);
    read_consent(state, table, member);
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

bool tells_name(const ImportState& state, const std::string& text) {
    const auto words = words_like_names(text, state.in.members);
    return std::any_of(words.begin(), words.end(), [](const NameWord& word) { return word.telling; });
}

/// What was read of a household before all its names were known: papers show it as it is written.
void check_household_words(ImportState& state, const Node& table) {
    for (const auto& member : state.in.members) {
        const auto* row = consent_of(state.after, member.id);
        const auto consent = row == nullptr ? Consent{} : *row;
        for (const auto& text : {member.relation, consent.method, consent.scope, consent.excluded})
            if (tells_name(state, text))
                state.in.refuse(table, "続柄か同意の「" + text + "」の中に、世帯の人の名があります。",
                                "続柄で書いてください。");
    }
}

void erase_household(ImportState& state, CaseId support_case) {
    const auto of_case = [&](const auto& row) { return row.support_case == support_case; };
    state.erase<Consent>([&](const Consent& row) {
        const auto* member = state.after.find<Member>(row.member);
        return member != nullptr && member->support_case == support_case;
    });
    state.erase<Member>(of_case);
    state.erase<ContactAttempt>(of_case);
    state.erase<Information>(of_case);
}

void read_case(ImportState& state, const Node& table, Case support_case) {
    erase_household(state, support_case.id);
    int seq = 0;
    for (const auto* member : tables_under(state.in, table, "member"))
        read_member(state, *member, support_case.id, ++seq);
    if (seq == 0)
        state.in.refuse(table, support_case.number + " に世帯員がいません。",
                        "[[case.member]] で1人以上を書いてください。");
    state.in.members = members_of(state.after, support_case.id);
    state.in.texts_have_members = true;
    check_household_words(state, table);
    read_fields(state.in, table, support_case,
                {{"number", "calling_name"}, {"member", "plan", "attempt", "information"}, {"numbers_used"}});
    state.after.put(support_case);
    for (const auto* attempt : tables_under(state.in, table, "attempt"))
        read_attempt(state, *attempt, support_case.id);
    for (const auto* information : tables_under(state.in, table, "information"))
        read_information(state, *information, support_case.id);
}

/// It stands in lists and in the names of files.
void read_number(Reading& in, const Node& node, std::string& number) {
    read_value(in, "number", node, number);
    if (!text::is_one_line(number))
        in.refuse(node, "ケースの番号に改行などの制御文字があります。", "番号だけを書いてください。");
}

}  // namespace

void import_case(ImportState& state, const Source& source) {
    state.begin(source);
    const Node& table = *source.table;
    Case support_case;
    if (const auto* number = table.find("number")) read_number(state.in, *number, support_case.number);
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

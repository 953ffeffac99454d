// Forms about what the office keeps of a case.
#include <array>

#include "domain/commands/plan_copy.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/form/dialog_builder.hpp"
#include "view_model/form/form_reader.hpp"
#include "view_model/office/office_forms.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

using domain::CaseRoute;
using domain::CaseState;
using domain::ConsentStatus;

const std::vector<Option> no_or_yes{{"no", "いいえ"}, {"yes", "はい"}};

domain::Case case_of(const FormSource& source) {
    return source.recorded<domain::Case>(source.form.support_case);
}

bool is_new(const domain::Case& row) {
    return row.id.value == 0;
}

CaseRoute route_of(const FormSource& source, const domain::Case& row) {
    return is_new(row) ? source.chosen_code("route", CaseRoute::with_consent) : row.route;
}

std::string protection_of(const domain::Case& row) {
    return row.protected_address ? "yes" : is_new(row) ? "" : "no";
}

Dialog case_dialog(const FormSource& source) {
    const auto row = case_of(source);
    DialogBuilder dialog(source, is_new(row) ? "新しいケース" : row.number + "を直す");
    if (is_new(row))
        dialog.asks_choice(
            "route", "どの会議の記録か",
            {{"with_consent", "重層的支援会議（同意あり）"}, {"statutory", "支援会議（同意なし）"}},
            std::string(domain::code(CaseRoute::with_consent)));
    // Of a new case nobody has answered it yet, and it is not passed over.
    dialog.asks_choice("protected", "虐待・DV・支援措置のケースか", no_or_yes, protection_of(row));
    dialog.asks_text("number", "番号", row.number, "例：R7-020");
    dialog.asks_text("calling_name", "呼称（会議の画面と紙に出ます）", row.calling_name, "例：J世帯、Kさん");
    dialog.asks_text("household", "世帯（氏名を入れません）", row.household, "例：80代の母・50代の長男");
    dialog.asks_text("summary", "概要", source.editable(row.summary), "世帯の方は {母} のように書きます",
                     true);
    if (route_of(source, row) == CaseRoute::statutory)
        dialog.asks_text("purpose", "支援会議で共有する目的", source.editable(row.purpose),
                         "例：火の危険を下げ、話せる方をつくる");
    dialog.asks_day("received_on", "受付日", row.received_on, lately(source.today));
    dialog.asks_choice("referrer", "紹介元", agency_options(source.record), id_text(row.referrer));
    return dialog.done();
}

Submitted submit_case(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = case_of(source);
    domain::SetCase command;
    if (!is_new(row)) command.support_case = row.id;
    command.route = route_of(source, row);
    command.number = reader.plain_text("number");
    command.calling_name = reader.plain_text("calling_name");
    if (command.number.empty()) reader.refuse("number", "番号を入れてください。");
    if (command.calling_name.empty()) reader.refuse("calling_name", "呼称を入れてください。");
    command.household = reader.text("household");
    command.summary = reader.text("summary");
    command.purpose = command.route == CaseRoute::statutory ? reader.text("purpose") : row.purpose;
    command.received_on = reader.past_day_or("received_on", row.received_on);
    command.referrer = source.chosen_id<domain::AgencyId>("referrer", row.referrer);
    const auto answer = source.chosen("protected", protection_of(row));
    if (answer.empty()) reader.refuse("protected", "どちらかを選んでください。");
    command.protected_address = answer == "yes";
    return reader.done(command);
}

domain::Member member_of(const FormSource& source) {
    return source.recorded<domain::Member>(source.form.member);
}

Dialog member_dialog(const FormSource& source) {
    const auto row = member_of(source);
    DialogBuilder dialog(source, row.id.value == 0 ? "世帯員を加える" : "世帯員を直す");
    dialog.asks_text("name", "氏名", row.name, "例：見本 松子");
    dialog.asks_text("kana", "ふりがな", row.kana, "例：みほん まつこ");
    dialog.asks_text("relation", "続柄（会議ではこの呼び方で出ます）", row.relation, "例：母、長男、本人");
    dialog.asks_text("age", "年齢", row.age ? std::to_string(*row.age) : "", "分からなければ空けます");
    return dialog.done();
}

Submitted submit_member(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::SetMember command{.support_case = source.form.support_case};
    if (source.form.member.value != 0) command.member = source.form.member;
    command.name = reader.plain_text("name");
    command.kana = reader.plain_text("kana");
    command.relation = reader.plain_text("relation");
    command.age = typed_count(typed(fields, "age"));
    if (command.name.empty()) reader.refuse("name", "氏名を入れてください。");
    if (command.relation.empty()) reader.refuse("relation", "続柄を入れてください。");
    if (!typed(fields, "age").empty() && (!command.age || *command.age > 130))
        reader.refuse("age", "年齢を0から130までの数で入れてください。");
    return reader.done(command);
}

domain::Consent consent_row(const FormSource& source) {
    const auto* found = domain::consent_of(source.record, source.form.member);
    return found == nullptr ? domain::Consent{} : *found;
}

Dialog consent_dialog(const FormSource& source) {
    const auto row = consent_row(source);
    const auto member = member_of(source);
    const auto household = domain::members_of(source.record, member.support_case);
    DialogBuilder dialog(source, domain::calling_name(member, household) + "の同意");
    dialog.asks_choice("status", "同意", options_of(ConsentStatus{}), std::string(domain::code(row.status)));
    const auto status = source.chosen_code("status", row.status);
    if (status == ConsentStatus::being_sought) return dialog.done();
    const bool withdrawn = status == ConsentStatus::withdrawn;
    dialog.asks_day("given_on", withdrawn ? "撤回した日" : "同意した日",
                    row.status == status ? row.given_on : std::nullopt, lately(source.today));
    dialog.asks_text("method", "方法", row.method, "例：申込票、口頭、通訳つき");
    dialog.asks_text("scope", "範囲（だれに、どの項目を）", row.scope, "例：役割をもつ機関まで");
    dialog.asks_text("excluded", "だれにも出さないこと", row.excluded, "例：借入れの金額。なければ空けます");
    if (withdrawn) dialog.says("世帯の全員が撤回すると、ケースは「同意の撤回」で終わります。");
    return dialog.done();
}

Submitted submit_consent(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto row = consent_row(source);
    domain::SetConsent command{.member = source.form.member};
    command.status = source.chosen_code("status", row.status);
    if (command.status != ConsentStatus::being_sought) {
        const auto recorded = row.status == command.status ? row.given_on : std::nullopt;
        command.given_on = reader.past_day("given_on", recorded);
        command.method = reader.plain_text("method");
        command.scope = reader.plain_text("scope");
        command.excluded = reader.plain_text("excluded");
    }
    if (command.status == ConsentStatus::given && command.method.empty())
        reader.refuse("method", "どのように同意したかを入れてください。");
    if (command.status == ConsentStatus::given && command.scope.empty())
        reader.refuse("scope", "同意の範囲を入れてください。");
    return reader.done(command);
}

Dialog plan_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says("動いているプランがあれば、その写しが再プランの案になります。ケースは会議を待ちます。");
    dialog.asks_choice("kind", "どの事業のプランか", options_of(domain::PlanKind{}),
                       std::string(domain::code(domain::PlanKind::coordination)));
    return dialog.done("案をつくる");
}

Submitted submit_plan(const FormSource& source, const Fields&) {
    return domain::Command{domain::ProposePlan{source.form.support_case,
                                               source.chosen_code("kind", domain::PlanKind::coordination)}};
}

Dialog end_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says("終結と中断は、会議で決めます。");
    std::vector<Option> endings;
    for (const auto state :
         {CaseState::died, CaseState::moved_away, CaseState::declined, CaseState::consent_withdrawn})
        endings.emplace_back(std::string(domain::code(state)), std::string(domain::label(state)));
    dialog.asks_choice("ending", "どのように", endings, "");
    dialog.asks_day("on", "その日", {}, lately(source.today));
    dialog.asks_text("because", "いきさつ", "", "氏名を入れません。なくても記録できます");
    return dialog.done();
}

Submitted submit_end(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    const auto ending = domain::parse_code<CaseState>(source.chosen("ending"));
    if (!ending) reader.refuse("ending", "一つ選んでください。");
    domain::EndCase command{.support_case = source.form.support_case};
    command.ending = ending.value_or(CaseState::died);
    command.on = reader.past_day("on").value_or(source.today);
    command.because = reader.text("because");
    return reader.done(command);
}

Dialog reopen_dialog(const FormSource& source) {
    DialogBuilder dialog(source, case_of(source).number + "を再開する");
    dialog.says("同じ番号で、これまでの経過とともに再開します。");
    dialog.asks_text("because", "理由", "", "例：父が入院した");
    return dialog.done("再開する");
}

Submitted submit_reopen(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    return reader.done(domain::ReopenCase{source.form.support_case,
                                          reader.required_text("because", "理由を一文で入れてください。")});
}

Dialog open_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    dialog.says(
        "支援会議の記録は閉じたまま残ります。同意した世帯員と同意だけが移り、事実は本人と確かめて"
        "一つずつ入れます。");
    dialog.asks_text("number", "新しい番号", "", "例：R7-021");
    dialog.asks_text("calling_name", "新しい呼称", "", "例：Lさん。前と違うものにします");
    dialog.asks_text("household", "世帯（氏名を入れません）", "", "例：60代 単身");
    return dialog.done("開く");
}

Submitted submit_open(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::OpenWithConsent command{.support_case = source.form.support_case};
    command.number = reader.plain_text("number");
    command.calling_name = reader.plain_text("calling_name");
    command.household = reader.text("household");
    if (command.number.empty()) reader.refuse("number", "新しい番号を入れてください。");
    if (command.calling_name.empty()) reader.refuse("calling_name", "新しい呼称を入れてください。");
    return reader.done(command);
}

/// What the closed record says as facts, as it is edited: its members by what they are called.
std::vector<std::string> facts_of(const FormSource& source) {
    const auto origin = case_of(source).origin;
    const auto* row = origin ? source.record.find<domain::Case>(*origin) : nullptr;
    if (row == nullptr) return {};
    auto members = domain::members_of(source.record, row->id);
    for (auto& member : members) member.name = "{" + domain::calling_name(member, members) + "}";
    std::vector<std::string> facts;
    const auto add = [&](const std::string& words) {
        if (!words.empty()) facts.push_back(domain::show_references(words, members, domain::ShownAs::name));
    };
    add(row->summary);
    for (const auto& known : domain::information_of(source.record, row->id)) add(known.fact);
    return facts;
}

Node fact_card(const FormSource& source, const std::string& fact, std::size_t number) {
    auto form = source.form;
    form.message = fact;
    form.typed.clear();
    form.errors.clear();
    form.chosen["part"] = "fact-" + std::to_string(number);
    Card card;
    card.chosen = source.form.message == fact;
    card.children = {node::text(fact, TextStyle::small)};
    card.press = Press{"fact-" + std::to_string(number), OpenForm{form}, {}};
    return {std::move(card)};
}

Dialog take_over_dialog(const FormSource& source) {
    DialogBuilder dialog(source);
    const auto facts = facts_of(source);
    if (!facts.empty())
        dialog.says("支援会議の記録にある事実です。本人と確かめたものだけを選び、直して入れます。");
    for (std::size_t at = 0; at < facts.size(); ++at) dialog.shows(fact_card(source, facts[at], at));
    dialog.asks_text("text", "入れる文", source.form.message, "本人と確かめたことば", true);
    dialog.asks_day("confirmed_on", "本人と確かめた日", {}, lately(source.today));
    return dialog.done();
}

Submitted submit_take_over(const FormSource& source, const Fields& fields) {
    FormReader reader(source, fields);
    domain::TakeOverFact command{.support_case = source.form.support_case};
    command.text = reader.required_text("text", "確かめた事実を一文で入れてください。");
    command.confirmed_on = reader.past_day("confirmed_on").value_or(source.today);
    return reader.done(command);
}

constexpr auto case_file_rows = std::to_array<FormSpec>({
    {FormKind::edit_case, "edit-case", "ケース", case_dialog, submit_case, "新しいケースを入れる"},
    {FormKind::member, "member", "世帯員", member_dialog, submit_member, "世帯員を入れる"},
    {FormKind::consent, "consent", "同意", consent_dialog, submit_consent, "同意を入れる"},
    {FormKind::propose_plan, "propose-plan", "プランをつくる", plan_dialog, submit_plan, "プランをつくる"},
    {FormKind::end_case, "end-case", "ケースを終える", end_dialog, submit_end, "ケースを終える"},
    {FormKind::reopen_case, "reopen-case", "ケースを再開する", reopen_dialog, submit_reopen,
     "ケースを再開する"},
    {FormKind::open_with_consent, "open-with-consent", "同意を得て新しい番号で開く", open_dialog, submit_open,
     "同意を得て新しい番号で開く"},
    {FormKind::take_over, "take-over", "本人と確かめた事実を入れる", take_over_dialog, submit_take_over,
     "本人と確かめた事実を入れる"},
});

}  // namespace

std::span<const FormSpec> case_file_forms() {
    return case_file_rows;
}

}  // namespace kasane::view

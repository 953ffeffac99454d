// Between the meetings: consent, endings, reopening, roster, the way out of a 支援会議.
#include "domain/queries/query.hpp"
#include "domain/rules/settings.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

SetConsent consent(MemberId member, ConsentStatus status) {
    return {.member = member,
            .status = status,
            .given_on = day,
            .method = "口頭",
            .scope = "役割をもつ機関まで",
            .excluded = ""};
}

const Case& case_called(const Record& record, const std::string& number) {
    for (const auto& [key, row] : record.rows<Case>())
        if (row.number == number) return row;
    FAIL("ケースがない " << number);
    return record.rows<Case>().begin()->second;
}

bool is_told(const Record& record, CaseId id, const std::string& words) {
    for (const auto& [key, row] : record.rows<Milestone>())
        if (row.support_case == id && row.text.find(words) != std::string::npos) return true;
    return false;
}

Record with_consent_won() {
    auto record = planned();
    run(record, consent(tetsuo, ConsentStatus::given));
    run(record, OpenWithConsent{.support_case = statutory_case,
                                .number = "R7-030",
                                .calling_name = "Mさん",
                                .household = "60代 単身"});
    return record;
}

}  // namespace

TEST_CASE("R01 同意が得られたケースは付議でき、日・方法・範囲のない同意は記録できない") {
    auto record = planned();
    const PutOnAgenda put{.meeting = meeting, .support_case = unwilling_case};
    CHECK(refused_by(record, put) == "R01");
    auto undated = consent(MemberId{47}, ConsentStatus::given);
    undated.given_on.reset();
    CHECK(refused_by(record, undated) == "R01");
    auto unbound = consent(MemberId{47}, ConsentStatus::given);
    unbound.scope.clear();
    CHECK(refused_by(record, unbound) == "R01");
    run(record, consent(MemberId{47}, ConsentStatus::given));
    CHECK(refused_by(record, put).empty());
}

TEST_CASE("R01 先の日の同意は記録できない") {
    auto tomorrow = consent(MemberId{47}, ConsentStatus::given);
    tomorrow.given_on = text::add_days(day, 1);
    CHECK(refused_by(planned(), tomorrow) == "-");
}

TEST_CASE("R12 最後の同意が撤回されると、ケースは撤回で終わり、次第から外れる") {
    auto record = planned();
    run(record, consent(sho, ConsentStatus::withdrawn));
    CHECK(get<Case>(record, renewed_case).state == CaseState::consent_withdrawn);
    CHECK(get<Case>(record, renewed_case).ended_on == day);
    CHECK(record.find<AgendaItem>(renewed_item) == nullptr);
    CHECK(get<AgendaItem>(record, closing_item).seq == 4);
    CHECK(is_told(record, renewed_case, "同意の撤回"));
}

TEST_CASE("一部の世帯員の撤回では、ケースは続く") {
    auto record = planned();
    run(record, consent(eldest_son, ConsentStatus::withdrawn));
    CHECK(get<Case>(record, new_case).state == CaseState::intake);
    CHECK(record.find<AgendaItem>(new_item) != nullptr);
}

TEST_CASE("R12 死亡・転出・辞退は会議の外で記録し、終結と中断は会議で決める") {
    auto record = planned();
    EndCase ending{.support_case = closing_case, .ending = CaseState::closed, .on = day};
    CHECK(refused_by(record, ending) == "R12");
    ending.ending = CaseState::suspended;
    CHECK(refused_by(record, ending) == "R12");
    ending.ending = CaseState::died;
    ending.because = "病気";
    run(record, ending);
    CHECK(get<Case>(record, closing_case).state == CaseState::died);
    CHECK(record.find<AgendaItem>(closing_item) == nullptr);
    CHECK(refused_by(record, ending) == "-");
}

TEST_CASE("R14 終わったケースは、再開するまで付議もプランづくりもできない") {
    auto record = planned();
    run(record, EndCase{.support_case = waiting_case, .ending = CaseState::moved_away, .on = day});
    CHECK(refused_by(record, PutOnAgenda{.meeting = meeting, .support_case = waiting_case}) == "R14");
    CHECK(refused_by(record, ProposePlan{.support_case = waiting_case}) == "R14");
    CHECK(refused_by(record, ReopenCase{.support_case = waiting_case}) == "R14");
    run(record, ReopenCase{.support_case = waiting_case, .because = "戻ってきた"});
    const auto& reopened = get<Case>(record, waiting_case);
    CHECK(reopened.state == CaseState::supported);
    CHECK(reopened.number == "R7-020");
    CHECK(reopened.waits_for == ReviewTiming::renewed_plan);
    CHECK(is_told(record, waiting_case, "転出"));
    CHECK(is_told(record, waiting_case, "再開（戻ってきた）"));
}

TEST_CASE("R03 同意のあと、支援会議のケースは新しい番号で開き、名と同意だけが移る") {
    CHECK(refused_by(planned(), OpenWithConsent{.support_case = statutory_case,
                                                .number = "R7-030",
                                                .calling_name = "Mさん"}) == "R03");
    const auto record = with_consent_won();
    const auto opened = case_called(record, "R7-030");
    CHECK(opened.route == CaseRoute::with_consent);
    CHECK(opened.summary.empty());
    CHECK(opened.purpose.empty());
    CHECK(members_of(record, opened.id).size() == 1);
    CHECK(consent_extent(record, opened.id) == ConsentExtent::all);
    CHECK(information_of(record, opened.id).empty());
    CHECK(get<Case>(record, statutory_case).state == CaseState::closed);
    CHECK_FALSE(get<Case>(record, statutory_case).waits_for);
}

TEST_CASE("R03 前の番号や呼称は新しいケースに使えず、支援会議の記録は付議できない") {
    auto record = planned();
    run(record, consent(tetsuo, ConsentStatus::given));
    OpenWithConsent open{.support_case = statutory_case, .number = "支援-R7-04", .calling_name = "Mさん"};
    CHECK(refused_by(record, open) == "R03");
    open.number = "R7-030";
    open.calling_name = "世帯支援-R7-04";
    CHECK(refused_by(record, open) == "R03");
    CHECK(refused_by(record, PutOnAgenda{.meeting = meeting, .support_case = statutory_case}) == "R03");
}

TEST_CASE("R03 事実は本人と確かめた日とともに一つずつ入れる") {
    auto record = with_consent_won();
    const auto id = case_called(record, "R7-030").id;
    TakeOverFact fact{.support_case = id, .text = "夜に眠れていない", .confirmed_on = text::add_days(day, 1)};
    CHECK(refused_by(record, fact) == "R03");
    fact.confirmed_on = day;
    run(record, fact);
    for (const auto& [key, plan] : record.rows<SupportPlan>())
        if (plan.support_case == id)
            CHECK(points_of(record, plan.id, PlanPointKind::challenge).at(0).text == "夜に眠れていない");
    fact.support_case = new_case;
    CHECK(refused_by(record, fact) == "-");
}

TEST_CASE("名の変わった機関は、開いた会議では前の名のまま残る") {
    auto record = opened();
    run(record, SetAgency{.agency = health,
                          .name = "すこやか推進課",
                          .short_name = "すこやか",
                          .category = AgencyCategory::health});
    CHECK(get<Agency>(record, health).name == "すこやか推進課");
    CHECK(get<Agency>(as_it_was(record, meeting), health).name == "健康推進課");
    CHECK(refused_by(record, SetAgency{.name = "別の課", .short_name = "市"}) == "-");
}

TEST_CASE("名簿を直すと、これからの会議の出席予定も新しい職と氏名になる") {
    auto record = planned();
    run(record, SetPerson{.person = kishi, .agency = elder_care, .post = "所長", .name = "岸𠮷"});
    const auto rows = attendances_of(record, meeting);
    const auto found =
        std::find_if(rows.begin(), rows.end(), [](const Attendance& row) { return row.person == kishi; });
    CHECK(found->post == "所長");
    auto held = opened();
    run(held, SetPerson{.person = kishi, .agency = elder_care, .post = "所長", .name = "岸𠮷"});
    CHECK(held.rows<Attendance>().at(RowKey{meeting.value, kishi.value}).post == "主任");
}

TEST_CASE("R04 市町村の人でない方を、支援決定をする人にできない") {
    CHECK(
        refused_by(planned(), SetPerson{.agency = health, .post = "課長", .name = "新", .may_decide = false})
            .empty());
    CHECK(refused_by(planned(),
                     SetPerson{.agency = elder_care, .post = "所長", .name = "新", .may_decide = true}) ==
          "R04");
}

TEST_CASE("同じ番号のケースは二つつくれず、支援会議のケースは同意ありに変えられない") {
    const auto record = planned();
    CHECK(refused_by(record, SetCase{.number = "R7-012", .calling_name = "別"}) == "-");
    CHECK(refused_by(record, SetCase{.support_case = statutory_case,
                                     .number = "支援-R7-04",
                                     .calling_name = "Fさん",
                                     .route = CaseRoute::with_consent}) == "R03");
}

TEST_CASE("世帯員の呼び名になる番号は、加えた順に付く") {
    auto record = planned();
    run(record, SetMember{.support_case = new_case, .name = "髙﨑 𠮷", .relation = "孫", .age = 0});
    CHECK(members_of(record, new_case).back().seq == 3);
    CHECK(refused_by(record, SetMember{.support_case = new_case, .name = "名だけ"}) == "-");
}

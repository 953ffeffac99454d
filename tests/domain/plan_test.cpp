// The plan under discussion, and the answers that fall with what changes (R09, R10, R16).
#include "domain/queries/query.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

constexpr std::initializer_list<AgencyId> holders{city, elder_care, outreach, health, self_help, community};

/// All six agencies with a role in the new plan have confirmed.
Record all_confirmed() {
    auto record = in_item(new_item);
    for (const auto agency : holders) confirm(record, new_item, agency);
    return record;
}

std::set<AgencyId> answered(const Record& record) {
    std::set<AgencyId> found;
    for (const auto agency : holders)
        if (has_answer(record, new_item, agency)) found.insert(agency);
    return found;
}

std::set<AgencyId> all_but(std::initializer_list<AgencyId> fallen) {
    std::set<AgencyId> left(holders);
    for (const auto agency : fallen) left.erase(agency);
    return left;
}

std::set<AgencyId> answered_after(const Command& command) {
    auto record = all_confirmed();
    run(record, command);
    return answered(record);
}

Role role(const Record& record, SupportItemId item, AgencyId agency) {
    return record.rows<Role>().at(RowKey{item.value, agency.value});
}

/// The warning of R09 at the decision on the new plan, after this command.
std::string role_warning_after(const Command& command) {
    auto record = in_item(new_item);
    tick_all(record, new_item);
    run(record, command);
    const auto refused = refusal(record, Judge{.item = new_item});
    if (!refused) return {};
    CHECK(refused->rule == R09);
    CHECK(refused->passable);
    return refused->message;
}

}  // namespace

TEST_CASE("役割をもつ機関がそろって確認できる") {
    CHECK(answered(all_confirmed()) == all_but({}));
}

TEST_CASE("R10 自分の役割が変わった機関の答えだけが落ちる") {
    CHECK(answered_after(
              SetRole{.support_item = hospital, .agency = community, .kind = RoleKind::cooperating}) ==
          all_but({community}));
    CHECK(answered_after(SetRole{.support_item = hospital, .agency = elder_care, .kind = RoleKind::none}) ==
          all_but({elder_care}));
    CHECK(answered_after(
              SetRole{.support_item = instalments, .agency = elder_care, .kind = RoleKind::informed}) ==
          all_but({elder_care}));
}

TEST_CASE("R10 ほかの機関の役割が変わっても自分の答えは残る") {
    CHECK(answered_after(SetRole{.support_item = hospital, .agency = fire, .kind = RoleKind::cooperating}) ==
          all_but({}));
    CHECK(answered_after(SetRole{.support_item = visits, .agency = fire, .kind = RoleKind::responsible}) ==
          all_but({}));
}

TEST_CASE("R10 期限が変わると、その支援内容に役割をもつ機関の答えだけが落ちる") {
    CHECK(answered_after(SetDue{.support_item = hospital, .due_on = text::Date{2026, 3, 1}}) ==
          all_but({elder_care, community}));
    CHECK(answered_after(
              SetDue{.support_item = visits, .frequency = "毎月", .review_on = text::Date{2026, 5, 1}}) ==
          all_but({outreach, health}));
}

TEST_CASE("R10 支援内容の文が変わると、その役割をもつ機関の答えだけが落ちる") {
    CHECK(answered_after(EditSupportItem{.support_item = instalments, .text = "水道だけの分納の相談"}) ==
          all_but({self_help, city}));
    CHECK(answered_after(RemoveSupportItem{.support_item = instalments}) == all_but({self_help, city}));
}

TEST_CASE("R10 同じ役割・期限・文を入れ直しても答えは残り、修正にもならない") {
    for (const Command& same : std::initializer_list<Command>{
             SetRole{.support_item = hospital, .agency = elder_care, .kind = RoleKind::responsible},
             SetDue{.support_item = hospital, .due_on = text::Date{2026, 2, 20}},
             EditSupportItem{.support_item = hospital, .text = "⟦1⟧の認定の申請と通院の同行"}}) {
        auto record = all_confirmed();
        run(record, same);
        CHECK(answered(record) == all_but({}));
        CHECK_FALSE(changed_in_meeting(record, new_plan));
    }
}

TEST_CASE("R10 目標・方針・課題・記録を足しても答えは残る") {
    CHECK(answered_after(SetGoal{.plan = new_plan, .member = mother, .words = "家で暮らしたい"}) ==
          all_but({}));
    CHECK(answered_after(SetPolicy{.plan = new_plan, .text = "母子それぞれの歩みを支える"}) == all_but({}));
    CHECK(answered_after(SetPoint{.plan = new_plan, .text = "通院が途切れている"}) == all_but({}));
    CHECK(answered_after(AddSupportItem{.plan = new_plan, .text = "食料の支援"}) == all_but({}));
    CHECK(answered_after(AddNote{.item = new_item, .text = "近所が気にかけている"}) == all_but({}));
    CHECK(answered_after(ShareItem{.support_item = hospital}) == all_but({}));
}

TEST_CASE("R10 別のケースの役割が変わっても答えは残る") {
    auto record = all_confirmed();
    run(record, StartItem{.item = renewed_item});
    confirm(record, renewed_item, participation);
    run(record, SetRole{.support_item = place_to_be, .agency = outreach, .kind = RoleKind::cooperating});
    CHECK(answered(record) == all_but({}));
    CHECK(has_answer(record, renewed_item, participation));
}

TEST_CASE("役割の欄は、会議に来たときの役割を覚えている") {
    auto record = in_item(new_item);
    run(record, SetRole{.support_item = instalments, .agency = city, .kind = RoleKind::informed});
    CHECK(role(record, instalments, city).kind == RoleKind::informed);
    CHECK(role(record, instalments, city).brought == RoleKind::cooperating);
    run(record, SetRole{.support_item = instalments, .agency = fire, .kind = RoleKind::responsible});
    CHECK(role(record, instalments, fire).brought == RoleKind::none);
    CHECK(changed_in_meeting(record, new_plan));
    CHECK(amendment_text(record, new_plan) ==
          "支援内容3の情報共有・見守りを福祉部 地域福祉課に、"
          "支援内容3の担当をかささぎ消防署に");
}

TEST_CASE("知らない機関に役割は付けられない") {
    CHECK(refused_by(in_item(new_item), SetRole{.support_item = hospital, .agency = AgencyId{999}}) == "-");
    CHECK(refused_by(in_item(new_item), SetRole{.support_item = SupportItemId{999}, .agency = city}) == "-");
}

TEST_CASE("R09 担当と期限のそろったプランは注意なしに判断できる") {
    CHECK(role_warning_after(SetPolicy{.plan = new_plan, .text = "方針"}).empty());
    CHECK(role_warning_after(
              SetDue{.support_item = hospital, .frequency = "随時", .review_on = text::Date{2026, 4, 23}})
              .empty());
}

TEST_CASE("R09 担当のない支援内容があれば判断に理由が要る") {
    CHECK(role_warning_after(
              SetRole{.support_item = hospital, .agency = elder_care, .kind = RoleKind::cooperating}) ==
          "議題3 R7-012の支援内容1に担当（◎）がありません。");
}

TEST_CASE("R09 期限のない支援内容があれば判断に理由が要る") {
    CHECK(role_warning_after(SetDue{.support_item = instalments}) ==
          "議題3 R7-012の支援内容3に期限がありません。");
    CHECK(role_warning_after(SetDue{.support_item = instalments, .frequency = "毎月"}) ==
          "議題3 R7-012の支援内容3に見直しの日がありません。");
    CHECK(role_warning_after(AddSupportItem{.plan = new_plan, .text = "平日昼の通訳"}) ==
          "議題3 R7-012の支援内容4に担当（◎）と期限がありません。");
}

TEST_CASE("R09 担当が二つなら、複数で担当すると言ったときだけよい") {
    auto record = in_item(new_item);
    tick_all(record, new_item);
    run(record, SetRole{.support_item = hospital, .agency = health, .kind = RoleKind::responsible});
    CHECK(warned_by(record, Judge{.item = new_item}) == "R09");
    run(record, ShareItem{.support_item = hospital});
    CHECK(warned_by(record, Judge{.item = new_item}).empty());
    run(record, ShareItem{.support_item = hospital, .shared = false});
    CHECK(warned_by(record, Judge{.item = new_item}) == "R09");
}

TEST_CASE("R09 見直しの日だけ、期限と頻度の両方は入れられない") {
    const auto record = in_item(new_item);
    CHECK(refused_by(record, SetDue{.support_item = hospital, .review_on = text::Date{2026, 4, 1}}) == "-");
    CHECK(refused_by(record, SetDue{.support_item = hospital,
                                    .due_on = text::Date{2026, 4, 1},
                                    .frequency = "毎月"}) == "-");
}

TEST_CASE("R16 担い手なしの支援内容は地域課題になり、R09 では止まらない") {
    auto record = in_item(new_item);
    tick_all(record, new_item);
    run(record, AddSupportItem{.plan = new_plan, .text = "平日昼の通訳"});
    const auto added = items_of(record, new_plan).back();
    CHECK(added.seq == 4);
    CHECK(added.amended);
    run(record, LeaveUntaken{.support_item = added.id, .text = "平日の昼に通訳がいない（⟦1⟧）"});
    const auto gaps = gaps_of(record, meeting);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().text == "平日の昼に通訳がいない（1）");
    CHECK(gaps.front().item == new_item);
    CHECK(warned_by(record, Judge{.item = new_item}).empty());
    run(record, SetRole{.support_item = added.id, .agency = city, .kind = RoleKind::responsible});
    CHECK_FALSE(get<SupportItem>(record, added.id).no_taker);
}

TEST_CASE("R16 担当のある支援内容は担い手なしにできない") {
    CHECK(refused_by(in_item(new_item), LeaveUntaken{.support_item = hospital, .text = "通院の足がない"}) ==
          "-");
}

TEST_CASE("R16 地域課題には世帯員の印を残さない") {
    auto record = opened();
    run(record, AddGap{.meeting = meeting, .text = "⟦1⟧のような人の居場所がない", .forum = "協議体"});
    CHECK(gaps_of(record, meeting).front().text == "1のような人の居場所がない");
    CHECK(gaps_of(record, statutory_meeting).empty());
    CHECK(refused_by(record, AddGap{.meeting = meeting, .text = ""}) == "-");
    CHECK(refused_by(record, AddGap{.meeting = MeetingId{999}, .text = "足りない"}) == "-");
}

TEST_CASE("支援内容を消すと、役割も消え、番号が詰まる") {
    auto record = in_item(new_item);
    run(record, RemoveSupportItem{.support_item = hospital});
    const auto left = items_of(record, new_plan);
    REQUIRE(left.size() == 2);
    CHECK(left[0].id == visits);
    CHECK(left[0].seq == 1);
    CHECK(left[1].seq == 2);
    for (const auto& [key, row] : record.rows<Role>()) CHECK(row.item != hospital);
    CHECK(refused_by(record, EditSupportItem{.support_item = hospital, .text = "通院"}) == "-");
}

TEST_CASE("目標を直すと、前の言葉が残る") {
    auto record = in_item(new_item);
    run(record, SetGoal{.plan = new_plan, .member = mother, .words = "家で暮らしたい"});
    run(record, SetGoal{.plan = new_plan, .member = eldest_son, .words = "外に行ける場所を一つ持ちたい"});
    const auto goals = goals_of(record, new_plan);
    REQUIRE(goals.size() == 2);
    CHECK(goals[0].words == "家で暮らしたい");
    CHECK(goals[0].former_words == "病院にもう一度行きたい");
    CHECK(goals[1].former_words.empty());
    CHECK(refused_by(record, SetGoal{.plan = new_plan, .member = sho, .words = "よその世帯"}) == "-");
    CHECK(refused_by(record, SetGoal{.plan = new_plan, .member = mother, .words = ""}) == "-");
}

TEST_CASE("課題と強みは一行ずつ足し、直し、消せる") {
    auto record = in_item(new_item);
    const auto lines = [&] { return points_of(record, new_plan, PlanPointKind::strength); };
    run(record, SetPoint{.plan = new_plan, .kind = PlanPointKind::strength, .text = "料理ができる"});
    run(record, SetPoint{.plan = new_plan, .kind = PlanPointKind::strength, .text = "朝の散歩"});
    CHECK(lines().back().seq == 2);
    run(record,
        SetPoint{.plan = new_plan, .kind = PlanPointKind::strength, .number = 1, .text = "料理が得意"});
    CHECK(lines().front().text == "料理が得意");
    run(record, SetPoint{.plan = new_plan, .kind = PlanPointKind::strength, .number = 1, .text = ""});
    CHECK(lines().size() == 1);
    CHECK(points_of(record, new_plan, PlanPointKind::challenge).empty());
    CHECK(refused_by(record, SetPoint{.plan = new_plan, .number = 9, .text = "行がない"}) == "-");
    CHECK(refused_by(record, SetPoint{.plan = new_plan, .text = ""}) == "-");
}

TEST_CASE("二千字の文も髙﨑𠮷もそのまま残る") {
    std::string text;
    for (int i = 0; i < 400; ++i) text += "髙﨑𠮷と邉";
    auto record = in_item(new_item);
    run(record, SetPolicy{.plan = new_plan, .text = text});
    CHECK(get<SupportPlan>(record, new_plan).policy == text);
}

TEST_CASE("議題にないプランは直せない") {
    CHECK(refused_by(in_item(new_item), SetPolicy{.plan = closing_plan, .text = "方針"}) == "-");
    CHECK(refused_by(in_item(new_item), SetPolicy{.plan = PlanId{999}, .text = "方針"}) == "-");
}

TEST_CASE("再プランでは前の役割の実施状況を、だれの話かとともに残す") {
    auto record = in_item(renewed_item);
    run(record, SetProgress{.support_item = old_calls, .progress = Progress::going_on, .agency = outreach});
    CHECK(get<SupportItem>(record, old_calls).progress == Progress::going_on);
    CHECK(get<SupportItem>(record, old_calls).progress_by == outreach);
    run(record, SetChange{.plan = renewed_plan, .text = "月に二度電話に出る"});
    CHECK(get<SupportPlan>(record, renewed_plan).change == "月に二度電話に出る");
    CHECK(previous_plan(record, get<AgendaItem>(record, renewed_item))->id == old_plan);
    CHECK(refused_by(planned(), SetProgress{.support_item = old_calls}) == "-");
}

TEST_CASE("R16 氏名やケース番号のある地域課題は断り、氏名を繰り返さない") {
    auto record = opened();
    edit<Member>(record, mother, [](Member& row) { row.name = "髙﨑　松子"; });
    const auto number = get<Case>(record, new_case).number;
    for (const auto& words :
         {std::string("松子さんの居場所がない"), std::string("髙﨑 松子の足がない"), number})
        CHECK(refused_by(record, AddGap{.meeting = meeting, .text = words}) == "R16");
    CHECK(refused_by(record, AddGap{.meeting = meeting, .text = "足がない", .forum = "松子の会"}) == "R16");
    const auto said = refusal(record, AddGap{.meeting = meeting, .text = "松子の足がない"});
    REQUIRE(said);
    CHECK(said->message.find("松子") == std::string::npos);
    auto inside = in_item(new_item);
    edit<Member>(inside, mother, [](Member& row) { row.name = "髙﨑　松子"; });
    run(inside, AddSupportItem{.plan = new_plan, .text = "平日昼の通訳"});
    const auto added = items_of(inside, new_plan).back().id;
    CHECK(refused_by(inside, LeaveUntaken{.support_item = added, .text = "松子の通訳がいない"}) == "R16");
    CHECK(refused_by(inside, LeaveUntaken{.support_item = added, .text = "通訳がいない"}).empty());
}

TEST_CASE("両方の時間区分にあるケースのプランは、開いている会議の終わっていない議題で直す") {
    auto record = in_item(new_item);
    AgendaItem later = get<AgendaItem>(record, new_item);
    later.id = AgendaItemId{9001};
    later.meeting = statutory_meeting;
    later.started_at = {};
    record.put(later);
    REQUIRE(item_of_plan(record, new_plan) != nullptr);
    CHECK(item_of_plan(record, new_plan)->id == new_item);
    CHECK(refused_by(record, SetPolicy{.plan = new_plan, .text = "通院から"}).empty());
    edit<Meeting>(record, meeting, [](Meeting& row) { row.state = MeetingState::closed; });
    CHECK(item_of_plan(record, new_plan)->id == later.id);
}

TEST_CASE("R03 議題のない宿題も、支援会議だけの開催のものは重層的支援会議に出ない") {
    auto record = opened();
    Meeting former;
    former.id = MeetingId{9002};
    former.sitting = SittingId{9003};
    former.kind = MeetingKind::statutory_support;
    record.put(former);
    ActionItem action;
    action.id = ActionItemId{9004};
    action.sitting = former.sitting;
    CHECK_FALSE(comes_back_in(record, action, get<Meeting>(record, meeting)));
    CHECK(comes_back_in(record, action, get<Meeting>(record, statutory_meeting)));
    edit<Meeting>(record, former.id, [](Meeting& row) { row.kind = MeetingKind::multi_layered_support; });
    CHECK(comes_back_in(record, action, get<Meeting>(record, meeting)));
    CHECK_FALSE(comes_back_in(record, action, get<Meeting>(record, statutory_meeting)));
}

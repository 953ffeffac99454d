#include "exchange/commands.hpp"

#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "exchange/names.hpp"
#include "samples/play.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::exchange;

namespace {

struct Room {
    domain::Record record = samples::town();
    domain::SittingId sitting = samples::sitting_on(record, samples::sitting_day);
    [[nodiscard]] CommandContext context() const {
        return {record, sitting, {samples::sitting_day, 13, 0, 0}};
    }
    [[nodiscard]] domain::Command read(const std::string& line) const {
        return samples::request_of(record, sitting, line).command;
    }
    [[nodiscard]] std::string refused(const std::string& line) const {
        const auto read = read_command(line, context());
        const auto* problem = std::get_if<Problem>(&read);
        return problem == nullptr ? "" : problem->what + problem->remedy;
    }
    [[nodiscard]] domain::AgendaItem item(std::size_t block, std::size_t number) const {
        const auto meeting = domain::meetings_of(record, sitting).at(block - 1);
        return domain::agenda_of(record, meeting.id).at(number - 1);
    }
};

}  // namespace

TEST_CASE("機関・人・議題・支援内容は、人の呼ぶ名と番号で通じる") {
    const Room room;
    const auto role = std::get<domain::SetRole>(
        room.read(R"({"do":"role","item":3,"support":4,"agency":"自立","kind":"◎"})"));
    const auto items = domain::items_of(room.record, room.item(1, 3).plan.value());
    CHECK(role.support_item == items.at(3).id);
    CHECK(role.agency == find_agency(room.record, "くらしサポートかささぎ")->id);
    CHECK(role.kind == domain::RoleKind::responsible);
    for (const auto* member : {"\"母\"", "\"松子\"", "\"見本 松子\"", "1"}) {
        const auto line = std::string(R"({"do":"goal","item":3,"words":"x","member":)") + member + "}";
        CHECK(std::get<domain::SetGoal>(room.read(line)).member ==
              domain::members_of(room.record, room.item(1, 3).support_case.value()).at(0).id);
    }
}

TEST_CASE("会議を書かなければ開会中の会議、それもなければ次の会議になる") {
    Room room;
    const auto blocks = domain::meetings_of(room.record, room.sitting);
    const auto meant = [&](const std::string& line) {
        return std::get<domain::OpenMeeting>(room.read(line)).meeting;
    };
    CHECK(meant(R"({"do":"open"})") == blocks[0].id);
    CHECK(meant(R"({"do":"open","meeting":2})") == blocks[1].id);
    CHECK(meant(R"({"do":"open","meeting":")" + domain::code_of(blocks[1]) + "\"}") == blocks[1].id);
    auto second = blocks[1];
    second.state = domain::MeetingState::open;
    room.record.put(second);
    CHECK(meant(R"({"do":"open"})") == blocks[1].id);
}

TEST_CASE("再プランの実施状況の番号は、前のプランの支援内容を指す") {
    const Room room;
    const auto command = std::get<domain::SetProgress>(
        room.read(R"({"do":"progress","item":5,"support":3,"progress":"途中"})"));
    CHECK(room.record.find<domain::SupportItem>(command.support_item)->text == "居場所の見学");
}

TEST_CASE("文の中の { } の人は参照になる") {
    const Room room;
    const auto note = std::get<domain::AddNote>(
        room.read(R"({"do":"note","item":3,"kind":"決定","text":"{母}の通院。{竹夫}は急がない。⟦9⟧"})"));
    CHECK(note.text == "⟦1⟧の通院。⟦2⟧は急がない。9");
}

TEST_CASE("at は開催日の時刻か日時、as と reason はその行のもの") {
    const Room room;
    const auto read = [&](const std::string& line) {
        return std::get<ParsedCommand>(read_command(line, room.context()));
    };
    CHECK(read(R"({"do":"open","at":"13:31"})").at == text::DateTime{{2026, 1, 22}, 13, 31, 0});
    CHECK(read(R"({"do":"open","at":"13:31:05"})").at == text::DateTime{{2026, 1, 22}, 13, 31, 5});
    CHECK(read(R"({"do":"open","at":"2026-02-01T09:00"})").at == text::DateTime{{2026, 2, 1}, 9, 0, 0});
    CHECK_FALSE(read(R"({"do":"open","at":null})").at);
    CHECK(read(R"({"do":"open","as":"森野","reason":"欠席の届けあり"})").actor == "森野");
    CHECK(read(R"({"do":"open","as":"森野","reason":"欠席の届けあり"})").reason == "欠席の届けあり");
}

TEST_CASE("年のない日は、次に来るその日になる") {
    const Room room;
    const auto due =
        std::get<domain::SetDue>(room.read(R"({"do":"due","item":3,"support":1,"due_on":"1/21"})"));
    CHECK(due.due_on == text::Date{2027, 1, 21});
    const auto next = std::get<domain::SetNextSitting>(
        room.read(R"({"do":"next","on":"令和8年2月26日","time":"13:30","place":"x"})"));
    CHECK(next.on == text::Date{2026, 2, 26});
    CHECK(next.at == 13 * 60 + 30);
}

TEST_CASE("読めない命令は、何が違うかと直し方を言う") {
    const Room room;
    struct Example {
        std::string line;
        std::vector<std::string> said;
    };
    const auto example = GENERATE(
        Example{"", {"JSON として読めません"}}, Example{"{\"do\":\"note\"", {"JSON として読めません"}},
        Example{"[1]", {"{ } ではありません"}}, Example{"{}", {"「do」がありません"}},
        Example{"{\"do\":\"\xFF\"}", {"JSON として読めません"}},
        Example{R"({"do":"open","do":"close"})", {"「do」が2回"}},
        Example{R"({"do":"fly"})", {"fly", "docs/commands.md"}},
        Example{R"({"do":3})", {"「do」がありません"}},
        Example{R"({"do":"open","colour":"青"})", {"colour", "使えるキー", "meeting"}},
        Example{R"({"do":"open","meeting":"S99-9"})", {"S99-9"}},
        Example{R"({"do":"open","at":"25:00"})", {"25:00", "時刻"}},
        Example{R"({"do":"start"})", {"「item」がありません"}},
        Example{R"({"do":"start","item":99})", {"議題「99」"}},
        Example{R"({"do":"start","item":"三"})", {"議題「三」"}},
        Example{R"({"do":"start","item":3.5})", {"議題「3.5」"}},
        Example{R"({"do":"start","item":{"a":1}})", {"議題「」"}},
        Example{R"({"do":"goal","item":2,"member":"母","words":"x"})", {"議題2にプランがありません"}},
        Example{R"({"do":"goal","item":3,"member":"祖父","words":"x"})", {"祖父"}},
        Example{R"({"do":"goal","item":3,"member":"母"})", {"「words」がありません"}},
        Example{R"({"do":"role","item":3,"support":9,"agency":"市","kind":"◎"})", {"支援内容「9」"}},
        Example{R"({"do":"role","item":3,"support":1,"agency":"市"})", {"「kind」がありません"}},
        Example{R"({"do":"role","item":3,"support":1,"agency":"市","kind":"★"})", {"★", "担当"}},
        Example{R"({"do":"role","item":3,"support":1,"agency":"宇宙局","kind":"◎"})", {"宇宙局", "包括"}},
        Example{R"({"do":"presence","person":"だれか","presence":"出席"})", {"だれか", "名簿"}},
        Example{R"({"do":"judge","item":3})", {"「outcome」がありません"}},
        Example{R"({"do":"monitoring","item":3,"on":"2026-02-29"})", {"2026-02-29", "暦"}},
        Example{R"({"do":"put_on_agenda","case":"R9-999","timing":"終結"})", {"R9-999"}},
        Example{R"({"do":"review_homework","homework":"の"})", {"2つ以上"}},
        Example{R"({"do":"review_homework","homework":9})", {"9", "ありません"}},
        Example{R"({"do":"note","item":3,"kind":"決定","text":"{花子}と話す"})", {"花子"}},
        Example{R"({"do":"note","item":3,"kind":"決定","text":"松子と話す"})", {"松子", "{松子}"}},
        Example{R"({"do":"note","item":3,"kind":"決定","text":"a\u0000b"})", {"制御文字"}},
        Example{R"({"do":"note","item":3,"kind":"決定","text":["a"]})", {"文字"}},
        Example{R"({"do":"gap","item":3,"text":"{母}の通院の足がない"})", {"地域課題", "個人"}},
        Example{R"({"do":"tick","item":3,"number":-1})", {"整数"}},
        Example{R"({"do":"papers","copies":99999999999})", {"整数"}});
    const auto said = room.refused(example.line);
    CAPTURE(example.line, said);
    for (const auto& part : example.said) CHECK(said.find(part) != std::string::npos);
}

TEST_CASE("深く入れ子になった行や、とても長い行でも落ちない") {
    const Room room;
    CHECK_FALSE(room.refused(std::string(500'000, '[')).empty());
    CHECK_FALSE(
        room.refused(R"({"do":)" + std::string(400'000, '[') + std::string(400'000, ']') + "}").empty());
    CHECK(room.refused(std::string(2'000'000, ' ')).find("1 MB") != std::string::npos);
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "𠮷";
    const auto note = std::get<domain::AddNote>(
        room.read(R"({"do":"note","item":3,"kind":"決定","text":")" + text + "\"}"));
    CHECK(note.text == text);
}

TEST_CASE("見本の会議の命令は、書いて読み直しても同じ命令") {
    Room room;
    for (const auto& line : samples::sitting_lines()) {
        const auto command = room.read(line);
        const auto written = write_command(command, room.context());
        INFO(written);
        CHECK(room.read(written) == command);
        samples::play(room.record, room.sitting, line);
    }
}

TEST_CASE("どの種類の命令も、すべてのキーを入れて書いて読み直せる") {
    const Room room;
    const auto item = room.item(1, 3);
    const auto plan = item.plan.value();
    const auto support = domain::items_of(room.record, plan).at(1).id;
    const auto member = domain::members_of(room.record, item.support_case.value()).at(1).id;
    const auto action = domain::homework_from_before(room.record, room.sitting).at(1).id;
    const auto agency = find_agency(room.record, "民生")->id;
    const auto person = find_person(room.record, "ロサ𠮷野").person->id;
    const text::Date day{2028, 2, 29};
    const auto other = samples::sitting_on(room.record, {2026, 2, 26});
    const auto c = item.support_case.value();
    const auto i = item.id;
    const auto m = item.meeting;
    const auto old_support =
        domain::items_of(room.record, domain::previous_plan(room.record, room.item(1, 5))->id).at(2).id;
    using namespace domain;
    const std::vector<Command> commands{
        SetPresence{m, person, Presence::absent, person},
        AllPresent{m},
        WalkIn{m, agency, "職", "髙﨑", Presence::online},
        Leave{m, person},
        SetOfficers{m, person, person},
        ConfirmSecrecy{m, person},
        OpenMeeting{m},
        CloseMeeting{m},
        PutOnAgenda{m, c, ReviewTiming::monitoring, 0, agency, "資料2", PlanKind::participation},
        StartItem{i, true},
        FinishItem{i},
        ResumeItem{i},
        ReviewAction{action, ActionState::going_on, day, "⟦1⟧でない"},
        SetProgress{old_support, Progress::unknown, agency},
        SetGoal{plan, member, "⟦1⟧と「いる」"},
        SetPolicy{plan, "⟦1⟧と⟦2⟧\n二行目"},
        SetChange{plan, ""},
        SetPoint{plan, PlanPointKind::contact_point, 2, ""},
        AddSupportItem{plan, "x", Service::participation},
        EditSupportItem{support, "\"\\"},
        RemoveSupportItem{support},
        SetRole{support, agency, RoleKind::none},
        SetDue{support, day, "毎月", day},
        ShareItem{support, false},
        LeaveUntaken{support, "足りない"},
        Tick{i, 4, false},
        Judge{i, Outcome::continued, "a", "b", agency, day, "c", "d", agency},
        SetMonitoring{i, day, "x"},
        SetContact{i, agency},
        SetInformer{i, agency, day},
        SetClosure{i, agency, agency, "a", YesNo::no, agency, "b", "c", day, "d"},
        SetSuspension{i, YesNo::yes, "a", "b", "c", agency, day},
        AddContactAttempt{c, "訪問", 3, day, "⟦2⟧は留守"},
        DecideSupport{i, Service::outreach, DecisionStatus::rejected, person, day, "理由", day},
        GiveAnswer{i, agency, AnswerKind::difficult, day, "一部なら", person},
        AddNote{i, NoteKind::homework, "⟦2⟧", agency, day},
        AddGap{m, i, "足りない", "場"},
        SetInformation{c, agency, "事実", "⟦1⟧の見立て"},
        SetConsentEffort{i, agency, "a", "b", day},
        SetNextSitting{room.sitting, day, text::TimeOfDay{0}, "x"},
        SetPapers{room.sitting, 3, 0},
        MakeSitting{day, "市役所", room.sitting},
        SetSitting{other, day, "公民館"},
        PostponeSitting{other, day, "大雪"},
        CancelSitting{other, "大雪"},
        ContinueSitting{room.sitting, day},
        AddBlock{other, MeetingKind::resource_review, 2, {0}, {24 * 60 - 1}},
        SetBlock{m, 0, {13 * 60}, {14 * 60}},
        RemoveBlock{m},
        SetItem{i, ReviewTiming::after_report, 0, agency, "資料1"},
        MoveItem{i, 4},
        ShiftMinutes{i, 4, 10},
        TakeOff{i, "⟦1⟧の体調"},
        AddTopic{m, "年間予定", 5, agency},
        Invite{i, agency, false},
        Expect{m, person, false},
        ApproveReports{m},
        SetWithPerson{i, false},
        SetStance{i, person, StanceKind::none, ""},
        SetMinutesState{m, MinutesState::checked, person},
        SetAgency{agency, "民生委員", "民生", AgencyCategory::community},
        SetPerson{person, agency, "", "髙﨑", true},
        SetCase{c, "R7-099", "あ世帯", "", CaseRoute::statutory, day, {}, "⟦1⟧と⟦2⟧", "", true},
        SetMember{c, member, "見本 竹夫", "", "息子", {}},
        SetConsent{member, ConsentStatus::withdrawn, day, "口頭", "", "金額"},
        ProposePlan{c, PlanKind::outreach},
        EndCase{c, CaseState::declined, day, "⟦1⟧の希望"},
        ReopenCase{c, "再び困った"},
        OpenWithConsent{c, "R7-098", "い世帯", "一人暮らし"},
        TakeOverFact{c, "⟦1⟧が望む", day},
        SetTown{{"市", "", "5年", "", "", "", "改行\nあり", "", "", "", "", "", "", "participation", ""}},
        SetTimeLimit{ReviewTiming::closure, 15},
        SetRuleLevel{domain::R05, false},
        SetIdleMinutes{5},
        ReportInformed{i, {}, "⟦2⟧と話す", YesNo::unset},
        CheckCondition{i, YesNo::no, day, ""},
        TellAbsent{m, person, day},
        ReportFollowUp{i, day, "⟦1⟧は元気"},
        ReplyToMinutes{m, person, day, "期限が違う"},
        AmendNote{i, 2, "⟦1⟧の文"},
        CorrectMinutes{m, "聞き違い"}};
    REQUIRE(commands.size() == std::variant_size_v<AnyCommand>);
    for (std::size_t at = 0; at < commands.size(); ++at) {
        REQUIRE(commands[at].index() == at);
        auto expected = commands[at];
        if (auto* review = std::get_if<ReviewAction>(&expected)) review->remark = "1でない";
        const auto written = write_command(commands[at], room.context());
        INFO(written);
        CHECK(room.read(written) == expected);
    }
}

TEST_CASE("答えの行は決まった形の JSON") {
    CHECK(result_line(12, {}) == R"({"ok":12,"warned":[]})");
    const domain::Finding finding{domain::R05, domain::RuleLevel::warn, "参加支援の出席がありません。",
                                  "確かめる。"};
    CHECK(result_line(3, {finding}) ==
          R"({"ok":3,"warned":[{"rule":"R05","message":"参加支援の出席がありません。","do":"確かめる。"}]})");
    CHECK(
        refusal_line(domain::Refusal{domain::R06, "守秘の\"確認\"がまだです。", "記録してください。"}, 12) ==
        R"({"refused":"R06","line":12,"message":"守秘の\"確認\"がまだです。","do":"記録してください。"})");
    domain::Refusal closed{{}, "閉会しています。", "要点を直せます。"};
    closed.commands = {domain::AmendNote::command, domain::Judge::command};
    CHECK(
        refusal_line(closed, 2) ==
        R"({"refused":"","line":2,"message":"閉会しています。","do":"要点を直せます。（amend_note、judge）"})");
    CHECK(refusal_line(Problem{"", 0, "a", "b"}, 1) == R"({"refused":"","line":1,"message":"a","do":"b"})");
}

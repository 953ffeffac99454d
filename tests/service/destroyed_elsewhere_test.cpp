// 廃棄: what told of the case in other places, what must not be said of it for ever, and a file that is read
// (R28).
#include <algorithm>

#include "service/doomed_town.hpp"
#include "store/rebuilding.hpp"

using namespace kasane;
using namespace kasane::test;

TEST_CASE("廃棄の理由には、名も、かなの名も、名らしい語も、前の名も書けない") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    const auto everything = take(town.store->load_everything());
    const auto members = domain::members_of(everything, id);
    for (const auto& member : members) {
        for (const auto& said : {member.name, member.kana, "{" + member.name + "}"}) {
            if (said.empty() || member.name == member.relation) continue;
            INFO(said);
            CHECK(std::holds_alternative<domain::Refusal>(town.destroy(id, said + "さんの希望")));
        }
    }
    CHECK(std::holds_alternative<domain::Refusal>(town.destroy(id, "誤り\n市長")));

    const auto& renamed = members.front();
    town.play_unasked(
        domain::SetMember{id, renamed.id, "髙﨑 𠮷郎", "たかさき よしろう", renamed.relation, 70}, "");
    // The family name is still that of others.
    const auto given = renamed.name.substr(renamed.name.find_last_of(' ') + 1);
    const auto former = town.destroy(id, given + "さんの希望");
    REQUIRE(std::holds_alternative<store::Problem>(former));
    CHECK(std::get<store::Problem>(former).what.find("世帯の人の名") != std::string::npos);
    town.check_whole();
    CHECK(std::holds_alternative<std::int64_t>(town.destroy(id, "本人の申出")));
}

TEST_CASE("宿題を見直した、のちの会議の確定した会議録も廃棄済になる") {
    DoomedTown town;
    const auto id = town.numbered("R7-017");
    const auto record = take(town.store->load_everything());
    std::string homework;
    for (const auto& [key, row] : record.rows<domain::ActionItem>()) {
        const auto* item = row.item ? record.find<domain::AgendaItem>(*row.item) : nullptr;
        if (item != nullptr && item->support_case == id) homework = row.text;
    }
    REQUIRE(homework.size() >= 24);
    town.play_unasked(domain::MakeSitting{.on = {2031, 5, 1}, .place = "市役所"}, "");
    const auto later =
        domain::meetings_of(take(town.store->load_everything()),
                            samples::sitting_on(take(town.store->load_everything()), {2031, 5, 1}))
            .front()
            .id;
    const auto* told = GENERATE("R7\\-017｜確認を頼む", "R7-017", "宿題");
    INFO(told);
    const std::string markdown = told == std::string("宿題") ? homework : told;
    const auto file = [&](const std::string& text, int number) {
        SQLite::Database database(town.path.string(), SQLite::OPEN_READWRITE);
        database.exec("INSERT INTO minutes_version VALUES (" + std::to_string(later.value) + ", " +
                      std::to_string(number) +
                      ", '2031-05-01T16:00:00', '青葉', '', '2031-05-01T16:00:00', '青葉', 'aa', 'bb', 'cc')");
        database.exec("INSERT INTO filed_minutes VALUES (" + std::to_string(later.value) + ", " +
                      std::to_string(number) + ", '" + text + "', '欄', x'00')");
    };
    town.store.reset();
    file(markdown, 1);
    file("R7-0170とR7-017-2のこと", 2);
    town.store = take(Store::open(town.path, Mode::read_write, "試験"));
    const auto event = take(domain::decide_destruction(take(town.store->load_everything()),
                                                       {id, "保存期間の満了", "青葉", when_destroyed}));
    town.store.reset();
    const auto done = take(store::destroy(town.path, event, id));
    REQUIRE(done.minutes.size() == 1);
    CHECK(done.minutes.front().meeting == later);
    CHECK(done.minutes.front().number == 1);
    check_gone(bytes_below(town.folder.path()), {homework, "R7\\-017"});
    town.store = take(Store::open(town.path, Mode::read_write, "試験"));
    const auto filed = take(town.store->filed_minutes(later));
    CHECK(filed[0].markdown.empty());
    CHECK_FALSE(filed[1].markdown.empty());
    // The line says which, so that nobody else can empty one and say that it was destroyed.
    const auto line = take(town.store->journal_of({domain::destroy_command})).back();
    CHECK(std::any_of(line.event.changes.begin(), line.event.changes.end(), [&](const auto& any) {
        const auto* version = std::get_if<domain::Change<domain::MinutesVersion>>(&any);
        return version != nullptr && version->after->meeting == later && version->after->number == 1;
    }));
}

TEST_CASE("呼称と続柄で書かれたほかの文も、議題の資料番号も、ケースとともになくなる") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    const auto record = take(town.store->load_everything());
    const auto& row = *record.find<domain::Case>(id);
    const auto called = row.calling_name + "の" + domain::members_of(record, id).front().relation;
    town.play_unasked(domain::MakeSitting{.on = {2031, 5, 1}, .place = called + "の家の近く"}, "");
    const auto meeting =
        domain::meetings_of(take(town.store->load_everything()),
                            samples::sitting_on(take(town.store->load_everything()), {2031, 5, 1}))
            .front()
            .id;
    town.play_unasked(domain::AddTopic{.meeting = meeting, .title = called + "は統合失調症", .minutes = 10},
                      "");
    town.play_unasked(domain::PutOnAgenda{.meeting = meeting,
                                          .support_case = id,
                                          .timing = domain::ReviewTiming::monitoring,
                                          .paper = "資料の見本世帯三号"},
                      "");
    REQUIRE(bytes_below(town.folder.path()).find("資料の見本世帯三号") != std::string::npos);
    const auto written = town.destroy(id, "保存期間の満了");
    REQUIRE(std::holds_alternative<std::int64_t>(written));
    check_gone(bytes_below(town.folder.path()), {called, "統合失調症", "資料の見本世帯三号"});
    town.check_whole();
}

TEST_CASE("空のログのわきで読まれていると、廃棄はできてもファイルに残り、あとで消せる") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    const auto event = take(domain::decide_destruction(take(town.store->load_everything()),
                                                       {id, "誤り", "青葉", when_destroyed}));
    town.store.reset();
    CHECK_FALSE(take(store::is_still_in_file(town.path)));
    {
        const SQLite::Database reader(town.path.string(), SQLite::OPEN_READONLY);
        SQLite::Statement reading(reader, "SELECT * FROM note");
        REQUIRE(reading.executeStep());
        CHECK(take(store::destroy(town.path, event, id)).still_in_file);
        CHECK(take(store::is_still_in_file(town.path)));
        CHECK(store::finish_destruction(town.path)->kind == store::ProblemKind::in_use);
        CHECK(bytes_below(town.folder.path()).find("松子") != std::string::npos);
    }
    CHECK(take(store::is_still_in_file(town.path)));
    CHECK_FALSE(store::finish_destruction(town.path).has_value());
    CHECK_FALSE(take(store::is_still_in_file(town.path)));
    check_gone(bytes_below(town.folder.path()), {"松子", "書きかけ"});
    town.store = take(Store::open(town.path, Mode::read_write, "試験"));
    town.check_whole();
}

// 廃棄: no byte of what was destroyed is left in the files, and the chain still proves the rest (R28).
#include "domain/commands/destruction.hpp"

#include <algorithm>

#include "service/doomed_town.hpp"

using namespace kasane;
using namespace kasane::test;

TEST_CASE("ケースを廃棄すると、記録にも履歴にも空き領域にもログにも、個人の1バイトも残らない") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    const auto before = take(town.store->load_everything());
    domain::Belongings belongings{domain::Destroyed(id)};
    for (int pass = 0; pass < 4; ++pass)
        for (const auto& line : take(town.store->last_events(1'000'000)))
            for (const auto& change : line.event.changes) belongings.take(change);
    auto texts =
        texts_in(before, [&](const auto& row) { return belongings.fate_of(row) == domain::Fate::destroyed; });
    // What stands in a text that stays proves nothing; 続柄 are words like 「母」.
    for (const auto& kept : texts_in(
             before, [&](const auto& row) { return belongings.fate_of(row) != domain::Fate::destroyed; }))
        std::erase_if(texts, [&](const std::string& text) { return kept.find(text) != std::string::npos; });
    std::erase_if(texts, [](const std::string& text) { return text.size() < 9; });
    texts.insert({"松子", "書きかけ"});
    texts.erase("R7-012");  // the number stays with who, when and why
    REQUIRE(texts.size() > 20);
    const auto others = before.rows<domain::Case>().size();

    REQUIRE(std::holds_alternative<std::int64_t>(town.destroy(id, "保存期間の満了")));
    check_gone(bytes_below(town.folder.path()), texts);
    town.check_whole();
    const auto after = take(town.store->load_everything());
    CHECK(after.rows<domain::Case>().size() == others - 1);
    CHECK(after.rows<domain::AgendaItem>().size() == before.rows<domain::AgendaItem>().size());
    const auto lines = take(town.store->last_events(1));
    CHECK(lines.front().event.text == "R7-012を廃棄（保存期間の満了）");
    CHECK(lines.front().event.actor == "青葉");
    CHECK(lines.front().event.at == when_destroyed);

    SECTION("閉じて開いても残らず、続けて記録でき、廃棄は取り消せない") {
        CHECK_FALSE(take(town.store->next_undo({}, "青葉", when_destroyed))->undoes ==
                    static_cast<std::int64_t>(lines.front().seq));
        REQUIRE(std::holds_alternative<std::int64_t>(town.destroy(town.numbered("R7-017"), "誤って入れた")));
        town.check_whole();
        check_gone(bytes_below(town.folder.path()), texts);
    }
}

TEST_CASE("ケースの外の文に氏名があれば、記録でも履歴でも空になり、どこかが言われる") {
    DoomedTown town;
    const auto made = [&](text::Date on) {
        town.play_unasked(domain::MakeSitting{.on = on, .place = "市役所"}, "");
        return samples::sitting_on(take(town.store->load_everything()), on);
    };
    const auto cancelled = made({2031, 5, 1});
    const auto corrected = made({2031, 6, 1});
    town.play_unasked(domain::CancelSitting{cancelled, "□さんの葬儀のため"}, "見本松子");
    const auto meeting = domain::meetings_of(take(town.store->load_everything()), corrected).front().id;
    town.play_unasked(domain::AddTopic{.meeting = meeting, .title = "□の家の片付け", .minutes = 10},
                      "見本　松子");
    town.play_unasked(domain::SetSitting{corrected, {2031, 6, 1}, "□さんの家の近く"}, "見本 松子");
    town.play_unasked(domain::SetSitting{corrected, {2031, 6, 1}, "市役所 4階"}, "");
    REQUIRE(bytes_below(town.folder.path()).find("見本　松子の家") != std::string::npos);

    const auto id = town.numbered("R7-012");
    const auto event = take(domain::decide_destruction(take(town.store->load_everything()),
                                                       {id, "保存期間の満了", "青葉", when_destroyed}));
    town.store.reset();
    const auto done = take(store::destroy(town.path, event, id));
    town.store = take(Store::open(town.path, Mode::read_write, "試験"));
    check_gone(bytes_below(town.folder.path()), {"見本松子", "見本 松子", "見本　松子", "松子"});
    town.check_whole();

    const auto after = take(town.store->load_everything());
    CHECK(after.find<domain::Sitting>(cancelled)->remark.empty());
    CHECK(after.find<domain::Sitting>(corrected)->place == "市役所 4階");
    const auto items = domain::agenda_of(after, meeting);
    CHECK(std::any_of(items.begin(), items.end(), [](const auto& item) {
        return item.kind == domain::AgendaKind::topic && item.title.empty();
    }));
    const auto told = [&](bool in_journal, const std::string& where) {
        return std::any_of(done.texts.begin(), done.texts.end(), [&](const store::EmptiedText& text) {
            return (text.line != 0) == in_journal && text.where == where;
        });
    };
    CHECK(told(false, "sitting.remark"));
    CHECK(told(false, "agenda_item.title"));
    CHECK_FALSE(told(false, "sitting.place"));
    for (const auto* where : {"sitting.remark", "agenda_item.title", "sitting.place"})
        CHECK(told(true, where));
}

TEST_CASE("ほかの会議の確定した会議録に氏名があれば、それも廃棄済になり、訂正の理由も空になる") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    const auto record = take(town.store->load_everything());
    std::optional<domain::MeetingId> other;
    for (const auto& [key, meeting] : record.rows<domain::Meeting>())
        if (meeting.kind == domain::MeetingKind::statutory_support) other = meeting.id;
    REQUIRE(other.has_value());
    town.store.reset();
    {
        SQLite::Database database(town.path.string(), SQLite::OPEN_READWRITE);
        database.exec("INSERT INTO filed_minutes VALUES (" + std::to_string(other->value) +
                      ", 1, '見本 松子の会議録', '欄', x'00')");
        database.exec(
            "INSERT INTO minutes_version (meeting, number, opened_at, opened_by, because, final_at, "
            "final_by, markdown_sha256, pdf_sha256) VALUES (" +
            std::to_string(other->value) +
            ", 1, '2026-01-22T16:00:00', '青葉', '見本松子さんの申出', '2026-01-22T16:00:00', '青葉', "
            "'aa', 'bb')");
    }
    town.store = take(Store::open(town.path, Mode::read_write, "試験"));
    const auto event = take(domain::decide_destruction(take(town.store->load_everything()),
                                                       {id, "保存期間の満了", "青葉", when_destroyed}));
    town.store.reset();
    const auto done = take(store::destroy(town.path, event, id));
    REQUIRE(done.minutes.size() == 1);
    CHECK(done.minutes.front().meeting == *other);
    check_gone(bytes_below(town.folder.path()), {"松子"});
    SQLite::Database database(town.path.string(), SQLite::OPEN_READWRITE);
    CHECK(database.execAndGet("SELECT markdown_sha256 FROM minutes_version").getString() == "aa");
    CHECK_THROWS(database.exec("UPDATE minutes_version SET because = 'x'"));
}

TEST_CASE("同じ氏名の人がほかに残るときは、ケースの外の文はそのまま残る") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    town.play_unasked(domain::SetMember{town.numbered("R7-017"), {}, "見本松子", "みもと まつこ", "伯母", 70},
                      "");
    town.play_unasked(domain::MakeSitting{.on = {2031, 5, 1}, .place = "□さんの家の近く"}, "見本松子");
    REQUIRE(std::holds_alternative<std::int64_t>(town.destroy(id, "保存期間の満了")));
    CHECK(bytes_below(town.folder.path()).find("見本松子さんの家の近く") != std::string::npos);
    town.check_whole();
}

TEST_CASE("誤って入れた世帯員を廃棄すると、名も同意も目標も残らない") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    const auto before = take(town.store->load_everything());
    std::optional<domain::Member> wrong;
    for (const auto& [key, member] : before.rows<domain::Member>())
        if (member.support_case == id && !wrong) wrong = member;
    REQUIRE(wrong.has_value());
    REQUIRE(std::holds_alternative<std::int64_t>(town.destroy(wrong->id, "別の世帯の人だった")));
    check_gone(bytes_below(town.folder.path()), {wrong->name, wrong->kana});
    town.check_whole();
    CHECK(take(town.store->load_everything()).rows<domain::Case>().size() ==
          before.rows<domain::Case>().size());
}

TEST_CASE("廃棄した世帯員の番号は、次の世帯員に使われない") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    const auto members = domain::members_of(take(town.store->load_everything()), id);
    const auto last = members.back();
    REQUIRE(std::holds_alternative<std::int64_t>(town.destroy(last.id, "別の世帯の人だった")));

    auto record = take(town.store->load_everything());
    const domain::SetMember next{id, {}, "髙﨑 𠮷郎", "たかさき よしろう", "叔父", 61};
    const domain::Request request{next, when_destroyed, "青葉"};
    domain::apply(record, std::get<domain::Accepted>(domain::decide(record, request)).event);
    const auto after = domain::members_of(record, id);
    REQUIRE(after.size() == members.size());
    CHECK(after.back().name == "髙﨑 𠮷郎");
    CHECK(after.back().seq == last.seq + 1);
}

TEST_CASE("世帯員を廃棄した理由は、のちにケースを廃棄しても残る") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    const auto member = domain::members_of(take(town.store->load_everything()), id).back();
    const auto first = town.destroy(member.id, "別の世帯の人だった");
    REQUIRE(std::holds_alternative<std::int64_t>(first));
    REQUIRE(std::holds_alternative<std::int64_t>(town.destroy(id, "保存年限を過ぎた")));
    town.check_whole();
    std::vector<std::string> told;
    for (const auto& line : take(town.store->last_events(1'000'000)))
        if (line.event.name == "destroy") told.push_back(line.event.text);
    std::sort(told.begin(), told.end());
    CHECK(told == std::vector<std::string>{"R7-012の世帯員を廃棄（別の世帯の人だった）",
                                           "R7-012を廃棄（保存年限を過ぎた）"});
    check_gone(bytes_below(town.folder.path()), {member.name});
}

TEST_CASE("確定した会議録の控えと司会の覚えも、ケースとともに空になる") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    town.store.reset();
    {
        SQLite::Database database(town.path.string(), SQLite::OPEN_READWRITE);
        database.exec(
            "INSERT INTO filed_minutes SELECT DISTINCT meeting, 1, '松子の会議録', '松子の欄', "
            "x'E69DBEE5AD90' "
            "FROM agenda_item WHERE support_case = " +
            std::to_string(id.value) + " LIMIT 1");
        database.exec(
            "INSERT INTO private_note SELECT id, '松子の覚え' FROM agenda_item WHERE support_case = " +
            std::to_string(id.value));
        CHECK_THROWS(database.exec("UPDATE filed_minutes SET markdown = '', fields = '', pdf = x''"));
    }
    town.store = take(Store::open(town.path, Mode::read_write, "試験"));
    REQUIRE(std::holds_alternative<std::int64_t>(town.destroy(id, "保存期間の満了")));
    check_gone(bytes_below(town.folder.path()), {"松子"});
    SQLite::Database database(town.path.string(), SQLite::OPEN_READONLY);
    CHECK(database.execAndGet("SELECT count(*) FROM filed_minutes WHERE length(markdown) = 0").getInt() == 1);
    CHECK(database.execAndGet("SELECT count(*) FROM private_note").getInt() == 0);
}

TEST_CASE("廃棄は、理由がないとき、理由に名があるとき、会議の中、ほかで開いているときは断られる") {
    DoomedTown town;
    const auto id = town.numbered("R7-012");
    CHECK(std::holds_alternative<domain::Refusal>(town.destroy(id, "")));
    CHECK(std::holds_alternative<domain::Refusal>(town.destroy(id, "松子さんの希望")));
    CHECK(std::holds_alternative<domain::Refusal>(town.destroy(domain::CaseId{77777}, "誤り")));
    const auto before = take(town.store->load_everything());
    {
        const auto event = take(domain::decide_destruction(before, {id, "誤り", "青葉", when_destroyed}));
        CHECK(std::get<store::Problem>(store::destroy(town.path, event, id)).kind ==
              store::ProblemKind::in_use);
    }
    {
        const SQLite::Database reader(town.path.string(), SQLite::OPEN_READONLY);
        SQLite::Statement reading(reader, "SELECT * FROM note");
        REQUIRE(reading.executeStep());
        REQUIRE_FALSE(town.store->save_draft(town.sitting, "note", "読む人には見えない").has_value());
        CHECK(std::get<store::Problem>(town.destroy(id, "誤り")).kind == store::ProblemKind::in_use);
    }
    CHECK(take(town.store->load_everything()) == before);
    town.check_whole();
    CHECK(std::holds_alternative<std::int64_t>(town.destroy(id, "誤り")));
}

TEST_CASE("保存期間を過ぎたケースだけが挙がる") {
    auto record = samples::town_after_sitting();
    CHECK(domain::past_retention(record, {2026, 2, 1}).empty());
    const auto past = domain::past_retention(record, {2040, 1, 1});
    REQUIRE_FALSE(past.empty());
    for (const auto id : past) {
        const auto state = record.find<domain::Case>(id)->state;
        CHECK(state != domain::CaseState::supported);
        CHECK(state != domain::CaseState::intake);
    }
    auto town = record.rows<domain::Town>().begin()->second;
    town.retention = "長い間";
    record.put(town);
    CHECK(domain::past_retention(record, {2040, 1, 1}).empty());
}

// What holds for every command: it judges without changing, can be taken back, and ids are never reused.
#include <algorithm>
#include <set>

#include "domain/commands/draft.hpp"
#include "domain/random_command.hpp"
#include "domain/script.hpp"
#include "support/catch.hpp"

using namespace kasane::sample;

namespace {

Event back(const Event& event) {
    Event undone = event;
    undone.changes = reversed(event.changes);
    return undone;
}

/// The ids of rows that a change makes; rows keyed by others' ids make none.
void add_made_id(const AnyChange& change, std::vector<std::int64_t>& made) {
    std::visit(
        [&](const auto& row) {
            using Row = std::decay_t<decltype(*row.after)>;
            if constexpr (requires(Row r) { r.id; })
                if (!row.before && row.after) made.push_back(key_of(*row.after).front());
        },
        change);
}

std::vector<std::int64_t> made_ids(const Event& event) {
    std::vector<std::int64_t> made;
    for (const auto& change : event.changes) add_made_id(change, made);
    return made;
}

/// Applies, takes back, compares, and applies again.
void check_reversible(Record& record, const Event& event) {
    const auto before = record;
    apply(record, event);
    auto undone = record;
    apply(undone, back(event));
    REQUIRE(undone == before);
    REQUIRE(undone.next_id >= before.next_id);
    apply(undone, event);
    REQUIRE(undone == record);
}

}  // namespace

TEST_CASE("台本の会議にはすべての命令が一度は出て、受け入れられる") {
    auto record = planned();
    std::set<std::size_t> accepted;
    for (const auto& request : scripted_sitting()) {
        const auto decision = decide(record, request);
        const auto* done = std::get_if<Accepted>(&decision);
        if (done == nullptr) continue;
        accepted.insert(request.command.index());
        apply(record, done->event);
    }
    CHECK(accepted.size() == std::variant_size_v<AnyCommand>);
    CHECK(get<Meeting>(record, meeting).state == MeetingState::closed);
    CHECK(get<Meeting>(record, statutory_meeting).state == MeetingState::closed);
}

TEST_CASE("台本で止まる命令は、担当のある支援内容を担い手なしにする一つだけ") {
    auto record = planned();
    std::vector<std::string> refused;
    for (const auto& request : scripted_sitting()) {
        const auto decision = decide(record, request);
        if (const auto* refusal = std::get_if<Refusal>(&decision))
            refused.push_back(refusal->message);
        else
            apply(record, std::get<Accepted>(decision).event);
    }
    CHECK(refused == std::vector<std::string>{"担当（◎）のある支援内容です。"});
}

TEST_CASE("判断するだけでは記録は変わらない") {
    auto record = planned();
    for (const auto& request : scripted_sitting()) {
        const auto before = record;
        const auto decision = decide(record, request);
        REQUIRE(record == before);
        REQUIRE(record.next_id == before.next_id);
        if (const auto* done = std::get_if<Accepted>(&decision)) apply(record, done->event);
    }
}

TEST_CASE("どの命令も取り消すと前の記録に戻る") {
    auto record = planned();
    for (const auto& request : scripted_sitting()) {
        const auto decision = decide(record, request);
        if (const auto* done = std::get_if<Accepted>(&decision)) check_reversible(record, done->event);
    }
}

TEST_CASE("会議をはじめまで取り消すと、はじめの記録に戻る") {
    auto record = planned();
    std::vector<Event> events;
    for (const auto& request : scripted_sitting()) {
        const auto decision = decide(record, request);
        if (const auto* done = std::get_if<Accepted>(&decision)) {
            apply(record, done->event);
            events.push_back(done->event);
        }
    }
    CHECK_FALSE(record == planned());
    for (auto event = events.rbegin(); event != events.rend(); ++event) apply(record, back(*event));
    CHECK(record == planned());
}

TEST_CASE("取り消したあとでも、番号は使い回さない") {
    auto record = planned();
    std::set<std::int64_t> ever;
    for (const auto& request : scripted_sitting()) {
        for (int round = 0; round < 2; ++round) {
            const auto next_id = record.next_id;
            const auto decision = decide(record, request);
            const auto* done = std::get_if<Accepted>(&decision);
            if (done == nullptr) continue;
            for (const auto id : made_ids(done->event)) {
                CHECK(id >= next_id);
                CHECK(ever.insert(id).second);
            }
            apply(record, done->event);
            if (round == 0) apply(record, back(done->event));
        }
    }
    CHECK(ever.size() > 30);
}

TEST_CASE("出来事には、いつ・だれが・どの会議で・何をしたかが残る") {
    auto record = in_item(new_item);
    const auto accepted = run(record, Judge{.item = new_item}, at(14, 5), "資料で確かめた");
    CHECK(accepted.event.name == "judge");
    CHECK(accepted.event.actor == "青葉");
    CHECK(accepted.event.at == at(14, 5));
    CHECK(accepted.event.sitting == sitting);
    CHECK(accepted.event.meeting == meeting);
    CHECK(accepted.event.item == new_item);
    CHECK(accepted.event.text == "議題3 R7-012は了承");
}

TEST_CASE("出来事の文には世帯の人の名前も本人の言葉も出ない") {
    auto record = planned();
    for (const auto& request : scripted_sitting()) {
        const auto decision = decide(record, request);
        const auto* done = std::get_if<Accepted>(&decision);
        if (done == nullptr) continue;
        INFO(done->event.text);
        CHECK_FALSE(done->event.text.empty());
        for (const auto& [key, member] : record.rows<Member>())
            CHECK(done->event.text.find(member.name) == std::string::npos);
        CHECK(done->event.text.find("外に行ける場所") == std::string::npos);
        CHECK(done->event.text.find("⟦") == std::string::npos);
        apply(record, done->event);
    }
}

TEST_CASE("でたらめな命令を続けても、規則の禁じる記録にはならない") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomCommands commands(seed);
        auto record = seed % 3 == 0 ? planned() : seed % 3 == 1 ? opened() : in_sharing();
        for (int step = 0; step < 120; ++step) {
            const auto request = commands.next(record);
            const auto decision = decide(record, request);
            if (const auto* refused = std::get_if<Refusal>(&decision)) {
                REQUIRE_FALSE(refused->message.empty());
                REQUIRE_FALSE(refused->remedy.empty());
                if (refused->rule) REQUIRE_FALSE(rule(*refused->rule).text.empty());
                continue;
            }
            check_reversible(record, std::get<Accepted>(decision).event);
            INFO("種 " << seed << " 歩 " << step << " 命令 " << request.command.index());
            REQUIRE(forbidden(record) == "");
        }
    }
}

TEST_CASE("断りの言葉は、命令の名やキーを言わない") {
    const auto says_a_name = [](const std::string& words) {
        return std::any_of(words.begin(), words.end(), [](char letter) { return letter == '_'; }) ||
               words.find("--") != std::string::npos;
    };
    int refusals = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        RandomCommands commands(seed);
        auto record = seed % 2 == 0 ? in_sharing() : opened();
        for (int step = 0; step < 120; ++step) {
            const auto decision = decide(record, commands.next(record));
            if (const auto* refused = std::get_if<Refusal>(&decision)) {
                ++refusals;
                INFO(refused->message << refused->remedy);
                CHECK_FALSE(says_a_name(refused->remedy));
            }
        }
    }
    CHECK(refusals > 100);
}

TEST_CASE("断りは、それを直す命令を知っている") {
    Meeting over;
    over.state = MeetingState::closed;
    CHECK(closed_meeting(over).commands ==
          std::vector<std::string_view>{"amend_note", "presence", "role", "due", "judge"});
}

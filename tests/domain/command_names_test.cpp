// Names of a household in the texts of every command. A field that is new is searched, or this test says so.
#include "domain/commands/command_names.hpp"

#include <set>

#include "domain/queries/query.hpp"
#include "samples/play.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::domain;

namespace {

using Fields = std::set<std::pair<std::string, std::string>>;

/// The sample town; 見本 松子 has a reading.
Record town() {
    auto record = samples::town();
    for (auto& [key, member] : record.rows<Member>())
        if (member.name == "見本 松子") member.kana = "みもと まつこ";
    return record;
}

MeetingId first_meeting(const Record& record) {
    return meetings_of(record, samples::sitting_on(record, samples::sitting_day)).front().id;
}

AgendaItem item(const Record& record, int number) {
    return agenda_of(record, first_meeting(record)).at(static_cast<std::size_t>(number) - 1);
}

/// Fills in whatever names a row with one of R7-012, the third item of the sitting.
struct Fill {
    const Record& record;
    bool about_somebody = false;

    void operator()(AgendaItemId& id) { set(id, item(record, 3).id); }
    void operator()(MeetingId& id) { set(id, first_meeting(record)); }
    void operator()(SittingId& id) { set(id, samples::sitting_on(record, samples::sitting_day)); }
    void operator()(CaseId& id) { set(id, item(record, 3).support_case.value()); }
    void operator()(PlanId& id) { set(id, item(record, 3).plan.value()); }
    void operator()(SupportItemId& id) { set(id, items_of(record, item(record, 3).plan.value()).front().id); }
    void operator()(MemberId& id) {
        set(id, members_of(record, item(record, 3).support_case.value()).front().id);
    }
    void operator()(ActionItemId& id) {
        set(id, homework_from_before(record, samples::sitting_on(record, samples::sitting_day)).front().id);
    }
    template <class T>
    void operator()(std::optional<T>& value) {
        if constexpr (requires { (*this)(value.emplace()); }) {
            value.emplace();
            (*this)(*value);
        }
    }
    template <class T>
    void operator()(T&) {}

  private:
    template <class Id>
    void set(Id& id, Id to) {
        id = to;
        about_somebody = true;
    }
};

/// Calls `visit` with every kind of command, filled in, and whether it is about a case or a sitting.
template <std::size_t at = 0, class Visit>
void for_each_command(const Record& record, Visit visit) {
    if constexpr (at < std::variant_size_v<AnyCommand>) {
        std::variant_alternative_t<at, AnyCommand> command;
        Fill fill{record};
        std::decay_t<decltype(command)>::fields(command, [&](const char*, auto& value) { fill(value); });
        visit(command, fill.about_somebody);
        for_each_command<at + 1>(record, visit);
    }
}

/// Every field of every command that is a text, each in turn holding `words`.
template <class Visit>
void with_each_text(const Record& record, const std::string& words, Visit visit) {
    for_each_command(record, [&]<class C>(const C& filled, bool about_somebody) {
        int count = 0;
        C::fields(filled, [&](const char*, const auto&) { ++count; });
        for (int wanted = 0; wanted < count; ++wanted) {
            auto command = filled;
            std::string name;
            int at = 0;
            C::fields(command, [&](const char* field, auto& value) {
                if constexpr (requires { value = words; })
                    if (at == wanted) {
                        value = words;
                        name = field;
                    }
                ++at;
            });
            if (!name.empty()) visit(Command{command}, std::string(C::command), name, about_somebody);
        }
    });
}

/// What holds a name by what it is for.
const Fields named_by_what_they_are{{"person", "name"},       {"walk_in", "name"}, {"agency", "name"},
                                    {"agency", "short_name"}, {"member", "name"},  {"member", "kana"}};

}  // namespace

TEST_CASE("どの命令のどの文も、氏名をどう打っても断る。新しい欄も、名を入れる欄でなければ断る") {
    const auto record = town();
    for (const auto* name : {"見本 松子", "見本松子", "見本　松子", "見本\u00A0松子", "みもとまつこ",
                             "ミモト　マツコ", "ﾐﾓﾄ ﾏﾂｺ", "写野功", "写野 功"}) {
        Fields taken;
        with_each_text(record, std::string("きのう、") + name + "が来た",
                       [&](const Command& command, const std::string& kind, const std::string& field, bool) {
                           if (!refuse_names(record, command, {})) taken.emplace(kind, field);
                       });
        INFO(name);
        CHECK(taken == named_by_what_they_are);
    }
}

TEST_CASE("ケースか会議の文なら、名だけでも、かなでも断る") {
    const auto record = town();
    for (const auto* name : {"松子", "竹夫", "まつこさん", "マツコ", "ﾏﾂｺ"}) {
        Fields taken;
        with_each_text(record, std::string(name) + "の通院",
                       [&](const Command& command, const std::string& kind, const std::string& field,
                           bool about_somebody) {
                           if (about_somebody && !refuse_names(record, command, {}))
                               taken.emplace(kind, field);
                       });
        INFO(name);
        for (const auto& field : taken) {
            INFO(field.first << "." << field.second);
            CHECK(named_by_what_they_are.contains(field));
        }
    }
}

TEST_CASE("注意を進める理由も、同じように断る") {
    const auto record = town();
    const FinishItem finish{item(record, 3).id};
    CHECK(refuse_names(record, finish, "松子が望んだ"));
    CHECK_FALSE(refuse_names(record, finish, "⟦1⟧が望んだ"));
    CHECK(refuse_names(record, CloseMeeting{first_meeting(record)}, "見本　松子の体調"));
    CHECK(
        std::get<Refusal>(decide(record, {finish, {samples::sitting_day, 14, 0, 0}, "青葉", "松子が望んだ"}))
            .message.find("松子") == std::string::npos);
}

TEST_CASE("名かもしれないだけの言葉は断らず、どの欄のどの言葉かを言う") {
    const auto record = town();
    for (const auto* word : {"見本さん", "見本家", "松ちゃん"}) {
        const AddNote note{.item = item(record, 3).id, .text = std::string(word) + "の話"};
        CHECK_FALSE(refuse_names(record, note, {}));
        const auto found = names_in(record, note);
        REQUIRE(found.size() == 1);
        CHECK(found.front().field == "text");
        CHECK(found.front().may_refer);
    }
    const AddTopic topic{.meeting = first_meeting(record), .title = "功の家の片付け"};
    const auto found = names_in(record, topic);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.front().word.telling);
    CHECK_FALSE(found.front().may_refer);
}

TEST_CASE("ほかのケースの人は、氏名のときだけ断る。名簿の方と同じ氏名は断らない") {
    auto record = town();
    const auto note = [&](const std::string& text) {
        return refuse_names(record, AddNote{.item = item(record, 3).id, .text = text}, {}).has_value();
    };
    CHECK(note("雛形　翔の家"));
    CHECK(note("例田すみれと話した"));
    CHECK_FALSE(note("すみれの花を見た"));
    CHECK_FALSE(note("翔の電話"));
    auto person = record.rows<Person>().begin()->second;
    person.name = "雛形 翔";
    record.put(person);
    CHECK_FALSE(note("雛形翔が電話する"));
}

TEST_CASE("選んだ方は、その言葉の所だけ参照になる") {
    const auto record = town();
    const auto members = members_of(record, item(record, 3).support_case.value());
    Command command = AddNote{.item = item(record, 3).id, .text = "見本さんと見本家の話"};
    std::string reason;
    const auto words = names_in(record, command);
    REQUIRE(words.size() == 2);
    refer_to(record, words, {members.at(1).id, std::nullopt}, command, reason);
    CHECK(std::get<AddNote>(command).text == "⟦2⟧さんと見本家の話");
}

TEST_CASE("{ } は、ケースの文では参照に、会議の文ではケースの呼称と続柄になり、ほかでは断る") {
    const auto record = town();
    std::string reason = "{母}の希望";
    Command finish = FinishItem{item(record, 3).id};
    CHECK_FALSE(read_braces(record, finish, reason));
    CHECK(reason == "⟦1⟧の希望");
    Command correct = CorrectMinutes{first_meeting(record), "{松子}の発言の聞き違い"};
    std::string none;
    CHECK_FALSE(read_braces(record, correct, none));
    CHECK(std::get<CorrectMinutes>(correct).because == "A世帯の母の発言の聞き違い");
    const auto why = [&](Command command) {
        const auto unclear = read_braces(record, command, none);
        REQUIRE(unclear);
        return unclear->why;
    };
    CHECK(why(CorrectMinutes{first_meeting(record), "{父}の発言"}) == Unclear::several);
    CHECK(why(CorrectMinutes{first_meeting(record), "{花子}の発言"}) == Unclear::nobody);
    CHECK(why(CorrectMinutes{first_meeting(record), "{鉄男}の発言"}) == Unclear::nobody);
    CHECK(why(CancelSitting{samples::sitting_on(record, samples::sitting_day), "{松子}の通院"}) ==
          Unclear::not_here);
    CHECK(why(AddGap{first_meeting(record), item(record, 3).id, "{母}の足がない", ""}) == Unclear::not_here);
}

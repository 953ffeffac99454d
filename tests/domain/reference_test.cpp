#include "domain/names/reference.hpp"

#include "support/catch.hpp"

using namespace kasane::domain;

namespace {

Member member(int seq, std::string name, std::string relation) {
    return {MemberId{seq + 40}, CaseId{31}, seq, std::move(name), "", std::move(relation), 50};
}

std::vector<Member> household() {
    return {member(1, "見本 松子", "母"), member(2, "見本　竹夫", "長男"), member(3, "髙﨑 𠮷乃", "姉"),
            member(4, "マリア", "叔母")};
}

std::string read(std::string_view text) {
    std::vector<std::string> unknown;
    auto stored = read_references(text, household(), unknown);
    INFO(text);
    CHECK(unknown.empty());
    return stored;
}

}  // namespace

TEST_CASE("文の中の世帯員は、部屋では呼称、控えでは氏名で示す") {
    const auto members = household();
    const std::string text = "⟦1⟧は通院、⟦2⟧は散歩。⟦3⟧も来る";
    CHECK(show_references(text, members, ShownAs::calling_name) == "母は通院、長男は散歩。姉も来る");
    CHECK(show_references(text, members, ShownAs::name) ==
          "見本 松子は通院、見本　竹夫は散歩。髙﨑 𠮷乃も来る");
}

TEST_CASE("続柄の同じ世帯員は、入れるときと同じく世帯の中の番号で呼び分ける") {
    const std::vector<Member> members{member(1, "見本 松子", "母"), member(2, "見本 一郎", "子"),
                                      member(3, "見本 二郎", "子")};
    CHECK(show_references("⟦1⟧と⟦2⟧と⟦3⟧", members, ShownAs::calling_name) == "母と子2と子3");
    CHECK(calling_name(members.back(), members) == "子3");
    std::vector<std::string> unknown;
    CHECK(read_references("{子3}の希望", members, unknown) == "⟦3⟧の希望");
    CHECK(unknown.empty());
}

TEST_CASE("知らない番号の世帯員は「（世帯員）」と示す") {
    const auto members = household();
    for (const auto* text : {"⟦9⟧が来る", "⟦⟧が来る", "⟦x⟧が来る", "⟦1x⟧が来る", "⟦0⟧が来る", "⟦-1⟧が来る",
                             "⟦99999999999999⟧が来る"}) {
        INFO(text);
        CHECK(show_references(text, members, ShownAs::calling_name) == "（世帯員）が来る");
    }
    CHECK(show_references("⟦1⟧が来る", {}, ShownAs::name) == "（世帯員）が来る");
}

TEST_CASE("呼称のない世帯員を部屋に氏名で出さない") {
    const std::vector<Member> members{member(1, "見本 松子", "")};
    CHECK(show_references("⟦1⟧が来る", members, ShownAs::calling_name) == "（世帯員）が来る");
}

TEST_CASE("印の閉じていない文はそのまま残る") {
    const auto members = household();
    CHECK(show_references("⟦1⟧と⟦2", members, ShownAs::calling_name) == "母と⟦2");
    CHECK(show_references("1⟧と", members, ShownAs::calling_name) == "1⟧と");
    CHECK(show_references("", members, ShownAs::calling_name).empty());
}

TEST_CASE("世帯員は呼称・氏名・名のどれで呼んでもよい") {
    CHECK(read("{母}の希望") == "⟦1⟧の希望");
    CHECK(read("{松子}の希望") == "⟦1⟧の希望");
    CHECK(read("{見本 松子}の希望") == "⟦1⟧の希望");
    CHECK(read("{マリア}の希望") == "⟦4⟧の希望");
    CHECK(read("{母}と{長男}") == "⟦1⟧と⟦2⟧");
    CHECK(read("") == "");
    CHECK(read("だれも出てこない") == "だれも出てこない");
}

TEST_CASE("姓と名のあいだが全角の空白でも、空白がなくても世帯員が分かる") {
    CHECK(read("{竹夫}の希望") == "⟦2⟧の希望");
    CHECK(read("{見本　竹夫}の希望") == "⟦2⟧の希望");
    CHECK(read("{見本 竹夫}の希望") == "⟦2⟧の希望");
    CHECK(read("{見本竹夫}の希望") == "⟦2⟧の希望");
    CHECK(read("{見本　松子}の希望") == "⟦1⟧の希望");
}

TEST_CASE("髙﨑𠮷のような字の名前も世帯員と分かる") {
    CHECK(read("{𠮷乃}が来る") == "⟦3⟧が来る");
    CHECK(read("{髙﨑 𠮷乃}が来る") == "⟦3⟧が来る");
    std::vector<std::string> unknown;
    // 高崎 is not 髙﨑: two persons may differ in just this.
    CHECK(read_references("{高崎 𠮷乃}が来る", household(), unknown) == "{高崎 𠮷乃}が来る");
    CHECK(unknown == std::vector<std::string>{"高崎 𠮷乃"});
}

TEST_CASE("世帯にいない名前は残して知らせる") {
    std::vector<std::string> unknown;
    CHECK(read_references("{梅子}と{松子}と{}", household(), unknown) == "{梅子}と⟦1⟧と{}");
    CHECK(unknown == std::vector<std::string>{"梅子", ""});
}

TEST_CASE("二重の波括弧でも文字は失われない") {
    std::vector<std::string> unknown;
    CHECK(read_references("{{松子}}の希望", household(), unknown) == "{⟦1⟧}の希望");
    CHECK(unknown.empty());
    CHECK(read_references("{松子", household(), unknown) == "{松子");
    CHECK(read_references("松子}", household(), unknown) == "松子}");
    CHECK(unknown.empty());
}

TEST_CASE("人が打った文から世帯員の印を取り除く") {
    CHECK(without_reference_marks("⟦1⟧の家") == "1の家");
    CHECK(without_reference_marks("⟦⟦2⟧⟧") == "2");
    CHECK(without_reference_marks("髙﨑𠮷と【会議】") == "髙﨑𠮷と【会議】");
    std::string long_text;
    for (int i = 0; i < 2000; ++i) long_text += "𠮷";
    CHECK(without_reference_marks(long_text) == long_text);
}

TEST_CASE("世帯員の印は書いて読み戻すと同じ人になる") {
    for (const auto& one : household()) {
        const auto members = household();
        CHECK(show_references(reference_to(one), members, ShownAs::name) == one.name);
        CHECK(read("{" + one.name + "}") == reference_to(one));
    }
}

TEST_CASE("続柄や名が同じ二人は、氏名か、続柄に番号を付けて言い分ける") {
    const std::vector<Member> children{member(1, "写野 功", "父"), member(2, "写野 一郎", "子"),
                                       member(3, "写野　二郎", "子"), member(4, "見本 功", "祖父")};
    const auto called = [&](std::string_view word) {
        std::vector<int> numbers;
        for (const auto& one : members_called(word, children)) numbers.push_back(one.seq);
        return numbers;
    };
    CHECK(called("子") == std::vector{2, 3});
    CHECK(called("功") == std::vector{1, 4});
    CHECK(called("祖父") == std::vector{4});
    for (const auto* word : {"二郎", "写野二郎", "写野 二郎", "写野　二郎", "子3"}) {
        INFO(word);
        CHECK(called(word) == std::vector{3});
    }
    CHECK(called("").empty());
    CHECK(called("三郎").empty());
    CHECK(ways_to_call(members_called("子", children)) == "写野 一郎（子2）、写野　二郎（子3）");

    std::vector<std::string> unclear;
    CHECK(read_references("{子}と{二郎}と{子2}が来る", children, unclear) == "{子}と⟦3⟧と⟦2⟧が来る");
    CHECK(unclear == std::vector<std::string>{"子"});
}

TEST_CASE("氏名の全部は、間の空白にかかわらず文から見つかる") {
    CHECK(holds_full_name("見本松子さんの体調のため", "見本 松子"));
    CHECK(holds_full_name("見本　松子さんの体調のため", "見本 松子"));
    CHECK(holds_full_name("林 健 が来た", "林　健"));
    CHECK_FALSE(holds_full_name("松子さんの体調のため", "見本 松子"));
    CHECK_FALSE(holds_full_name("健康診断", "健"));
    CHECK(holds_full_name("マリアが来た", "マリア"));
    CHECK_FALSE(holds_full_name("", "見本 松子"));
}

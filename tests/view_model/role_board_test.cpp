#include <set>

#include "support/catch.hpp"
#include "view_model/steps.hpp"

using namespace kasane;
using namespace kasane::view;
using namespace kasane::view::test;
using Catch::Matchers::Contains;
using domain::RoleKind;

namespace {

const Table& board_of(const StepScreen& step) {
    for (const auto& part : step.body)
        if (const auto* table = std::get_if<Table>(&part.content)) return *table;
    throw std::runtime_error("no board");
}

StepScreen roles_of_room(const Room& room) {
    return step_of(room.record(), item_of(room), domain::Step::roles, room.now());
}

}  // namespace

TEST_CASE("役割のますを押すと なし→◎→○→△→なし と替わる") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    const auto cell = cell_key(room, 4, "自立");
    REQUIRE(role_of(room, 4, "自立") == RoleKind::none);
    for (const auto kind :
         {RoleKind::responsible, RoleKind::cooperating, RoleKind::informed, RoleKind::none}) {
        room.press_key(cell);
        CHECK(role_of(room, 4, "自立") == kind);
    }
}

TEST_CASE("役割のますでは 1 2 3 0 の鍵で ◎ ○ △ 消す を選べる") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    const auto cell = cell_key(room, 4, "自立");
    room.hot_key(cell, '3');
    CHECK(role_of(room, 4, "自立") == RoleKind::informed);
    room.hot_key(cell, '1');
    CHECK(role_of(room, 4, "自立") == RoleKind::responsible);
    room.hot_key(cell, '2');
    CHECK(role_of(room, 4, "自立") == RoleKind::cooperating);
    room.hot_key(cell, '0');
    CHECK(role_of(room, 4, "自立") == RoleKind::none);
}

TEST_CASE("担当のない支援内容は色の行になり、進め方が並び、決まると消える") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    const auto before = roles_of_room(room);
    CHECK(board_of(before).rows.at(3).highlighted);
    CHECK_FALSE(board_of(before).rows.at(0).highlighted);
    CHECK_THAT(text_of(before), Contains("▲ 4 の担当が決まっていません") && Contains("4 をどうするか"));
    CHECK(before.initial_focus.find("role/" + std::to_string(support_of(room, 4).id.value)) == 0);
    room.hot_key(cell_key(room, 4, "自立"), '1');
    CHECK(text_of(roles_of_room(room)).find("4 をどうするか") == std::string::npos);
    CHECK(board_of(roles_of_room(room)).rows.at(3).highlighted == false);
}

TEST_CASE("◎が二つになると尋ねられ、複数でと言えば収まる") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    room.hot_key(cell_key(room, 1, "保健"), '1');
    CHECK_THAT(text_of(roles_of_room(room)), Contains("1 は ◎ が2つです"));
    room.press_key("share/" + std::to_string(support_of(room, 1).id.value));
    CHECK(support_of(room, 1).shared);
    CHECK(text_of(roles_of_room(room)).find("◎ が2つです") == std::string::npos);
    CHECK_THAT(text_of(roles_of_room(room)), Contains("複数で担当"));
}

TEST_CASE("担い手なしは地域課題になり、個人のことは書けない") {
    auto room = at_step(case_of_maria, domain::Step::roles);
    const auto key = "no_taker/" + std::to_string(support_of(room, 5).id.value);
    room.press_key(key);
    room.press_key(
        "submit",
        {{"text", "{" + room_case(room.record(), item_of(room)).members.at(0).label + "}の通訳がいない"}});
    CHECK_THAT(error_of(room, "text"), Contains("世帯の方のことを書きません"));
    room.press_key("submit", {{"text", "平日の昼に通訳がいない"}});
    REQUIRE_FALSE(room.state.form.has_value());
    CHECK(support_of(room, 5).no_taker);
    CHECK(domain::gaps_of(room.record(), room.state.place.meeting).back().text == "平日の昼に通訳がいない");
    CHECK_FALSE(board_of(roles_of_room(room)).rows.at(4).highlighted);
}

TEST_CASE("一部だけは、できる部分を新しい支援内容に分ける") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    room.press_key("part/" + std::to_string(support_of(room, 4).id.value));
    CHECK_THAT(all_text(room.screen()), Contains("水道・国保の分納の相談"));
    room.press_key("submit", {{"text", "国保の分納の相談"}});
    CHECK(support_of(room, 6).text == "国保の分納の相談");
    CHECK(support_of(room, 4).text == "水道・国保の分納の相談");
}

TEST_CASE("支援内容を加え、直し、消せる") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    room.press_key("support/new");
    room.press_key("submit", {{"text", "  "}});
    CHECK_THAT(error_of(room, "text"), Contains("支援内容を書いてください"));
    room.press_key("service/participation");
    room.press_key("submit", {{"text", "髙﨑𠮷さんの料理教室に{長男}と行く"}});
    const auto added = support_of(room, 6);
    CHECK(added.text == "髙﨑𠮷さんの料理教室に⟦2⟧と行く");
    CHECK(added.service == domain::Service::participation);
    room.press_key("support/" + std::to_string(added.id.value));
    CHECK_THAT(all_text(room.screen()), Contains("髙﨑𠮷さんの料理教室に{長男}と行く"));
    room.press_key("support/remove");
    CHECK(domain::items_of(room.record(), *item_of(room).plan).size() == 5);
}

TEST_CASE("支援内容がないときは、どう加えるかが出る") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    room.record().rows<domain::SupportItem>().clear();
    const auto step = roles_of_room(room);
    CHECK_THAT(text_of(step), Contains("「＋ 支援内容」で加えます"));
    CHECK(step.initial_focus.empty());
}

TEST_CASE("12の機関と15の支援内容でも、ますがそろい、鍵が重ならない") {
    auto room = at_step(case_of_mother_and_son, domain::Step::roles);
    auto& record = room.record();
    const auto plan = *item_of(room).plan;
    for (int more = 6; more <= 15; ++more) {
        domain::SupportItem item;
        item.id = domain::SupportItemId{record.next_id++};
        item.plan = plan;
        item.seq = more;
        for (int part = 0; part < 200; ++part) item.text += "とても長い支援内容";
        record.put(item);
    }
    record.rows<domain::Invitation>().clear();
    int invited = 0;
    for (const auto& [key, agency] : record.rows<domain::Agency>())
        if (invited++ < 12) record.put(domain::Invitation{item_of(room).id, agency.id});
    const auto step = roles_of_room(room);
    const auto& board = board_of(step);
    REQUIRE(board.rows.size() == 15);
    REQUIRE(board.columns.size() >= 15);
    std::set<std::string> keys;
    for (const auto& row : board.rows) {
        CHECK(row.cells.size() == board.columns.size());
        for (const auto& cell : row.cells)
            if (cell.press) CHECK(keys.insert(cell.press->key).second);
    }
    CHECK(keys.size() == 15 * (board.columns.size() - 1));
    CHECK_THAT(text_of(step), Contains("▲ 4・6・7・8・9・10・11・12・13・14・15 の担当が決まっていません"));
}

TEST_CASE("使う事業と早期支援は支援内容の下に出る") {
    auto room = opened_room();
    for (const auto& item : domain::agenda_of(room.record(), block(room.record(), 2).id)) {
        if (!item.support_case) continue;
        const auto text = text_of(step_of(room.record(), item, domain::Step::immediate_roles, room.now()));
        CHECK_THAT(text, Contains("アウトリーチ等　早期支援 1/9から"));
        CHECK_THAT(text, Contains("重層的支援会議の資料には載りません"));
    }
}

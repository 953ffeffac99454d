// Every kind of form has its row.
#include "view_model/kiosk/forms.hpp"

#include <set>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "view_model/room.hpp"

using namespace kasane;
using Catch::Matchers::Contains;
using view::FormKind;

namespace {

std::vector<FormKind> every_kind() {
    std::vector<FormKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(FormKind::help); ++kind)
        kinds.push_back(static_cast<FormKind>(kind));
    return kinds;
}

std::vector<view::FormSpec> rows_of(FormKind kind) {
    std::vector<view::FormSpec> rows;
    for (const auto& theme : view::form_themes())
        for (const auto& spec : theme.forms())
            if (spec.kind == kind) rows.push_back(spec);
    return rows;
}

}  // namespace

TEST_CASE("どの種類のフォームも、題と使い方のことばとともに、ちょうど一行ある") {
    std::set<std::string_view> names;
    for (const auto kind : every_kind()) {
        INFO(static_cast<int>(kind));
        const auto rows = rows_of(kind);
        REQUIRE(rows.size() == 1);
        const auto& row = rows.front();
        INFO(row.name);
        CHECK(names.insert(row.name).second);
        CHECK_FALSE(row.name.empty());
        CHECK_FALSE(row.title.empty());
        CHECK_FALSE(row.help.empty());
        CHECK(row.dialog != nullptr);
        CHECK(view::form_spec(kind).name == row.name);
    }
}

TEST_CASE("問いだけのフォームは、やめても何をやめたかを言わない") {
    CHECK(view::is_question(FormKind::warning));
    CHECK(view::is_question(FormKind::help));
    CHECK_FALSE(view::is_question(FormKind::gap));
    CHECK_FALSE(view::is_question(FormKind::print_paper));
}

TEST_CASE("一つを選ぶところは、どのフォームでも●と○で示し、枠の鍵は名前でできている") {
    auto room = view::test::opened_room();
    const auto meeting = view::test::block(room.record(), 1).id;
    room.act(view::OpenForm{{.kind = FormKind::walk_in, .meeting = meeting}});
    room.press_key("presence/online");
    CHECK_THAT(view::test::all_text(room.screen()), Contains("● オンライン") && Contains("○ 対面"));
    CHECK_THAT(room.screen().dialog->key, Catch::Matchers::StartsWith("form/walk-in/"));
    room.act(view::OpenForm{{.kind = FormKind::shift_minutes, .meeting = meeting}});
    CHECK_THAT(view::test::all_text(room.screen()), Contains("● 5分") && Contains("○ 10分"));
}

// Every page has its row.
#include "view_model/kiosk/page_table.hpp"

#include <set>
#include <string_view>

#include "support/catch.hpp"

using namespace kasane;
using view::Page;

TEST_CASE("どの画面にも行がちょうど一つあり、会議のものか事務のものかが決まっている") {
    std::set<Page> pages;
    std::set<std::string_view> names;
    for (const auto& spec : view::page_specs()) {
        INFO(spec.name);
        CHECK(pages.insert(spec.page).second);
        CHECK(names.insert(spec.name).second);
        CHECK_FALSE(spec.help.empty());
        CHECK((spec.of_meeting == nullptr) != (spec.of_office == nullptr));
        CHECK(view::page_named(spec.name) == spec.page);
    }
    for (int page = 0; page <= static_cast<int>(Page::template_paper); ++page)
        CHECK(pages.contains(static_cast<Page>(page)));
    CHECK_FALSE(view::page_named("どこか").has_value());
}

TEST_CASE("映してよい画面は、会議の画面だけ") {
    CHECK(view::is_office(Page::home));
    CHECK(view::is_office(Page::case_file));
    CHECK_FALSE(view::is_office(Page::standby));
    CHECK_FALSE(view::is_office(Page::paper));
}

TEST_CASE("使い方は、行く先の画面をそれぞれの名で言う") {
    std::set<std::string_view> words;
    for (const auto& spec : view::page_specs()) CHECK(words.insert(spec.help).second);
    CHECK(view::page_spec(Page::opening).help == "出欠と守秘へ");
    CHECK(view::page_spec(Page::closing).help == "次回・閉会へ");
}

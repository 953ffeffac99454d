#include "shell/kiosk_clock.hpp"
#include "shell/kiosk_place.hpp"
#include "support/catch.hpp"
#include "view_model/kiosk/page_table.hpp"

using namespace kasane;

TEST_CASE("時計は真夜中とうるう日を越えて進む") {
    CHECK(service::add_seconds({{2024, 2, 28}, 23, 59, 30}, 45) == text::DateTime{{2024, 2, 29}, 0, 0, 15});
    CHECK(service::add_seconds({{2026, 1, 22}, 13, 10, 0}, 3'600) ==
          text::DateTime{{2026, 1, 22}, 14, 10, 0});
    CHECK(service::add_seconds({{2026, 1, 1}, 0, 0, 0}, -1) == text::DateTime{{2025, 12, 31}, 23, 59, 59});
}

TEST_CASE("会議のどの画面も、保存した場所から元に戻る") {
    for (const auto page : {view::Page::standby, view::Page::opening, view::Page::agenda_item,
                            view::Page::closing, view::Page::papers})
        for (const auto step : {domain::Step::purpose, domain::Step::roles, domain::Step::readback}) {
            const view::Place place{page, {2}, {5}, {7}, step};
            CHECK(shell::place_of({2}, shell::position_of(place).value()) == place);
        }
}

TEST_CASE("事務の画面は保存せず、紙を見ていたときは紙の一覧に戻る") {
    view::Place place;
    for (const auto& spec : view::page_specs()) {
        place.page = spec.page;
        CHECK(shell::position_of(place).has_value() == !view::is_office(spec.page));
    }
    place.page = view::Page::paper;
    CHECK(shell::place_of({2}, shell::position_of(place).value())->page == view::Page::papers);
    CHECK_FALSE(shell::place_of({2}, {{}, {}, "settings/roles"}).has_value());
}

TEST_CASE("知らない場所は、ないものとして扱う") {
    CHECK_FALSE(shell::place_of({2}, {{}, {}, "どこか"}).has_value());
    CHECK_FALSE(shell::place_of({2}, {{}, {}, "moon/roles"}).has_value());
}

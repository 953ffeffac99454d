#include "text/typed_date.hpp"

#include "support/catch.hpp"

using namespace kasane::text;

namespace {

constexpr Date today{2026, 1, 22};

std::string remedy(const char* typed) {
    const auto mistake = mistake_in_date(typed, today);
    return mistake ? mistake->what + mistake->remedy : "";
}

}  // namespace

TEST_CASE("年度の日は、1月から3月なら次の年になる") {
    CHECK(parse_typed_date("令和7年度2月26日", today) == Date{2026, 2, 26});
    CHECK(parse_typed_date("令和7年度4月1日", today) == Date{2025, 4, 1});
    CHECK(parse_typed_date("平成31年度3月31日", today) == Date{2020, 3, 31});
    CHECK(parse_typed_date("R7年度 2/28", today) == Date{2026, 2, 28});
    CHECK_FALSE(parse_typed_date("令和7年度", today));
}

TEST_CASE("時刻と曜日は日を変えず、ほかの言葉があれば日付ではない") {
    for (const auto* typed :
         {"2026-01-22 13:30", "2026-01-22T13:30", "2026/1/22 0:00:00", "令和8年1月22日（木）13:30",
          "令和8年1月22日 午後1時", "令8.1.22", "2026年1月22日 木曜日", "R8.1.22（木・祝）"}) {
        INFO(typed);
        CHECK(parse_typed_date(typed, today) == today);
    }
    for (const auto* typed :
         {"2026-01-22頃", "2026-01-22から", "約2026/1/22", "13:30", "2026年1月22日生まれ"}) {
        INFO(typed);
        CHECK_FALSE(parse_typed_date(typed, today));
    }
}

TEST_CASE("元号になかった日は、正しい元号の日を言う") {
    CHECK(remedy("令和元年4月30日") ==
          "令和元年4月30日という日はありません。平成31年4月30日と書いてください。");
    CHECK(remedy("平成31年5月1日") == "平成31年5月1日という日はありません。令和元年5月1日と書いてください。");
    CHECK(remedy("昭和64年1月8日") == "昭和64年1月8日という日はありません。平成元年1月8日と書いてください。");
    CHECK(remedy("H1.1.7") == "平成元年1月7日という日はありません。昭和64年1月7日と書いてください。");
    CHECK(remedy("明治45年7月31日") ==
          "明治45年7月31日という日はありません。大正元年7月31日と書いてください。");
    // On these two days the new era began while the old one had not ended.
    for (const auto* typed :
         {"明治45年7月30日", "大正元年7月30日", "大正15年12月25日", "昭和元年12月25日", "昭和64年1月7日",
          "平成元年1月8日", "平成31年4月30日", "令和元年5月1日", "令和7年度2月26日", "未定", ""}) {
        INFO(typed);
        CHECK(remedy(typed).empty());
    }
}

TEST_CASE("違う曜日は、その日の曜日を言う") {
    CHECK(remedy("令和8年1月22日（金）") ==
          "曜日が違います。令和8年1月22日（木）です。日と曜日を確かめてください。");
    CHECK(remedy("1/22(月)") == "曜日が違います。令和8年1月22日（木）です。日と曜日を確かめてください。");
    CHECK(remedy("令和8年1月22日木曜日").empty());
    CHECK(remedy("令和8年1月22日").empty());
}

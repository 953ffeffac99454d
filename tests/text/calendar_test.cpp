#include "text/calendar.hpp"

#include <unicode/smpdtfmt.h>

#include "support/catch.hpp"

using namespace kasane::text;

namespace {
constexpr Date today{2026, 1, 22};
}

TEST_CASE("和暦は元年と改元の前後を正しく書く") {
    CHECK(wareki({2026, 1, 22}) == "令和8年1月22日");
    CHECK(wareki({2019, 5, 1}) == "令和元年5月1日");
    CHECK(wareki({2019, 4, 30}) == "平成31年4月30日");
    CHECK(wareki({1989, 1, 8}) == "平成元年1月8日");
    CHECK(wareki({1989, 1, 7}) == "昭和64年1月7日");
    CHECK(wareki({1944, 2, 29}) == "昭和19年2月29日");
    CHECK(wareki({1926, 12, 25}) == "昭和元年12月25日");
    CHECK(wareki({1926, 12, 24}) == "大正15年12月24日");
}

TEST_CASE("曜日は日付についてくる") {
    CHECK(wareki_with_weekday({2026, 1, 22}) == "令和8年1月22日（木）");
    CHECK(wareki_with_weekday({2024, 2, 29}) == "令和6年2月29日（木）");
    CHECK(month_day_weekday({2026, 3, 1}) == "3月1日（日）");
    CHECK(month_day_weekday({2026, 2, 28}) == "2月28日（土）");
}

TEST_CASE("短い欄では月日だけを書く") {
    CHECK(month_day({2026, 4, 23}) == "4月23日");
    CHECK(slash_day({2026, 4, 23}) == "4/23");
    CHECK(slash_day({2026, 12, 1}) == "12/1");
}

TEST_CASE("元号は、どの日も ICU の暦と同じ") {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale japanese("ja_JP@calendar=japanese");
    icu::SimpleDateFormat format(icu::UnicodeString::fromUTF8("GGGGy年M月d日"), japanese, status);
    format.setTimeZone(*icu::TimeZone::getGMT());
    REQUIRE(U_SUCCESS(status));
    // Before 1868-09-08 the era was called otherwise at the time.
    for (Date day{1868, 9, 8}; day < Date{2040, 1, 1}; day = add_days(day, 1)) {
        icu::UnicodeString named;
        std::string expected;
        format.format(days_between({1970, 1, 1}, day) * 86'400'000.0, named).toUTF8String(expected);
        if (const auto first = expected.find("1年"); first == 6) expected.replace(first, 1, "元");
        if (wareki(day) == expected) continue;
        INFO(iso(day));
        CHECK(wareki(day) == expected);
    }
}

TEST_CASE("年度は4月に始まり、令和元年度は5月から名のる") {
    CHECK(fiscal_year({2026, 1, 22}) == "令和7年度");
    CHECK(fiscal_year({2026, 3, 31}) == "令和7年度");
    CHECK(fiscal_year({2026, 4, 1}) == "令和8年度");
    CHECK(fiscal_year({2019, 4, 10}) == "平成31年度");
    CHECK(fiscal_year({2019, 6, 3}) == "令和元年度");
    CHECK(fiscal_year({2020, 3, 31}) == "令和元年度");
    CHECK(fiscal_year({2019, 3, 31}) == "平成30年度");
    CHECK(fiscal_year({1989, 1, 7}) == "昭和63年度");
    CHECK(fiscal_year_number({2026, 1, 22}) == 2025);
    CHECK(fiscal_year_number({2026, 4, 1}) == 2026);
}

TEST_CASE("暦にない日は受け付けない") {
    CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
    CHECK_FALSE(parse_date("2026-02-29"));
    CHECK_FALSE(parse_date("2100-02-29"));
    CHECK_FALSE(parse_date("2026-13-01"));
    CHECK_FALSE(parse_date("2026-00-10"));
    CHECK_FALSE(parse_date("2026-04-31"));
    CHECK_FALSE(parse_date(""));
}

TEST_CASE("保存の形の日付は一字ずれても受け付けない") {
    CHECK_FALSE(parse_date("2026-01-2x"));
    CHECK_FALSE(parse_date("2026- 1-22"));
    CHECK_FALSE(parse_date("2026/01/22"));
    CHECK_FALSE(parse_date("2026-1-022"));
    CHECK_FALSE(parse_date("2026-01-22 "));
    CHECK_FALSE(parse_date("99999-01-1"));
}

TEST_CASE("保存の形の日時を読む") {
    CHECK(parse_date_time("2026-01-22T13:31") == DateTime{today, 13, 31, 0});
    CHECK(parse_date_time("2026-01-22T13:31:05") == DateTime{today, 13, 31, 5});
    CHECK(parse_date_time("2026-01-22T00:00") == DateTime{today, 0, 0, 0});
    CHECK(parse_date_time("2026-01-22T23:59:59") == DateTime{today, 23, 59, 59});
}

TEST_CASE("保存の形でない日時は受け付けない") {
    CHECK_FALSE(parse_date_time("2026-01-22T24:00"));
    CHECK_FALSE(parse_date_time("2026-01-22T13:60"));
    CHECK_FALSE(parse_date_time("2026-01-22T13:31:60"));
    CHECK_FALSE(parse_date_time("2026-02-29T13:31"));
    CHECK_FALSE(parse_date_time("2026-01-22 13:31"));
    CHECK_FALSE(parse_date_time("2026-01-22Tx13y31"));
    CHECK_FALSE(parse_date_time("2026-01-22T13:31:0"));
    CHECK_FALSE(parse_date_time("2026-01-22T13:31+09:00"));
    CHECK_FALSE(parse_date_time("2026-01-22T"));
}

TEST_CASE("書いた日時は読み戻すと同じになる") {
    const DateTime moment{{2024, 2, 29}, 0, 5, 9};
    CHECK(iso(moment) == "2024-02-29T00:05:09");
    CHECK(parse_date_time(iso(moment)) == moment);
    CHECK(parse_date(iso(moment.date)) == moment.date);
}

TEST_CASE("人が打つ日付は和暦でも西暦でも読む") {
    for (const auto* typed : {"2026-01-22", "2026/1/22", "R8.1.22", "R8/1/22", "令和8年1月22日",
                              "令和8年1月22日（木）", " 令和 8 年 1 月 22 日 "}) {
        INFO(typed);
        CHECK(parse_typed_date(typed, {2026, 1, 1}) == today);
    }
    CHECK(parse_typed_date("令和元年5月1日", today) == Date{2019, 5, 1});
    CHECK(parse_typed_date("R元.5.1", today) == Date{2019, 5, 1});
    CHECK(parse_typed_date("H31.4.30", today) == Date{2019, 4, 30});
    CHECK(parse_typed_date("昭和19年2月29日", today) == Date{1944, 2, 29});
    CHECK(parse_typed_date("S64.1.7", today) == Date{1989, 1, 7});
    CHECK(parse_typed_date("大正15年12月24日", today) == Date{1926, 12, 24});
}

TEST_CASE("年のない日付は、きょうから後の次のその日になる") {
    CHECK(parse_typed_date("1/22", today) == today);
    CHECK(parse_typed_date("1/21", today) == Date{2027, 1, 21});
    CHECK(parse_typed_date("2月20日", today) == Date{2026, 2, 20});
    CHECK(parse_typed_date("2/29", today) == Date{2028, 2, 29});
    CHECK(parse_typed_date("2/29", {2096, 3, 1}) == Date{2104, 2, 29});
}

TEST_CASE("全角で打った日付も読む") {
    CHECK(parse_typed_date("１／２２", today) == today);
    CHECK(parse_typed_date("１月２２日", today) == today);
    CHECK(parse_typed_date("Ｒ８．１．２２", today) == today);
    CHECK(parse_typed_date("令和８年１月２２日", today) == today);
    CHECK(parse_typed_date("２０２６－０１－２２", today) == today);
    CHECK(parse_typed_date("r8.1.22", today) == today);
    CHECK(parse_typed_date("　１／２２　", today) == today);
}

TEST_CASE("日付でない文は日付にしない") {
    for (const auto* typed : {"", "未定", "2/30", "令和8年2月29日", "1", "1/2/3/4", "13/1", "0/0", "R8.1",
                              "99999999999999999999/1/1", "8.1.22", "令和8年", "来月", "1/260", "257/1",
                              "2026/1/260", "2026/257/1", "R2147483647/1/1", "10000/1/1"}) {
        INFO(typed);
        CHECK_FALSE(parse_typed_date(typed, today));
    }
}

TEST_CASE("時刻は零時から二十三時五十九分まで読む") {
    CHECK(parse_clock("13:30") == 810);
    CHECK(parse_clock("9:05") == 545);
    CHECK(parse_clock("0:00") == 0);
    CHECK(parse_clock("23:59") == 1439);
    CHECK(parse_clock("１３：３０") == 810);
    for (const auto* typed : {"24:00", "13:60", "1330", "13:", ":30", "", "13:3", "1a:30", "13:30:00"}) {
        INFO(typed);
        CHECK_FALSE(parse_clock(typed));
    }
}

TEST_CASE("時刻は画面では二十四時制、読み上げでは午前午後で書く") {
    CHECK(clock(0) == "0:00");
    CHECK(clock(785) == "13:05");
    CHECK(clock(1439) == "23:59");
    CHECK(spoken_clock(0) == "午前0時");
    CHECK(spoken_clock(545) == "午前9時5分");
    CHECK(spoken_clock(720) == "午後0時");
    CHECK(spoken_clock(785) == "午後1時5分");
    CHECK(spoken_clock(780) == "午後1時");
}

TEST_CASE("月を足すと月末を超えない") {
    CHECK(add_months({2026, 1, 31}, 1) == Date{2026, 2, 28});
    CHECK(add_months({2024, 1, 31}, 1) == Date{2024, 2, 29});
    CHECK(add_months({2025, 11, 30}, 3) == Date{2026, 2, 28});
    CHECK(add_months({2026, 1, 22}, 3) == Date{2026, 4, 22});
    CHECK(add_months({2026, 1, 22}, 12) == Date{2027, 1, 22});
    CHECK(add_months({2024, 2, 29}, 12) == Date{2025, 2, 28});
    CHECK(add_months({2026, 3, 31}, -1) == Date{2026, 2, 28});
}

TEST_CASE("日を足すと月と年をまたぐ") {
    CHECK(add_days({2026, 2, 28}, 1) == Date{2026, 3, 1});
    CHECK(add_days({2024, 2, 28}, 1) == Date{2024, 2, 29});
    CHECK(add_days({2025, 12, 31}, 1) == Date{2026, 1, 1});
    CHECK(add_days({2026, 1, 1}, -1) == Date{2025, 12, 31});
}

TEST_CASE("日数は早い方からでも遅い方からでも数える") {
    CHECK(days_between({2026, 1, 22}, {2026, 2, 26}) == 35);
    CHECK(days_between({2026, 2, 26}, {2026, 1, 22}) == -35);
    CHECK(days_between(today, today) == 0);
    CHECK(days_between({2024, 2, 28}, {2024, 3, 1}) == 2);
}

TEST_CASE("分は切り捨てで、零時をまたいでも前後が逆でも数える") {
    const DateTime opened{today, 13, 30, 0};
    CHECK(minutes_between(opened, {today, 13, 44, 59}) == 14);
    CHECK(minutes_between(opened, {today, 13, 45, 0}) == 15);
    CHECK(minutes_between({today, 23, 50, 0}, {{2026, 1, 23}, 0, 10, 0}) == 20);
    CHECK(minutes_between(opened, opened) == 0);
    CHECK(minutes_between(opened, {today, 13, 20, 0}) == -10);
    CHECK(minutes_between(opened, {today, 13, 29, 59}) == -1);
    CHECK(minutes_between(opened, {today, 13, 28, 59}) == -2);
    CHECK(minutes_of_day(opened) == 810);
    CHECK(minutes_of_day({today, 0, 0, 0}) == 0);
}

TEST_CASE("その元号になかった年と日は、日付ではない") {
    constexpr Date today{2026, 1, 22};
    for (const auto* typed :
         {"令和0年1月1日", "R0.1.1", "令和元年4月30日", "平成元年1月7日", "昭和1年1月1日", "昭和元年12月24日",
          "大正元年7月29日", "平成99年1月1日", "平成32年1月1日", "昭和65年1月1日"}) {
        INFO(typed);
        CHECK_FALSE(parse_typed_date(typed, today).has_value());
    }
    CHECK(parse_typed_date("令和元年5月1日", today) == Date{2019, 5, 1});
    CHECK(parse_typed_date("昭和64年1月7日", today) == Date{1989, 1, 7});
    CHECK(parse_typed_date("昭和元年12月25日", today) == Date{1926, 12, 25});
    // Papers that were written before the era was known say so.
    CHECK(parse_typed_date("平成31年12月31日", today) == Date{2019, 12, 31});
}

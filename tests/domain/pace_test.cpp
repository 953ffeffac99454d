#include "domain/queries/pace.hpp"

#include "domain/queries/query.hpp"
#include "domain/sample.hpp"
#include "support/catch.hpp"

using namespace kasane;
using namespace kasane::sample;

namespace {

ItemPace of(const Record& record, AgendaItemId item, text::DateTime now) {
    for (const auto& row : pace_of(record, get<Meeting>(record, meeting), now).items)
        if (row.item == item) return row;
    throw std::runtime_error("no such item");
}

text::DateTime after(const Record& record, AgendaItemId item, int seconds) {
    auto now = *get<AgendaItem>(record, item).started_at;
    const int whole = now.hour * 3600 + now.minute * 60 + now.second + seconds;
    now.hour = whole / 3600;
    now.minute = whole / 60 % 60;
    now.second = whole % 60;
    return now;
}

}  // namespace

TEST_CASE("予定を1分過ぎるまでは静かで、過ぎてからもマイナスで数えつづける") {
    auto record = in_item(new_item);
    const int planned = get<AgendaItem>(record, new_item).minutes;
    const auto& item = get<AgendaItem>(record, new_item);
    CHECK(of(record, new_item, after(record, new_item, planned * 60)).state == PaceState::running);
    CHECK(of(record, new_item, after(record, new_item, planned * 60 + 59)).state == PaceState::running);
    CHECK(of(record, new_item, after(record, new_item, planned * 60 + 60)).state == PaceState::over);
    CHECK(minutes_left(item, after(record, new_item, planned * 60 + 60)) == -1);
    CHECK(minutes_left(item, after(record, new_item, planned * 60 + 17 * 60)) == -17);
    CHECK(of(record, new_item, after(record, new_item, planned * 60 + 17 * 60)).real == planned + 17);
}

TEST_CASE("終わりの見込みは、いまの議題の残りと、これからの議題の予定から出る") {
    auto record = in_item(new_item);
    const auto now = after(record, new_item, 0);
    const auto pace = pace_of(record, get<Meeting>(record, meeting), now);
    int expected = text::minutes_of_day(now) + get<AgendaItem>(record, new_item).minutes;
    for (const auto& item : agenda_of(record, meeting))
        if (!item.started_at) expected += item.minutes;
    CHECK(pace.predicted_end == expected);
    const auto later = pace_of(record, get<Meeting>(record, meeting),
                               after(record, new_item, get<AgendaItem>(record, new_item).minutes * 60 + 600));
    CHECK(later.predicted_end == expected + 10);
    CHECK(later.over == std::max(0, later.predicted_end - later.planned_end));
}

TEST_CASE("間に合わない議題が分かる") {
    auto record = in_item(new_item);
    const auto end = get<Meeting>(record, meeting).ends_at;
    const auto pace = pace_of(record, get<Meeting>(record, meeting), at(end / 60, end % 60));
    for (const auto& row : pace.items) {
        if (row.state != PaceState::ahead) continue;
        CHECK(row.at_risk);
    }
    CHECK(pace.over > 0);
}

TEST_CASE("議題のない会議にも、終わりの見込みがある") {
    const auto record = planned();
    Meeting empty = get<Meeting>(record, meeting);
    empty.id = MeetingId{9'999};
    const auto pace = pace_of(record, empty, at(13, 0));
    CHECK(pace.items.empty());
    CHECK(pace.predicted_end == empty.starts_at);
    CHECK(pace.over == 0);
}

TEST_CASE("議題の間で時間を移しても、合わせた予定は変わらない") {
    auto record = in_item(new_item);
    const int from = get<AgendaItem>(record, renewed_item).minutes;
    const int to = get<AgendaItem>(record, new_item).minutes;
    const int seq = get<AgendaItem>(record, new_item).seq;
    run(record, ShiftMinutes{renewed_item, seq, 5});
    CHECK(get<AgendaItem>(record, renewed_item).minutes == from - 5);
    CHECK(get<AgendaItem>(record, new_item).minutes == to + 5);
    CHECK(refused_by(record, ShiftMinutes{renewed_item, seq, from}) == "-");
    CHECK(refused_by(record, ShiftMinutes{renewed_item, seq, 0}) == "-");
    CHECK(refused_by(record, ShiftMinutes{renewed_item, 99, 5}) == "-");
    CHECK(refused_by(record, ShiftMinutes{new_item, seq, 5}) == "-");
}

TEST_CASE("終わった議題の時間は移せない") {
    auto record = in_item(new_item);
    settle_new_plan(record);
    run(record, FinishItem{new_item});
    const int seq = get<AgendaItem>(record, new_item).seq;
    CHECK(refused_by(record, ShiftMinutes{renewed_item, seq, 5}) == "-");
    CHECK(refused_by(record, ShiftMinutes{new_item, get<AgendaItem>(record, renewed_item).seq, 5}) == "-");
}

#include <algorithm>

#include "domain/queries/wording.hpp"
#include "view_model/meeting/meeting_pages.hpp"
#include "view_model/room/shown_text.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::AgencyCategory;
using domain::Attendance;
using domain::MeetingState;
using domain::Presence;

Tone tone_of(const Attendance& row) {
    if (row.left_at) return Tone::off;
    switch (row.presence) {
        case Presence::present:
        case Presence::online:
            return Tone::ok;
        case Presence::absent:
            return Tone::ng;
        case Presence::expected:
            return Tone::off;
    }
    return Tone::off;
}

std::string post_and_name(const Attendance& row) {
    if (row.post.empty()) return row.name;
    return row.name.empty() ? row.post : row.post + " " + row.name;
}

/// Above eight people the cards stand three abreast and say less, so that 守秘 stays in view.
bool is_crowded(const std::vector<Attendance>& all) {
    constexpr std::size_t roomy = 8;
    return all.size() > roomy;
}

/// 「市　課長」; with the name where two of an agency have the same post. Crowded: 「市 森野」.
std::string who(const Scope& scope, const Attendance& row, const std::vector<Attendance>& all) {
    const auto agency = domain::agency_short_name(scope.record, row.agency);
    if (is_crowded(all)) return agency + " " + row.name;
    const auto same = std::count_if(all.begin(), all.end(), [&](const Attendance& other) {
        return other.agency == row.agency && other.post == row.post;
    });
    return agency + "　" + (same > 1 || row.post.empty() ? post_and_name(row) : row.post);
}

std::string category_text(const Scope& scope, const Attendance& row) {
    const auto* agency = scope.record.find<domain::Agency>(row.agency);
    if (agency == nullptr) return {};
    if (agency->category == AgencyCategory::coordinator) return "多機関協働（必須）";
    const std::string category(domain::label(agency->category));
    return agency->category == AgencyCategory::municipality ? category + "（必須）" : category;
}

std::string required_text(const Scope& scope, const Attendance& row) {
    const auto* agency = scope.record.find<domain::Agency>(row.agency);
    const bool required = agency != nullptr && (agency->category == AgencyCategory::municipality ||
                                                agency->category == AgencyCategory::coordinator);
    return required ? "（必須）" : "";
}

/// What stands at the right: who tells the absent, when somebody came or left, or the category.
std::string remark_of(const Scope& scope, const Attendance& row, bool crowded) {
    const auto clock = [](const text::DateTime& at) { return text::clock(text::minutes_of_day(at)); };
    if (row.left_at) return clock(*row.left_at) + " 退席";
    if (row.presence == Presence::absent && row.told_by) {
        const auto* teller = scope.record.find<domain::Person>(*row.told_by);
        if (teller != nullptr) return teller->name + "が伝える";
    }
    if (row.arrived_at && domain::is_there(row)) return clock(*row.arrived_at) + " 到着";
    return crowded ? required_text(scope, row) : category_text(scope, row);
}

Action set(const Attendance& row, Presence presence) {
    return Do{domain::SetPresence{row.meeting, row.person, presence, {}}, {}};
}

Action ask(const Attendance& row, FormKind kind) {
    Form form{.kind = kind, .meeting = row.meeting, .agency = row.agency, .person = row.person};
    return OpenForm{form};
}

/// What Enter or a finger does: the next of 未着 → 出席 → オンライン → 欠席; in the meeting, arrival or
/// leaving.
Action next_presence(const Scope& scope, const Attendance& row) {
    const bool open = scope.meeting.state == MeetingState::open;
    if (open && domain::is_there(row)) return ask(row, FormKind::leave);
    if (row.presence == Presence::expected || row.left_at) return set(row, Presence::present);
    if (open) return set(row, Presence::present);
    if (row.presence == Presence::present) return set(row, Presence::online);
    if (row.presence == Presence::online) return ask(row, FormKind::absence);
    return set(row, Presence::expected);
}

Node person_card(const Scope& scope, const Attendance& row, const std::vector<Attendance>& all) {
    Chip state;
    state.text = row.left_at ? "退席" : std::string(domain::label(row.presence));
    state.tone = tone_of(row);
    auto made =
        node::card({node::chips(who(scope, row, all), {state}, remark_of(scope, row, is_crowded(all)))});
    if (scope.meeting.state == MeetingState::closed) return made;
    Press press{"attendance-" + std::to_string(row.person.value), next_presence(scope, row), {}};
    press.hot_keys.push_back({'1', set(row, Presence::present)});
    press.hot_keys.push_back({'2', set(row, Presence::online)});
    press.hot_keys.push_back({'3', ask(row, FormKind::absence)});
    if (scope.meeting.state == MeetingState::planned)
        press.hot_keys.push_back({'0', set(row, Presence::expected)});
    else if (domain::is_there(row))
        press.hot_keys.push_back({'0', ask(row, FormKind::leave)});
    std::get<Card>(made.content).press = std::move(press);
    return made;
}

/// Cards side by side: two, or three of a crowd.
void add_grid(Screen& screen, const Scope& scope, const std::vector<Attendance>& all) {
    const std::size_t abreast = is_crowded(all) ? 3 : 2;
    for (std::size_t at = 0; at < all.size(); at += abreast) {
        std::vector<Node> line;
        for (std::size_t next = at; next < at + abreast; ++next)
            line.push_back(next < all.size() ? person_card(scope, all[next], all) : Node{Stack{}});
        screen.body.push_back(node::columns(std::move(line)));
    }
    if (all.empty())
        screen.body.push_back(
            node::label("出席予定の方がいません。「その場で来た方」で加えるか、名簿を取り込みます。"));
}

std::string officer(const domain::Record& record, std::optional<domain::PersonId> person) {
    const auto* found = person ? record.find<domain::Person>(*person) : nullptr;
    return found == nullptr ? "未定" : found->name;
}

Node officers_line(const Scope& scope) {
    Form form{.kind = FormKind::officers, .meeting = scope.meeting.id};
    Chip officers{"決め直す", Tone::accent, Press{"officers", OpenForm{form}, {}}};
    form.kind = FormKind::walk_in;
    Chip walk_in{"＋ その場で来た方", Tone::accent, Press{"walk-in", OpenForm{form}, {}}};
    const auto names = "司会 " + officer(scope.record, scope.meeting.chair) + "　記録 " +
                       officer(scope.record, scope.meeting.clerk);
    if (scope.meeting.state == MeetingState::closed) return node::chips(names, {});
    return node::chips(names, {officers, walk_in});
}

std::size_t count_there(const std::vector<Attendance>& all) {
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), domain::is_there));
}

/// Latecomers confirm one by one.
Node latecomers(const Scope& scope, const std::vector<Attendance>& late) {
    std::vector<Button> buttons;
    for (const auto& row : late) {
        const auto name = domain::agency_short_name(scope.record, row.agency) + "　" + post_and_name(row);
        buttons.push_back(node::button("着いた方に確認した（" + name + "）",
                                       "secrecy-" + std::to_string(row.person.value),
                                       Do{domain::ConfirmSecrecy{row.meeting, row.person}, {}}));
        buttons.back().large = true;
    }
    return node::buttons(std::move(buttons));
}

Node secrecy_card(const Scope& scope, const std::vector<Attendance>& all) {
    const auto style = is_crowded(all) ? TextStyle::body : TextStyle::big;
    std::vector<Node> parts{node::text(scope.meeting.secrecy_text, style)};
    const auto late = domain::unconfirmed(scope.record, scope.meeting.id);
    const auto there = std::to_string(count_there(all)) + "名";
    if (!scope.meeting.secrecy_at) {
        auto confirm = node::button("出席者に確認した（" + there + "）", "secrecy",
                                    Do{domain::ConfirmSecrecy{scope.meeting.id, {}}, {}});
        confirm.large = true;
        confirm.enabled = count_there(all) > 0;
        confirm.primary = confirm.enabled && scope.meeting.state == MeetingState::open;
        parts.push_back(node::buttons({confirm}));
        parts.push_back(node::label("未着の方は着いたときに確認します。"));
    } else if (!late.empty()) {
        parts.push_back(latecomers(scope, late));
        parts.push_back(node::label("確認するまで、ケースに関することは映りません。", Tone::warn));
    } else {
        const auto at = text::clock(text::minutes_of_day(*scope.meeting.secrecy_at));
        parts.push_back(node::chips("", {{"✓ 守秘を確認しました（" + there + "）", Tone::ok, {}}}, at));
    }
    return node::filling_card(std::move(parts), Tone::selected);
}

std::string who_is_missing(const Scope& scope) {
    std::string missing;
    for (const auto category : {AgencyCategory::municipality, AgencyCategory::coordinator})
        if (!domain::category_is_there(scope.record, scope.meeting.id, category))
            missing += (missing.empty() ? "" : "と") + std::string(domain::label(category));
    return missing;
}

std::string help_of(const Scope& scope) {
    if (scope.meeting.state == MeetingState::closed) return "この会議は閉会しました。";
    const auto missing = who_is_missing(scope);
    if (!missing.empty())
        return missing +
               "の出席を入れてください。Enter で出席、2 オンライン、3 欠席、0 未着。"
               "全員出席にしてから、違う方だけ直せます。";
    if (!cases_may_show(scope.record, scope.meeting.id))
        return "市町村と多機関協働事業者がそろいました。守秘を読み上げて、確認を押してください。";
    return scope.meeting.state == MeetingState::planned
               ? "市町村と多機関協働事業者がそろいました。開会できます。"
               : "着いた方・退席する方は、お名前を押します。";
}

void add_opening_buttons(Screen& screen, const Scope& scope, const std::vector<Attendance>& all) {
    const Action back = Goto{place_of(scope.meeting, Page::standby)};
    screen.escape = Press{"escape", back, {}};
    screen.page_up = Press{"page-up", back, {}};
    screen.footer.buttons.push_back(node::button("← 戻る", "back", back));
    const bool waiting = std::any_of(
        all.begin(), all.end(), [](const Attendance& row) { return row.presence == Presence::expected; });
    Action open = Do{domain::OpenMeeting{scope.meeting.id}, {}};
    if (waiting) {
        Form question{.kind = FormKind::open_meeting, .meeting = scope.meeting.id};
        open = OpenForm{question};
    }
    // Enter opens once the focus stands here; before that it takes the attendance.
    screen.footer.buttons.push_back(
        node::primary("開会する", "open", open, scope.meeting.secrecy_at ? "Enter" : ""));
}

/// Before the opening: the rule first, then the exceptions.
bool offers_all(const Scope& scope, const std::vector<Attendance>& all) {
    return scope.meeting.state == MeetingState::planned && !scope.meeting.secrecy_at && all.size() > 1;
}

/// Once it was pressed it stays where the focus is: another Enter changes nobody.
Button all_present(const Scope& scope, const std::vector<Attendance>& all) {
    const bool waiting = std::any_of(
        all.begin(), all.end(), [](const Attendance& row) { return row.presence == Presence::expected; });
    if (!waiting) return node::button("✓ 未着の方はいません", "all-present", Nothing{});
    return node::button("未着の方を全員出席にする", "all-present",
                        Do{domain::AllPresent{scope.meeting.id}, {}});
}

}  // namespace

Screen opening_screen(const Scope& scope) {
    auto screen = meeting_screen(scope);
    const auto all = domain::attendances_of(scope.record, scope.meeting.id);
    screen.title = "出欠と守秘";
    screen.subtitle = "主催：" + scope.meeting.convener + "　根拠：" + scope.meeting.basis;
    if (offers_all(scope, all)) screen.body.push_back(node::buttons({all_present(scope, all)}));
    add_grid(screen, scope, all);
    screen.body.push_back(secrecy_card(scope, all));
    screen.body.push_back(officers_line(scope));
    screen.footer.help = help_of(scope);
    if (!all.empty()) screen.initial_focus = "attendance-" + std::to_string(all.front().person.value);
    if (scope.meeting.state == MeetingState::planned) {
        add_opening_buttons(screen, scope, all);
        if (scope.meeting.secrecy_at) {
            // A page of its own for the ui, so that the focus goes to what comes next.
            screen.key += "-ready";
            screen.initial_focus = "open";
        }
    } else if (scope.meeting.state == MeetingState::open) {
        const auto to = resume_place(scope.state.left_at, scope.record, scope.meeting);
        if (to.page == Page::opening)
            lead_to_next(screen, scope);
        else
            lead_on(screen, scope, to);
    }
    return screen;
}

}  // namespace kasane::view

// 決めること・同意, and 目的 of a 支援会議: why the case is here, on whose word, and who stays in the room.
#include <algorithm>

#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

std::string to_decide(const RoomCase& room) {
    using enum domain::ReviewTiming;
    if (room.with_person) return "本人の望むことを聞き、だれが何をするかを一緒に決めます";
    switch (room.timing) {
        case new_plan:
            return "①本人の目標　②支援の方針　③支援と役割　④モニタリングの時期";
        case renewed_plan:
            return "①前の役割のふりかえり　②目標の見直し　③新しい役割　④モニタリングの時期";
        case closure:
            return "①目標の達成　②終結後の主担当機関　③フォローアップ";
        case suspension:
            return "①連絡のとれない経過　②安否　③気づきの連絡先と再開の条件";
        case monitoring:
            return "①前の役割の実施状況　②続ける・見直す・終える";
        case after_report:
            return "①報告の内容を了承するか";
        case sharing:
            return "①共有する目的　②当面の役割と安全　③同意の働きかけ";
    }
    return {};
}

std::string consent_line(const RoomMember& member) {
    using enum domain::ConsentStatus;
    if (!member.consent) return "▲ " + member.label + "　まだ聞いていません";
    if (*member.consent != given)
        return "▲ " + member.label + "　" + std::string(domain::label(*member.consent));
    const auto method = member.method.empty() ? "" : "（" + member.method + "）";
    return "✓ " + member.label + "　" + (member.given_on ? text::wareki(*member.given_on) : "日付なし") +
           method;
}

/// 「範囲：役割をもつ機関まで。借入れの金額は共有しない。」, each different scope once.
std::vector<std::string> scope_lines(const RoomCase& room) {
    std::vector<std::string> lines;
    for (const auto& member : room.members) {
        std::string line;
        if (!member.scope.empty()) line += member.scope + "。";
        if (member.keeps_private) line += "ほかに共有しないことがあります。";
        if (line.empty() || (!lines.empty() && lines.back() == "範囲：" + line)) continue;
        lines.push_back("範囲：" + line);
    }
    return lines;
}

Card consent_card(const RoomCase& room) {
    auto made = Card{{node::label("本人の同意")}};
    for (const auto& member : room.members) made.children.push_back(node::text(consent_line(member)));
    if (room.members.empty())
        made.children.push_back(node::text("同意の記録がありません。", TextStyle::small, Tone::muted));
    if (room.members_left_out)
        made.children.push_back(
            node::text("同意のない世帯員のことは、この会議では出しません。", TextStyle::small, Tone::warn));
    for (auto& line : scope_lines(room)) made.children.push_back(node::label(std::move(line)));
    made.fill = true;
    return made;
}

std::string short_names(const std::vector<RoomAgency>& agencies, const std::string& between) {
    std::vector<std::string> names;
    for (const auto& agency : agencies) names.push_back(agency.short_name);
    return joined(names, between);
}

/// 異論・除斥 and 本人同席: by key, and by a press for those who use none.
ChipLine people_line(const RoomCase& room) {
    ChipLine line;
    line.chips.push_back(offer("異論・除斥（S）", opens("stance", form_of(room, FormKind::stance))));
    line.chips.push_back(
        room.with_person
            ? Chip{"✓ 本人同席（P）", Tone::accent,
                   opens("with-person", form_of(room, FormKind::person_left))}
            : offer("本人同席（P）", Press{"with-person", Do{domain::SetWithPerson{room.item, true}, {}}}));
    return line;
}

std::string stepped_out(const RoomCase& room) {
    std::vector<std::string> names;
    for (const auto& person : room.persons)
        if (person.stance == domain::StanceKind::stepped_out) names.push_back(person.label);
    return joined(names, "、");
}

Card room_card(const RoomCase& room) {
    int persons = 0;
    for (const auto& agency : room.staying) persons += agency.persons;
    auto made =
        card_of("この議題に残る方　" + std::to_string(persons) + "名", short_names(room.staying, "、"),
                "出席の方がまだいません。開会の画面で出欠を入れます。");
    const auto out = stepped_out(room);
    if (!out.empty()) made.children.push_back(node::label("席を外した方　" + out));
    if (!room.uninvited.empty())
        made.children.push_back(node::text(room.uninvited + "の方は、いったん席を外してください。",
                                           TextStyle::small, Tone::warn));
    if (!room.finished) made.children.push_back(people_line(room));
    made.fill = true;
    return made;
}

/// A calm notice; with the 本人 in the room nothing of it (R18, R27).
void add_protection(std::vector<Node>& body, const RoomCase& room) {
    if (!room.protected_address || room.with_person) return;
    auto notice = Card{{node::text("住所・居どころは映さず、記録にも書きません。", TextStyle::strong)}};
    if (!room.protection_contact.empty())
        notice.children.push_back(node::text("通告・通報先　" + room.protection_contact));
    notice.ground = Tone::selected;
    body.push_back(std::move(notice));
}

/// What meetings found before: the latest three (R14).
Node history_card(const RoomCase& room) {
    constexpr std::size_t shown = 3;
    const auto more = room.history.size() > shown
                          ? "　ほか" + std::to_string(room.history.size() - shown) + "件"
                          : std::string();
    auto made = Card{{node::label("経過" + more)}};
    for (std::size_t at = 0; at < std::min(shown, room.history.size()); ++at)
        made.children.push_back(
            node::text(text::wareki(room.history[at].day) + "　" + room.history[at].text, TextStyle::small));
    return {std::move(made)};
}

/// これまで and 経過, side by side where there are both; not for the 本人 (R18).
void add_past(std::vector<Node>& body, const RoomCase& room, const std::string& label) {
    if (room.with_person) return;
    std::vector<Node> cards;
    if (!room.summary.empty()) cards.push_back(card_of(label, room.summary, ""));
    if (!room.history.empty()) cards.push_back(history_card(room));
    if (cards.size() == 1) body.push_back(std::move(cards.front()));
    if (cards.size() == 2) body.push_back(node::columns(std::move(cards), {1, 1.7F}));
}

std::string case_and_household(const RoomCase& room) {
    if (room.with_person) return {};
    return case_line(room) + (room.household.empty() ? "" : "（" + room.household + "）");
}

}  // namespace

StepScreen purpose_screen(const RoomCase& room) {
    StepScreen screen;
    screen.subtitle = case_and_household(room);
    const auto timing = room.with_person ? std::string() : std::string(domain::label(room.timing)) + "で、";
    auto aims = Card{{node::label(timing + "きょう決めること"), node::text(to_decide(room), TextStyle::big)}};
    aims.stripe = Tone::accent;
    screen.body.push_back(std::move(aims));
    add_past(screen.body, room, "これまで");
    add_protection(screen.body, room);
    screen.body.push_back(node::columns({Node(consent_card(room)), Node(room_card(room))}, {}, true));
    screen.help = room.uninvited.empty() ? "目的と同意を確かめたら、次へ進みます。"
                                         : "席を外す方を見送ってから、次へ進みます。";
    screen.takes_notes = false;
    return screen;
}

StepScreen aim_screen(const RoomCase& room) {
    StepScreen screen;
    screen.subtitle = case_and_household(room);
    auto aim = card_of("共有する目的", room.purpose,
                       "目的がまだありません。記録の欄に「決定」として書きます。", TextStyle::big);
    aim.stripe = Tone::accent;
    screen.body.push_back(std::move(aim));
    add_past(screen.body, room, "いまの様子");
    add_protection(screen.body, room);
    screen.body.push_back(node::columns({Node(consent_card(room)), Node(room_card(room))}, {}, true));
    screen.help = "何のために共有するかを、はじめに確かめます。目的に要ることだけを話します。";
    return screen;
}

}  // namespace kasane::view

// 決めること・同意, and 目的 of a 支援会議: why the case is here, on whose word, and who stays in the room.
#include "view_model/step_parts.hpp"

namespace kasane::view {
namespace {

std::string to_decide(domain::ReviewTiming timing) {
    using enum domain::ReviewTiming;
    switch (timing) {
        case new_plan:
            return "① 本人の目標　② 支援の方針　③ 支援と役割　④ モニタリングの時期";
        case renewed_plan:
            return "① 前の役割のふりかえり　② 目標の見直し　③ 新しい役割　④ モニタリングの時期";
        case closure:
            return "① 目標の達成　② 終結後の主担当機関　③ フォローアップ";
        case suspension:
            return "① 連絡のとれない経過　② 安否　③ 気づきの連絡先と再開の条件";
        case monitoring:
            return "① 前の役割の実施状況　② 続ける・見直す・終える";
        case after_report:
            return "① 報告の内容を了承するか";
        case sharing:
            return "① 共有する目的　② 当面の役割と安全　③ 同意の働きかけ";
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
        if (!member.excluded.empty()) line += member.excluded + "は共有しない。";
        if (line.empty() || (!lines.empty() && lines.back() == "範囲：" + line)) continue;
        lines.push_back("範囲：" + line);
    }
    return lines;
}

Card consent_card(const RoomCase& room) {
    auto made = card({label_node("本人の同意")});
    for (const auto& member : room.members) made.children.push_back(text_node(consent_line(member)));
    if (room.members.empty())
        made.children.push_back(text_node("同意の記録がありません。", TextStyle::small, Tone::muted));
    if (room.members_left_out)
        made.children.push_back(
            text_node("同意のない世帯員のことは、この会議では出しません。", TextStyle::small, Tone::warn));
    for (auto& line : scope_lines(room)) made.children.push_back(label_node(std::move(line)));
    made.fill = true;
    return made;
}

std::string short_names(const std::vector<RoomAgency>& agencies, const std::string& between) {
    std::vector<std::string> names;
    for (const auto& agency : agencies) names.push_back(agency.short_name);
    return joined(names, between);
}

Card room_card(const RoomCase& room) {
    int persons = 0;
    for (const auto& agency : room.staying) persons += agency.persons;
    auto made =
        card_of("この議題に残る方　" + std::to_string(persons) + "名", short_names(room.staying, "、"),
                "出席の方がまだいません。開会の画面で出欠を入れます。");
    if (!room.leaving.empty())
        made.children.push_back(
            text_node(short_names(room.leaving, "・") + "の方は、いったん席を外してください。",
                      TextStyle::small, Tone::warn));
    made.fill = true;
    return made;
}

void add_protection(std::vector<Node>& body, const RoomCase& room) {
    if (!room.protected_address) return;
    body.push_back(as_node(ChipLine{"", {{"▲ 住所・居どころは出さないケース", Tone::warn, {}}}, "", false}));
}

}  // namespace

StepScreen purpose_screen(const RoomCase& room) {
    StepScreen screen;
    screen.subtitle = case_line(room) + (room.household.empty() ? "" : "（" + room.household + "）");
    auto aims = card({label_node(std::string(domain::label(room.timing)) + "で、きょう決めること"),
                      text_node(to_decide(room.timing), TextStyle::big)});
    aims.stripe = Tone::accent;
    screen.body.push_back(as_node(std::move(aims)));
    if (!room.summary.empty()) screen.body.push_back(as_node(card_of("これまで", room.summary, "")));
    add_protection(screen.body, room);
    screen.body.push_back(columns({as_node(consent_card(room)), as_node(room_card(room))}, {}, true));
    screen.help = room.leaving.empty() ? "目的と同意を確かめたら、次へ進みます。"
                                       : "席を外す方を見送ってから、次へ進みます。";
    screen.takes_notes = false;
    return screen;
}

StepScreen aim_screen(const RoomCase& room) {
    StepScreen screen;
    screen.subtitle = case_line(room) + (room.household.empty() ? "" : "（" + room.household + "）");
    auto aim = card_of("共有する目的", room.purpose,
                       "目的がまだありません。記録の欄に「決定」として書きます。", TextStyle::big);
    aim.stripe = Tone::accent;
    screen.body.push_back(as_node(std::move(aim)));
    if (!room.summary.empty()) screen.body.push_back(as_node(card_of("いまの様子", room.summary, "")));
    add_protection(screen.body, room);
    screen.body.push_back(columns({as_node(consent_card(room)), as_node(room_card(room))}, {}, true));
    screen.help = "何のために共有するかを、はじめに確かめます。目的に要ることだけを話します。";
    return screen;
}

}  // namespace kasane::view

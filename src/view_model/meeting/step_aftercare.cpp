// 終結後の体制: what ends is the coordinator's part; the support goes on (R11, R13).
#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

const domain::Closure& closure_of(const RoomCase& room, const domain::Closure& none) {
    return room.closure ? *room.closure : none;
}

Press opens_part_of_closure(const RoomCase& room, const std::string& part) {
    auto form = form_of(room, FormKind::closure);
    form.chosen["part"] = part;
    return opens("closure/" + part, std::move(form));
}

Node lead_card(const RoomCase& room, const domain::Closure& closure) {
    auto made = card_of("主担当機関（必須）", closure.lead ? name_in(room, *closure.lead) : "",
                        "まだ決まっていません。押して選びます。", TextStyle::quote);
    made.press = opens_part_of_closure(room, "lead");
    made.stripe = closure.lead ? Tone::ok : Tone::warn;
    return {std::move(made)};
}

Node referral_card(const RoomCase& room, const domain::Closure& closure) {
    auto made =
        card_of("紹介元へのつなぎもどし",
                closure.referral_back ? name_in(room, *closure.referral_back) : "しない", "", TextStyle::big);
    if (room.referrer) made.children.push_back(node::label("紹介元：" + name_in(room, *room.referrer)));
    if (!closure.liaison.empty()) made.children.push_back(node::label("連携：" + closure.liaison));
    made.press = opens_part_of_closure(room, "referral");
    return {std::move(made)};
}

std::string follow_up_text(const RoomCase& room, const domain::Closure& closure) {
    if (closure.follow_up == domain::YesNo::unset) return {};
    if (closure.follow_up == domain::YesNo::no) return joined({"しない", closure.follow_up_how}, "　");
    return joined(
        {closure.follow_up_how, closure.follow_up_on ? text::wareki_with_weekday(*closure.follow_up_on) : "",
         closure.follow_up_by ? short_name_in(room, *closure.follow_up_by) : "", closure.follow_up_person},
        "　");
}

Node follow_up_card(const RoomCase& room, const domain::Closure& closure) {
    const auto text = follow_up_text(room, closure);
    auto made = card_of("フォローアップ（必須）", text,
                        "まだ決まっていません。押して、する・しないを選びます。", TextStyle::quote);
    made.press = opens_part_of_closure(room, "follow_up");
    made.stripe = text.empty() ? Tone::warn : Tone::ok;
    return {std::move(made)};
}

Node reopen_card(const RoomCase& room, const domain::Closure& closure) {
    const auto& text = closure.reopen_when.empty() ? room.reopen_when : closure.reopen_when;
    auto made = card_of("再開するとき", text, "まだありません。押すと書けます。");
    made.press = opens_part_of_closure(room, "reopen");
    made.fill = true;
    return {std::move(made)};
}

Node lasting_roles_card(const RoomCase& room) {
    std::vector<std::string> lines;
    for (const auto& item : room.support)
        for (const auto& role : item.roles)
            lines.push_back(std::string(domain::sign(role.kind)) + " " + short_name_in(room, role.agency) +
                            "　" + item.text);
    auto made = card_of_lines("続く役割", std::move(lines), false, "プランの役割がここに並びます。");
    made.fill = true;
    return {std::move(made)};
}

}  // namespace

StepScreen aftercare_screen(const RoomCase& room) {
    const domain::Closure none{};
    const auto& closure = closure_of(room, none);
    StepScreen screen;
    screen.body = {node::label("終わるのは多機関協働の関わりです。支援は続きます。"),
                   node::columns({lead_card(room, closure), referral_card(room, closure)}),
                   follow_up_card(room, closure),
                   node::columns({reopen_card(room, closure), lasting_roles_card(room)}, {}, true)};
    const bool complete = closure.lead && closure.follow_up != domain::YesNo::unset;
    screen.help = complete ? "主担当機関とフォローアップが決まりました。次へ進みます。"
                           : "主担当機関とフォローアップを決めます。枠を押すと選べます。";
    return screen;
}

}  // namespace kasane::view

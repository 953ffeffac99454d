// 読み上げ確認: the decision stands above, one agency at a time answers for what it holds (R10).
#include <algorithm>

#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/plain_words.hpp"

namespace kasane::view {
namespace {

using domain::AnswerKind;

std::string decision_words(const RoomCase& room) {
    const auto& judgement = *room.judgement;
    auto words = outcome_words(judgement.outcome, room.with_person);
    if (judgement.next) words += "　次は" + std::string(domain::label(*judgement.next)) + "の議題";
    return words;
}

std::string decision_line(const RoomCase& room) {
    std::string text;
    if (room.judgement)
        text = decision_words(room);
    else
        text = room.statutory     ? "当面の役割の確認"
               : room.with_person ? "どう進めるかが、まだ決まっていません"
                                  : "会議の判断がまだありません";
    if (room.arrangement.monitoring_on)
        text += "　次は " + text::month_day_weekday(*room.arrangement.monitoring_on);
    if (room.consent_effort && room.consent_effort->next_on)
        text += "　次は " + text::month_day_weekday(*room.consent_effort->next_on);
    return text;
}

std::string service_line(const RoomService& row) {
    const std::string name = row.service == domain::Service::outreach ? "アウトリーチ等" : "参加支援";
    if (!row.decision) return name + "：市の支援決定がまだありません";
    switch (row.decision->status) {
        case domain::DecisionStatus::decided_today:
            return name + "：市が決定";
        case domain::DecisionStatus::decided_later:
            return name + "：後日決裁" +
                   (row.decision->planned_on ? " " + text::month_day(*row.decision->planned_on) : "");
        case domain::DecisionStatus::rejected:
            return name + "：不決定";
        case domain::DecisionStatus::undecided:
            return name + "：支援決定は未";
    }
    return name;
}

/// A モニタリング and the endings bring no 支援決定 of their own.
bool decides_on_services(const RoomCase& room) {
    return std::find(room.steps.begin(), room.steps.end(), domain::Step::support_decision) !=
           room.steps.end();
}

std::string summary_line(const RoomCase& room) {
    std::string goals;
    for (const auto& goal : room.goals) goals += "「" + goal.words + "」";
    std::vector<std::string> parts{goals.empty() ? "" : "目標" + goals};
    if (decides_on_services(room) && !room.with_person)
        for (const auto& row : room.services)
            if (row.used) parts.push_back(service_line(row));
    return joined(parts, "　");
}

Card decision_card(const RoomCase& room) {
    auto made = Card{{node::text(decision_line(room), TextStyle::big)}};
    const auto summary = summary_line(room);
    if (!summary.empty()) made.children.push_back(node::text(summary, TextStyle::small, Tone::muted));
    for (const auto& words : room.decided) made.children.push_back(node::text("決定　" + words));
    made.stripe = room.judgement || room.statutory ? Tone::ok : Tone::warn;
    return made;
}

std::string key_of(const RoomAnswer& answer, AnswerKind kind) {
    return "answer/" + std::to_string(answer.agency.value) + "/" + std::string(domain::code(kind));
}

Press opens_answer(const RoomCase& room, const RoomAnswer& answer, AnswerKind kind) {
    auto form = form_of(room, FormKind::answer);
    form.agency = answer.agency;
    form.chosen["kind"] = domain::code(kind);
    return opens(key_of(answer, kind), std::move(form));
}

/// Enter is the answer that an agency in the room gives; of one that is not there, nobody confirms.
ButtonLine answer_buttons(const RoomCase& room, const RoomAnswer& answer) {
    Action confirm = Do{domain::GiveAnswer{.item = room.item, .agency = answer.agency}, {}};
    Button confirmed{
        "確認", Press{key_of(answer, AnswerKind::confirmed), std::move(confirm)}, "", false, true, true};
    Button home{"持ち帰り ◯日まで", opens_answer(room, answer, AnswerKind::taken_home)};
    Button difficult{answer_words(AnswerKind::difficult, room.with_person),
                     opens_answer(room, answer, AnswerKind::difficult)};
    // With the 本人 there it is only noted; what would help is asked once the 本人 has left (R18).
    if (room.with_person)
        difficult.press.action =
            Do{domain::GiveAnswer{.item = room.item, .agency = answer.agency, .kind = AnswerKind::difficult},
               {}};
    Button absent{"欠席", opens_answer(room, answer, AnswerKind::absent)};
    confirmed.enabled = answer.there;
    auto& first = answer.there ? confirmed : absent;
    first.primary = true;
    first.hint = "Enter";
    return {{std::move(confirmed), std::move(home), std::move(difficult), std::move(absent)}};
}

std::string given_answer(const RoomCase& room, const RoomAnswer& answer) {
    if (!answer.answer) return {};
    return joined(
        {"いまの答え：" + answer_words(*answer.answer, room.with_person),
         answer.until ? text::month_day(*answer.until) + "まで" : "", room.with_person ? "" : answer.text,
         answer.told_by.empty() ? "" : answer.told_by + "が伝える"},
        "　");
}

Card turn_card(const RoomCase& room, const RoomAnswer& answer) {
    const auto at = &answer - room.answers.data() + 1;
    auto made =
        Card{{node::label("読み上げ　" + std::to_string(at) + " / " + std::to_string(room.answers.size())),
              node::text(answer.name, TextStyle::name)}};
    for (const auto& role : answer.roles) made.children.push_back(node::text(role, TextStyle::big));
    if (!answer.there)
        made.children.push_back(
            node::text("この会議にはいません。伝える方を決めます。", TextStyle::small, Tone::muted));
    const auto given = given_answer(room, answer);
    if (!given.empty()) made.children.push_back(node::text(given, TextStyle::small, Tone::muted));
    if (answer.recused)
        made.children.push_back(node::text("除斥のため、このケースの役割を確認しません。", TextStyle::big));
    else
        made.children.push_back(answer_buttons(room, answer));
    made.fill = true;
    return made;
}

bool refuses(const RoomCase& room, domain::AgencyId agency) {
    return !room.with_person &&
           std::any_of(room.answers.begin(), room.answers.end(), [&](const auto& answer) {
               return answer.agency == agency && answer.answer == AnswerKind::difficult;
           });
}

/// 「1　要介護認定の申請　◎包括 △民生　2月20日まで」; what nobody holds or has no date is marked.
std::string role_line(const RoomCase& room, const RoomItem& item) {
    std::vector<std::string> holders;
    bool held = item.no_taker;
    for (const auto& role : item.roles) {
        const bool refused = refuses(room, role.agency);
        holders.push_back(std::string(domain::sign(role.kind)) + short_name_in(room, role.agency) +
                          (refused ? "（難しい）" : ""));
        held = held || (role.kind == domain::RoleKind::responsible && !refused);
    }
    const bool open = !held || (!item.dated && !item.no_taker);
    return joined({(open ? "▲ " : "") + std::to_string(item.number), item.text,
                   item.no_taker ? "担い手なし → 地域課題" : joined(holders, " "),
                   item.no_taker               ? ""
                   : item.due_read_out.empty() ? "期限なし"
                                               : item.due_read_out},
                  "　");
}

std::vector<std::string> agencies_that_refuse(const RoomCase& room) {
    std::vector<std::string> names;
    for (const auto& answer : room.answers)
        if (refuses(room, answer.agency)) names.push_back(answer.short_name);
    return names;
}

Place roles_of_item(const RoomCase& room) {
    const bool immediate =
        std::find(room.steps.begin(), room.steps.end(), domain::Step::immediate_roles) != room.steps.end();
    return {.page = Page::agenda_item,
            .sitting = room.sitting,
            .meeting = room.meeting,
            .item = room.item,
            .step = immediate ? domain::Step::immediate_roles : domain::Step::roles};
}

Card rest_card(const RoomCase& room) {
    const bool nobody = room.answers.empty();
    auto made = Card{
        {node::text(nobody ? "役割をもつ機関がありません。" : "全ての機関が答えました。", TextStyle::big),
         node::text(nobody ? "支援と役割の画面で、役割を決めるとここに並びます。"
                           : "直すときは、下の機関を押すと、もう一度読み上げられます。",
                    TextStyle::small, Tone::muted)}};
    const auto refusing = agencies_that_refuse(room);
    if (!refusing.empty()) {
        made.stripe = Tone::warn;
        made.children = {
            node::text("▲ このままでは難しい機関があります（" + joined(refusing, "、") + "）",
                       TextStyle::big),
            node::text("難しい役割は、一部だけ・期限つき・ほかの機関と・担い手なし から決め直します。",
                       TextStyle::small, Tone::muted),
            node::buttons({node::button("役割を決め直す", "roles-again", Goto{roles_of_item(room)})})};
    }
    for (const auto& item : room.support) made.children.push_back(node::text(role_line(room, item)));
    made.fill = true;
    return made;
}

/// 「✓ 包括」, 「▲ アウト 持ち帰り 1/29」, 「● 保健」, 「○ 市」
Chip answer_chip(const RoomCase& room, const RoomAnswer& answer, int number, bool in_turn) {
    Chip chip{"○ " + answer.short_name, Tone::off,
              Press{"read/" + std::to_string(answer.agency.value), ReadAgency{number}}};
    if (answer.recused) {
        chip.text = "— " + answer.short_name + " 除斥";
    } else if (answer.answer == AnswerKind::confirmed) {
        chip.text = "✓ " + answer.short_name;
        chip.tone = Tone::ok;
    } else if (answer.answer) {
        chip.text = "▲ " + answer.short_name + " " + answer_words(*answer.answer, room.with_person) +
                    (answer.until ? " " + text::slash_day(*answer.until) : "");
        chip.tone = Tone::warn;
    }
    if (in_turn) {
        chip.text = "● " + answer.short_name;
        chip.tone = Tone::accent;
    }
    return chip;
}

/// What was only noted, as while the 本人 was there, is taken up once the 本人 has left (R18).
void add_later(std::vector<Node>& body, const RoomCase& room) {
    if (room.with_person || room.finished) return;
    std::vector<std::string> names;
    for (const auto& answer : room.answers)
        if (answer.answer == AnswerKind::difficult && answer.text.empty()) names.push_back(answer.short_name);
    if (names.empty()) return;
    body.push_back(
        ChipLine{"▲ どうならできるかを、まだ聞いていません（" + joined(names, "、") + "）", {}, "", true});
}

std::string help_of(const RoomCase& room, const RoomAnswer* turn) {
    if (turn == nullptr && !agencies_that_refuse(room).empty())
        return "難しいとされた役割を決め直すか、次の会議に残して「この議題を終える」を押します。";
    if (turn == nullptr) return "ご異議がないか確かめて、「この議題を終える」を押します。";
    if (!room.judgement && !room.statutory) return "会議の判断がまだです。戻って、判断を選びます。";
    return "役割を読み上げ、機関に答えてもらいます。決まらない機関は、確認する日を決めて閉じられます。";
}

}  // namespace

StepScreen readback_screen(const RoomCase& room, int picked) {
    StepScreen screen;
    const auto* turn = answer_in_turn(room, picked);
    screen.body.push_back(decision_card(room));
    screen.body.push_back(turn == nullptr ? rest_card(room) : turn_card(room, *turn));
    ChipLine line;
    int number = 0;
    for (const auto& answer : room.answers) {
        ++number;
        line.chips.push_back(answer_chip(room, answer, number, &answer == turn));
    }
    if (!line.chips.empty()) screen.body.push_back(std::move(line));
    add_later(screen.body, room);
    if (turn != nullptr && !turn->recused)
        screen.initial_focus = key_of(*turn, turn->there ? AnswerKind::confirmed : AnswerKind::absent);
    else
        add_findings(screen.body, room);
    screen.help = help_of(room, turn);
    screen.takes_notes = false;
    return screen;
}

}  // namespace kasane::view

// 会議の判断: four choices, none of them preselected; what else must be settled stands below.
#include <array>

#include "view_model/meeting/step_pages.hpp"
#include "view_model/meeting/step_parts.hpp"
#include "view_model/screen/nodes.hpp"
#include "view_model/screen/plain_words.hpp"
#include "view_model/screen/usual_days.hpp"

namespace kasane::view {
namespace {

using domain::Outcome;
using domain::ReviewTiming;

struct Choice {
    Outcome outcome;
    std::string title;
    std::string about;
    std::optional<ReviewTiming> next = {};  ///< of a モニタリング: the timing that follows
};

/// Said plainly while the 本人 is in the room (R18).
std::vector<Choice> plain_choices() {
    const auto words = [](Outcome outcome) { return outcome_words(outcome, true); };
    return {
        {Outcome::approved, words(Outcome::approved), "話し合ったとおりにします"},
        {Outcome::approved_amended, words(Outcome::approved_amended), "どこを直すかを書きます"},
        {Outcome::approved_conditionally, words(Outcome::approved_conditionally), "何を確かめるかを書きます"},
        {Outcome::continued, words(Outcome::continued), "次に何があれば決められるかを書きます"}};
}

std::vector<Choice> choices_of(const RoomCase& room) {
    if (room.with_person) return plain_choices();
    const auto amended = room.amendment.empty() ? std::string("何を修正したかを書きます")
                                                : "会議で変わったための提案：" + room.amendment;
    const Choice conditionally{Outcome::approved_conditionally, "条件つき了承", "条件・確かめる機関・期日"};
    const Choice continued{Outcome::continued, "継続協議", "足りないもの・持ってくる機関"};
    switch (room.timing) {
        case ReviewTiming::closure:
            return {{Outcome::approved, "終結を了承", "多機関協働の関わりを終え、支援は続きます"},
                    {Outcome::approved_amended, "修正のうえ終結を了承", "終結後の体制を直して終えます"},
                    conditionally,
                    continued};
        case ReviewTiming::suspension:
            return {{Outcome::approved, "中断を了承", "見守りを続け、再開の条件を残します"},
                    {Outcome::approved_amended, "修正のうえ中断を了承", "見守りの体制を直して中断します"},
                    conditionally,
                    continued};
        case ReviewTiming::monitoring:
            return {
                {Outcome::approved, "続ける", "了承。次のモニタリングの日を決めます"},
                {Outcome::approved_amended, "直して続ける", "修正のうえ了承。" + amended},
                {Outcome::continued, "見直す", "継続協議。次は再プランの議題になります",
                 ReviewTiming::renewed_plan},
                {Outcome::continued, "終える", "継続協議。次は終結の議題になります", ReviewTiming::closure}};
        default:
            return {{Outcome::approved, "了承", "原案のまま"},
                    {Outcome::approved_amended, "修正のうえ了承", amended},
                    conditionally,
                    continued};
    }
}

FormKind form_kind(Outcome outcome) {
    if (outcome == Outcome::approved_amended) return FormKind::amendment;
    return outcome == Outcome::approved_conditionally ? FormKind::condition : FormKind::missing;
}

/// What was recorded with the outcome, in place of what it asks for.
std::string recorded(const RoomCase& room, const Choice& choice) {
    const auto& judgement = *room.judgement;
    switch (choice.outcome) {
        case Outcome::approved:
            return choice.about;
        case Outcome::approved_amended:
            return judgement.amendment;
        case Outcome::approved_conditionally:
            return joined({judgement.condition,
                           judgement.checker ? short_name_in(room, *judgement.checker) + "が確かめる" : "",
                           day_or(judgement.check_on, ""),
                           "満たさないときは" +
                               (judgement.if_not_met.empty() ? std::string("再協議") : judgement.if_not_met)},
                          "　");
        case Outcome::continued:
            return joined(
                {choice.next ? "次は" + std::string(domain::label(*choice.next)) : "", judgement.missing,
                 judgement.bringer ? short_name_in(room, *judgement.bringer) + "が持ってくる" : ""},
                "　");
    }
    return {};
}

bool is_chosen(const RoomCase& room, const Choice& choice) {
    return room.judgement && room.judgement->outcome == choice.outcome &&
           (room.with_person || room.judgement->next == choice.next);
}

Node choice_card(const RoomCase& room, const Choice& choice) {
    const bool chosen = is_chosen(room, choice);
    auto made = Card{{node::text((chosen ? "● " : "○ ") + choice.title, TextStyle::big),
                      node::label(chosen ? recorded(room, choice) : choice.about)}};
    made.chosen = chosen;
    auto key = "judge/" + std::string(domain::code(choice.outcome));
    if (choice.next) key += "/" + std::string(domain::code(*choice.next));
    auto form = form_of(room, form_kind(choice.outcome));
    if (choice.next) form.chosen["next"] = domain::code(*choice.next);
    made.press = choice.outcome == Outcome::approved
                     ? Press{key, Do{domain::Judge{.item = room.item, .outcome = Outcome::approved}, {}}}
                     : opens(key, std::move(form));
    return {std::move(made)};
}

bool has_monitoring(const RoomCase& room) {
    return room.timing == ReviewTiming::new_plan || room.timing == ReviewTiming::renewed_plan ||
           room.timing == ReviewTiming::monitoring;
}

ChipLine monitoring_chips(const RoomCase& room, text::Date today) {
    constexpr std::array<std::pair<int, const char*>, 3> spans{{{3, "3か月"}, {6, "6か月"}, {12, "1年"}}};
    const auto& on = room.arrangement.monitoring_on;
    ChipLine line;
    bool by_span = false;
    for (const auto& [months, name] : spans) {
        const auto day = on_a_workday(text::add_months(today, months));
        const auto key = "monitoring/" + std::to_string(months);
        by_span = by_span || on == day;
        line.chips.push_back(
            node::choice(name, on == day, Press{key, Do{domain::SetMonitoring{room.item, day, ""}, {}}}));
    }
    auto pick = form_of(room, FormKind::monitoring);
    line.chips.push_back(node::choice("日を選ぶ", on && !by_span, opens("monitoring/day", pick)));
    pick.chosen["none"] = "1";
    line.chips.push_back(node::choice("なし（理由）", !room.arrangement.no_monitoring_because.empty(),
                                      opens("monitoring/none", std::move(pick))));
    return line;
}

Node monitoring_card(const RoomCase& room, text::Date today) {
    const auto& arrangement = room.arrangement;
    auto made = Card{{node::label(room.with_person ? "次に様子を聞く日" : "次のモニタリング")}};
    if (arrangement.monitoring_on)
        made.children.push_back(
            node::text(text::wareki_with_weekday(*arrangement.monitoring_on), TextStyle::quote));
    else if (!arrangement.no_monitoring_because.empty())
        made.children.push_back(node::text("なし　" + arrangement.no_monitoring_because));
    else
        made.children.push_back(node::text("まだ決まっていません", TextStyle::body, Tone::muted));
    made.children.push_back(monitoring_chips(room, today));
    made.fill = true;
    return {std::move(made)};
}

/// 終結 and 中断 are decided on what was settled in the step before: it stands here to be seen.
Node aftercare_card(const RoomCase& room) {
    std::vector<std::string> lines;
    if (room.closure) {
        if (room.closure->lead) lines.push_back("主担当機関　" + name_in(room, *room.closure->lead));
        if (room.closure->referral_back)
            lines.push_back("つなぎもどし　" + name_in(room, *room.closure->referral_back));
        if (room.closure->follow_up != domain::YesNo::unset)
            lines.push_back("フォローアップ　" + std::string(domain::label(room.closure->follow_up)) + "　" +
                            day_or(room.closure->follow_up_on, ""));
    }
    if (room.suspension) {
        lines.push_back("安否　" + room.suspension->safety);
        lines.push_back("もう一度たずねる日　" + day_or(room.suspension->revisit_on, "まだ決まっていません"));
    }
    const bool ends = room.timing == ReviewTiming::closure;
    auto made = card_of_lines(ends ? "終結後の体制" : "中断のあいだの見守り", std::move(lines), false,
                              "まだありません。前の画面で決めます。");
    made.fill = true;
    return {std::move(made)};
}

ChipLine check_chips(const RoomCase& room) {
    ChipLine line;
    for (const auto& check : room.checks)
        line.chips.push_back({(check.ticked ? "✓ " : "○ ") + check.text, check.ticked ? Tone::ok : Tone::off,
                              Press{"check/" + std::to_string(check.number),
                                    Do{domain::Tick{room.item, check.number, !check.ticked}, {}}}});
    return line;
}

ChipLine agency_line(const RoomCase& room, FormKind kind, const std::string& name,
                     const std::optional<domain::AgencyId>& agency, const std::string& more) {
    const auto text = agency ? joined({short_name_in(room, *agency), more}, "　") : "決める";
    return {name, {{text, agency ? Tone::accent : Tone::off, opens(name, form_of(room, kind))}}, "", false};
}

/// 異論 with its words, 除斥 (R22).
ChipLine stance_line(const RoomCase& room) {
    ChipLine line{"異論・除斥", {}, "", false};
    for (const auto& person : room.persons) {
        if (person.stance == domain::StanceKind::none || person.stance == domain::StanceKind::stepped_out)
            continue;
        auto form = form_of(room, FormKind::stance);
        form.person = person.id;
        const auto words = person.words.empty() ? "" : "「" + person.words + "」";
        line.chips.push_back({std::string(domain::label(person.stance)) + "　" + person.label + words,
                              Tone::warn, opens("stance/" + std::to_string(person.id.value), form)});
    }
    const auto offered = line.chips.empty() ? "なし（S で加えます）" : "＋";
    line.chips.push_back(offer(offered, opens("stance/new", form_of(room, FormKind::stance))));
    return line;
}

Node check_card(const RoomCase& room) {
    auto made = Card{};
    if (!room.checks.empty() && !room.with_person) {
        made.children.push_back(node::label("確かめたこと"));
        made.children.push_back(check_chips(room));
    }
    if (room.with_person) made.children.push_back(node::label("このあとの連絡"));
    if (has_monitoring(room))
        made.children.push_back(agency_line(room, FormKind::contact, "本人の窓口", room.contact, ""));
    const auto& on = room.arrangement.inform_on;
    made.children.push_back(
        Node(agency_line(room, FormKind::informer, "本人へ伝える人", room.arrangement.informer,
                         on ? text::slash_day(*on) + "まで" : "")));
    if (!room.with_person) made.children.push_back(stance_line(room));
    made.fill = true;
    return {std::move(made)};
}

/// What this page asks for itself, or what comes after it, is not said twice.
RoomCase not_seen_here(RoomCase room) {
    std::erase_if(room.findings, [](const domain::Finding& finding) {
        return finding.rule == domain::R23 || finding.rule == domain::R15 || finding.rule == domain::R25 ||
               finding.rule == domain::R10 || finding.rule == domain::R07;
    });
    return room;
}

}  // namespace

StepScreen judgement_screen(const RoomCase& room, text::Date today) {
    StepScreen screen;
    screen.subtitle = case_line(room);
    if (!room.with_person) screen.subtitle += "　" + std::string(domain::label(room.timing));
    const auto choices = choices_of(room);
    screen.body.push_back(node::columns({choice_card(room, choices[0]), choice_card(room, choices[1])}));
    screen.body.push_back(node::columns({choice_card(room, choices[2]), choice_card(room, choices[3])}));
    const bool ends = room.timing == ReviewTiming::closure || room.timing == ReviewTiming::suspension;
    if (has_monitoring(room))
        screen.body.push_back(node::columns({monitoring_card(room, today), check_card(room)}, {}, true));
    else if (ends)
        screen.body.push_back(node::columns({aftercare_card(room), check_card(room)}, {}, true));
    else
        screen.body.push_back(Columns{{check_card(room)}, {}, true});
    add_findings(screen.body, not_seen_here(room));
    if (room.with_person) {
        screen.help = "どう進めるかを、本人と確かめて一つ選びます。";
        return screen;
    }
    screen.help = room.judgement ? "判断を読み上げ、確かめたことに印をつけて、次へ進みます。"
                                 : "会議の判断を一つ選びます。選ぶまで、何も決まりません。";
    return screen;
}

}  // namespace kasane::view

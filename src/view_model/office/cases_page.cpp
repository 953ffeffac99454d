// ケース: the list, and what the office keeps of one case. Names of a household stand on this page alone.
#include <algorithm>

#include "domain/commands/destruction.hpp"
#include "domain/commands/plan_copy.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "domain/queries/wording.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::Case;
using domain::CaseState;
using domain::Record;

/// 「新規プラン（プランができた）」
std::string waits_line(const Case& row) {
    if (!row.waits_for) return {};
    const auto what = std::string(domain::label(*row.waits_for));
    const auto day = row.due_on ? "　" + text::month_day(*row.due_on) : std::string();
    return row.waits_because.empty() ? what + day : what + "（" + row.waits_because + "）" + day;
}

TableRow case_row(const Record& record, const Case& row, bool past_retention) {
    const auto members = domain::members_of(record, row.id);
    const auto shown = [&](const std::string& words) {
        return domain::show_references(words, members, domain::ShownAs::calling_name);
    };
    const auto style = TextStyle::small;
    Cell called{row.calling_name, style};
    called.second = shown(row.household);
    const auto state = std::string(domain::label(row.state));
    const bool statutory = row.route == domain::CaseRoute::statutory;
    TableRow made;
    made.cells = {Cell{row.number, style}, called,
                  Cell{state, style, domain::has_ended(row) ? Tone::muted : Tone::plain},
                  Cell{statutory ? "支援会議" : "重層", style}, Cell{shown(waits_line(row)), style}};
    if (past_retention) made.cells.back() = Cell{"▲ 保存期間を過ぎています", style, Tone::warn};
    made.press = Press{"case-" + std::to_string(row.id.value), Goto{case_place(row.id)}, {}};
    return made;
}

/// Those that run first, each group in the order of their numbers.
std::vector<const Case*> in_order(const Record& record) {
    std::vector<const Case*> all;
    for (const auto& [key, row] : record.rows<Case>()) all.push_back(&row);
    std::stable_sort(all.begin(), all.end(), [](const Case* a, const Case* b) {
        return std::pair(domain::has_ended(*a), a->number) < std::pair(domain::has_ended(*b), b->number);
    });
    return all;
}

Form case_form(FormKind kind, domain::CaseId support_case, domain::MemberId member = {}) {
    return {.kind = kind, .member = member, .support_case = support_case};
}

/// What the office knows of one case, with the names of its household.
class CaseFile {
  public:
    CaseFile(const Record& record, const Case& row)
        : record_(record), row_(row), members_(domain::members_of(record, row.id)) {}

    Screen screen(text::DateTime now) const {
        auto screen =
            office_page("case-" + std::to_string(row_.id.value), row_.number + "　" + row_.calling_name, now);
        screen.header.pill = "氏名が出ています（映写しません）";
        if (row_.route == domain::CaseRoute::statutory) screen.mode = Mode::statutory;
        screen.subtitle = std::string(domain::label(row_.state)) + "　" + shown(row_.household);
        screen.body = {about_card(), members_table(), node::columns({plans_card(), history_card()}, {1, 1})};
        screen.initial_focus = "edit";
        screen.footer.help = "世帯の方の氏名は、会議の画面にも紙にも出ません。";
        Place list;
        list.page = Page::cases;
        screen.escape = Press{"escape", Goto{list}, {}};
        screen.footer.buttons.back().hint.clear();
        auto back = node::button("ケースの一覧へ", "list", Goto{list});
        back.hint = "Esc";
        screen.footer.buttons.push_back(back);
        return screen;
    }

  private:
    std::string shown(const std::string& words) const {
        return domain::show_references(words, members_, domain::ShownAs::name);
    }
    Chip opens(const std::string& words, const std::string& key, FormKind kind) const {
        return {words, Tone::accent, Press{key, OpenForm{case_form(kind, row_.id)}, {}}};
    }
    Node about_card() const {
        std::vector<Node> parts;
        const auto day = row_.received_on ? text::wareki(*row_.received_on) : "受付日の記録なし";
        const auto from = row_.referrer ? "　紹介元 " + domain::agency_name(record_, *row_.referrer) : "";
        parts.push_back(node::label(day + from));
        if (row_.protected_address)
            parts.push_back(
                node::text("▲ 虐待・DV・支援措置。住所は書きません", TextStyle::small, Tone::warn));
        if (!row_.purpose.empty())
            parts.push_back(node::text("目的　" + shown(row_.purpose), TextStyle::small));
        if (!row_.summary.empty()) parts.push_back(node::text(shown(row_.summary), TextStyle::small));
        if (row_.waits_for)
            parts.push_back(node::text("付議を待つ　" + shown(waits_line(row_)), TextStyle::small));
        if (row_.ended_on)
            parts.push_back(node::text(text::wareki(*row_.ended_on) + "　" + shown(row_.ended_because),
                                       TextStyle::small));
        parts.push_back(node::chips("", doings()));
        return node::card(std::move(parts));
    }
    TableRow member_row(const domain::Member& member) const {
        const auto style = TextStyle::small;
        const auto* consent = domain::consent_of(record_, member.id);
        const auto id = std::to_string(member.id.value);
        Cell name{member.name, style};
        name.second = member.kana;
        Cell agreed{consent == nullptr ? "記録なし" : std::string(domain::label(consent->status)), style,
                    consent == nullptr ? Tone::muted : Tone::plain};
        if (consent != nullptr && consent->given_on)
            agreed.second = text::wareki(*consent->given_on) + "　" + consent->method;
        Cell record;
        record.chips = {
            {"同意を記録", Tone::accent,
             Press{"consent-" + id, OpenForm{case_form(FormKind::consent, row_.id, member.id)}, {}}}};
        Cell scope{consent == nullptr ? "" : consent->scope, style};
        if (consent != nullptr && !consent->excluded.empty()) scope.second = "出さない：" + consent->excluded;
        return {
            .cells = {name, Cell{member.relation, style},
                      Cell{member.age ? std::to_string(*member.age) : "—", style}, agreed, scope, record},
            .press = Press{"member-" + id, OpenForm{case_form(FormKind::member, row_.id, member.id)}, {}}};
    }
    Node members_table() const {
        Table table{.key = "members",
                    .columns = {{"氏名", 260},
                                {"続柄", 140},
                                {"年齢", 90, Align::centre},
                                {"同意", 400},
                                {"範囲", 0},
                                {"", 230}}};
        for (const auto& member : members_) table.rows.push_back(member_row(member));
        table.when_empty = "世帯員がまだいません。「＋ 世帯員」で加えます。";
        return {std::move(table)};
    }
    std::string plan_line(const domain::SupportPlan& plan) const {
        auto line = std::string(domain::label(plan.kind)) + "（" + std::string(domain::label(plan.state)) +
                    "）　" + text::wareki(plan.made_on) + "　支援内容 " +
                    std::to_string(domain::items_of(record_, plan.id).size());
        if (plan.monitoring_on) line += "　モニタリング " + text::month_day(*plan.monitoring_on);
        return line;
    }
    Node plans_card() const {
        ListLines lines;
        for (const auto& [key, plan] : record_.rows<domain::SupportPlan>())
            if (plan.support_case == row_.id) lines.lines.push_back(plan_line(plan));
        lines.when_empty = "プランはまだありません。「プランをつくる」で案をつくると、会議を待ちます。";
        return node::card({node::label("プラン"), Node{std::move(lines)}});
    }
    Node history_card() const {
        ListLines lines;
        for (const auto& [key, row] : record_.rows<domain::Milestone>())
            if (row.support_case == row_.id)
                lines.lines.push_back(text::wareki(row.day) + "　" + shown(row.text));
        lines.when_empty = "経過はまだありません。会議で決まると、ここに並びます。";
        return node::card({node::label("経過"), Node{std::move(lines)}});
    }
    std::vector<Chip> doings() const {
        std::vector<Chip> chips{opens("ケースを直す", "edit", FormKind::edit_case),
                                opens("＋ 世帯員", "add-member", FormKind::member)};
        if (!domain::has_ended(row_)) {
            chips.push_back(opens("プランをつくる", "propose-plan", FormKind::propose_plan));
            chips.push_back(opens("死亡・転出・辞退など", "end-case", FormKind::end_case));
        }
        if (domain::has_ended(row_) || row_.state == CaseState::suspended)
            chips.push_back(opens("再開する", "reopen", FormKind::reopen_case));
        if (row_.route == domain::CaseRoute::statutory)
            chips.push_back(
                opens("同意を得て新しい番号で開く", "open-with-consent", FormKind::open_with_consent));
        if (row_.origin)
            chips.push_back(opens("本人と確かめた事実を入れる", "take-over", FormKind::take_over));
        return chips;
    }

    const Record& record_;
    const Case& row_;
    std::vector<domain::Member> members_;
};

}  // namespace

Screen cases_screen(const Desk& desk) {
    auto screen = office_page("cases", "ケース", desk.now);
    Table table{
        .key = "cases",
        .columns = {{"番号", 210}, {"呼称・世帯", 0}, {"状態", 150}, {"会議", 150}, {"付議を待つもの", 640}}};
    const auto past = domain::past_retention(desk.record, desk.now.date);
    for (const auto* row : in_order(desk.record))
        table.rows.push_back(
            case_row(desk.record, *row, std::find(past.begin(), past.end(), row->id) != past.end()));
    table.when_empty =
        "ケースはまだありません。「新しいケース」か、ホームの「ファイルから取り込む」で入れます。";
    if (!table.rows.empty()) screen.initial_focus = table.rows.front().press->key;
    screen.subtitle = std::to_string(table.rows.size()) + "件";
    screen.body.push_back({std::move(table)});
    screen.footer.help = "Enter で、ケースの記録を開きます。";
    auto add = node::primary("＋ 新しいケース", "new-case", OpenForm{case_form(FormKind::edit_case, {})});
    add_keyed(screen, std::move(add), 'n');
    return screen;
}

Screen case_file_screen(const Desk& desk) {
    const auto* row = desk.record.find<Case>(desk.state.place.support_case);
    return row == nullptr ? cases_screen(desk) : CaseFile(desk.record, *row).screen(desk.now);
}

}  // namespace kasane::view

#include "view_model/office/setup_page.hpp"

#include <algorithm>

#include "domain/rules/settings.hpp"
#include "view_model/meeting/frame.hpp"
#include "view_model/office/office_pages.hpp"
#include "view_model/office/roster_page.hpp"
#include "view_model/screen/nodes.hpp"

namespace kasane::view {
namespace {

using domain::AgencyCategory;
using domain::Record;

struct Step {
    std::string title;
    std::string line;  ///< what to do, or what is there
    bool done = false;
    std::vector<Button> buttons;
    std::size_t next = 0;  ///< which of them is pressed next
};

bool has_agency(const Record& record, AgencyCategory category) {
    const auto& agencies = record.rows<domain::Agency>();
    return std::any_of(agencies.begin(), agencies.end(),
                       [&](const auto& entry) { return entry.second.category == category; });
}

/// What the roster lacks for a first meeting (R04), or nothing.
std::string agencies_lack(const Record& record) {
    if (!has_agency(record, AgencyCategory::municipality)) return "市町村の機関を加えてください。";
    if (!has_agency(record, AgencyCategory::coordinator)) return "多機関協働事業者を加えてください。";
    return {};
}

std::string people_lack(const Record& record) {
    return record.rows<domain::Person>().empty() ? "会議に出る人を、名簿に加えてください。" : "";
}

Step names_step(const Record& record) {
    const auto name = domain::town_of(record).name;
    Form form{.kind = FormKind::town};
    form.chosen["part"] = "first";
    form.keeps = true;
    const bool done = !name.empty();
    return {"自治体と名称",
            done ? name : "市町村の名と、会議の根拠・守秘の文を入れます。",
            done,
            {node::button(done ? "直す" : "入れる", "setup-names", OpenForm{form})}};
}

Step agencies_step(const Record& record) {
    const auto agencies = agencies_lack(record);
    const auto lacking = agencies.empty() ? people_lack(record) : agencies;
    const auto count = "機関 " + std::to_string(record.rows<domain::Agency>().size()) + "　名簿 " +
                       std::to_string(record.rows<domain::Person>().size()) + "人";
    Step step{"関係機関", lacking.empty() ? count : count + "　▲ " + lacking, lacking.empty(),
              roster_buttons()};
    step.buttons.push_back(node::button("見て直す", "setup-roster", Goto{office_place(Page::roster)}));
    step.next = agencies.empty() ? 1 : 0;
    return step;
}

Step sitting_step(const Record& record) {
    const auto& sittings = record.rows<domain::Sitting>();
    Form form{.kind = FormKind::make_sitting, .keeps = true};
    const auto line = sittings.empty() ? "日と場所を決めると、次第をつくる画面に進みます。"
                                       : text::month_day_weekday(sittings.begin()->second.date);
    return {"最初の会議",
            line,
            !sittings.empty(),
            {node::button("会議をつくる", "setup-sitting", OpenForm{form})}};
}

std::vector<Step> steps_of(const Record& record) {
    return {names_step(record), agencies_step(record), sitting_step(record)};
}

Node step_card(Step step, int number, bool is_next) {
    Chip state{step.done ? "✓ 済"
               : is_next ? "つぎにすること"
                         : "あとで",
               step.done ? Tone::ok
               : is_next ? Tone::accent
                         : Tone::off,
               {}};
    if (is_next) step.buttons.at(step.next).primary = true;
    Card card;
    card.chosen = is_next;
    card.children = {node::chips(std::to_string(number) + "　" + step.title, {std::move(state)}),
                     node::text(step.line, TextStyle::small), node::buttons(std::move(step.buttons))};
    return {std::move(card)};
}

}  // namespace

int setup_steps_done(const Record& record) {
    const auto steps = steps_of(record);
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [](const Step& step) { return step.done; }));
}

bool is_set_up(const Record& record) {
    return !record.rows<domain::Sitting>().empty();
}

Screen setup_screen(const Desk& desk) {
    auto screen = office_page("setup", "はじめの準備", desk.now);
    screen.subtitle = "三つを入れるか、ファイルから取り込むと、最初の会議を開けます";
    add_keyed(screen, node::button("ファイルから取り込む", "setup-import", OpenFolder{FilePurpose::rows, {}}),
              'i');
    std::rotate(screen.footer.buttons.begin(), screen.footer.buttons.begin() + 1,
                screen.footer.buttons.end());
    bool found = false;
    int number = 0;
    for (auto& step : steps_of(desk.record)) {
        const bool is_next = !step.done && !found;
        if (is_next) {
            found = true;
            screen.initial_focus = step.buttons.at(step.next).press.key;
            screen.footer.help = step.title + "：" + step.line;
        }
        screen.body.push_back(step_card(std::move(step), ++number, is_next));
    }
    // With each step that is done the next one comes into focus.
    screen.key += "-" + screen.initial_focus;
    if (!found) screen.footer.help = "準備ができました。ホームへ戻ります。";
    screen.footer.help += "　Esc でやめても、入れたものは残ります。";
    return screen;
}

}  // namespace kasane::view

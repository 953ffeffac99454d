// The first start, the choosing of a file, and the closed screen.
#include "domain/commands/decide.hpp"
#include "samples/play.hpp"
#include "screens/slides.hpp"
#include "view_model/office/office_page.hpp"

namespace kasane::screens {
namespace {

constexpr text::DateTime first_morning{{2026, 1, 23}, 9, 10, 0};

Sight sight(view::Page page, domain::Record record) {
    view::KioskState state;
    state.place = view::office_place(page);
    return {std::move(state), std::move(record), first_morning};
}

Sight with_form(Sight under, view::FormKind kind, const std::string& part = {}) {
    view::Form form;
    form.kind = kind;
    if (!part.empty()) form.chosen["part"] = part;
    under.state.form = std::move(form);
    return under;
}

/// A town that has its name, its agencies and people, and no sitting yet.
domain::Record without_sittings() {
    domain::Record record;
    const auto town = samples::town();
    record.put(town.rows<domain::Town>().begin()->second);
    for (const auto& [key, row] : town.rows<domain::Agency>()) record.put(row);
    for (const auto& [key, row] : town.rows<domain::Person>()) record.put(row);
    return record;
}

domain::Record named_only() {
    domain::Record record;
    record.put(samples::town().rows<domain::Town>().begin()->second);
    return record;
}

Sight chooser(view::Chooser shown) {
    auto made = sight(view::Page::files, {});
    shown.back = view::office_place(view::Page::setup);
    made.state.chooser = std::move(shown);
    return made;
}

view::Chooser many_files() {
    view::Chooser shown;
    shown.path = "/home/a/かささぎ市 令和8年度 重層的支援会議";
    shown.shown = "ホーム／書類／かささぎ市 令和8年度 重層的支援会議";
    shown.above = "/home/a";
    shown.places = {{"ホーム", "/home/a", true}, {"USB メモリー", "/media/a/USB", true}};
    for (int number = 1; number <= 12; ++number) {
        const auto name = "地区" + std::to_string(number);
        shown.lines.push_back({name, shown.path + "/" + name, true});
    }
    for (const auto* name :
         {"agencies.toml", "cases.csv", "会議とケースの一覧（地域福祉課から）.toml", "𠮷野.toml"})
        shown.lines.push_back({name, shown.path + "/" + name, false});
    shown.fitting_below = 16;
    return shown;
}

Sight locked(view::Lock lock) {
    auto made = sight(view::Page::cases, samples::town_after_sitting());
    made.state.lock = std::move(lock);
    return made;
}

Sight asks_for_file() {
    auto made = with_form(chooser(many_files()), view::FormKind::read_files);
    made.state.form->message = "/home/a/cases.csv";
    made.state.form->remedy = "cases.csv";
    return made;
}

Sight pin_form(bool set) {
    auto made = with_form(sight(view::Page::settings, samples::town_after_sitting()), view::FormKind::pin);
    made.state.has_pin = set;
    if (set) made.state.form->chosen["has"] = "1";
    return made;
}

}  // namespace

std::vector<Slide> slides_of_first_start() {
    using view::Page;
    auto unreadable = many_files();
    unreadable.lines.clear();
    unreadable.fitting_below = 0;
    unreadable.trouble = "「地区1」を開けません。開く権限がありません。";
    view::Chooser nothing;
    nothing.shown = "／";
    nothing.purpose = view::FilePurpose::settings;
    return {{"setup-empty", sight(Page::setup, {})},
            {"setup-names", with_form(sight(Page::setup, {}), view::FormKind::town, "first")},
            {"setup-agencies", sight(Page::setup, named_only())},
            {"setup-agency", with_form(sight(Page::setup, named_only()), view::FormKind::add_agency)},
            {"setup-sitting", sight(Page::setup, without_sittings())},
            {"setup-make", with_form(sight(Page::setup, without_sittings()), view::FormKind::make_sitting)},
            {"home-empty", sight(Page::home, {})},
            {"roster-empty", sight(Page::roster, {})},
            {"roster", sight(Page::roster, samples::town())},
            {"files", chooser(many_files())},
            {"files-question", asks_for_file()},
            {"files-unreadable", chooser(std::move(unreadable))},
            {"files-nothing", chooser(std::move(nothing))},
            {"locked", locked({})},
            {"locked-pin", locked({true, 0, {}})},
            {"locked-wrong", locked({true, 0, "PIN が違います。あと 2 回違うと、しばらく入れられません。"})},
            {"locked-wait", locked({true, 28, {}})},
            {"pin-new", pin_form(false)},
            {"pin-change", pin_form(true)}};
}

}  // namespace kasane::screens

// A paper before it is printed, and the questions above it.
#include "domain/queries/query.hpp"
#include "samples/play.hpp"
#include "screens/slides.hpp"

namespace kasane::screens {
namespace {

using view::FormKind;
using view::PaperLevel;

constexpr text::DateTime paper_time{{2026, 1, 22}, 15, 20, 0};

/// The papers of the sitting that is over, as its list has them.
Sight papers_of(const domain::Record& record) {
    const auto meeting =
        domain::meetings_of(record, samples::sitting_on(record, samples::sitting_day)).front();
    view::KioskState state;
    state.place = {view::Page::papers, meeting.sitting, meeting.id, {}, {}};
    const std::string folder = "/home/fukushi/.local/share/kasane/papers/S2-1-";
    const std::vector<PaperLevel> minutes{PaperLevel::distribution, PaperLevel::original};
    const std::vector<PaperLevel> sheet{PaperLevel::original, PaperLevel::distribution};
    state.papers = {{"会議録（案）", folder + "会議録.pdf", 4, minutes},
                    {"次第", folder + "次第.pdf", 1},
                    {"ケース別記録　R7-012", folder + "ケース別記録-R7-012.pdf", 2, sheet},
                    {"役割票　東包括", folder + "役割票-東包括.pdf", 1}};
    return {std::move(state), record, paper_time};
}

Sight looked_at(Sight sight) {
    sight.state.place.page = view::Page::paper;
    auto& preview = sight.state.preview;
    preview.number = 0;
    preview.title = "会議録（案）";
    preview.level = PaperLevel::distribution;
    preview.pages = 4;
    preview.folder = "/home/fukushi/.local/share/kasane/papers";
    preview.name = "S2-1-会議録";
    return sight;
}

Slide asked(const char* name, Sight sight, FormKind kind) {
    view::Form form;
    form.kind = kind;
    form.message = "「/home/fukushi/.local/share/kasane/papers/S2-1-会議録.md」はもうあります。";
    if (kind == FormKind::save_paper) form.chosen["as"] = "locked";
    sight.state.form = std::move(form);
    sight.state.printers.known = true;
    sight.state.printers.list = {{"fukugou-2f", "fukugou-2f　2階 福祉課の複合機", true, true},
                                 {"kachou", "kachou　課長席", false, true},
                                 {"kaigi", "kaigi　会議室", false, false}};
    return {name, std::move(sight)};
}

}  // namespace

std::vector<Slide> slides_of_papers() {
    const auto list = papers_of(samples::town_after_sitting());
    std::vector<Slide> slides{{"papers-list", list}, {"paper", looked_at(list)}};
    auto wide = looked_at(list);
    wide.state.preview.whole = false;
    wide.state.preview.page = 2;
    wide.state.banner =
        view::Banner{view::Tone::ok, "プリンター「fukugou-2f」に送りました：「会議録（案）」　2部", ""};
    slides.push_back({"paper-wide", std::move(wide)});
    slides.push_back(asked("paper-print", looked_at(list), FormKind::print_paper));
    slides.push_back(asked("paper-save", looked_at(list), FormKind::save_paper));
    slides.push_back(asked("paper-replace", looked_at(list), FormKind::replace_paper));
    slides.push_back(asked("paper-open-original", looked_at(list), FormKind::open_original));
    slides.push_back(asked("paper-original", looked_at(list), FormKind::show_original));
    auto fault = looked_at(list);
    fault.state.place.page = view::Page::template_paper;
    fault.state.preview.template_file = "minutes.md";
    fault.state.preview.title = "minutes.md（町のひな形）";
    fault.state.preview.problem =
        view::Banner{view::Tone::ng,
                     "ひな形「/home/fukushi/.config/kasane/templates/minutes.md」の12行目の項目「kettei」は、"
                     "この紙にありません。",
                     "kasane template fields で、使える項目を確かめてください。"};
    slides.push_back({"paper-template-fault", std::move(fault)});
    return slides;
}

}  // namespace kasane::screens

#include "shell/saving.hpp"

#include <system_error>
#include <utility>

#include "service/written_file.hpp"
#include "text/problem.hpp"

namespace kasane::shell {
namespace {

namespace fs = std::filesystem;
using view::Banner;
using view::Tone;

const char* extension_of(view::SavedAs as) {
    switch (as) {
        case view::SavedAs::markdown:
            return ".md";
        case view::SavedAs::word:
            return ".docx";
        default:
            return ".pdf";
    }
}

bool is_there(const fs::path& file) {
    std::error_code unreadable;
    return fs::exists(file, unreadable);
}

view::Form question_about(const fs::path& file, const view::KioskState& state) {
    view::Form question;
    question.kind = view::FormKind::replace_paper;
    question.meeting = state.place.meeting;
    question.message = "「" + file.string() + "」はもうあります。";
    return question;
}

}  // namespace

void Saving::save(const view::PaperSave& order, const service::Paper& paper, const std::string& pdf,
                  view::KioskState& state) {
    if (work_) {
        state.banner =
            Banner{Tone::warn, "前の保存がまだ終わっていません。", "少し待って、もう一度保存してください。"};
        return;
    }
    target_ = {fs::path(order.folder) / (order.name + extension_of(order.as))};
    if (!is_there(target_.file)) return start(order, paper, pdf, state);
    state.form = question_about(target_.file, state);
    asked_ = order;
}

void Saving::replace(const service::Paper& paper, const std::string& pdf, view::KioskState& state) {
    const auto order = std::exchange(asked_, {});
    if (!order) return;
    target_.replaces = true;
    start(*order, paper, pdf, state);
}

void Saving::start(const view::PaperSave& order, const service::Paper& paper, const std::string& pdf,
                   view::KioskState& state) {
    switch (order.as) {
        case view::SavedAs::word:
            return start(service::make_word(paper), state);
        case view::SavedAs::locked_pdf:
            return start(service::lock_pdf(order.password, pdf), state);
        case view::SavedAs::markdown:
            return write(service::paper_markdown(paper), state);
        case view::SavedAs::pdf:
            return write(pdf, state);
    }
}

void Saving::start(service::Started child, view::KioskState& state) {
    if (const auto* problem = text::problem_in(child))
        state.banner = banner_of(*problem);
    else
        work_ = at_work(std::get<platform::Child>(std::move(child)), longest_work);
}

void Saving::write(const std::string& bytes, view::KioskState& state) const {
    const auto shown = "「" + target_.file.string() + "」";
    if (!target_.replaces && is_there(target_.file))
        state.banner = Banner{Tone::ng, shown + "が、つくっているあいだにできていました。保存していません。",
                              "前のファイルを確かめて、もう一度保存してください。"};
    else if (const auto problem = service::write_file(target_.file, bytes))
        state.banner = banner_of(*problem);
    else
        state.banner = Banner{Tone::ok, "保存しました：" + target_.file.string(), ""};
}

bool Saving::look(view::KioskState& state) {
    // A password that nobody answered for is kept no longer.
    if (!state.form || state.form->kind != view::FormKind::replace_paper) asked_.reset();
    const auto ended = take_end(work_);
    if (!ended) return false;
    const auto made = service::made_in(*ended, target_.file.extension());
    if (const auto* problem = text::problem_in(made))
        state.banner = banner_of(*problem);
    else
        write(std::get<std::string>(made), state);
    return true;
}

}  // namespace kasane::shell

#include "view_model/kiosk/reaction.hpp"

#include <algorithm>

#include "domain/names/reference.hpp"
#include "domain/queries/query.hpp"
#include "view_model/kiosk/forms.hpp"
#include "view_model/kiosk/kiosk.hpp"
#include "view_model/kiosk/page_table.hpp"
#include "view_model/kiosk/room_view.hpp"
#include "view_model/meeting/note_names.hpp"
#include "view_model/meeting/pages.hpp"
#include "view_model/office/go_on.hpp"
#include "view_model/office/office_page.hpp"
#include "view_model/papers/paper.hpp"
#include "view_model/screen/typed.hpp"

namespace kasane::view {
namespace {

using domain::Record;

/// 記録, else 司会, by name.
std::string operator_of(const Record& record, const domain::Meeting& meeting) {
    for (const auto& person : {meeting.clerk, meeting.chair}) {
        const auto* found = person ? record.find<domain::Person>(*person) : nullptr;
        if (found != nullptr) return found->name;
    }
    return "記録者";
}

void name_operator(KioskState& state, const Record& record) {
    if (is_office(state.place.page))
        state.operator_name = "事務局";
    else if (const auto* meeting = record.find<domain::Meeting>(state.place.meeting))
        state.operator_name = operator_of(record, *meeting);
}

bool of_a_running_meeting(const Place& place) {
    return place.page == Page::agenda_item || place.page == Page::closing;
}

/// Goes there; the page of the meeting that is left is kept for 「続きから」.
void go(KioskState& state, const Place& place) {
    if (of_a_running_meeting(state.place)) state.left_at = state.place;
    const bool was_elsewhere = of_a_running_meeting(state.place) && state.place.item != place.item;
    if (was_elsewhere && place.page == Page::agenda_item) state.room_asked_for = place.item;
    if (state.place != place) state.agency_in_turn = 0;
    state.place = place;
    state.form.reset();
}

/// What a command brings with it, however it was given: at once, or with the reason for a warning.
Effects effects_of(domain::Command command, std::optional<Place> then, const Record& record) {
    Effects effects;
    if (const auto* close = std::get_if<domain::CloseMeeting>(&command)) {
        effects.make_papers = close->meeting;
        if (const auto* meeting = record.find<domain::Meeting>(close->meeting))
            then = place_of(*meeting, Page::papers);
    }
    if (std::holds_alternative<domain::FinishItem>(command) && then)
        effects.followed_by = begins(record, *then);
    effects.command = std::move(command);
    effects.then = std::move(then);
    return effects;
}

/// 本人同席 and protected addresses are shown by the pages of the case, in their own words.
bool stands_on_the_page(const domain::Finding& finding) {
    return finding.rule == domain::R18 || finding.rule == domain::R27;
}

/// One press with everything it needs.
class Reactor {
  public:
    Reactor(const KioskState& state, const Fields& fields, const Record& record, const Overview& overview,
            text::DateTime now)
        : fields_(fields), record_(record), overview_(overview), now_(now) {
        out_.state = state;
        out_.state.banner.reset();
    }

    Reaction result() const { return out_; }

    void operator()(const Nothing&) {}
    void operator()(const Goto& action) { go(out_.state, action.place); }
    void operator()(const Do& action) { out_.effects = effects_of(action.command, action.then, record_); }
    void operator()(const OpenForm& action) {
        auto form = action.form;
        const auto left = out_.state.left_forms.find(form.kind);
        if (form.keeps && left != out_.state.left_forms.end()) form = left->second;
        // A form that gives way to another has its texts when it comes back; a PIN is kept nowhere.
        if (!form.under.empty() && form.kind != FormKind::pin) form.under.front().typed = fields_;
        const bool prints = form.kind == FormKind::print_paper;
        out_.state.form = std::move(form);
        if (!prints) return;
        out_.state.printers = {.asked = true};
        out_.effects.ask_printers = true;
    }
    void operator()(const OpenFolder& action) {
        if (out_.state.place.page != Page::files) {
            out_.state.chooser = Chooser{action.purpose, out_.state.place};
            go(out_.state, office_place(Page::files));
        }
        out_.effects.open_folder = action.path;
    }
    void operator()(const Choose& action) {
        if (!out_.state.form) return;
        auto& chosen = out_.state.form->chosen;
        // Enter once more on what is chosen records it, as the button says.
        if (view::chosen(*out_.state.form, action.key) == action.value) return (*this)(SubmitForm{});
        chosen[action.key] = action.value;
        out_.state.form->errors.erase(action.key);
    }
    void operator()(const SubmitForm&) {
        if (!out_.state.form) return;
        const auto submitted = submit_form(out_.state, fields_, record_, now_.date);
        std::visit([&, form = *out_.state.form](const auto& outcome) { take(form, outcome); }, submitted);
    }
    void operator()(const CloseForm&) {
        if (!out_.state.form) return;
        // Behind a screen without a picture the form stays for when it can be seen again.
        const auto dialog = screen_of(out_.state, record_, overview_, now_).dialog;
        if (!dialog) return;
        const auto under = out_.state.form->under;
        if (under.empty()) out_.state.banner = what_is_left(*dialog);
        if (out_.state.form->keeps) {
            auto& left = out_.state.left_forms[out_.state.form->kind];
            left = *out_.state.form;
            left.typed = fields_;
            left.errors.clear();
        }
        out_.state.form.reset();
        if (!under.empty()) out_.state.form = under.front();
    }
    void operator()(const SubmitNote&) {
        const auto words = domain::without_reference_marks(typed(fields_, "note"));
        if (words.empty()) {
            out_.state.banner =
                Banner{Tone::warn, "記録の文がまだありません。", "入力してから Enter を押します。"};
            return;
        }
        if (auto question = name_question(record_, out_.state.place.item, words)) {
            question->meeting = out_.state.place.meeting;
            out_.state.form = std::move(question);
            return;
        }
        take_note(words);
    }
    void operator()(const NextNoteKind&) {
        using domain::NoteKind;
        auto& kind = out_.state.note_kind;
        kind = kind == NoteKind::remark     ? NoteKind::decision
               : kind == NoteKind::decision ? NoteKind::homework
                                            : NoteKind::remark;
    }
    void operator()(const ReadAgency& action) { out_.state.agency_in_turn = action.number; }
    void operator()(const RoomIsClear&) { out_.state.room_asked_for.reset(); }
    void operator()(const Undo&) {
        out_.state.form.reset();
        out_.state.last_done.clear();
        out_.effects.undo = true;
    }
    void operator()(const MakePapers& action) {
        const auto* meeting = record_.find<domain::Meeting>(action.meeting);
        if (meeting == nullptr) meeting = overview_.record.find<domain::Meeting>(action.meeting);
        if (meeting == nullptr) return;
        go(out_.state, place_of(*meeting, Page::papers));
        out_.state.papers.clear();
        out_.effects.make_papers = action.meeting;
    }
    void operator()(const OpenPaper& action) { open_paper(out_, action); }
    void operator()(const TurnPaper& action) {
        out_.state.preview.page = std::clamp(action.page, 1, std::max(1, out_.state.preview.pages));
        out_.state.preview.undrawn.reset();
    }
    void operator()(const ZoomPaper&) {
        out_.state.preview.whole = !out_.state.preview.whole;
        out_.state.preview.undrawn.reset();
    }
    void operator()(const ShowLevel& action) { show_level(out_, action.level); }
    void operator()(const ViewPaper&) { view_paper(out_); }
    void operator()(const OpenGuide& action) { open_guide(out_, action); }
    void operator()(const CloseGuide&) { out_.state.guide.reset(); }
    void operator()(const Quit&) { out_.effects.quit = true; }
    void operator()(const Blank&) {
        auto& projection = out_.state.projection;
        projection.blank = !projection.blank;
        projection.names = false;
    }
    void operator()(const Freeze&) {
        auto& projection = out_.state.projection;
        const bool on = !projection.frozen && projection.two_screens;
        projection.names = false;
        projection.frozen.reset();
        if (on) projection.frozen = Frozen{out_.state.place, working_page(out_.state, record_, now_)};
    }
    void operator()(const SwapScreens&) { out_.effects.swap_screens = out_.state.projection.two_screens; }
    void operator()(const ShowNames& action) {
        auto& projection = out_.state.projection;
        projection.names = action.shown && !projection.blank && !projection.cut_off;
    }
    void operator()(const Rejoin&) { out_.state.projection.cut_off = false; }
    void operator()(const InsertText& action) { out_.effects.insert = action; }
    void operator()(const Unlock&) { out_.effects.unlock = typed(fields_, "pin"); }
    void operator()(const FocusOn& action) { out_.effects.focus = action.key; }

  private:
    /// What Esc leaves: a form that would have recorded something did not.
    [[nodiscard]] std::optional<Banner> what_is_left(const Dialog& dialog) const {
        if (is_question(out_.state.form->kind) || dialog.buttons.empty() ||
            !std::holds_alternative<SubmitForm>(dialog.buttons.back().press.action))
            return {};
        const bool lost = std::any_of(dialog.body.begin(), dialog.body.end(), [&](const Node& part) {
            const auto* field = std::get_if<Field>(&part.content);
            return field != nullptr && typed(fields_, field->key) != field->initial;
        });
        if (lost && out_.state.form->keeps)
            return Banner{Tone::muted, "「" + dialog.title + "」を閉じました。",
                          "入れた文は、また開くと残っています。まだ記録していません。"};
        return Banner{
            Tone::muted, "「" + dialog.title + "」をやめました。",
            lost ? "入れた文は残していません。前の記録はそのままです。" : "前の記録はそのままです。"};
    }
    void take_note(const std::string& words) {
        if (out_.state.note_kind == domain::NoteKind::homework) return ask_homework(words);
        const auto stored = stored_note(record_, out_.state.place.item, words);
        if (const auto* unknown = std::get_if<UnknownName>(&stored)) {
            out_.state.banner = unclear_name({{}, unknown->name, domain::Unclear::nobody});
            return;
        }
        note(std::get<std::string>(stored));
    }
    /// Records the command, once whatever looks like a name in what was typed is answered for.
    void record_typed(const Form& form, domain::Command command, std::string reason) {
        if (const auto unclear = domain::read_braces(record_, command, reason)) {
            out_.state.banner = unclear_name(*unclear);
            return;
        }
        if (!was_asked(form, command))
            if (auto question = name_question(record_, form, command, reason)) {
                out_.state.form = std::move(question);
                return;
            }
        send(form, command, reason);
    }
    /// 宿題 was asked about in the line in which it was typed.
    static bool was_asked(const Form& form, const domain::Command& command) {
        const auto* note = std::get_if<domain::AddNote>(&command);
        const auto typed = form.typed.find("text");
        return note != nullptr && form.kind == FormKind::homework &&
               (typed == form.typed.end() || typed->second == form.message);
    }
    void send(const Form& form, const domain::Command& command, const std::string& reason) {
        out_.state.banner = name_of_store(overview_.record, command, reason);
        if (out_.state.banner) return;
        out_.effects = effects_of(command, form.then, record_);
        out_.effects.reason = reason;
        if (is_homework_note(command)) out_.effects.clear_fields = {"note"};
    }
    // What comes of a form that was sent off. `form` is a copy: it may give way to another.
    void take(const Form&, const FormErrors& errors) { out_.state.form->errors = errors; }
    void take(const Form& form, const domain::Command& command) { take(form, Reasoned{command, {}}); }
    void take(const Form&, const Reasoned& outcome) {
        out_.state.form->typed = fields_;
        record_typed(*out_.state.form, outcome.command, outcome.reason);
    }
    void take(const Form& form, const Answered& outcome) {
        out_.state.form = form.under.front();
        send(form, outcome.command, outcome.reason);
    }
    void take(const Form&, const AnsweredNote& outcome) {
        out_.state.form.reset();
        take_note(outcome.words);
    }
    void take(const Form&, const Place& place) { go(out_.state, place); }
    void take(const Form&, const Sent& outcome) {
        out_.effects = outcome.effects;
        if (!outcome.stays) out_.state.form.reset();
    }
    void note(const std::string& words) {
        domain::Command command = domain::AddNote{out_.state.place.item, out_.state.note_kind, words, {}, {}};
        std::string no_reason;
        if (const auto unclear = domain::read_braces(record_, command, no_reason)) {
            out_.state.banner = unclear_name(*unclear);
            return;
        }
        out_.state.banner = name_of_store(overview_.record, command, no_reason);
        if (out_.state.banner) return;
        out_.effects = effects_of(command, {}, record_);
        out_.effects.clear_fields = {"note"};
    }
    /// 宿題 asks who and until when before it is recorded.
    void ask_homework(const std::string& words) {
        Form form{.kind = FormKind::homework,
                  .meeting = out_.state.place.meeting,
                  .item = out_.state.place.item,
                  .message = words};
        out_.state.form = form;
    }
    static bool is_homework_note(const domain::Command& command) {
        return std::holds_alternative<domain::AddNote>(command);
    }

    const Fields& fields_;
    const Record& record_;
    const Overview& overview_;
    text::DateTime now_;
    Reaction out_;
};

}  // namespace

Reaction react(const KioskState& state, const Action& action, const Fields& fields, const Record& record,
               const Overview& overview, text::DateTime now) {
    // While the screen is closed nothing behind it can be reached.
    if (state.lock && !std::holds_alternative<Unlock>(action) && !std::holds_alternative<Quit>(action))
        return {state, {}};
    const auto& at_hand = is_office(state.place.page) ? overview.record : record;
    Reactor reactor(state, fields, at_hand, overview, now);
    std::visit(reactor, action);
    auto reaction = reactor.result();
    name_operator(reaction.state, at_hand);
    return reaction;
}

KioskState accepted(const KioskState& state, const Effects& effects, const domain::Accepted& accepted,
                    const Record& record) {
    auto next = state;
    next.last_done = accepted.event.text;
    if (state.form && state.form->keeps) next.left_forms.erase(state.form->kind);
    next.form = state.form ? form_after(*state.form) : std::nullopt;
    const auto is = [&]<class T>(const T&) {
        return effects.command && std::holds_alternative<T>(*effects.command);
    };
    // An item that begins right after another ended leaves standing what was said of that one.
    if (!is(domain::StartItem{})) next.banner.reset();
    if (is(domain::GiveAnswer{})) next.agency_in_turn = 0;
    if (effects.then) go(next, *effects.then);
    // It asked who has to leave, or nobody had to.
    if (is(domain::StartItem{})) next.room_asked_for.reset();
    if (effects.make_papers) next.papers.clear();
    if (is_office(next.place.page)) go_on_in_office(next, effects, record);
    for (const auto& finding : accepted.warned) {
        if (stands_on_the_page(finding)) continue;
        const auto remedy =
            effects.reason.empty() ? finding.remedy : "理由「" + effects.reason + "」を記録しました。";
        next.banner = Banner{Tone::warn, finding.message, remedy};
        break;
    }
    name_operator(next, record);
    return next;
}

KioskState pin_changed(const KioskState& state, const std::string& field, const std::string& message) {
    auto next = state;
    if (!message.empty() && next.form) {
        next.form->errors[field] = message;
        return next;
    }
    next.form.reset();
    next.banner = Banner{Tone::ok, state.has_pin ? "PIN を決めました。" : "PIN をなくしました。", {}};
    return next;
}

KioskState refused(const KioskState& state, const Effects& effects, const domain::Refusal& refusal) {
    auto next = state;
    const bool was_warning = state.form && state.form->kind == FormKind::warning;
    std::vector<Form> under;
    if (was_warning)
        under = state.form->under;
    else if (state.form)
        under = {*state.form};
    if (!refusal.passable || !refusal.rule || !effects.command) {
        next.banner = Banner{Tone::ng, refusal.message, refusal.remedy};
        next.form = under.empty() ? std::nullopt : std::optional{under.front()};
        return next;
    }
    Form question{.kind = FormKind::warning,
                  .meeting = state.place.meeting,
                  .item = state.place.item,
                  .warned = effects.command,
                  .rule = *refusal.rule,
                  .message = refusal.message,
                  .remedy = refusal.remedy,
                  .then = effects.then,
                  .under = std::move(under)};
    next.banner.reset();
    next.form = std::move(question);
    return next;
}

}  // namespace kasane::view

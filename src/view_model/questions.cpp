#include <algorithm>

#include "domain/wording.hpp"
#include "view_model/nodes.hpp"
#include "view_model/screens.hpp"

namespace kasane::view {
namespace {

using domain::Record;

/// Reasons that are often given for a rule; anything else can be typed.
std::vector<std::string> usual_reasons(const std::string& rule) {
    if (rule == "R04") return {"あとから来る予定", "内容を伝えて了解を得る"};
    if (rule == "R05") return {"今回の議題に関わりがない", "資料で意見を得た", "あとで内容を伝える"};
    if (rule == "R07") return {"資料で確かめた", "次回までに確かめる"};
    if (rule == "R09") return {"次回までに決める", "地域課題として扱う"};
    if (rule == "R10") return {"会議のあとに確かめる", "次回に確かめる"};
    if (rule == "R15") return {"状況を見て決める", "随時に見守る"};
    if (rule == "R23") return {"次回に続ける", "時間が足りなかった"};
    if (rule == "R19") return {"急ぎの開始が多かった", "内容は一件ずつ確かめた"};
    if (rule == "R25") return {"会議のあとに決める", "紹介元から伝える"};
    if (rule == "R26") return {"本人の了解がある", "内容に関わる助言を求める"};
    return {"次回までに確かめる", "会議のあとに決める"};
}

Button back(const std::string& words) {
    return node::button(words, "cancel", CloseForm{});
}

Dialog dialog(std::string key, std::string title) {
    Dialog made;
    made.key = std::move(key);
    made.title = std::move(title);
    made.cancel = Press{"cancel", CloseForm{}, {}};
    return made;
}

/// R26 at the beginning of an item: those who are not invited leave, or stay with a reason.
const domain::StartItem* asks_to_leave(const Form& form) {
    const auto* start = form.warned ? std::get_if<domain::StartItem>(&*form.warned) : nullptr;
    const bool asks = form.rule == "R26" && node::chosen(form, "stay").empty();
    return asks ? start : nullptr;
}

Dialog leave_room_dialog(const Form& form, const domain::StartItem& start) {
    auto made = dialog("leave-room", "席を外していただく方がいます");
    made.body.push_back(node::text(form.message, TextStyle::big));
    made.body.push_back(
        node::text("席を外したことは、議題ごとに記録に残ります。", TextStyle::body, Tone::muted));
    auto stay = form;
    stay.chosen["stay"] = "1";
    stay.under = {form};
    made.buttons = {back("戻る"), node::button("席を外さずに進める", "uninvited-stay", OpenForm{stay}),
                    node::primary("席を外しました", "uninvited-left",
                                  Do{domain::StartItem{start.item, true}, form.then}, "Enter")};
    made.initial_focus = "uninvited-left";
    return made;
}

Dialog warning_dialog(const Form& form) {
    if (const auto* start = asks_to_leave(form)) return leave_room_dialog(form, *start);
    auto made = dialog("warning", "▲ 確かめてください");
    made.body.push_back(node::text(form.message, TextStyle::big));
    if (!form.remedy.empty()) made.body.push_back(node::text(form.remedy, TextStyle::body, Tone::muted));
    std::vector<Chip> reasons;
    for (const auto& reason : usual_reasons(form.rule))
        reasons.push_back(node::choice(form, "reason", reason, reason));
    made.body.push_back(node::label("このまま進めるときは、理由を選ぶか入力します（記録に残ります）。"));
    made.body.push_back(node::chips("", std::move(reasons)));
    made.body.push_back(node::field(form, "reason", "ほかの理由", "例：次回までに確かめる"));
    made.buttons = {back("やめて直す"), node::primary("理由を付けて進める", "submit", SubmitForm{}, "Enter")};
    return made;
}

Dialog resume_dialog(const Form& form, const Record& record) {
    auto made = dialog("resume", "会議の途中です");
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    const auto title = meeting == nullptr ? std::string("会議") : domain::short_title_of(*meeting);
    made.body.push_back(node::text(title + "は開会中です。", TextStyle::big));
    if (form.then) {
        const auto page = page_name(record, *form.then, *form.then);
        const auto* item = record.find<domain::AgendaItem>(form.then->item);
        const bool is_case = item != nullptr && item->kind == domain::AgendaKind::support_case;
        const auto where =
            is_case ? "議題" + std::to_string(item->seq) + "の「" + page + "」" : "「" + page + "」";
        made.body.push_back(node::text(where + "から続けられます。記録は残っています。"));
    }
    made.buttons = {back("あとで"), node::primary("続きから始める", "submit", SubmitForm{})};
    made.initial_focus = "submit";
    return made;
}

Dialog open_dialog(const Form& form, const Record& record) {
    auto made = dialog("open-meeting", "開会しますか");
    std::string waiting;
    for (const auto& row : domain::attendances_of(record, form.meeting))
        if (row.presence == domain::Presence::expected)
            waiting += (waiting.empty() ? "" : "、") + domain::agency_short_name(record, row.agency);
    made.body.push_back(node::text("まだ着いていない方がいます（" + waiting + "）。", TextStyle::big));
    made.body.push_back(node::text("着いたときに、出欠の画面で出席と守秘の確認を入れます。"));
    made.buttons = {back("戻る"), node::primary("開会する", "submit", SubmitForm{})};
    return made;
}

Dialog close_dialog(const Form& form, const Record& record) {
    auto made = dialog("close-meeting", "閉会しますか");
    const auto* meeting = record.find<domain::Meeting>(form.meeting);
    if (meeting != nullptr) {
        const auto left = left_open(record, *meeting).size();
        made.body.push_back(node::text(left == 0 ? "残っていることはありません。"
                                                 : "残っていることが " + std::to_string(left) +
                                                       " 件あります。次の会議に引き継がれます。",
                                       TextStyle::big));
        if (const int hidden = cases_hidden_at_closing(record, *meeting); hidden > 0)
            made.body.push_back(node::text("ほかに、ここに映さない議題が " + std::to_string(hidden) +
                                               " 件あります。残ったことは会議録に載ります。",
                                           TextStyle::small));
        const auto* sitting = record.find<domain::Sitting>(meeting->sitting);
        if (sitting != nullptr && !sitting->collected && sitting->copies > 0)
            made.body.push_back(
                node::text("▲ 資料の回収がまだ入っていません。", TextStyle::body, Tone::warn));
    }
    made.body.push_back(node::text("閉会すると、会議の記録は直せなくなり、会議録（案）ができます。"));
    made.buttons = {back("戻る"), node::primary("閉会する", "submit", SubmitForm{})};
    return made;
}

Dialog leave_dialog(const Form& form, const Record& record) {
    auto made = dialog("leave", "途中で退席しますか");
    const auto* person = record.find<domain::Person>(form.person);
    const auto name = person == nullptr ? "" : "　" + person->name;
    made.body.push_back(
        node::text(domain::agency_short_name(record, form.agency) + name + "さんの退席の時刻を記録します。"));
    made.buttons = {back("戻る"), node::primary("退席を記録する", "submit", SubmitForm{})};
    return made;
}

Dialog go_home_dialog() {
    auto made = dialog("go-home", "会議の画面を離れますか");
    made.body.push_back(node::text("事務の画面には、ほかのケースの番号と理由が出ます。"));
    made.body.push_back(
        node::text("部屋に映っているときは、映写を止めてから進んでください。記録は残ります。"));
    made.buttons = {back("戻る"), node::primary("事務の画面へ", "go-home", Goto{Place{}})};
    return made;
}

Dialog person_left_dialog() {
    auto made = dialog("person-left", "本人は席を外しましたか");
    made.body.push_back(node::text("ほかのケースと時間が、また映ります。", TextStyle::big));
    made.body.push_back(node::text("「あとで確かめる」とした役割は、読み上げ確認で話します。"));
    made.buttons = {back("戻る"), node::primary("席を外しました", "submit", SubmitForm{}, "Enter")};
    made.initial_focus = "submit";
    return made;
}

/// While the 本人 is in the room the office's screen stays shut (R18).
Dialog stay_dialog(const Form& form, const domain::AgendaItem& own) {
    auto made = dialog("go-home", "本人が同席しています");
    made.body.push_back(node::text("事務の画面には、ほかのケースの番号と理由が出ます。"));
    made.body.push_back(node::text("本人が席を外してから進んでください。記録は残っています。"));
    Form left;
    left.kind = FormKind::person_left;
    left.meeting = form.meeting;
    left.item = own.id;
    made.buttons = {node::button("本人は席を外しました", "person-left", OpenForm{left}),
                    node::primary("戻る", "cancel", CloseForm{}, "Enter")};
    made.initial_focus = "cancel";
    return made;
}

Dialog read_files_dialog(const Form& form) {
    auto made = dialog("read-files", "取り込みますか");
    made.body.push_back(node::text("「" + form.remedy + "」を取り込みます。", TextStyle::big));
    made.body.push_back(node::text("誤りがあれば、何も取り込まずに、その場所を言います。"));
    made.buttons = {back("やめる"), node::primary("取り込む", "submit", SubmitForm{}, "Enter")};
    made.initial_focus = "submit";
    return made;
}

std::string form_words(FormKind kind) {
    switch (kind) {
        case FormKind::gap:
            return "地域課題を加える";
        case FormKind::stance:
            return "異論・除斥・席を外した方";
        case FormKind::shift_minutes:
            return "時間をほかの議題へ移す";
        case FormKind::person_left:
            return "本人は席を外した";
        case FormKind::go_home:
            return "会議の画面を離れる（たずねてから。記録は残ります）";
        case FormKind::help:
            return "使い方";
        case FormKind::make_sitting:
            return "会議をつくる";
        case FormKind::edit_case:
            return "新しいケースを入れる";
        case FormKind::people:
            return "出席予定者を選ぶ";
        case FormKind::pin:
            return "画面の PIN を決める、替える、なくす";
        case FormKind::agency:
            return "機関を加える";
        case FormKind::person:
            return "名簿に加える";
        default:
            return "入力する";
    }
}

std::string page_words(Page page) {
    switch (page) {
        case Page::home:
            return "ホームへ";
        case Page::cases:
            return "ケースへ";
        case Page::follow_up:
            return "残っていることへ";
        case Page::settings:
            return "設定へ";
        case Page::roster:
            return "機関と名簿へ";
        case Page::setup:
            return "はじめの準備へ";
        default:
            return "出欠と守秘へ";
    }
}

struct Words {
    std::string operator()(const Goto& to) const { return page_words(to.place.page); }
    std::string operator()(const Do& todo) const {
        return std::visit([](const auto& command) { return std::string(command.label); }, todo.command);
    }
    std::string operator()(const OpenForm& open) const { return form_words(open.form.kind); }
    std::string operator()(const OpenFolder&) const { return "ファイルから取り込む"; }
    std::string operator()(const Undo&) const { return "一つ前の記録を取り消す"; }
    std::string operator()(const Blank&) const { return "部屋の画面を伏せる・また映す"; }
    std::string operator()(const Freeze&) const { return "部屋の画面を止める・動かす"; }
    std::string operator()(const FocusOn& to) const {
        return to.key == "note" ? "記録を書く" : to.key == "page" ? "手元の画面へ" : "手元のメモを書く";
    }
    template <class T>
    std::string operator()(const T&) const {
        return "動かす";
    }
};

std::string upper(char key) {
    if (key == 'b') return "B・.";
    return std::string(1, key >= 'a' && key <= 'z' ? static_cast<char>(key - 'a' + 'A') : key);
}

std::string escape_words(const Action& action) {
    const auto* open = std::get_if<OpenForm>(&action);
    return open != nullptr ? form_words(open->form.kind) : "前の画面へ戻る（記録は残ります）";
}

/// The keys of the screen behind: what turns pages, what leads back, and its letters.
Dialog help_dialog(const Screen& screen) {
    auto made = dialog("help", "この画面の使い方");
    if (!screen.footer.help.empty()) made.body.push_back(node::text(screen.footer.help, TextStyle::strong));
    Table table;
    table.key = "help-keys";
    table.columns = {{"キー", 300}, {"すること", 0}};
    const auto add = [&](std::string key, std::string what) {
        table.rows.push_back(
            {{Cell{std::move(key), TextStyle::small}, Cell{std::move(what), TextStyle::small}}, false, {}});
    };
    if (screen.page_down) add("PgDn", "次の画面へ（めくるだけで、何も決まりません）");
    if (screen.page_up) add("PgUp", "前の画面へ");
    add("Tab・矢印", "ほかの項目へ移る");
    add("Enter", "選んだものを押す");
    const bool by_letter = std::any_of(screen.hot_keys.begin(), screen.hot_keys.end(),
                                       [](const HotKey& key) { return key.key == 'h'; });
    add(by_letter ? "F1・H" : "F1", "使い方を見る（Esc で閉じる）");
    if (screen.escape) add("Esc", escape_words(screen.escape->action));
    if (screen.footer.note) add("Tab（記録の欄で）", "発言・決定・宿題を替える");
    const auto has = [&](char wanted) {
        return std::any_of(screen.hot_keys.begin(), screen.hot_keys.end(),
                           [&](const HotKey& key) { return key.key == wanted; });
    };
    if (has('b')) add("N を押す間", "氏名を映す（離すと呼称に戻る）");
    if (has('f')) {
        add("X を長押し", "二つの画面を入れ替える");
        add("F6", "画面・記録・メモ・次へを移る（R 記録、M メモ）");
    }
    for (const auto& key : screen.hot_keys)
        if (key.key != 'h' && key.key != '.') add(upper(key.key), std::visit(Words{}, key.action));
    made.body.push_back({std::move(table)});
    made.buttons = {node::primary("閉じる", "cancel", CloseForm{}, "Esc")};
    return made;
}

}  // namespace

bool is_question(FormKind kind) {
    switch (kind) {
        case FormKind::warning:
        case FormKind::resume:
        case FormKind::open_meeting:
        case FormKind::close_meeting:
        case FormKind::leave:
        case FormKind::go_home:
        case FormKind::person_left:
        case FormKind::read_files:
        case FormKind::help:
            return true;
        default:
            return false;
    }
}

Dialog question_dialog(const Form& form, const Record& record, const Screen& screen) {
    switch (form.kind) {
        case FormKind::warning:
            return warning_dialog(form);
        case FormKind::resume:
            return resume_dialog(form, record);
        case FormKind::open_meeting:
            return open_dialog(form, record);
        case FormKind::close_meeting:
            return close_dialog(form, record);
        case FormKind::leave:
            return leave_dialog(form, record);
        case FormKind::go_home:
            if (const auto* own = item_with_person(record, form.meeting)) return stay_dialog(form, *own);
            return go_home_dialog();
        case FormKind::person_left:
            return person_left_dialog();
        case FormKind::read_files:
            return read_files_dialog(form);
        default:
            return help_dialog(screen);
    }
}

std::optional<domain::Command> command_of(const Form& form) {
    switch (form.kind) {
        case FormKind::warning:
            return form.warned;
        case FormKind::open_meeting:
            return domain::Command{domain::OpenMeeting{form.meeting}};
        case FormKind::close_meeting:
            return domain::Command{domain::CloseMeeting{form.meeting}};
        case FormKind::leave:
            return domain::Command{domain::Leave{form.meeting, form.person}};
        case FormKind::person_left:
            return domain::Command{domain::SetWithPerson{form.item, false}};
        default:
            return {};
    }
}

}  // namespace kasane::view

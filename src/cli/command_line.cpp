#include "cli/command_line.hpp"

#include <functional>
#include <ostream>
#include <sstream>

#include <CLI/CLI.hpp>

#include "cli/syntax.hpp"
#include "cli/usage.hpp"
#include "cli/verbs.hpp"
#include "platform/paths.hpp"
#include "service/sending.hpp"
#include "service/wall_clock.hpp"
#include "text/one_line.hpp"

namespace kasane::cli {
namespace {

/// What was read from the command line, as it was typed.
struct Typed {
    std::string store;
    std::string now;
    std::string size;
    std::string sealed_backup;
    std::string actor;
    std::string meeting;
    std::string output;
    std::string file;
    std::string day;
    PaperAsked paper;
    PrintAsked print;
    std::vector<std::string> files;
    std::optional<int> page;  ///< of the guide
    bool sample = false;
    bool history = false;
    bool sealed = false;
    bool repair = false;
    std::string support_case;
    std::optional<std::string> member;  ///< of `destroy`: an empty word is none of the household
    std::string because;
    bool remove = false;
    bool syntax = false;
};

using Verb = std::function<Exit(const Context&)>;

/// Adds the verbs to the syntax.
class Verbs {
  public:
    Verbs(CLI::App& app, Typed& typed, Verb& chosen) : app_(app), typed_(typed), chosen_(chosen) {}

    void add_all() {
        add_files();
        add_meetings();
        add_papers();
        add_office();
        add_safety();
        add_care();
    }

  private:
    CLI::App* verb(const char* name, const char* help, Verb run_verb) {
        auto* sub = add_japanese(app_, name, help);
        sub->callback([&chosen = chosen_, run_verb = std::move(run_verb)] { chosen = run_verb; });
        return sub;
    }
    CLI::App* with_meeting(CLI::App* sub) {
        sub->add_option("MEETING", typed_.meeting, "会議の番号（S12 か S12-1）")->required();
        return sub;
    }
    CLI::App* with_output(CLI::App* sub, const char* help) {
        sub->add_option("-o", typed_.output, help);
        return sub;
    }

    void add_files() {
        verb("init", "保存先をつくる", [&typed = typed_](const Context& c) {
            return init(c, typed.sample);
        })->add_flag("--sample", typed_.sample, "見本の町を入れる");
        verb("import", "機関・名簿・ケース・プラン・会議をファイルから読む",
             [&typed = typed_](const Context& c) { return import(c, typed.files); })
            ->add_option("FILE", typed_.files, "TOML か CSV のファイル")
            ->required();
        auto* sub = verb("pdf", "Markdown を PDF に",
                         [&typed = typed_](const Context& c) { return pdf(c, typed.file, typed.output); });
        sub->add_option("FILE", typed_.file, "Markdown のファイル")->required();
        sub->add_option("-o", typed_.output, "書くファイル（.pdf）")->required();
    }

    void add_meetings() {
        verb("meetings", "会議の一覧", [](const Context& c) { return meetings(c); });
        with_meeting(verb("check", "会議の確認",
                          [&typed = typed_](const Context& c) { return check(c, typed.meeting); }));
        with_meeting(verb("log", "だれが、いつ、何をしたか",
                          [&typed = typed_](const Context& c) { return log(c, typed.meeting); }));
        auto* sub = verb("record", "標準入力の命令を記録する",
                         [&typed = typed_](const Context& c) { return record(c, typed.meeting); });
        sub->add_option("SITTING", typed_.meeting, "会議の番号（S12）。なければ、会議と会議の間の記録");
        sub->add_option("--as", typed_.actor, "記録する人");
    }

    CLI::App* paper_verb(const char* name, const char* help, service::PaperKind kind) {
        auto* sub = with_output(verb(name, help,
                                     [&typed = typed_, kind](const Context& c) {
                                         auto asked = typed.paper;
                                         asked.kind = kind;
                                         asked.meeting = typed.meeting;
                                         asked.output = typed.output;
                                         asked.sealed = typed.sealed;
                                         return paper(c, asked);
                                     }),
                                "書くファイル（.md、.pdf、.docx）");
        sub->add_flag("--sealed", typed_.sealed, "PDF にパスワードを付ける（標準入力から）");
        return sub;
    }
    CLI::App* with_level(CLI::App* sub) {
        sub->add_option("--level", typed_.paper.level,
                        "原本、配付用、閲覧用。なければ、その紙に足りる最も狭いもの");
        return sub;
    }
    CLI::App* with_case(CLI::App* sub) {
        sub->add_option("CASE", typed_.paper.support_case, "ケースの番号（R7-012）")->required();
        return sub;
    }

    void add_papers() {
        using service::PaperKind;
        with_meeting(paper_verb("agenda", "次第", PaperKind::agenda));
        with_level(with_meeting(paper_verb("minutes", "会議録", PaperKind::minutes)))
            ->add_option("--version", typed_.paper.version, "確定した版の番号。なければ、いまの版")
            ->check(version_fault);
        with_level(with_case(with_meeting(paper_verb("sheet", "ケース別記録", PaperKind::sheet))));
        with_meeting(paper_verb("slip", "機関別役割票", PaperKind::slip))
            ->add_option("AGENCY", typed_.paper.agency, "機関の略称か正式な名")
            ->required();
        with_meeting(paper_verb("reading-copy", "閲覧用副本", PaperKind::reading_copy));
        with_meeting(paper_verb("handout", "配付資料（番号つきの部数と回収の一覧）", PaperKind::handout))
            ->add_option("--copies", typed_.paper.copies, "部数（1から99）。なければ、次第にある部数")
            ->check(copies_fault);
        with_case(paper_verb("disclosure", "開示用の写し", PaperKind::disclosure))
            ->add_option("MEMBER", typed_.paper.member, "請求した世帯員の続柄か氏名")
            ->required();
        auto* sub = with_meeting(
            verb("papers", "次第・会議録・ケース別記録・役割票をまとめて",
                 [&typed = typed_](const Context& c) { return papers(c, typed.meeting, typed.output); }));
        sub->add_option("-o", typed_.output, "書くフォルダー")->required();
        add_printing();
        add_templates();
    }

    void add_printing() {
        verb("printers", "プリンターの一覧", [](const Context& c) { return printers(c); });
        auto* sub = with_meeting(verb("print", "会議の紙を印刷する", [&typed = typed_](const Context& c) {
            auto asked = typed.print;
            asked.paper = typed.paper;
            asked.paper.meeting = typed.meeting;
            return print(c, asked);
        }));
        sub->add_option("PAPER", typed_.print.name,
                        "agenda、minutes、sheet、slip、reading-copy、handout のどれか")
            ->required();
        sub->add_option("--case", typed_.paper.support_case, "sheet のケースの番号");
        sub->add_option("--agency", typed_.paper.agency, "slip の機関の略称か正式な名");
        sub->add_option("--printer", typed_.print.printer, "プリンター。なければ、いつも使うもの");
        sub->add_option("--copies", typed_.paper.copies, "部数（1から99）")->check(copies_fault);
        sub->add_option("--sides", typed_.print.sides,
                        "片面、両面、両面（短辺とじ）。なければ、プリンターの設定のまま");
        with_level(sub);
    }

    void add_templates() {
        auto* sub = verb("template", "紙のひな形を確かめる", {});
        sub->require_subcommand(1);
        const auto under = [&](const char* name, const char* help, Verb run_verb) {
            auto* part = add_japanese(*sub, name, help);
            part->callback([&chosen = chosen_, run_verb = std::move(run_verb)] { chosen = run_verb; });
            return part;
        };
        sub->callback([] {});
        under("check", "見本の町の紙で確かめる", check_templates);
        under("fields", "使える項目の一覧", template_fields);
        auto* preview = under("preview", "見本の町の紙にする", [&typed = typed_](const Context& c) {
            return preview_template(c, typed.file, typed.output);
        });
        preview->add_option("FILE", typed_.file, "ひな形の名（minutes.md）")->required();
        with_output(preview, "書くファイル（.md、.pdf、.docx）");
    }

    void add_office() {
        verb("propose", "その日の議題の案",
             [&typed = typed_](const Context& c) { return propose(c, typed.day); })
            ->add_option("DATE", typed_.day, "会議の日（2026-02-26 か 2/26）")
            ->required();
        verb("rules", "規則の表", [](const Context& c) { return rules(c); });
        auto* sub = with_output(
            verb("guide", "使い方のページ",
                 [&typed = typed_](const Context& c) { return guide(c, typed.page, typed.output); }),
            "書くファイル（.pdf）");
        sub->add_option("PAGE", typed_.page, "ページの番号。なければ、すべて");
        add_settings();
    }

    void add_safety() {
        auto* sub = verb("backup", "控えをとる",
                         [&typed = typed_](const Context& c) { return backup(c, typed.file, typed.sealed); });
        sub->add_option("FILE", typed_.file, "控えのファイル")->required();
        sub->add_flag("--sealed", typed_.sealed, "合言葉で封をする（合言葉は標準入力から）");
        verb("restore", "控えから戻す（今の記録は残す）",
             [&typed = typed_](const Context& c) { return restore(c, typed.file); })
            ->add_option("FILE", typed_.file, "控えのファイル")
            ->required();
    }

    void add_care() {
        verb("doctor", "記録と端末の具合を確かめる", [&typed = typed_](const Context& c) {
            return typed.repair ? repair(c) : doctor(c);
        })->add_flag("--repair", typed_.repair, "壊れた記録から読めるものを取り出し、新しいファイルに入れる");
        add_pin();
        auto* sub =
            verb("destroy", "ケースや世帯員を廃棄する（取り消せない）", [&typed = typed_](const Context& c) {
                return typed.history ? destruction_history(c)
                                     : destroy(c, typed.support_case, typed.member, typed.because);
            });
        sub->add_option("CASE", typed_.support_case, "ケースの番号。なければ、保存期間を過ぎたケースの一覧");
        sub->add_option("--member", typed_.member, "世帯員だけを廃棄するとき、その続柄か氏名");
        sub->add_option("--because", typed_.because, "理由（残る）");
        sub->add_option("--as", typed_.actor, "廃棄する人");
        sub->add_flag("--history", typed_.history, "だれが、いつ、なぜ廃棄したか");
    }

    void add_pin() {
        auto* sub = verb("pin", "会議の画面の PIN があるか。忘れたときになくす",
                         [&typed = typed_](const Context& c) { return pin(c, typed.remove); });
        sub->add_flag("--remove", typed_.remove, "PIN をなくす（保存先のファイルの持ち主だけ）");
        sub->add_option("--as", typed_.actor, "なくす人。なければ、いまの利用者の名");
    }

    void add_settings() {
        auto* sub = verb("settings", "町の設定を書き出す・読み込む・たどる", {});
        auto* out = sub->add_option("--export", typed_.file, "設定を書くファイル。なければ画面に出す")
                        ->expected(0, 1);
        auto* in = sub->add_option("--import", typed_.file, "設定を読むファイル");
        auto* history = sub->add_flag("--history", typed_.history, "だれが、いつ、何を変えたか");
        sub->add_option("--as", typed_.actor, "設定を変える人");
        sub->callback([&typed = typed_, &chosen = chosen_, out, in, history] {
            if (out->count() + in->count() + history->count() != 1)
                throw CLI::ValidationError("settings",
                                           "--export、--import、--history のどれか一つを付けてください。");
            const Verb exported = [&typed](const Context& c) { return export_settings(c, typed.file); };
            const Verb imported = [&typed](const Context& c) { return import_settings(c, typed.file); };
            chosen = out->count() > 0 ? exported : in->count() > 0 ? imported : Verb(settings_history);
        });
    }

    CLI::App& app_;
    Typed& typed_;
    Verb& chosen_;
};

/// The whole syntax; `chosen` is set to the verb that was named.
void describe(CLI::App& app, Typed& typed, Verb& chosen) {
    speak_japanese(app);
    app.add_option("--db", typed.store, "保存先のファイル");
    app.add_option("--now", typed.now, "きょうの日付（2026-01-22 か 2026-01-22T13:10）");
    app.add_option("--size", typed.size, "画面の大きさ（1920x1080）。なければ全画面");
    app.add_option("--show", typed.sealed_backup, "封をした控えが何か、どう戻すかを窓で言う。何も変えない");
    app.set_version_flag("--version", "かさね " KASANE_VERSION, "版を言う");
    // For the completion of the shell and the manual page, not for people.
    app.add_flag("--syntax", typed.syntax)->group("");
    app.require_subcommand(0, 1);
    app.fallthrough();

    Verbs(app, typed, chosen).add_all();
}

/// --now with a day alone keeps the clock's time of day.
std::optional<text::DateTime> read_now(const std::string& typed) {
    if (const auto moment = text::parse_date_time(typed)) return moment;
    auto now = service::WallClock({}).now();
    const auto day = text::parse_date(typed);
    if (!day) return {};
    now.date = *day;
    return now;
}

bool read_size(const std::string& typed, KioskWanted& wanted) {
    if (typed.empty()) return true;
    char by = 0;
    char rest = 0;
    std::istringstream in(typed);
    return in >> wanted.width >> by >> wanted.height && by == 'x' && wanted.width >= 640 &&
           wanted.height >= 480 && !(in >> rest);
}

int usage(const Streams& streams, const std::string& what) {
    streams.err << what << "\n使い方は kasane --help で確かめてください。\n";
    return static_cast<int>(Exit::usage);
}

std::variant<int, KioskWanted> act(const Typed& typed, const Verb& chosen, Streams streams) {
    std::optional<text::DateTime> now;
    if (!typed.now.empty() && !(now = read_now(typed.now)))
        return usage(streams, "--now の「" + typed.now +
                                  "」は暦にある日ではありません。2026-01-22 のように書いてください。");
    if (!text::is_one_line(typed.actor))
        return usage(streams, "--as の名に改行などの制御文字があります。名だけを書いてください。");
    std::filesystem::path store = typed.store;
    if (typed.store.empty()) {
        const auto found = platform::default_store();
        if (const auto* problem = std::get_if<platform::Problem>(&found)) {
            streams.err << problem->what << "\n" << problem->remedy << "\n";
            return static_cast<int>(Exit::trouble);
        }
        store = std::get<std::filesystem::path>(found);
    }
    const service::WallClock clock(now);
    if (chosen)
        return static_cast<int>(chosen(Context{store, clock.now(), [&clock] { return clock.now(); },
                                               typed.actor, streams.in, streams.out, streams.err}));
    KioskWanted wanted{store, now, 0, 0, typed.sealed_backup};
    if (!read_size(typed.size, wanted))
        return usage(streams, "--size の「" + typed.size + "」は画面の大きさではありません。");
    return wanted;
}

}  // namespace

std::variant<int, KioskWanted> run(int argument_count, const char* const* arguments, Streams streams) {
    Typed typed;
    Verb chosen;
    CLI::App app("かさね：重層的支援会議の進行と記録", "kasane");
    describe(app, typed, chosen);
    try {
        app.parse(argument_count, arguments);
    } catch (const CLI::CallForHelp&) {
        streams.out << app.help();
        return static_cast<int>(Exit::done);
    } catch (const CLI::CallForVersion& version) {
        streams.out << version.what() << "\n";
        return static_cast<int>(Exit::done);
    } catch (const CLI::ParseError& error) {
        return usage(streams, misuse(app, error));
    }
    if (typed.syntax) {
        tell_syntax(app, streams.out);
        return static_cast<int>(Exit::done);
    }
    return act(typed, chosen, streams);
}

}  // namespace kasane::cli

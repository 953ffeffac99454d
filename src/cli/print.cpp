#include <algorithm>
#include <ostream>

#include "cli/listing.hpp"
#include "cli/made_papers.hpp"
#include "cli/usage.hpp"
#include "cli/verbs.hpp"
#include "domain/queries/wording.hpp"
#include "service/sending.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

using service::PaperOf;
using service::PaperSpec;

/// Longer than kasane-out waits for CUPS.
constexpr auto longest = std::chrono::seconds(60);

/// The paper of this verb. 開示用 is of no meeting: it is looked at before it leaves the house.
const PaperSpec* paper_called(const Context& context, const std::string& name) {
    std::vector<std::string> names;
    std::string listed;
    for (const auto& spec : service::paper_specs()) {
        if (spec.of == PaperOf::member_of_case) continue;
        if (spec.verb == name) return &spec;
        names.emplace_back(spec.verb);
        listed += (listed.empty() ? "" : "、") + std::string(spec.verb);
    }
    tell(context, "「" + name + "」という紙はありません。" + did_you_mean(name, names),
         "次のどれかにしてください：" + listed + "。");
    return nullptr;
}

std::optional<service::Sides> sides_of(const Context& context, const std::string& typed) {
    if (typed.empty()) return service::Sides::as_set;
    const auto sides = service::parse_sides(typed);
    if (!sides)
        tell(context, "「" + typed + "」という刷り方はありません。",
             "片面、両面、両面（短辺とじ）のどれかにしてください。");
    return sides;
}

/// Of whom the paper is must be said where it is of one.
bool says_of_whom(const Context& context, const PaperSpec& spec, const PaperAsked& asked) {
    const std::string verb(spec.verb);
    if (spec.of == PaperOf::case_of_meeting && asked.support_case.empty()) {
        tell(context, verb + " を印刷するケースがありません。", "--case にケースの番号を書いてください。");
        return false;
    }
    if (spec.of == PaperOf::agency_of_meeting && asked.agency.empty()) {
        tell(context, verb + " を印刷する機関がありません。", "--agency に機関の略称を書いてください。");
        return false;
    }
    return true;
}

template <class Result>
Exit told(const Context& context, const Result& problem) {
    tell(context, problem.what, problem.remedy);
    return Exit::trouble;
}

Exit send(const Context& context, const service::PrintOrder& order, const MadePaper& made) {
    // What the printer itself decides may be both sides.
    const auto sheets = order.sides == service::Sides::one ? pdf::Sheets::one_side : pdf::Sheets::both_sides;
    const auto file = service::paper_pdf(made.paper, made.author, context.now, sheets);
    if (const auto* problem = text::problem_in(file)) return told(context, *problem);
    const auto& pdf = std::get<service::PdfFile>(file);
    for (const auto& warning : pdf.warnings) context.err << warning << "\n";
    auto started = service::print(order, pdf.bytes);
    if (const auto* problem = text::problem_in(started)) return told(context, *problem);
    const auto printed = service::printed_on(std::get<platform::Child>(started).wait(longest));
    if (const auto* problem = text::problem_in(printed)) return told(context, *problem);
    context.out << order.title << '\t' << std::get<std::string>(printed) << '\t' << pdf.pages << "ページ\t"
                << order.copies << "部\n";
    return Exit::done;
}

/// How a paper is printed, as it is asked for on the command line.
struct PrintAsked {
    PaperAsked paper;
    std::string printer;  ///< empty: the default
    service::Sides sides = service::Sides::as_set;
};

Exit print(const Context& context, const PrintAsked& asked) {
    const auto& spec = service::spec_of(asked.paper.kind);
    service::PrintOrder order{asked.printer, std::max(1, asked.paper.copies), asked.sides};
    // Each numbered copy is printed once.
    if (spec.is_numbered) order.copies = 1;
    return with_papers(context, asked.paper, [&](const MadePaper& made) {
        order.title =
            service::job_title(spec.kind, made.meeting == nullptr ? "" : domain::code_of(*made.meeting));
        return send(context, order, made);
    });
}

Exit printers(const Context& context) {
    auto started = service::ask_printers();
    if (const auto* problem = text::problem_in(started)) return told(context, *problem);
    const auto listed = service::printers_in(std::get<platform::Child>(started).wait(longest));
    if (const auto* problem = text::problem_in(listed)) return told(context, *problem);
    std::vector<text::Row> rows;
    for (const auto& printer : std::get<std::vector<service::Printer>>(listed))
        rows.push_back({printer.name, printer.is_ready ? "使えます" : "いまは使えません",
                        printer.is_default ? "いつも使う" : "", printer.info});
    print_list(context, {{""}, {""}, {""}, {"", text::ColumnKind::sentence}}, rows);
    return Exit::done;
}

Run print_syntax(Syntax& syntax) {
    const auto meeting = syntax.meeting();
    const auto name = syntax.value("PAPER", "agenda、minutes、sheet、slip、reading-copy、handout のどれか");
    const auto number = syntax.option("--case", "CASE", "sheet のケースの番号");
    const auto agency = syntax.option("--agency", "AGENCY", "slip の機関の略称か正式な名");
    const auto level = syntax.option("--level", "LEVEL", level_help);
    const auto printer = syntax.option("--printer", "PRINTER", "プリンター。なければ、いつも使うもの");
    const auto copies = syntax.number("--copies", "N", "部数（1から99）", copies_fault);
    const auto typed_sides =
        syntax.option("--sides", "SIDES", "片面、両面、両面（短辺とじ）。なければ、プリンターの設定のまま");
    return [=](const Context& context) {
        const auto* spec = paper_called(context, *name);
        const auto sides = sides_of(context, *typed_sides);
        PaperAsked asked{.meeting = *meeting,
                         .support_case = *number,
                         .agency = *agency,
                         .copies = *copies,
                         .level = *level};
        if (spec == nullptr || !sides || !says_of_whom(context, *spec, asked)) return Exit::usage;
        asked.kind = spec->kind;
        return print(context, {asked, *printer, *sides});
    };
}

}  // namespace

Verb print_verb() {
    return {"print",
            Occasion::papers,
            "会議の紙を印刷する",
            "この端末の CUPS の、つながっているプリンターで印刷します。",
            {"kasane print S2 agenda", "kasane print S2 handout --sides 両面"},
            print_syntax};
}

Verb printers_verb() {
    return {"printers", Occasion::papers,    "プリンターの一覧",
            "",         {"kasane printers"}, [](Syntax&) -> Run { return printers; }};
}

}  // namespace kasane::cli

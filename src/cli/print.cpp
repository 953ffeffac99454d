#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

#include "cli/listing.hpp"
#include "cli/made_papers.hpp"
#include "cli/usage.hpp"
#include "cli/verbs.hpp"
#include "domain/wording.hpp"
#include "service/sending.hpp"

namespace kasane::cli {
namespace {

using service::PaperKind;

constexpr std::array<std::pair<std::string_view, PaperKind>, 6> paper_names{
    {{"agenda", PaperKind::agenda},
     {"minutes", PaperKind::minutes},
     {"sheet", PaperKind::sheet},
     {"slip", PaperKind::slip},
     {"reading-copy", PaperKind::reading_copy},
     {"handout", PaperKind::handout}}};

/// Longer than kasane-out waits for CUPS.
constexpr auto longest = std::chrono::seconds(60);

std::optional<PaperKind> kind_of(const Context& context, const std::string& name) {
    std::vector<std::string> names;
    std::string listed;
    for (const auto& [known, kind] : paper_names) {
        if (known == name) return kind;
        names.emplace_back(known);
        listed += (listed.empty() ? "" : "、") + std::string(known);
    }
    tell(context, "「" + name + "」という紙はありません。" + did_you_mean(name, names),
         "次のどれかにしてください：" + listed + "。");
    return {};
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
bool says_of_whom(const Context& context, PaperKind kind, const PaperAsked& asked) {
    if (kind == PaperKind::sheet && asked.support_case.empty()) {
        tell(context, "sheet を印刷するケースがありません。", "--case にケースの番号を書いてください。");
        return false;
    }
    if (kind == PaperKind::slip && asked.agency.empty()) {
        tell(context, "slip を印刷する機関がありません。", "--agency に機関の略称を書いてください。");
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
    if (const auto* problem = std::get_if<service::Problem>(&file)) return told(context, *problem);
    const auto& pdf = std::get<service::PdfFile>(file);
    for (const auto& warning : pdf.warnings) context.err << warning << "\n";
    auto started = service::print(order, pdf.bytes);
    if (const auto* problem = std::get_if<service::Problem>(&started)) return told(context, *problem);
    const auto printed = service::printed_on(std::get<platform::Child>(started).wait(longest));
    if (const auto* problem = std::get_if<service::Problem>(&printed)) return told(context, *problem);
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
    const auto kind = asked.paper.kind;
    service::PrintOrder order{asked.printer, std::max(1, asked.paper.copies), asked.sides};
    // Of 配付資料 each numbered copy is printed once.
    if (kind == PaperKind::handout) order.copies = 1;
    return with_papers(context, asked.paper, [&](const MadePaper& made) {
        order.title = service::job_title(kind, made.meeting == nullptr ? "" : domain::code_of(*made.meeting));
        return send(context, order, made);
    });
}

Exit printers(const Context& context) {
    auto started = service::ask_printers();
    if (const auto* problem = std::get_if<service::Problem>(&started)) return told(context, *problem);
    const auto listed = service::printers_in(std::get<platform::Child>(started).wait(longest));
    if (const auto* problem = std::get_if<service::Problem>(&listed)) return told(context, *problem);
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
        const auto kind = kind_of(context, *name);
        const auto sides = sides_of(context, *typed_sides);
        PaperAsked asked{.meeting = *meeting,
                         .support_case = *number,
                         .agency = *agency,
                         .copies = *copies,
                         .level = *level};
        if (!kind || !sides || !says_of_whom(context, *kind, asked)) return Exit::usage;
        asked.kind = *kind;
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

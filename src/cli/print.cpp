#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

#include "cli/made_papers.hpp"
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
    const auto* found = std::find_if(paper_names.begin(), paper_names.end(),
                                     [&](const auto& known) { return known.first == name; });
    if (found != paper_names.end()) return found->second;
    std::string names;
    for (const auto& known : paper_names) names += (names.empty() ? "" : "、") + std::string(known.first);
    tell(context, "「" + name + "」という紙はありません。", "次のどれかにしてください：" + names + "。");
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

}  // namespace

Exit print(const Context& context, PrintAsked asked) {
    const auto kind = kind_of(context, asked.name);
    const auto sides = sides_of(context, asked.sides);
    if (!kind || !sides || !says_of_whom(context, *kind, asked.paper)) return Exit::usage;
    asked.paper.kind = *kind;
    service::PrintOrder order{asked.printer, std::max(1, asked.paper.copies), *sides};
    // Of 配付資料 each numbered copy is printed once.
    if (*kind == PaperKind::handout) order.copies = 1;
    return with_papers(context, asked.paper, [&](const MadePaper& made) {
        order.title =
            service::job_title(*kind, made.meeting == nullptr ? "" : domain::code_of(*made.meeting));
        return send(context, order, made);
    });
}

Exit printers(const Context& context) {
    auto started = service::ask_printers();
    if (const auto* problem = std::get_if<service::Problem>(&started)) return told(context, *problem);
    const auto listed = service::printers_in(std::get<platform::Child>(started).wait(longest));
    if (const auto* problem = std::get_if<service::Problem>(&listed)) return told(context, *problem);
    for (const auto& printer : std::get<std::vector<service::Printer>>(listed))
        context.out << printer.name << '\t' << (printer.is_ready ? "使えます" : "いまは使えません") << '\t'
                    << (printer.is_default ? "いつも使う" : "") << '\t' << printer.info << '\n';
    return Exit::done;
}

}  // namespace kasane::cli

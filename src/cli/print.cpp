#include <algorithm>
#include <ostream>

#include "cli/made_papers.hpp"
#include "domain/wording.hpp"
#include "service/sending.hpp"

namespace kasane::cli {
namespace {

using service::PaperOf;
using service::PaperSpec;

/// Longer than kasane-out waits for CUPS.
constexpr auto longest = std::chrono::seconds(60);

/// The paper of this verb. 開示用 is of no meeting: it is looked at before it leaves the house.
const PaperSpec* paper_called(const Context& context, const std::string& name) {
    std::string names;
    for (const auto& spec : service::paper_specs()) {
        if (spec.of == PaperOf::member_of_case) continue;
        if (spec.verb == name) return &spec;
        names += (names.empty() ? "" : "、") + std::string(spec.verb);
    }
    tell(context, "「" + name + "」という紙はありません。", "次のどれかにしてください：" + names + "。");
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
    const auto* spec = paper_called(context, asked.name);
    const auto sides = sides_of(context, asked.sides);
    if (spec == nullptr || !sides || !says_of_whom(context, *spec, asked.paper)) return Exit::usage;
    asked.paper.kind = spec->kind;
    service::PrintOrder order{asked.printer, std::max(1, asked.paper.copies), *sides};
    // Each numbered copy is printed once.
    if (spec->is_numbered) order.copies = 1;
    return with_papers(context, asked.paper, [&](const MadePaper& made) {
        order.title =
            service::job_title(spec->kind, made.meeting == nullptr ? "" : domain::code_of(*made.meeting));
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

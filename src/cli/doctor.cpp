#include "service/doctor.hpp"

#include <algorithm>
#include <ostream>
#include <string>

#include "cli/listing.hpp"
#include "cli/verbs.hpp"
#include "domain/queries/table_words.hpp"
#include "store/salvage.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

std::string_view word_of(service::Health health) {
    switch (health) {
        case service::Health::good:
            return "よい";
        case service::Health::attention:
            return "注意";
        case service::Health::bad:
            break;
    }
    return "悪い";
}

text::Row row_of(const service::Examined& examined) {
    text::Row row{std::string(word_of(examined.health)), examined.what};
    if (!examined.remedy.empty()) row.push_back(examined.remedy);
    return row;
}

bool any_bad(const std::vector<service::Examined>& report) {
    return std::any_of(report.begin(), report.end(),
                       [](const auto& examined) { return examined.health == service::Health::bad; });
}

std::string lost_lines(const store::Salvaged& saved) {
    const auto lost = std::to_string(saved.journal_lost) + "行を失った";
    if (!saved.end_unknown) return lost;
    return saved.journal_lost > 0 ? "少なくとも" + lost : "そのあとに何行を失ったかは分からない";
}

void print(const Context& context, const store::Salvaged& saved) {
    const auto lines = [](auto number) { return std::to_string(number) + "行"; };
    std::vector<text::Row> rows;
    for (const auto& table : saved.tables) {
        if (!table.damaged) continue;
        const auto from_journal =
            table.from_journal > 0 ? "（うち" + lines(table.from_journal) + "は履歴から）" : std::string();
        rows.push_back({"壊れていた表", std::string(domain::table_words(table.name)),
                        lines(table.rows) + "を取り出した" + from_journal});
    }
    rows.push_back({"履歴", lines(saved.journal_lines) + "を取り出した、" + lost_lines(saved)});
    rows.push_back({"つながる先を失った行",
                    lines(saved.left_out) + "を除いた、" + lines(saved.cut_off) + "のつながりを外した"});
    print_list(context, {{""}, {"", text::ColumnKind::sentence}, {"", text::ColumnKind::sentence}}, rows);
}

Exit doctor(const Context& context) {
    auto report = service::examine_store(context.store);
    for (auto& examined : service::examine_machine(context.store)) report.push_back(std::move(examined));
    std::vector<text::Row> rows;
    for (const auto& examined : report) rows.push_back(row_of(examined));
    print_list(context,
               {{"具合"}, {"こと", text::ColumnKind::sentence}, {"すること", text::ColumnKind::sentence}},
               rows);
    return any_bad(report) ? Exit::refused : Exit::done;
}

Exit repair(const Context& context) {
    auto target = context.store;
    target.replace_filename(target.stem().string() + "-repaired" + target.extension().string());
    const auto saved = store::salvage(context.store, target);
    if (const auto* problem = text::problem_in(saved)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    print(context, std::get<store::Salvaged>(saved));
    context.out << "取り出したものを入れました：" << target.string() << "\n"
                << "もとのファイルはそのままです。確かめて、よければ kasane restore で戻してください。\n";
    return Exit::done;
}

}  // namespace

Verb doctor_verb() {
    return {"doctor",
            Occasion::safekeeping,
            "記録と端末の具合を確かめる",
            "記録、履歴、控え、権限、端末を調べ、よくないことと、することを一行ずつ挙げます。悪いものがあれば"
            " 1 で終わります。"
            "廃棄したあとにファイルに残ったものがあれば、消します。",
            {"kasane doctor"},
            [](Syntax& syntax) -> Run {
                const auto mend =
                    syntax.flag("--repair", "壊れた記録から読めるものを取り出し、新しいファイルに入れる");
                return [mend](const Context& context) { return *mend ? repair(context) : doctor(context); };
            }};
}

}  // namespace kasane::cli

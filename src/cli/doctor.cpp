#include "service/doctor.hpp"

#include <algorithm>
#include <ostream>
#include <string>

#include "cli/verbs.hpp"
#include "service/table_words.hpp"
#include "store/salvage.hpp"

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

void print(const Context& context, const std::vector<service::Examined>& report) {
    for (const auto& examined : report) {
        context.out << word_of(examined.health) << '\t' << examined.what;
        if (!examined.remedy.empty()) context.out << '\t' << examined.remedy;
        context.out << '\n';
    }
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
    for (const auto& table : saved.tables) {
        if (!table.damaged) continue;
        context.out << "壊れていた表\t" << service::table_words(table.name) << "\t" << table.rows
                    << "行を取り出した";
        if (table.from_journal > 0) context.out << "（うち" << table.from_journal << "行は履歴から）";
        context.out << '\n';
    }
    context.out << "履歴\t" << saved.journal_lines << "行を取り出した、" << lost_lines(saved) << "\n"
                << "つながる先を失った行\t" << saved.left_out << "行を除いた、" << saved.cut_off
                << "行のつながりを外した\n";
}

}  // namespace

Exit doctor(const Context& context) {
    const auto store = service::examine_store(context.store);
    const auto machine = service::examine_machine(context.store);
    print(context, store);
    print(context, machine);
    return any_bad(store) || any_bad(machine) ? Exit::refused : Exit::done;
}

Exit repair(const Context& context) {
    auto target = context.store;
    target.replace_filename(target.stem().string() + "-repaired" + target.extension().string());
    const auto saved = store::salvage(context.store, target);
    if (const auto* problem = std::get_if<store::Problem>(&saved)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    print(context, std::get<store::Salvaged>(saved));
    context.out << "取り出したものを入れました：" << target.string() << "\n"
                << "もとのファイルはそのままです。確かめて、よければ kasane restore で戻してください。\n";
    return Exit::done;
}

}  // namespace kasane::cli

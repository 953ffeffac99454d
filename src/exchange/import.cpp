#include "exchange/import.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <type_traits>

#include "domain/commands/command_names.hpp"
#include "domain/names/reference.hpp"
#include "domain/queries/about.hpp"
#include "domain/rules/whereabouts.hpp"
#include "exchange/case_table.hpp"
#include "exchange/changes.hpp"
#include "exchange/import_state.hpp"
#include "exchange/import_told.hpp"
#include "exchange/toml_reader.hpp"
#include "exchange/xlsx_reader.hpp"

namespace kasane::exchange {
namespace {

std::string lower_ending(const std::string& name) {
    const auto dot = name.find_last_of('.');
    std::string ending = dot == std::string::npos ? "" : name.substr(dot);
    for (auto& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return ending;
}

Result<Node> read_tree(const File& file) {
    if (file.bytes.size() > largest_file)
        return Problem{file.name, 0, "ファイルが 10 MB を超えています。", "ファイルを分けてください。"};
    if (lower_ending(file.name) == ".toml") return read_toml(file);
    return Problem{file.name, 0, "読み込めるのは .toml、.csv、.tsv、.txt、.xlsx のファイルです。",
                   "ほかの形の表は「Excel ブック（.xlsx）」として保存してください。"};
}

bool is_table(const File& file) {
    const auto ending = lower_ending(file.name);
    return file.bytes.size() <= largest_file &&
           (ending == ".csv" || ending == ".tsv" || ending == ".txt" || is_workbook(file));
}

/// The known tables at the top of a file, and who reads them, in the order in which they need each other.
struct Kind {
    std::string_view key;
    void (*read)(ImportState&, const Source&);
};
constexpr std::array<Kind, 6> kinds{{{"town", import_town},
                                     {"agency", import_agency},
                                     {"person", import_person},
                                     {"case", import_case},
                                     {"plan", import_plan},
                                     {"sitting", import_sitting}}};

struct FileTree {
    std::string name;
    Node root;
};

std::vector<Source> sources_of(ImportState& state, const std::vector<FileTree>& trees, std::string_view key) {
    std::vector<Source> sources;
    for (const auto& tree : trees) {
        state.in.file = tree.name;
        for (const auto* table : tables_under(state.in, tree.root, key))
            sources.push_back({tree.name, table});
    }
    return sources;
}

/// Everything that stands in a list.
std::size_t rows_in(const Node& node) {
    std::size_t rows = node.items.size();
    for (const auto& item : node.items) rows += rows_in(item);
    for (const auto& [key, value] : node.fields) rows += rows_in(value);
    return rows;
}

void check_top(ImportState& state, const FileTree& tree) {
    std::vector<std::string_view> known;
    for (const auto& kind : kinds) known.push_back(kind.key);
    state.in.file = tree.name;
    check_keys(state.in, tree.root, known, {});
    if (tree.root.fields.empty())
        state.in.refuse(tree.root, "中身がありません。", "[[case]] などの表を書いてください。");
}

/// What files bring must not hold the whole name of anybody, of whichever household.
void check_whole_names(ImportState& state, const std::vector<domain::AnyChange>& changes) {
    const domain::WholeNames names(domain::members_to_look_for(state.after));
    state.in.file.clear();
    const auto check = [&](const auto& row) {
        using Row = std::decay_t<decltype(row)>;
        Row::fields(row, [&](const auto& field, const auto& value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                if (!domain::holds_name(field) && !names.in(value).empty())
                    state.in.refuse(Node{}, "「" + in_short(value) + "」の中に、世帯の人の氏名があります。",
                                    "氏名を書かずに、だれのことか分からない言葉にしてください。");
        });
    };
    for (const auto& change : changes)
        std::visit(
            [&](const auto& one) {
                if (one.after) check(*one.after);
            },
            change);
}

/// R27: of a household of 虐待・DV・支援措置 no file says where it can be found.
void check_whereabouts(ImportState& state, const std::vector<domain::AnyChange>& changes) {
    const auto check = [&](const auto& row) {
        const auto id = domain::case_of(state.after, row);
        const auto* support_case = id ? state.after.find<domain::Case>(*id) : nullptr;
        if (support_case == nullptr || !support_case->protected_address) return;
        std::decay_t<decltype(row)>::fields(row, [&](const auto&, const auto& value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                if (const auto kind = domain::whereabouts_in(value))
                    state.in.refuse(Node{},
                                    support_case->number + " は虐待・DV・支援措置のケースですが、「" +
                                        in_short(value) + "」に" + std::string(label(*kind)) +
                                        "のような言葉があります。",
                                    "その言葉を除いてください。");
        });
    };
    for (const auto& change : changes)
        std::visit(
            [&](const auto& one) {
                if (one.after) check(*one.after);
            },
            change);
}

void add_count(std::vector<Count>& counts, Count count) {
    if (count.added + count.changed > 0) counts.push_back(std::move(count));
}

template <class T>
Count count_of(const std::vector<domain::AnyChange>& changes, const char* what) {
    Count count{what};
    for (const auto& change : changes)
        if (const auto* row = std::get_if<domain::Change<T>>(&change); row != nullptr && row->after)
            ++(row->before ? count.changed : count.added);
    return count;
}

/// Cases of which anything changed, or anything of their households.
Count count_of_cases(const ImportState& state, const std::vector<domain::AnyChange>& changes) {
    std::set<domain::CaseId> cases;
    const auto add = [&](const auto& change) {
        using Row = std::decay_t<decltype(*change.after)>;
        if (!change.after) return;
        if constexpr (std::is_same_v<Row, domain::Case>) cases.insert(change.after->id);
        if constexpr (std::is_same_v<Row, domain::Member>) cases.insert(change.after->support_case);
        if constexpr (std::is_same_v<Row, domain::Consent>)
            if (const auto* member = state.after.find<domain::Member>(change.after->member))
                cases.insert(member->support_case);
    };
    for (const auto& change : changes) std::visit(add, change);
    Count count{"ケース"};
    for (const auto id : cases) ++(state.before.find<domain::Case>(id) ? count.changed : count.added);
    return count;
}

ImportResult result_of(const ImportState& state) {
    ImportResult result;
    result.changes = changes_between(state.before, state.after);
    add_count(result.counts, count_of<domain::Town>(result.changes, "市町村の設定"));
    add_count(result.counts, count_of<domain::Agency>(result.changes, "機関"));
    add_count(result.counts, count_of<domain::Person>(result.changes, "名簿"));
    add_count(result.counts, count_of_cases(state, result.changes));
    add_count(result.counts, count_of<domain::SupportPlan>(result.changes, "プラン"));
    add_count(result.counts, count_of<domain::Sitting>(result.changes, "会議"));
    result.told = changes_told(state.before, state.after, result.changes);
    result.told.insert(result.told.end(), state.told.begin(), state.told.end());
    return result;
}

/// In the order of the lines; what is said of a case for each of its rows is said once.
Problems in_order(Problems problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    const auto same = [](const Problem& a, const Problem& b) { return message(a) == message(b); };
    problems.erase(std::unique(problems.begin(), problems.end(), same), problems.end());
    return problems;
}

/// The trees of files, with what is wrong in tables and told of them; or why a file cannot be read at all.
struct Trees {
    std::vector<FileTree> trees;
    Problems problems;
    std::vector<std::string> told;
};

Result<Trees> read_trees(std::span<const File> files) {
    Trees all;
    std::size_t rows = 0;
    for (const auto& file : files) {
        if (is_table(file)) {
            auto table = read_case_table(file);
            if (!table.root.fields.empty()) all.trees.push_back({file.name, std::move(table.root)});
            all.problems.insert(all.problems.end(), table.problems.begin(), table.problems.end());
            all.told.insert(all.told.end(), table.told.begin(), table.told.end());
        } else {
            auto read = read_tree(file);
            if (auto* problem = std::get_if<Problem>(&read)) return std::move(*problem);
            all.trees.push_back({file.name, std::get<Node>(std::move(read))});
        }
        if (!all.trees.empty()) rows += rows_in(all.trees.back().root);
        if (rows > most_rows) return too_many_rows(file.name);
    }
    return all;
}

}  // namespace

std::variant<ImportResult, Problems> import_files(std::span<const File> files,
                                                  const domain::Record& everything,
                                                  const domain::Record& imported) {
    auto read = read_trees(files);
    if (auto* problem = std::get_if<Problem>(&read)) return Problems{std::move(*problem)};
    auto& [trees, problems, told] = std::get<Trees>(read);
    ImportState state(everything, imported);
    for (auto& words : told) state.told.push_back({std::move(words), true});
    if (!problems.empty()) state.in.problem = problems.front();
    state.in.problems = std::move(problems);
    for (const auto& tree : trees) check_top(state, tree);
    reserve_sittings(state, sources_of(state, trees, "sitting"));
    const auto known = state.in.problems.size();
    for (const auto& kind : kinds) {
        for (const auto& source : sources_of(state, trees, kind.key)) kind.read(state, source);
        if (state.in.problems.size() > known) break;  // what comes after needs what is wrong here
    }
    if (state.in.problem) return in_order(std::move(state.in.problems));
    auto result = result_of(state);
    check_whole_names(state, result.changes);
    check_whereabouts(state, result.changes);
    if (state.in.problem) return in_order(std::move(state.in.problems));
    return result;
}

}  // namespace kasane::exchange

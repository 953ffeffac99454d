#include "exchange/import.hpp"

#include <array>
#include <type_traits>

#include "domain/command_names.hpp"
#include "domain/reference.hpp"
#include "exchange/changes.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/import_state.hpp"
#include "exchange/toml_reader.hpp"

namespace kasane::exchange {
namespace {

std::string lower_ending(const std::string& name) {
    const auto dot = name.find_last_of('.');
    std::string ending = dot == std::string::npos ? "" : name.substr(dot);
    for (auto& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return ending;
}

Result<Node> read_file(const File& file) {
    if (file.bytes.size() > largest_file)
        return Problem{file.name, 0, "ファイルが 10 MB を超えています。", "ファイルを分けてください。"};
    const auto ending = lower_ending(file.name);
    if (ending == ".toml") return read_toml(file);
    if (ending == ".csv") return read_case_csv(file);
    return Problem{file.name, 0, "読み込めるのは .toml と .csv のファイルです。",
                   "Excel の表は「CSV UTF-8」として保存してください。"};
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

/// Rows that stay must not point to rows that the files took away.
void check_no_loose_ends(ImportState& state) {
    const Node nowhere;
    state.in.file.clear();
    for (const auto& [key, goal] : state.after.rows<domain::Goal>())
        if (state.after.find<domain::Member>(goal.member) == nullptr)
            state.in.refuse(nowhere, "ほかのプランに目標のある世帯員が、ファイルから消えています。",
                            "世帯員を消さずに残してください。");
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

template <class T>
void add_count(std::vector<Count>& counts, const std::vector<domain::AnyChange>& changes, const char* what) {
    Count count{what};
    for (const auto& change : changes)
        if (const auto* row = std::get_if<domain::Change<T>>(&change); row != nullptr && row->after)
            ++(row->before ? count.changed : count.added);
    if (count.added + count.changed > 0) counts.push_back(count);
}

ImportResult result_of(const ImportState& state) {
    ImportResult result;
    result.changes = changes_between(state.before, state.after);
    add_count<domain::Town>(result.counts, result.changes, "市町村の設定");
    add_count<domain::Agency>(result.counts, result.changes, "機関");
    add_count<domain::Person>(result.counts, result.changes, "名簿");
    add_count<domain::Case>(result.counts, result.changes, "ケース");
    add_count<domain::SupportPlan>(result.counts, result.changes, "プラン");
    add_count<domain::Sitting>(result.counts, result.changes, "会議");
    return result;
}

}  // namespace

Result<ImportResult> import_files(std::span<const File> files, const domain::Record& everything,
                                  const domain::Record& imported) {
    std::vector<FileTree> trees;
    std::size_t rows = 0;
    for (const auto& file : files) {
        auto read = read_file(file);
        if (const auto* problem = problem_in(read)) return *problem;
        trees.push_back({file.name, std::get<Node>(std::move(read))});
        rows += rows_in(trees.back().root);
        if (rows > most_rows) return too_many_rows(file.name);
    }
    ImportState state(everything, imported);
    for (const auto& tree : trees) check_top(state, tree);
    reserve_sittings(state, sources_of(state, trees, "sitting"));
    for (const auto& kind : kinds)
        for (const auto& source : sources_of(state, trees, kind.key)) {
            if (state.in.problem) return *state.in.problem;
            kind.read(state, source);
        }
    check_no_loose_ends(state);
    if (state.in.problem) return *state.in.problem;
    auto result = result_of(state);
    check_whole_names(state, result.changes);
    if (state.in.problem) return *state.in.problem;
    return result;
}

}  // namespace kasane::exchange

#include <array>

#include "cli/listing.hpp"
#include "cli/paper_output.hpp"
#include "cli/verbs.hpp"
#include "domain/rules/rule.hpp"

namespace kasane::cli {
namespace {

/// What the column 出典 names.
struct Source {
    std::string_view mark;
    std::string_view name;
};
constexpr std::array<Source, 17> sources{{
    {"S0",
     "「重層的支援体制整備事業における各事業の支援フロー」（厚生労働省、有識者会議の資料案。最終版ではない"
     "）"},
    {"S1",
     "「重層的支援体制整備事業の実施について」別紙「重層的支援体制整備事業実施要綱」（令和3年6月15日）"},
    {"S2",
     "「「地域共生社会」の実現に向けた重層的支援体制整備事業の実施について」（厚生労働省 地域福祉課 "
     "地域共生社会推進室の説明資料）"},
    {"S3", "ある市の重層的支援体制整備事業の検討資料（調整中のもの）"},
    {"S4", "立川市の地域福祉計画 第3章 重層的支援体制整備事業実施計画"},
    {"W10", "社会保障審議会 福祉部会（令和7年9月8日）支援会議と重層的支援会議の整理"},
    {"W12", "重層的支援会議と個人情報の取り扱いのメモ（個人のページ。ガイドブックの引用）"},
    {"W13", "支援調整会議について（厚生労働省の研修、平成27年度）"},
    {"W18", "さぬき市 支援会議の要綱"},
    {"W19", "丹波市 支援会議の要綱"},
    {"W20", "関川村 支援会議の要綱"},
    {"W21", "大山町 重層的支援会議・支援会議の要綱"},
    {"W26", "長与町 地域ケア会議の要綱"},
    {"W62", "浜松市 会議録の要綱"},
    {"W63", "名取市議会 委員会会議録作成規程"},
    {"W72", "清水（2023）多問題家族の支援過程（論文）"},
    {"使命", "かさね自身の約束。会議で決まったことを落とさない"},
}};

constexpr auto preface = R"(# 規則の表

会議の進め方について、かさねが確かめることの一覧です。この表は `kasane rules -o docs/rules.md` で書き出したものです。

- **止める**：そのままでは進めません。何をすればよいかを示します。
- **注意**：理由を記録すれば進めます。理由は会議録に載ります。町の設定（`kasane settings`）で「表示」に弱められます。
- **表示**：必要なときに画面や紙に示します。

| 番号 | 強さ | いつ | 規則 | すること | 出典 |
|---|---|---|---|---|---|
)";

constexpr auto about_sources = R"(
## 出典

「S1:405–425」は、資料 S1 の本文の405行目から425行目です。実施要綱は令和3年6月15日のもので、見直しが進んでいます。
町の要綱と違うところは、町の要綱に従ってください。

| 記号 | 資料 |
|---|---|
)";

/// docs/rules.md.
std::string rules_document() {
    std::string text = preface;
    for (const auto& rule : domain::rules()) {
        for (const auto cell :
             {domain::code(rule.id), domain::label(rule.level), rule.moment, rule.text, rule.remedy, rule.source})
            text += "| " + std::string(cell) + " ";
        text += "|\n";
    }
    text += about_sources;
    for (const auto& source : sources)
        text += "| " + std::string(source.mark) + " | " + std::string(source.name) + " |\n";
    return text;
}

Exit rules(const Context& context, const std::string& output) {
    if (!output.empty()) {
        if (!is_paper_file(context, output)) return Exit::usage;
        return write_paper(context, {{rules_document()}, "", true}, "", {output});
    }
    std::vector<text::Row> rows;
    for (const auto& rule : domain::rules())
        rows.push_back({std::string(domain::code(rule.id)), std::string(domain::label(rule.level)), std::string(rule.text),
                        std::string(rule.remedy)});
    print_list(
        context,
        {{"規則"}, {"強さ"}, {"こと", text::ColumnKind::sentence}, {"すること", text::ColumnKind::sentence}},
        rows);
    return Exit::done;
}

}  // namespace

Verb rules_verb() {
    return {"rules",
            Occasion::help,
            "会議の進め方について、かさねが確かめる規則の表",
            "いつ確かめるかと、出典まで載せた表は、-o で書き出します。",
            {"kasane rules", "kasane rules -o 規則.pdf"},
            [](Syntax& syntax) -> Run {
                const auto output = syntax.option("-o", "FILE", "書くファイル（.md、.pdf、.docx）");
                return [output](const Context& context) { return rules(context, *output); };
            }};
}

}  // namespace kasane::cli

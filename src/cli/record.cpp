#include <istream>
#include <ostream>
#include <string>

#include "cli/verbs.hpp"
#include "domain/commands/command_names.hpp"
#include "exchange/commands.hpp"
#include "service/sitting_session.hpp"
#include "text/problem.hpp"

namespace kasane::cli {
namespace {

/// A line longer than this is no command.
constexpr std::size_t longest_line = 64U * 1024U;
/// More lines than a year of meetings has are a mistake.
constexpr int most_lines = 10'000;

/// The next line; of one that is too long only as much as shows that it is. False at the end.
bool next_line(std::istream& in, std::string& line) {
    line.clear();
    using Letters = std::istream::traits_type;
    auto letter = in.get();
    if (letter == Letters::eof()) return false;
    for (; letter != Letters::eof() && letter != '\n'; letter = in.get())
        if (line.size() <= longest_line) line += Letters::to_char_type(letter);
    return true;
}

/// How the answers went: the exit code is that of the worst.
struct Outcome {
    Exit exit = Exit::done;
    bool goes_on = true;
};

domain::Request request_of(const Context& context, exchange::ParsedCommand parsed) {
    return {std::move(parsed.command), parsed.at.value_or(context.clock()),
            parsed.actor.empty() ? context.actor : parsed.actor, std::move(parsed.reason)};
}

Outcome refuse(const Context& context, const std::string& answer) {
    context.out << answer << std::endl;
    return {Exit::refused, static_cast<bool>(context.out)};
}

Outcome answer(const Context& context, const service::Submission& submission, int number,
               const std::vector<exchange::AskedWord>& asked) {
    if (const auto* problem = text::problem_in(submission)) {
        tell(context, problem->what, problem->remedy);
        return {Exit::trouble, false};
    }
    if (const auto* refusal = std::get_if<domain::Refusal>(&submission))
        return refuse(context, exchange::refusal_line(*refusal, number));
    const auto& recorded = std::get<service::Recorded>(submission);
    context.out << exchange::result_line(recorded.seq, recorded.accepted.warned, asked) << std::endl;
    // Nobody would know what else was recorded.
    return {Exit::done, static_cast<bool>(context.out)};
}

/// What the lines are read against, and where they go.
struct Recording {
    const Context& context;
    service::SittingSession& session;
    std::optional<domain::SittingId> sitting;
    std::optional<domain::WholeNames> of_store;
};

Outcome handle_line(const Recording& recording, const std::string& line, int number) {
    const auto& context = recording.context;
    if (line.size() > longest_line) {
        const exchange::Problem problem{"", 0, "一行が長すぎます（64KBまで）。",
                                        "記録を分けて入れてください。"};
        return refuse(context, exchange::refusal_line(problem, number));
    }
    auto parsed =
        exchange::read_command(line, {recording.session.record(), recording.sitting, context.clock(),
                                      recording.of_store ? &*recording.of_store : nullptr});
    if (const auto* problem = text::problem_in(parsed))
        return refuse(context, exchange::refusal_line(*problem, number));
    auto& understood = std::get<exchange::ParsedCommand>(parsed);
    const auto asked = std::move(understood.asked);
    const auto request = request_of(context, std::move(understood));
    return answer(context, recording.session.submit(request), number, asked);
}

Exit handle_lines(const Recording& recording) {
    Exit worst = Exit::done;
    int number = 0;
    for (std::string line; next_line(recording.context.in, line);) {
        if (++number > most_lines) {
            tell(recording.context, std::to_string(most_lines) + "行を超えたので、そこで止めました。",
                 "記録を分けて入れてください。");
            return Exit::trouble;
        }
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const auto outcome = handle_line(recording, line, number);
        if (outcome.exit != Exit::done) worst = outcome.exit;
        if (!outcome.goes_on) break;
    }
    return worst;
}

/// Without a sitting, on the whole store.
Exit record(const Context& context, const std::string& code) {
    auto store = open_store(context, store::Mode::read_write, "kasane record");
    if (!store) return Exit::trouble;
    std::optional<domain::SittingId> sitting;
    std::optional<domain::WholeNames> of_store;
    if (!code.empty()) {
        const auto everything = load_everything(context, *store);
        if (!everything) return Exit::trouble;
        const auto named = find_meetings(context, *everything, code);
        if (!named) return Exit::refused;
        sitting = named->sitting;
        of_store.emplace(domain::members_to_look_for(*everything));
    }
    auto opened = service::SittingSession::open(*store, sitting);
    if (const auto* problem = text::problem_in(opened)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    return handle_lines({context, std::get<service::SittingSession>(opened), sitting, std::move(of_store)});
}

}  // namespace

Verb record_verb() {
    return {
        "record",
        Occasion::during,
        "標準入力の命令（JSON、一行に一つ）を記録する",
        "画面の操作と同じ命令です。ディスクに書けてから、一行ずつ答えます。会議の番号を書かなければ、会議と会"
        "議の間の記録です。"
        "命令は docs/commands.md にあります。",
        {R"(echo '{"do":"presence","meeting":"S2-1","person":"青葉","presence":"出席"}' | kasane record S2 --as 青葉)",
         R"(echo '{"do":"add_topic","meeting":"S3-1","title":"見学","minutes":5}' | kasane record --as 青葉)"},
        [](Syntax& syntax) -> Run {
            const auto sitting =
                syntax.value_if_any("SITTING", "会議の番号（S12）。なければ、会議と会議の間の記録");
            syntax.actor("記録する人");
            return [sitting](const Context& context) { return record(context, *sitting); };
        }};
}

}  // namespace kasane::cli

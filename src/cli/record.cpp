#include <istream>
#include <ostream>
#include <string>

#include "cli/verbs.hpp"
#include "exchange/commands.hpp"
#include "service/sitting_session.hpp"

namespace kasane::cli {
namespace {

/// A line longer than this is no command.
constexpr std::size_t longest_line = 64U * 1024U;

/// How the answers went: the exit code is that of the worst.
struct Outcome {
    Exit exit = Exit::done;
    bool goes_on = true;
};

domain::Request request_of(const Context& context, exchange::ParsedCommand parsed) {
    return {std::move(parsed.command), parsed.at.value_or(context.now),
            parsed.actor.empty() ? context.actor : parsed.actor, std::move(parsed.reason)};
}

Outcome answer(const Context& context, const service::Submission& submission) {
    if (const auto* problem = std::get_if<service::Problem>(&submission)) {
        tell(context, problem->what, problem->remedy);
        return {Exit::trouble, false};
    }
    if (const auto* refusal = std::get_if<domain::Refusal>(&submission)) {
        context.out << exchange::refusal_line(*refusal) << std::endl;
        return {Exit::refused, true};
    }
    const auto& recorded = std::get<service::Recorded>(submission);
    context.out << exchange::result_line(recorded.seq, recorded.accepted.warned) << std::endl;
    return {};
}

Outcome handle_line(const Context& context, service::SittingSession& session, const std::string& line) {
    if (line.size() > longest_line) {
        context.out << exchange::refusal_line(exchange::Problem{"", 0, "一行が長すぎます（64KBまで）。",
                                                                "記録を分けて入れてください。"})
                    << std::endl;
        return {Exit::refused, true};
    }
    auto parsed = exchange::read_command(line, {session.record(), session.sitting(), context.now});
    if (const auto* problem = std::get_if<exchange::Problem>(&parsed)) {
        context.out << exchange::refusal_line(*problem) << std::endl;
        return {Exit::refused, true};
    }
    return answer(context,
                  session.submit(request_of(context, std::get<exchange::ParsedCommand>(std::move(parsed)))));
}

}  // namespace

Exit record(const Context& context, const std::string& code) {
    auto store = open_store(context, store::Mode::read_write, "kasane record");
    if (!store) return Exit::trouble;
    const auto everything = load_everything(context, *store);
    if (!everything) return Exit::trouble;
    const auto named = find_meetings(context, *everything, code);
    if (!named) return Exit::refused;
    auto opened = service::SittingSession::open(*store, named->sitting);
    if (const auto* problem = std::get_if<service::Problem>(&opened)) {
        tell(context, problem->what, problem->remedy);
        return Exit::trouble;
    }
    auto& session = std::get<service::SittingSession>(opened);
    Exit worst = Exit::done;
    for (std::string line; std::getline(context.in, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const auto outcome = handle_line(context, session, line);
        if (outcome.exit != Exit::done) worst = outcome.exit;
        if (!outcome.goes_on) break;
    }
    return worst;
}

}  // namespace kasane::cli

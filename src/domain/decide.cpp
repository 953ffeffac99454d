#include "domain/decide.hpp"

#include "domain/draft.hpp"
#include "domain/handlers.hpp"

namespace kasane::domain {

Decision decide(const Record& record, const Request& request) {
    Draft draft(record, request);
    return std::visit(
        [&](const auto& command) -> Decision {
            auto handled = handle(draft, command);
            if (auto* refusal = std::get_if<Refusal>(&handled)) return std::move(*refusal);
            return draft.finish(command.command, std::get<std::string>(std::move(handled)));
        },
        request.command);
}

}  // namespace kasane::domain

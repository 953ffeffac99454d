#include "exchange/node.hpp"

namespace kasane::exchange {

std::string message(const Problem& problem) {
    std::string where = problem.file;
    if (problem.line > 0) where += (where.empty() ? "" : " ") + std::to_string(problem.line) + "行目";
    return (where.empty() ? "" : where + "：") + problem.what + problem.remedy;
}

const Node* Node::find(std::string_view key) const {
    for (const auto& [name, value] : fields)
        if (name == key) return &value;
    return nullptr;
}

}  // namespace kasane::exchange

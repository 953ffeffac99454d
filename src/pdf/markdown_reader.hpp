#pragma once
#include <string>
#include <string_view>
#include <variant>

#include "pdf/block.hpp"
#include "pdf/problem.hpp"

namespace kasane::pdf {

constexpr std::size_t max_markdown_bytes = std::size_t{256} * 1024;
constexpr std::size_t max_own_markdown_bytes = std::size_t{4} * 1024 * 1024;  ///< of this program's own
constexpr std::size_t max_columns = 20;
constexpr std::size_t max_cells = 100'000;
constexpr int max_nesting = 20;
constexpr std::size_t max_brackets = 5'000;  ///< cmark takes quadratic time on brackets left open

/// Reads Markdown (CommonMark, pipe tables, fenced blocks label, seal, foot, right and paper) into a tree.
/// Refused: what is not UTF-8, more than `largest` bytes, more than 20 columns, more than 20 levels of
/// nesting, more brackets than can be read in good time. The Problem names the line.
std::variant<Block, Problem> read_markdown(std::string_view markdown,
                                           std::size_t largest = max_markdown_bytes);

/// The text without its styles, as UTF-8.
std::string plain_text(const Text& text);
/// What is written after ``` for a fenced block of this dialect; empty for other blocks.
std::string_view fence_name(BlockKind kind);
/// Whether this dialect has such a fenced block; every other one shows its lines as they are.
bool is_fence_name(std::string_view name);

}  // namespace kasane::pdf

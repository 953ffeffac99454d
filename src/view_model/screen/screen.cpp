#include "view_model/screen/screen.hpp"

namespace kasane::view {

Node::Node(const Node& other) = default;
Node::Node(Node&& other) noexcept = default;
Node& Node::operator=(const Node& other) = default;
Node& Node::operator=(Node&& other) noexcept = default;
Node::~Node() = default;

}  // namespace kasane::view

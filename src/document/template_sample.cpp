#include "document/template_sample.hpp"

#include <utility>

namespace kasane::document {
namespace {

Value full(const std::vector<Shape>& shapes);

Value full(const Shape& shape) {
    if (shape.is_list) {
        const auto row = shape.within.empty() ? Value{shape.label} : full(shape.within);
        return {std::vector<Value>{row, row}};
    }
    if (!shape.within.empty()) return full(shape.within);
    // What only templates ask for has no label and is a yes.
    return shape.label.empty() ? Value{true} : Value{shape.label};
}

Value full(const std::vector<Shape>& shapes) {
    std::vector<Field> fields;
    fields.reserve(shapes.size());
    for (const auto& shape : shapes) fields.push_back({shape.name, full(shape), shape.label});
    return {std::move(fields)};
}

}  // namespace

Value full_paper(const PaperForm& form) {
    return full(form.shapes);
}

Value empty_paper() {
    return {std::vector<Field>{}};
}

}  // namespace kasane::document

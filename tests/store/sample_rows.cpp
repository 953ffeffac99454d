#include "store/sample_rows.hpp"

#include <type_traits>

namespace kasane::test {
namespace {

/// Whether the first field is an id of the entity's own, and not a reference.
template <class T>
constexpr bool has_own_id = requires(T row) {
    row.id.value;
};

template <class... T>
void collect_ids(domain::TypeList<T...>, std::map<std::type_index, std::string>& tables) {
    const auto collect = [&](auto type) {
        using Entity = typename decltype(type)::type;
        if constexpr (has_own_id<Entity>) tables.emplace(typeid(Entity{}.id), Entity::table);
    };
    (collect(std::type_identity<T>{}), ...);
}

/// Fills fields one after another, each with another value.
class Filler {
  public:
    explicit Filler(bool optionals) : optionals_(optionals) {
        std::int64_t id = 100;
        for (const auto& [type, table] : tables_of_ids()) ids_.emplace(type, ++id);
    }

    void operator()(std::string& value) {
        ++count_;
        value = std::to_string(count_) + odd_names + "\"'\\\n\t⟦1⟧";
        if (count_ % 5 == 0)
            while (value.size() < 6000) value += "あ";  // 2,000 characters
        if (count_ % 7 == 0) value.clear();
    }
    void operator()(bool& value) { value = ++count_ % 2 == 0; }
    void operator()(int& value) { value = ++count_; }
    void operator()(text::TimeOfDay& value) { value.minutes = ++count_; }
    void operator()(std::int64_t& value) { value = ++count_; }
    void operator()(text::Date& value) { value = {2000 + ++count_ % 7 * 4, 2, 29}; }
    void operator()(text::DateTime& value) {
        ++count_;
        value = {{2019, 5, 1 + count_ % 28}, count_ % 24, count_ % 60, count_ % 59};
    }
    template <class Tag>
    void operator()(domain::Id<Tag>& value) {
        value.value = ids_.at(typeid(value));
    }
    template <class E>
    requires std::is_enum_v<E>
    void operator()(E& value) {
        const auto names = domain::code_names(E{});
        value = names.at(static_cast<std::size_t>(++count_) % names.size()).value;
    }
    template <class T>
    void operator()(std::optional<T>& value) {
        value.reset();
        if (optionals_) (*this)(value.emplace());
    }

  private:
    bool optionals_;
    int count_ = 0;
    std::map<std::type_index, std::int64_t> ids_;
};

template <class T>
domain::AnyChange filled(Filler& filler) {
    T row;
    T::fields(row, [&](const char*, auto& value) { filler(value); });
    return added(row);
}

template <class... T>
std::vector<domain::AnyChange> fill_all(domain::TypeList<T...>, Filler& filler) {
    std::vector<domain::AnyChange> rows;
    (rows.push_back(filled<T>(filler)), ...);
    return rows;
}

template <class T>
T row_in(const std::vector<domain::AnyChange>& changes) {
    for (const auto& any : changes)
        if (const auto* change = std::get_if<domain::Change<T>>(&any)) return change->after.value();
    return {};
}

}  // namespace

store::Store new_store(const std::filesystem::path& path) {
    return take(store::Store::open(path, store::Mode::create, "試験"));
}

store::Store open_store(const std::filesystem::path& path) {
    return take(store::Store::open(path, store::Mode::read_write, "試験"));
}

std::vector<domain::AnyChange> one_row_of_each(bool optionals) {
    Filler filler(optionals);
    return fill_all(domain::Entities{}, filler);
}

std::map<std::type_index, std::string> tables_of_ids() {
    std::map<std::type_index, std::string> tables;
    collect_ids(domain::Entities{}, tables);
    return tables;
}

domain::Event event_of(std::vector<domain::AnyChange> changes) {
    return {"note",        "記録を加えた", sample_sitting(),           {},
            sample_item(), odd_names,      {{2026, 1, 22}, 13, 31, 5}, std::move(changes)};
}

domain::Note note_with(std::int64_t id, const std::string& text) {
    return {{id}, sample_item(), domain::NoteKind::remark, text, {}, {{2026, 1, 22}, 13, 40, 0}};
}

domain::SittingId sample_sitting() {
    return row_in<domain::Sitting>(one_row_of_each(false)).id;
}

domain::AgendaItemId sample_item() {
    return row_in<domain::AgendaItem>(one_row_of_each(false)).id;
}

}  // namespace kasane::test

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/cell.hpp"
#include "store/connection.hpp"
#include "store/migration.hpp"
#include "store/row_change.hpp"
#include "store/sample_rows.hpp"
#include "store/scope.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace kasane;
using namespace kasane::test;

namespace {

struct Column {
    std::string name;
    std::string type;
    bool may_be_null = false;
    int key = 0;
    bool operator==(const Column&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Column& column) {
    return out << column.name << ' ' << column.type << (column.may_be_null ? " NULL" : " NOT NULL") << ' '
               << column.key;
}

template <class T>
constexpr bool is_optional = false;
template <class T>
constexpr bool is_optional<std::optional<T>> = true;

/// The columns that the fields of an entity ask for.
template <class T>
std::vector<Column> expected_columns() {
    std::vector<Column> columns;
    const T entity{};
    T::fields(entity, [&](const char* name, const auto& value) {
        using Field = std::decay_t<decltype(value)>;
        store::Cell cell;
        if constexpr (is_optional<Field>)
            cell = store::to_cell(typename Field::value_type{});
        else
            cell = store::to_cell(value);
        const int position = static_cast<int>(columns.size()) + 1;
        columns.push_back({name, std::holds_alternative<std::int64_t>(cell) ? "INTEGER" : "TEXT",
                           is_optional<Field>, position <= T::key_fields ? position : 0});
    });
    return columns;
}

std::vector<Column> columns_in(const SQLite::Database& database, const std::string& table) {
    SQLite::Statement query(database, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)");
    query.bind(1, table);
    std::vector<Column> columns;
    while (query.executeStep()) {
        const int key = query.getColumn(3).getInt();
        // A lone INTEGER PRIMARY KEY is the row's number and never NULL, without saying so.
        const bool may_be_null = query.getColumn(2).getInt() == 0 && key == 0;
        columns.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(), may_be_null, key});
    }
    return columns;
}

std::map<std::string, std::string> references_in(const SQLite::Database& database, const std::string& table) {
    SQLite::Statement query(database, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)");
    query.bind(1, table);
    std::map<std::string, std::string> references;
    while (query.executeStep())
        references.emplace(query.getColumn(0).getString(), query.getColumn(1).getString());
    return references;
}

template <class Tag>
std::string table_of(domain::Id<Tag>) {
    return tables_of_ids().at(typeid(domain::Id<Tag>));
}
template <class Tag>
std::string table_of(std::optional<domain::Id<Tag>>) {
    return table_of(domain::Id<Tag>{});
}

/// Where the ids of an entity lead, by their types.
template <class T>
std::map<std::string, std::string> expected_references() {
    std::map<std::string, std::string> references;
    const T entity{};
    T::fields(entity, [&](const char* name, const auto& value) {
        if constexpr (requires { table_of(value); })
            if (std::string(name) != "id") references.emplace(name, table_of(value));
    });
    return references;
}

template <class... T>
void compare_all(domain::TypeList<T...>, const SQLite::Database& database) {
    const auto compare = [&](auto type) {
        using Entity = typename decltype(type)::type;
        INFO(Entity::table);
        CHECK(columns_in(database, Entity::table) == expected_columns<Entity>());
        CHECK(references_in(database, Entity::table) == expected_references<Entity>());
    };
    (compare(std::type_identity<T>{}), ...);
}

void refuses(SQLite::Database& database, const std::string& sql) {
    INFO(sql);
    CHECK_THROWS_WITH(database.exec(sql), Catch::Contains("append-only"));
}

}  // namespace

TEST_CASE("表の列と参照は、ドメインの項目と同じ名前・順序・種類をもつ", "[store]") {
    const TempFolder folder;
    { const auto store = new_store(folder / "kasane.db"); }
    const SQLite::Database database((folder / "kasane.db").string());
    compare_all(domain::Entities{}, database);
}

TEST_CASE("表はすべて型を守り、記録ファイルは「かさね」と名乗る", "[store]") {
    const TempFolder folder;
    { const auto store = new_store(folder / "kasane.db"); }
    SQLite::Database database((folder / "kasane.db").string());
    CHECK(database
              .execAndGet("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                          "AND strict = 0 AND name NOT LIKE 'sqlite_%'")
              .getInt() == 0);
    CHECK(database.execAndGet("PRAGMA application_id").getInt() == store::application_id);
    CHECK(database.execAndGet("PRAGMA user_version").getInt() == store::newest_schema());
    CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
}

TEST_CASE("記録するときの設定は、電源が切れても失われないもの", "[store]") {
    const TempFolder folder;
    { const auto store = new_store(folder / "kasane.db"); }
    auto opened = take(store::open_for_writing(folder / "kasane.db", "試験"));
    CHECK(opened.database.execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(opened.database.execAndGet("PRAGMA synchronous").getInt() == 2);  // FULL
    CHECK(opened.database.execAndGet("PRAGMA foreign_keys").getInt() == 1);
    CHECK(opened.database.execAndGet("PRAGMA secure_delete").getInt() == 1);
}

TEST_CASE("移行の手順は番号順に、抜けなく組み込まれている", "[store]") {
    std::set<std::string> files;
    const auto folder = std::filesystem::path(KASANE_SOURCE_DIR) / "src/store/migrations";
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".sql") files.insert(entry.path().filename().string());
    const auto embedded = store::migrations();
    REQUIRE(embedded.size() == files.size());
    auto file = files.begin();
    for (std::size_t i = 0; i < embedded.size(); ++i, ++file) {
        CHECK(embedded[i].name == *file);
        CHECK(std::stoi(*file) == static_cast<int>(i) + 1);
        std::ifstream in(folder / *file);
        CHECK(embedded[i].sql == std::string(std::istreambuf_iterator<char>(in), {}));
    }
}

TEST_CASE("会議に要る行の切り取りは、すべての表にある", "[store]") {
    const TempFolder folder;
    { const auto store = new_store(folder / "kasane.db"); }
    const SQLite::Database database((folder / "kasane.db").string());
    for (const auto& shape : store::all_shapes()) {
        INFO(shape.name);
        const auto where = store::scope_of(shape.name);
        const auto condition = where.empty() ? std::string("1") : where;
        CHECK_NOTHROW(SQLite::Statement(database, "SELECT 1 FROM " + shape.name + " WHERE " + condition));
    }
    CHECK_THROWS_AS(store::scope_of("知らない表"), std::out_of_range);
}

TEST_CASE("履歴は書き足せるだけで、直すことも消すこともできない", "[store]") {
    const TempFolder folder;
    std::vector<store::JournalLine> written;
    {
        auto store = new_store(folder / "kasane.db");
        take(store.commit(event_of(one_row_of_each(true))));
        take(store.commit(event_of({added(note_with(900, "発言"))})));
        written = take(store.last_events(10));
    }
    {
        SQLite::Database database((folder / "kasane.db").string(), SQLite::OPEN_READWRITE);
        refuses(database, "UPDATE journal SET actor = 'だれか' WHERE seq = 1");
        refuses(database, "DELETE FROM journal WHERE seq = 2");
        refuses(database, "DELETE FROM journal");
        refuses(database, "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1");
        refuses(database,
                "INSERT INTO journal SELECT 9, version, at, actor, command, text, sitting, meeting, "
                "item, undoes FROM journal WHERE seq = 1");
        refuses(database, "UPDATE journal_changes SET changes = '[]'");
        refuses(database, "DELETE FROM journal_changes WHERE seq = 1");
        refuses(database, "INSERT OR REPLACE INTO journal_changes VALUES (2, '[]')");
        CHECK_THROWS_WITH(database.exec("UPDATE id_mark SET highest = 0"), Catch::Contains("given twice"));
    }
    const auto store = open_store(folder / "kasane.db");
    const auto lines = take(store.last_events(10));
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().event.changes == written.front().event.changes);
    CHECK(lines.back().event.actor == odd_names);
}

// 配付資料: a numbered copy for each person, with the cases to which the person's agency is invited (R26),
// and the list by which the copies are collected.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/facts.hpp"
#include "document/role_table.hpp"
#include "domain/model/record.hpp"

namespace kasane::document {

struct HandoutCase {
    std::string heading;
    std::vector<FactRow> facts;
    std::vector<RoleRow> roles;
    static void fields(auto& self, auto&& visit) {
        visit("heading", self.heading, "見出し");
        visit("facts", self.facts, "ケースのこと");
        visit("roles", self.roles, "役割の案");
    }
};

/// One copy.
struct HandoutPaper {
    static constexpr auto name = "配付資料";
    static constexpr auto file = "handout.md";
    std::string copy_number;
    std::string holder;  ///< who gets it; 「控え」 for one that nobody gets
    std::string title;
    std::string when;
    std::string place;
    std::vector<HandoutCase> cases;
    std::string made_on;
    static void fields(auto& self, auto&& visit) {
        visit("copy_number", self.copy_number, "資料番号");
        visit("holder", self.holder, "お渡しする方");
        visit("title", self.title, "会議の題");
        visit("when", self.when, "日時");
        visit("place", self.place, "場所");
        visit("cases", self.cases, "ケース");
        visit("made_on", self.made_on, "作成日");
    }
};

struct CopyRow {
    std::string number;
    std::string agency;
    std::string name;
    std::string cases;
    static void fields(auto& self, auto&& visit) {
        visit("number", self.number, "資料番号");
        visit("agency", self.agency, "機関");
        visit("name", self.name, "氏名");
        visit("cases", self.cases, "ケースの議題");
    }
};

/// The list by which copies are collected.
struct CollectionPaper {
    static constexpr auto name = "配付資料の回収一覧";
    static constexpr auto file = "collection.md";
    std::string title;
    std::string when;
    std::string copies;
    std::vector<CopyRow> rows;
    std::string made_on;
    static void fields(auto& self, auto&& visit) {
        visit("title", self.title, "会議の題");
        visit("when", self.when, "日");
        visit("copies", self.copies, "部数");
        visit("rows", self.rows, "資料");
        visit("made_on", self.made_on, "作成日");
    }
};

struct Handout {
    std::vector<HandoutPaper> copies;
    CollectionPaper collection;
    int wanted = 0;  ///< how many copies the people of the meeting need
};

/// 部数 of one meeting, the same on 次第, 配付資料 and 会議録: what was recorded for the sitting, which
/// counts its first meeting alone; before the copies are collected never fewer than the people who attend in
/// person, and as many as these where nothing was recorded. 0: nobody comes.
int copies_of(const domain::Record& record, const domain::Meeting& meeting);

/// `copies` 0: as `copies_of` says. Those beyond have no holder and stay with the convener, with
/// all cases. Fewer than `wanted` give no copies at all.
Handout handout(const domain::Record& record, domain::MeetingId meeting, int copies, text::DateTime now);

}  // namespace kasane::document

// The columns of a table of cases: the headings that people write, and the fields they stand for.
#pragma once

#include <array>
#include <string_view>

namespace kasane::exchange {

/// Whose field a column holds.
enum class Part { support_case, member, consent };

struct CaseColumn {
    std::string_view header;
    std::string_view key;
    Part part;
};

/// The first heading of a key is the one that messages use.
inline constexpr std::array<CaseColumn, 28> case_columns{{
    {"番号", "number", Part::support_case},
    {"呼称", "calling_name", Part::support_case},
    {"世帯", "household", Part::support_case},
    {"種別", "route", Part::support_case},
    {"状態", "state", Part::support_case},
    {"受付日", "received_on", Part::support_case},
    {"紹介元", "referrer", Part::support_case},
    {"主担当機関", "lead", Part::support_case},
    {"住所を伏せる", "protected_address", Part::support_case},
    {"最後の連絡", "last_contact_on", Part::support_case},
    {"共有する目的", "purpose", Part::support_case},
    {"概要", "summary", Part::support_case},
    {"安否", "safety", Part::support_case},
    {"再開するとき", "reopen_when", Part::support_case},
    {"付議の区分", "waits_for", Part::support_case},
    {"待つ理由", "waits_because", Part::support_case},
    {"期日", "due_on", Part::support_case},
    {"氏名", "name", Part::member},
    {"かな", "kana", Part::member},
    {"続柄", "relation", Part::member},
    {"年齢", "age", Part::member},
    {"同意", "status", Part::consent},
    {"同意の日", "given_on", Part::consent},
    {"同意の方法", "method", Part::consent},
    {"同意の範囲", "scope", Part::consent},
    {"共有しないもの", "excluded", Part::consent},
    {"ケース番号", "number", Part::support_case},
    {"フリガナ", "kana", Part::member},
}};

}  // namespace kasane::exchange

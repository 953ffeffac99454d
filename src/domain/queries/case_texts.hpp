// Every text that the record keeps of a case.
#pragma once

#include <string>
#include <vector>

#include "domain/model/record.hpp"

namespace kasane::domain {

struct CaseText {
    std::string where;  ///< 「支援内容」: the kind of row in the words of the field
    std::string text;   ///< as it is stored, with references ⟦n⟧
};

/// Names of members and the case's own number are no texts. Reads the whole record once.
std::vector<CaseText> texts_of_case(const Record& record, CaseId support_case);

}  // namespace kasane::domain

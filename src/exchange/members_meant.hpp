// Which members of a household the rows of a file mean.
#pragma once

#include <vector>

#include "domain/model/record.hpp"
#include "exchange/reading.hpp"

namespace kasane::exchange {

/// The recorded member that each row means, in the order of the rows; none where the row brings somebody new.
/// A row means whoever has its name, however it is written (髙橋一郎, 高橋 一郎), and its 続柄 where several
/// have that name; or had it when files were read last. A name that nobody has is taken for a corrected one
/// where the 続柄 is the same and the rest agrees; where it may be another person, it is refused, so that no
/// consent goes to somebody else.
std::vector<const domain::Member*> members_meant(Reading& in, const std::vector<const Node*>& rows,
                                                 const std::vector<domain::Member>& household,
                                                 const domain::Record& imported);

}  // namespace kasane::exchange

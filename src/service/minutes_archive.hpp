// 確定: what is filed of minutes, and how it is found again (R24).
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "document/minutes.hpp"
#include "domain/model/record.hpp"
#include "service/problem.hpp"
#include "store/store.hpp"

namespace kasane::service {

/// The versions of a meeting's minutes that were filed, each checked against its SHA-256. A problem also
/// where one is gone, or empty though nothing was destroyed (R28).
Result<std::vector<store::FiledMinutes>> filed_versions(const store::Store& store,
                                                        const domain::Record& record,
                                                        domain::MeetingId meeting);
/// The one of this number, or with 0 the one that is in force; nullptr where minutes are still worked on.
const store::FiledMinutes* held_version(const domain::Record& record,
                                        const std::vector<store::FiledMinutes>& versions,
                                        domain::MeetingId meeting, int number);
/// The versions of which the papers were destroyed, with when and why as the journal tells it (R28).
Result<document::DestroyedVersions> destroyed_versions(const store::Store& store,
                                                       const domain::Record& record,
                                                       domain::MeetingId meeting);
/// Those of all meetings, by the key of their MinutesVersion. Where nothing was ever destroyed no paper is
/// read.
std::map<domain::RowKey, document::DestroyedVersion> all_destroyed_versions(const store::Store& store,
                                                                            const domain::Record& record);
/// What they say, for the table of corrections.
std::map<int, std::string> said_by_versions(const std::vector<store::FiledMinutes>& versions);

/// Whether the event makes minutes final.
bool makes_final(const domain::Event& event);
/// Makes the papers of minutes as they become final by this event, and puts their SHA-256 into it.
Result<store::FiledMinutes> file_minutes(const store::Store& store, const domain::Record& before,
                                         domain::Event& event);

/// Pages of a PDF that this program made.
int pages_in(const std::string& pdf);

}  // namespace kasane::service

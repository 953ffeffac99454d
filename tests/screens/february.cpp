#include "view_model/february.hpp"

#include "screens/slides.hpp"
#include "view_model/meeting/agenda_parts.hpp"
#include "view_model/meeting/pages.hpp"

namespace kasane::screens {
namespace {

using domain::ReviewTiming;
using view::test::Room;

domain::Milestone met(domain::CaseId support_case, int id, text::Date day, std::string text) {
    return {domain::MilestoneId{id}, support_case, day, std::move(text), {}};
}

Sight sight_of(const Room& room) {
    return {room.state, room.record(), room.now()};
}

void press_letter(Room& room, char key) {
    for (const auto& hot : room.screen().hot_keys)
        if (hot.key == key) return room.act(hot.action);
}

/// The whole walk of a モニタリング, with 経過 and a protected address.
void add_monitoring(std::vector<Slide>& slides) {
    const std::vector<view::test::OnAgenda> cases{{"R6-031", ReviewTiming::monitoring}};
    auto room = view::test::february_at(cases, "R6-031", domain::Step::purpose);
    const auto& item = *room.record().find<domain::AgendaItem>(room.state.place.item);
    const auto support_case = *item.support_case;
    room.record().put(met(support_case, 9001, {2024, 10, 24}, "第7回 重層的支援会議 新規プラン 了承"));
    room.record().put(met(support_case, 9002, {2025, 7, 24}, "第4回 重層的支援会議 モニタリング 了承"));
    room.record().rows<domain::Case>().at({support_case.value, 0}).protected_address = true;
    for (auto& [key, row] : room.record().rows<domain::SettingsInForce>())
        row.protection_contact = "市 障害者虐待防止センター 0000-00-0000";
    for (const auto step : domain::steps_of(room.record(), item)) {
        room.state.place.step = step;
        slides.push_back({"3-monitoring-" + std::string(domain::code(step)), sight_of(room)});
    }
    room.state.place.step = domain::Step::judgement;
    room.press_key("judge/continued/renewed_plan");
    slides.push_back({"3-monitoring-form-next", sight_of(room)});
}

void add_reports(std::vector<Slide>& slides) {
    auto room = view::test::february_at(
        {{"R7-012", ReviewTiming::after_report}, {"R6-031", ReviewTiming::after_report}}, "R7-012",
        domain::Step::purpose);
    slides.push_back({"3-reports", sight_of(room)});
    room.press_key("approve-reports");
    slides.push_back({"3-reports-warning", sight_of(room)});
}

void add_homework(std::vector<Slide>& slides) {
    auto room = view::test::february({{"R7-012", ReviewTiming::monitoring}});
    room.page_down();
    slides.push_back({"3-homework", sight_of(room)});
    room.press_where([](const view::Action& action) {
        const auto* open = std::get_if<view::OpenForm>(&action);
        return open != nullptr && open->form.kind == view::FormKind::report_informed;
    });
    slides.push_back({"3-homework-form-informed", sight_of(room)});
}

void add_topic(std::vector<Slide>& slides) {
    auto room = view::test::february({});
    const auto meeting = view::test::block_in_february(room.record(), 1);
    view::test::give(room.record(), domain::AddTopic{meeting.id, "平日の昼の通訳について", 20, {}},
                     room.now());
    for (const auto& item : domain::agenda_of(room.record(), meeting.id))
        if (item.kind == domain::AgendaKind::topic) room.begin(view::first_page_of(room.record(), item));
    slides.push_back({"3-topic-empty", sight_of(room)});
    room.act(view::SubmitNote{}, {{"note", "昼の窓口で通訳を待てず、帰る方がいる"}});
    room.act(view::SubmitNote{}, {{"note", "国際交流協会は、予約なら平日の午前に2人まで出せる"}});
    room.act(view::Do{
        domain::AddGap{meeting.id, room.state.place.item, "平日の昼に通訳がいない", "地域福祉計画推進会議"},
        {}});
    slides.push_back({"3-topic", sight_of(room)});
}

/// Who leaves before an item, 異論 and 除斥, and the 本人 in the room.
void add_room(std::vector<Slide>& slides) {
    auto room = view::test::opened_room();
    room.page_down();
    room.act(room.screen().page_down->action);
    slides.push_back({"4-leave-room", sight_of(room)});
    room.press_key("uninvited-stay");
    slides.push_back({"4-leave-room-reason", sight_of(room)});
    const auto place =
        view::test::at_item(room.record(), view::test::block(room.record(), 1), 3, domain::Step::purpose);
    room.state.form.reset();
    room.state.place = place;
    slides.push_back({"4-room-to-clear", sight_of(room)});
    room.begin(place);
    press_letter(room, 's');
    slides.push_back({"4-form-stance", sight_of(room)});
    room.escape();
    press_letter(room, 'h');
    slides.push_back({"4-help", sight_of(room)});
    room.escape();
    press_letter(room, 'p');
    slides.push_back({"4-person-comes", sight_of(room)});
    room.press_key("submit");
    for (const auto step :
         domain::steps_of(room.record(), *room.record().find<domain::AgendaItem>(place.item))) {
        room.state.place.step = step;
        slides.push_back({"4-with-person-" + std::string(domain::code(step)), sight_of(room)});
    }
    room.act(view::Goto{view::pages_of(room.record(), place.meeting).at(1)});
    slides.push_back({"4-with-person-elsewhere", sight_of(room)});
    press_letter(room, 'p');
    room.state.place = place;
    press_letter(room, 'p');
    slides.push_back({"4-person-left", sight_of(room)});
}

/// A latecomer who is not invited, a dissent and a recusal.
void add_stances(std::vector<Slide>& slides) {
    auto room = view::test::at_step(view::test::case_of_mother_and_son, domain::Step::judgement);
    const auto item = room.state.place.item;
    const auto person = [&](const std::string& name) {
        return view::test::person_called(room.record(), name);
    };
    view::test::give(
        room.record(),
        domain::SetStance{item, person("浜"), domain::StanceKind::dissent, "分納の相談が先だと思う"},
        room.now());
    view::test::give(room.record(), domain::SetStance{item, person("岸"), domain::StanceKind::recused, ""},
                     room.now());
    room.record().rows<domain::Stance>().erase({item.value, person("ロサ𠮷野").value});
    slides.push_back({"4-stances-judgement", sight_of(room)});
    room.state.place.step = domain::Step::readback;
    slides.push_back({"4-stances-readback", sight_of(room)});
    room.state.place.step = domain::Step::roles;
    slides.push_back({"4-open-role", sight_of(room)});
}

}  // namespace

std::vector<Slide> slides_of_february() {
    std::vector<Slide> slides;
    add_homework(slides);
    add_monitoring(slides);
    add_reports(slides);
    add_topic(slides);
    add_room(slides);
    add_stances(slides);
    return slides;
}

}  // namespace kasane::screens

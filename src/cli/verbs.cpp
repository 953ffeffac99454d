#include "cli/verbs.hpp"

namespace kasane::cli {

std::string_view label(Occasion occasion) {
    switch (occasion) {
        case Occasion::before:
            return "会議の前";
        case Occasion::during:
            return "会議中";
        case Occasion::after:
            return "会議のあと";
        case Occasion::papers:
            return "印刷と、紙のひな形";
        case Occasion::safekeeping:
            return "記録を守る";
        case Occasion::disclosure:
            return "開示と廃棄";
        case Occasion::town:
            return "町のデータと設定";
        case Occasion::help:
            break;
    }
    return "規則と使い方";
}

std::vector<Verb> all_verbs() {
    return {meetings_verb(),
            propose_verb(),
            check_verb(),
            agenda_verb(),
            handout_verb(),
            record_verb(),
            minutes_verb(),
            sheet_verb(),
            slip_verb(),
            reading_copy_verb(),
            papers_verb(),
            log_verb(),
            printers_verb(),
            print_verb(),
            pdf_verb(),
            template_check_verb(),
            template_fields_verb(),
            template_preview_verb(),
            backup_verb(),
            restore_verb(),
            doctor_verb(),
            pin_verb(),
            disclosure_verb(),
            destroy_verb(),
            init_verb(),
            import_verb(),
            settings_verb(),
            rules_verb(),
            guide_verb(),
            help_verb()};
}

}  // namespace kasane::cli

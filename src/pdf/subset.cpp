#include "pdf/subset.hpp"

#include <memory>

#include <hb-subset.h>
#include <hb.h>

#include "pdf/destroyed_with.hpp"

namespace kasane::pdf {
namespace {

using Blob = std::unique_ptr<hb_blob_t, With<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, With<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, With<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, With<hb_subset_plan_destroy>>;

/// Tables that a PDF has no use for; advances and the map from characters are in the PDF itself.
void drop_tables(hb_subset_input_t* input) {
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "BASE", "JSTF", "vhea", "vmtx", "VORG", "DSIG", "meta",
                            "gasp", "hdmx", "VDMX", "LTSH", "kern", "PCLT", "cmap", "OS/2", "name"})
        hb_set_add(dropped, hb_tag_from_string(tag, -1));
}

/// The face without its map from characters, which the subsetter would read in full to no use here.
HbFace without_characters(hb_face_t* face) {
    const auto table = [](hb_face_t*, hb_tag_t tag, void* whole) {
        if (tag == HB_TAG('c', 'm', 'a', 'p')) return hb_blob_get_empty();
        return hb_face_reference_table(static_cast<hb_face_t*>(whole), tag);
    };
    return HbFace(hb_face_create_for_tables(table, face, nullptr));
}

}  // namespace

std::optional<SubsetFace> subset_face(const std::string& path, const std::set<std::uint32_t>& glyphs) {
    const Blob file(hb_blob_create_from_file_or_fail(path.c_str()));
    if (!file) return std::nullopt;
    const HbFace whole(hb_face_create(file.get(), 0));
    const HbFace face = without_characters(whole.get());
    const Input input(hb_subset_input_create_or_fail());
    if (!input) return std::nullopt;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (auto id : glyphs) hb_set_add(hb_subset_input_glyph_set(input.get()), id);
    drop_tables(input.get());
    const Plan plan(hb_subset_plan_create_or_fail(face.get(), input.get()));
    if (!plan) return std::nullopt;
    const HbFace small(hb_subset_plan_execute_or_fail(plan.get()));
    if (!small) return std::nullopt;
    SubsetFace out;
    const hb_map_t* ids = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (auto id : glyphs) out.new_ids[id] = static_cast<std::uint16_t>(hb_map_get(ids, id));
    const Blob bytes(hb_face_reference_blob(small.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(bytes.get(), &length);
    out.bytes.assign(data, length);
    return out;
}

}  // namespace kasane::pdf

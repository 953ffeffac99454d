-- Word from the Markdown of papers: what pandoc does not know of this dialect. Given to pandoc as --lua-filter.

-- Paragraphs with this alignment, one for each line.
local function aligned(lines, where)
    local blocks = {}
    for line in (lines .. "\n"):gmatch("([^\n]*)\n") do
        local text = line:gsub("&", "&amp;"):gsub("<", "&lt;"):gsub(">", "&gt;")
        table.insert(blocks, pandoc.RawBlock("openxml",
            '<w:p><w:pPr><w:jc w:val="' .. where .. '"/></w:pPr><w:r><w:t xml:space="preserve">' .. text ..
            "</w:t></w:r></w:p>"))
    end
    return blocks
end

-- 決裁欄: a title, and a row of boxes for stamps.
local function seal(lines)
    local boxes = {}
    for line in lines:gmatch("[^\n]+") do table.insert(boxes, line) end
    local title = table.remove(boxes, 1) or ""
    local heads, empty, aligns, widths = {}, {}, {}, {}
    for _, box in ipairs(boxes) do
        table.insert(heads, { pandoc.Plain { pandoc.Str(box) } })
        table.insert(empty, { pandoc.Plain { pandoc.LineBreak(), pandoc.LineBreak() } })
        table.insert(aligns, pandoc.AlignCenter)
        table.insert(widths, 0.12)
    end
    local stamps = pandoc.SimpleTable({ pandoc.Str(title) }, aligns, widths, heads, { empty })
    return pandoc.utils.from_simple_table(stamps)
end

function CodeBlock(block)
    local kind = block.classes[1]
    if kind == "seal" then return seal(block.text) end
    if kind == "label" or kind == "right" then return aligned(block.text, "right") end
    if kind == "foot" then return aligned(block.text, "center") end
end

function RawInline(inline)
    if inline.format == "html" and inline.text:match("^<br") then return pandoc.LineBreak() end
end

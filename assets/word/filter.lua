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

-- Width in ems: a character beyond ASCII is a whole one.
local function ems(line)
    local width = 0
    for _, code in utf8.codes(line) do width = width + (code < 0x80 and 0.5 or 1) end
    return width
end

-- The longest line of a cell.
local function width_of(cell)
    local longest = 0
    local text = pandoc.utils.stringify(pandoc.walk_block(pandoc.Div(cell.contents), {
        LineBreak = function() return pandoc.Str("\n") end,
        RawInline = function() return pandoc.Str("\n") end,
    }))
    for line in text:gmatch("[^\n]+") do longest = math.max(longest, ems(line)) end
    return longest
end

-- Columns that fill the page: as wide as what stands in them, or else short texts whole and long ones
-- sharing what is left.
local function share_width(tbl, rows, is_headed)
    local page, pad, short, longest = 46, 1.2, 12, 40
    local natural, base, naturals, bases = {}, {}, 0, 0
    for column = 1, #tbl.colspecs do
        local widest = 2
        for _, row in ipairs(rows) do
            local cell = row.cells[column]
            if cell then widest = math.max(widest, width_of(cell)) end
        end
        natural[column] = math.min(widest, longest) + pad
        base[column] = math.min(widest, short) + pad
        naturals, bases = naturals + natural[column], bases + base[column]
    end
    if naturals < page and not is_headed then
        natural[#natural] = natural[#natural] + page - naturals
        naturals = page
    end
    local share = naturals > bases and math.min(1, math.max(0, (page - bases) / (naturals - bases))) or 1
    local total = 0
    for column in ipairs(natural) do
        natural[column] = base[column] + (natural[column] - base[column]) * share
        total = total + natural[column]
    end
    for column, width in ipairs(natural) do
        tbl.colspecs[column] = { tbl.colspecs[column][1], width / total }
    end
end

-- A table without heads is one of labels.
function Table(tbl)
    local rows, is_headed = {}, false
    for _, row in ipairs(tbl.head.rows) do
        for _, cell in ipairs(row.cells) do is_headed = is_headed or width_of(cell) > 0 end
        table.insert(rows, row)
    end
    for _, body in ipairs(tbl.bodies) do
        for _, row in ipairs(body.body) do table.insert(rows, row) end
    end
    if not is_headed then tbl.head.rows = {} end
    share_width(tbl, rows, is_headed)
    return tbl
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

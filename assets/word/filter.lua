-- Word from the Markdown of papers: what pandoc does not know of this dialect. Given to pandoc as --lua-filter.

-- A line of a fenced block: it is Markdown, with signs of its own escaped.
local function inlines(line)
    local block = pandoc.read(line, "commonmark").blocks[1]
    return block and block.content and block.t ~= "BulletList" and block.content or { pandoc.Str(line) }
end

-- Lines set to the right.
local function to_the_right(lines)
    local blocks = {}
    for line in (lines .. "\n"):gmatch("([^\n]*)\n") do table.insert(blocks, pandoc.Para(inlines(line))) end
    return pandoc.Div(blocks, pandoc.Attr("", {}, { ["custom-style"] = "右寄せ" }))
end

-- 決裁欄: a title, and a row of boxes for stamps.
local function seal(lines)
    local boxes = {}
    for line in lines:gmatch("[^\n]+") do table.insert(boxes, line) end
    local title = table.remove(boxes, 1) or ""
    local heads, empty, aligns, widths = {}, {}, {}, {}
    for _, box in ipairs(boxes) do
        table.insert(heads, { pandoc.Plain(inlines(box)) })
        table.insert(empty, { pandoc.Plain { pandoc.LineBreak(), pandoc.LineBreak() } })
        table.insert(aligns, pandoc.AlignCenter)
        table.insert(widths, 0.12)
    end
    local stamps = pandoc.SimpleTable(inlines(title), aligns, widths, heads, { empty })
    return pandoc.utils.from_simple_table(stamps)
end

-- Where a paper ends its section ends, with its header and footer. pandoc has eight relationships of its own
-- before those of the reference document, and puts its headers before its footers.
local papers, ended = 1, 0
local function end_of_paper()
    local own = 8
    ended = ended + 1
    return pandoc.RawBlock("openxml", string.format(
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr>' ..
        '<w:headerReference w:type="default" r:id="rId%d"/><w:footerReference w:type="default" r:id="rId%d"/>' ..
        '<w:type w:val="oddPage"/><w:pgSz w:w="11906" w:h="16838"/>' ..
        '<w:pgMar w:top="1134" w:right="964" w:bottom="1134" w:left="1080" w:header="567" w:footer="567" ' ..
        'w:gutter="0"/><w:pgNumType w:start="1"/></w:sectPr></w:pPr></w:p>', own + ended, own + papers + ended))
end

local function count_papers(document)
    document:walk {
        CodeBlock = function(block) if block.classes[1] == "paper" then papers = papers + 1 end end
    }
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
local function labels(tbl)
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

-- Label and foot are in the header and the footer of the reference document.
local function fence(block)
    local kind = block.classes[1]
    if kind == "seal" then return seal(block.text) end
    if kind == "right" then return to_the_right(block.text) end
    if kind == "paper" then return end_of_paper() end
    if kind == "label" or kind == "foot" then return {} end
end

local function line_break(inline)
    if inline.format == "html" and inline.text:match("^<br") then return pandoc.LineBreak() end
end

return { { Pandoc = count_papers }, { Table = labels, CodeBlock = fence, RawInline = line_break } }

using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Files.Reading;

/// <summary>Every fault a file, sheet or column of an inventory can have (文件与列问题一览), so that their wording is reviewed in one place.</summary>
internal static class ReadingFaults
{
    public static Fault NotFound(string path) =>
        Fault.Of(
            "EC1001",
            path,
            "没有这个文件或目录。",
            "There is no such file or folder.",
            "请检查 --inventory 的路径。",
            "Check the path given with --inventory."
        );

    public static Fault Unreadable(string path, Bilingual why) =>
        Fault.Of(
            "EC1002",
            path,
            $"无法读取：{why.Zh}。",
            $"It cannot be read: {why.En}.",
            "请检查权限，并关闭占用它的程序。",
            "Check its rights and close the program that holds it."
        );

    public static Fault UnknownKind(string name) =>
        Fault.Of(
            "EC1003",
            name,
            "不支持的文件类型。",
            "This kind of file is not read.",
            "请提供目录、.csv 或 .xlsx（.xls 请另存为 .xlsx）。",
            "Hand in a folder, a .csv or an .xlsx (save an .xls as .xlsx)."
        );

    public static Fault NoEnterprises(string path) =>
        Fault.Of(
            "EC1004",
            path,
            "目录中没有 enterprises.csv。",
            "The folder has no enterprises.csv.",
            "请补上企业表。",
            "Add the table of enterprises."
        );

    public static Fault NoRows(string table) =>
        Fault.Of(
            "EC1005",
            table,
            "没有企业。",
            "It holds no enterprise.",
            "请检查是否选错了文件或工作表；第一行是标题。",
            "Check whether this is the right file or sheet; the first row holds the headings."
        );

    public static Fault FileTooLarge(string name, long limit) =>
        Fault.Of(
            "EC1006",
            name,
            $"文件超过 {limit / 1048576} MB。",
            $"The file is larger than {limit / 1048576} MB.",
            "请拆分，或改用 csv。",
            "Split it, or use csv."
        );

    public static Fault NoWorkbook(string name) =>
        Fault.Of(
            "EC1007",
            name,
            "不是 Excel 工作簿(.xlsx)。",
            "This is no Excel workbook (.xlsx).",
            "请用 Excel 或 WPS 另存为 .xlsx（不加密）。",
            "Save it as .xlsx, not encrypted."
        );

    public static Fault TooManyParts(string name, int parts, int limit) =>
        Fault.Of(
            "EC1008",
            name,
            $"工作簿有 {parts} 个部件，超过 {limit} 个。",
            $"The workbook has {parts} parts, more than {limit}.",
            "请复制数据到新工作簿。",
            "Copy the data into a fresh workbook."
        );

    public static Fault UnpacksTooLarge(string name, long limit) =>
        Fault.Of(
            "EC1009",
            name,
            $"解压后超过 {limit / 1048576} MB。",
            $"Unpacked it is larger than {limit / 1048576} MB.",
            "请拆分，或改用 csv。",
            "Split it, or use csv."
        );

    public static Fault PackedTooTightly(string name, string part, int limit) =>
        Fault.Of(
            "EC1010",
            name,
            $"部件“{part}”的压缩比超过 {limit} 倍。",
            $"The part '{part}' unpacks to more than {limit} times its size.",
            "请复制数据到新工作簿。",
            "Copy the data into a fresh workbook."
        );

    public static Fault TooManyRows(string where, int limit) =>
        Fault.Of(
            "EC1011",
            where,
            $"超过 {limit} 行。",
            $"There are more than {limit} rows.",
            "请改用 csv。",
            "Use csv."
        );

    public static Fault TooManyColumns(string where, int limit) =>
        Fault.Of(
            "EC1012",
            where,
            $"超过 {limit} 列。",
            $"There are more than {limit} columns.",
            "请删除多余的列。",
            "Delete the columns that are not needed."
        );

    public static Fault CellTooLong(string where, int limit) =>
        Fault.Of(
            "EC1013",
            where,
            $"有单元格超过 {limit} 个字符。",
            $"A cell has more than {limit} characters.",
            "请检查该行。",
            "Check this row."
        );

    public static Fault TooSlow(string where, int seconds) =>
        Fault.Of(
            "EC1014",
            where,
            $"读取超过 {seconds} 秒。",
            $"Reading takes longer than {seconds} seconds.",
            "请改用 csv。",
            "Use csv."
        );

    public static Fault BrokenCsv(string where) =>
        Fault.Of(
            "EC1015",
            where,
            "csv 格式有误（引号未闭合或行过长）。",
            "The csv is broken here (an open quote, or a row too long).",
            "请检查该行的引号。",
            "Check the quotes of this row."
        );

    public static Fault TooManyCells(string where, int cells, int headings) =>
        Fault.Of(
            "EC1016",
            where,
            $"第 {cells} 个单元格没有标题（标题有 {headings} 个）。",
            $"Cell {cells} stands under no heading (there are {headings}).",
            "请补上标题；或检查是否多了逗号，文本中的逗号要加引号。",
            "Give it a heading, or look for a comma too many; a text with a comma stands in quotes."
        );

    public static Fault Damaged(string where) =>
        Fault.Of(
            "EC1018",
            where,
            "工作簿已损坏，读到这里读不下去。",
            "The workbook is damaged: it cannot be read beyond this place.",
            "请用表格软件打开后另存为新的 .xlsx。",
            "Open it in a spreadsheet program and save it as a new .xlsx."
        );

    public static Fault NoText(string where) =>
        Fault.Of(
            "EC1017",
            where,
            "文件编码既不是 UTF-8，也不是 GB18030。",
            "The file is neither UTF-8 nor GB18030.",
            "请另存为 UTF-8 编码。",
            "Save it as UTF-8."
        );

    public static Fault NoSources(string table) =>
        Fault.Of(
            "EC1062",
            table,
            "其他源表里没有一行：会被当作全市没有其他源。",
            "The table of other sources has no row: the city would seem to have none.",
            "请填写；尚无数据时请删除该文件或工作表，全社会基数即按未知处理。",
            "Fill it in, or take the file or sheet away: the city's base is then unknown."
        );

    public static Fault MissingColumn(string where, FactDefinition fact, string? nearest) =>
        Fault.Of(
            "EC1021",
            where,
            $"缺少列“{fact.Label.Zh}”({fact.Column})。",
            $"The column '{fact.Column}' ({fact.Label.En}) is missing.",
            nearest is null ? "请补上该列。" : $"是否为“{nearest}”？",
            nearest is null ? "Add it." : $"Is it '{nearest}'?"
        );

    public static Fault GuaranteeWithoutList(string where, IReadOnlyList<string> firms) =>
        Warning(
            "EC1102",
            where,
            $"{firms.Count}家企业的管控类型写着保障类（民生豁免），保障类名单里没有它们：{SomeNames.Of(firms).Zh}；没有核定负荷和文件，先按其等级管控。",
            $"The control type of {firms.Count} firms says guarantee class, and no guarantee list has them: {SomeNames.Of(firms).En}; without approved load and document they are controlled by grade.",
            "请把它们写进 lists/guarantee.json（核定负荷或产量、起止日期、文件）。",
            "Enter them in lists/guarantee.json with approved load or quantity, dates and document."
        );

    public static Fault PhonesMasked(string where, int rows) =>
        Warning(
            "EC1106",
            where,
            $"{rows}行填报的措施里写有电话号码，号码已遮盖，其余文字照原文。",
            $"The measures filed in {rows} rows hold phone numbers, which were masked; all else stands as filed.",
            "联系方式不进入清单，请从填报文字中删去。",
            "Contacts do not belong in an inventory; take them out of the texts."
        );

    public static Fault OtherIndustries(string where, int firms) =>
        Warning(
            "EC1103",
            where,
            $"{firms}家企业的“重点行业类型”为空、“其他行业类型”有内容，按后者读取；不是指南行业名称的按一般行业。",
            $"{firms} firms have no key industry and something under other industries, which was read; what names no guide industry counts as general.",
            "如有重点行业的企业在内，请填“重点行业类型”。",
            "Fill in the key industry of any that have one."
        );

    public static Fault DoubleColumn(string where, string first) =>
        Fault.Of(
            "EC1022",
            where,
            $"与列“{first}”含义相同。",
            $"It means the same as the column '{first}'.",
            "请删去其中一列。",
            "Delete one of them."
        );

    public static Fault UnknownColumn(string where, string heading, string nearest) =>
        Warning(
            "EC1023",
            where,
            $"不认识列“{heading}”，未使用。",
            $"The column '{heading}' is not known and not used.",
            $"是否应为“{nearest}”？",
            $"Did you mean '{nearest}'?"
        );

    public static Fault UnknownColumns(string where, IReadOnlyCollection<string> headings) =>
        Warning(
            "EC1104",
            where,
            $"{headings.Count}列不认识，未使用：{string.Join('、', headings)}。",
            $"{headings.Count} columns are not known and not used: {string.Join(", ", headings)}.",
            "如需使用，请在 rules/facts.json 中声明。",
            "To use one, declare it in rules/facts.json."
        );

    public static Fault PersonalColumn(string where) =>
        Fault.Of(
            "EC1024",
            where,
            "该列为个人信息，未读取。",
            "This column holds personal data and was left out.",
            "联系方式不进入清单。",
            "Contacts do not belong in an inventory."
        ) with
        {
            IsWarning = true,
        };

    public static Fault UnusedTable(string where, string name, string? nearest) =>
        Fault.Of(
            "EC1025",
            where,
            $"“{name}”不是清单的表，未读取。",
            $"'{name}' is no table of an inventory and was not read.",
            nearest is null ? "如需读取，请按企业表、生产线表或其他源表命名。" : $"是否应为“{nearest}”？",
            nearest is null
                ? "To have it read, name it as the table of enterprises, lines or sources."
                : $"Did you mean '{nearest}'?"
        ) with
        {
            IsWarning = true,
        };

    public static Fault More(int count) =>
        Fault.Of(
            "EC1099",
            string.Empty,
            $"另有 {count} 个问题未列出。",
            $"There are {count} more faults.",
            "请先改正上面的问题。",
            "Mend those above first."
        );

    private static Fault Warning(
        string code,
        string where,
        string zh,
        string en,
        string mendZh,
        string mendEn
    ) => Fault.Of(code, where, zh, en, mendZh, mendEn) with { IsWarning = true };
}

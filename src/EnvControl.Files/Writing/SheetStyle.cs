namespace EnvControl.Files.Writing;

/// <summary>The cell formats of the workbook (单元格样式), by their position in the stylesheet.</summary>
internal enum SheetStyle
{
    /// <summary>普通.</summary>
    Plain = 0,

    /// <summary>标题.</summary>
    Title = 1,

    /// <summary>红色预警表头.</summary>
    RedHeader = 2,

    /// <summary>橙色预警表头.</summary>
    OrangeHeader = 3,

    /// <summary>黄色预警表头.</summary>
    YellowHeader = 4,

    /// <summary>一般表头.</summary>
    Header = 5,

    /// <summary>文本.</summary>
    Text = 6,

    /// <summary>换行文本.</summary>
    Wrapped = 7,

    /// <summary>数值,三位小数.</summary>
    Amount = 8,

    /// <summary>整数.</summary>
    Count = 9,

    /// <summary>百分数,两位小数.</summary>
    Percent = 10,
}

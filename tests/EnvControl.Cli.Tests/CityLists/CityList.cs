using System.Globalization;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Domain.Codes;
using MiniExcelLibs;

namespace EnvControl.Cli.Tests.CityLists;

/// <summary>A list as cities keep it: the forty headings of the deployed form and no others, a firm for each way of control.</summary>
public sealed class CityList : IDisposable
{
    /// <summary>The forty headings, in the form's order.</summary>
    public static readonly string[] Headings = string.Join(
            ',',
            "企业名称,区,街乡镇,所属工业园区,是否重点排污单位,是否纳入环境统计,是否有在线监测,重点行业类型,其他行业类型,管控类型",
            "SO2排放量(年),NOx排放量(年),VOCs排放量(年),颗粒物排放量(年),详细地址,年用电量,年产量,年产值,大气CEMS在线数量,建设单位",
            "联系人,联系方式,企业法人,统一社会信用代码,排污许可管理类型,排污许可证编号,电力局总表编号,是否已有用电监测系统,行业类型信息,生产线数量",
            "生产线描述,备用生产线描述,大气主要排放口数量,大气排放口数量,主要污染物,主要产品,注册资金,黄色预警减排措施,橙色预警减排措施,红色预警减排措施"
        )
        .Split(',');

    private readonly TempFolder _folder = new();
    private readonly List<Dictionary<string, string>> _rows = [];
    private readonly List<string> _headings = [.. Headings];

    public CityList()
    {
        Add("甲铸造", "铸造", "A级");
        Add("乙铸造", "铸造", "B");
        Add("丙铸造", "铸造", "C级");
        Add("丁铸造", "铸造", "地方B");
        Add("戊铸造", "铸造", "民生豁免-C");
        Add("己加工", "机械加工", "绩效引领性");
        Add("庚加工", "机械加工", "非引领性");
        Add("辛加工", "机械加工", "绩效先进性");
        Add("壬铸造", "铸造", "长期停产");
        Add("癸食品", "", "未评级", other: "食品加工");
    }

    /// <summary>Where results go.</summary>
    public TempFolder Results { get; } = new();

    /// <summary>The credit code of the n-th firm, from 0.</summary>
    public static string CodeOf(int firm) =>
        CreditCode.Complete("91410502", string.Create(CultureInfo.InvariantCulture, $"MA{firm:D6}")).Text;

    /// <summary>The names of all firms, in order.</summary>
    public string[] Names => [.. _rows.Select(row => row["企业名称"])];

    /// <summary>Writes a value into a firm's cell; a heading that is not there yet becomes a column more.</summary>
    public CityList With(string heading, string value, string? firm = null)
    {
        if (!_headings.Contains(heading))
        {
            _headings.Add(heading);
        }

        foreach (var row in _rows.Where(row => firm is null || row["企业名称"] == firm))
        {
            row[heading] = value;
        }

        return this;
    }

    /// <summary>Writes it as csv and gives its path.</summary>
    public string Csv() =>
        _folder.Write(
            "list.csv",
            string.Join(
                '\n',
                _rows
                    .Select(row =>
                        string.Join(',', _headings.Select(heading => row.GetValueOrDefault(heading)))
                    )
                    .Prepend(string.Join(',', _headings))
            ) + "\n"
        );

    /// <summary>Writes it as a workbook and gives its path.</summary>
    public string Workbook()
    {
        var path = _folder["list.xlsx"];
        MiniExcel.SaveAs(
            path,
            _rows.Select(row =>
                _headings.ToDictionary(heading => heading, heading => (object?)row.GetValueOrDefault(heading))
            )
        );
        return path;
    }

    /// <summary>Runs <c>measures</c> on it.</summary>
    public Reply Measures(string path, params string[] more) =>
        Prompt.Run([
            "measures",
            "--inventory",
            path,
            "--on",
            "2020-12-01",
            "--level",
            "orange",
            "--out",
            Results.Path,
            .. more,
        ]);

    /// <summary>A firm's row of measures.csv.</summary>
    public Dictionary<string, string> Row(string firm) =>
        CsvText.Read(Results["measures.csv"]).Rows.Single(row => row["name"] == firm);

    public void Dispose()
    {
        _folder.Dispose();
        Results.Dispose();
    }

    private void Add(string name, string industry, string control, string other = "")
    {
        var row = Headings.ToDictionary(heading => heading, _ => string.Empty, StringComparer.Ordinal);
        row["企业名称"] = name;
        row["区"] = "文峰区";
        row["重点行业类型"] = industry;
        row["其他行业类型"] = other;
        row["管控类型"] = control;
        row["SO2排放量(年)"] = "3";
        row["NOx排放量(年)"] = "6";
        row["VOCs排放量(年)"] = "1.5";
        row["颗粒物排放量(年)"] = "9";
        row["联系人"] = "张某";
        row["联系方式"] = "13700001111";
        row["企业法人"] = "李某";
        row["统一社会信用代码"] = CodeOf(_rows.Count);
        row["年产量"] = "1000吨";
        _rows.Add(row);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Codes;

namespace EnvControl.Files.Tests.Reading;

/// <summary>A table as a clerk keeps it: headings in row 1, a firm, line or source in each row from 2 on.</summary>
internal sealed record DraftTable(
    ImmutableArray<string> Headings,
    ImmutableArray<ImmutableArray<string>> Rows
)
{
    /// <summary>The credit code of the n-th firm, from 0.</summary>
    public static string CodeOf(int firm) =>
        CreditCode.Complete("91410502", string.Create(CultureInfo.InvariantCulture, $"MA{firm:D6}")).Text;

    /// <summary>Foundries of grade B with nothing left empty.</summary>
    public static DraftTable Firms(int count = 1) =>
        Of(
            "credit_code,name,division_code,township,gb4754,industry,grade,leading,advanced,long_idle,suspended,permit_special_duty,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days,output_value_10k_yuan,permit_number,monitoring",
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i =>
                        $"{CodeOf(i)},安阳铸造{i}厂,410502,宝莲寺镇,3391,N15,B,no,no,no,no,no,3.3,6.6,1.65,0.33,330,5200,PERMIT-{i},在线"
                    ),
            ]
        );

    /// <summary>A furnace for each firm named; its day is the firm's year over 330 days.</summary>
    public static DraftTable Lines(params int[] firms) =>
        Of(
            "credit_code,line,industry,process,units,capacity_approved,capacity_permitted,actual_output,capacity_unit,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,stop_order,stop_hours,oven_height_m,solvent_coating,converter_t,zinc_oxide,no_burn_zone_10km",
            [
                .. firms.Select(
                    (firm, i) =>
                        $"{CodeOf(firm)},{i + 1}号炉,N15,foundry-furnace,1,100,90,80,t/d,10,20,5,1,1,4,,no,,no,no"
                ),
            ]
        );

    /// <summary>Two sources of the city that are no firms.</summary>
    public static DraftTable Sources() =>
        Of(
            "group,division_code,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,reduction_yellow,reduction_orange,reduction_red,provenance",
            [
                "建筑扬尘,410502,0,0,1200.5,0,20,30,50.5,assumed",
                "机动车,410503,10,800,40,120,5,10,20,verified",
            ]
        );

    /// <summary>The same table with another value in one cell.</summary>
    public DraftTable With(string heading, string value, int row = 2)
    {
        var column = Headings.IndexOf(heading);
        column.ShouldBeGreaterThanOrEqualTo(0, heading);
        return this with { Rows = Rows.SetItem(row - 2, Rows[row - 2].SetItem(column, value)) };
    }

    /// <summary>The same table without a column.</summary>
    public DraftTable Without(string heading)
    {
        var column = Headings.IndexOf(heading);
        column.ShouldBeGreaterThanOrEqualTo(0, heading);
        return new(Headings.RemoveAt(column), [.. Rows.Select(row => row.RemoveAt(column))]);
    }

    /// <summary>The same table with a column more, the same value in each row.</summary>
    public DraftTable Plus(string heading, string value) =>
        new(Headings.Add(heading), [.. Rows.Select(row => row.Add(value))]);

    /// <summary>The same table with a heading written in another way.</summary>
    public DraftTable Headed(string heading, string written)
    {
        Headings.ShouldContain(heading);
        return this with { Headings = Headings.Replace(heading, written) };
    }

    /// <summary>The same table with its columns in another order.</summary>
    public DraftTable InOrder(IReadOnlyList<int> order) =>
        new(
            [.. order.Select(i => Headings[i])],
            [.. Rows.Select(row => order.Select(i => row[i]).ToImmutableArray())]
        );

    /// <summary>Comma-separated, each cell in quotes where it must be.</summary>
    public string Csv() =>
        string.Concat(Rows.Prepend(Headings).Select(row => string.Join(',', row.Select(Quoted)) + "\r\n"));

    /// <summary>Rows as a workbook takes them: every cell as text.</summary>
    public object Sheet() =>
        Rows.Select(row =>
                Headings
                    .Zip(row)
                    .ToDictionary(
                        cell => cell.First,
                        cell => cell.Second.Length == 0 ? null : (object)cell.Second,
                        StringComparer.Ordinal
                    )
            )
            .ToArray();

    private static DraftTable Of(string headings, string[] rows) =>
        new([.. headings.Split(',')], [.. rows.Select(row => row.Split(',').ToImmutableArray())]);

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

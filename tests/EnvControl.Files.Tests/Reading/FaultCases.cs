using System.Collections.Immutable;

namespace EnvControl.Files.Tests.Reading;

/// <summary>One mistake for each fault of reading, by its code; here those of tables.</summary>
internal static class FaultCases
{
    private static readonly string Firm = DraftTable.CodeOf(0);
    private static readonly string Stranger = DraftTable.CodeOf(7);
    private static readonly string BadCode = Firm[..17] + (Firm[17] == 'A' ? 'B' : 'A');

    public static ImmutableSortedDictionary<string, FaultCase> All { get; } =
        FileFaultCases
            .Files()
            .Concat(FileFaultCases.Workbooks())
            .Concat(Headings())
            .Concat(CityLists())
            .Concat(Firms())
            .Concat(Lines())
            .Concat(Others())
            .ToImmutableSortedDictionary(pair => pair.Code, pair => pair.Case, StringComparer.Ordinal);

    private static IEnumerable<(string Code, FaultCase Case)> Headings()
    {
        yield return (
            "EC1021",
            Of(
                DraftTable.Firms().Headed("grade", "grad"),
                "enterprises.csv:1",
                "grade",
                "Is it 'grad'?",
                "是否为“grad”？"
            )
        );
        yield return (
            "EC1022",
            Of(
                DraftTable.Firms().Plus("企业名称", "x"),
                "enterprises.csv:1:企业名称",
                "name",
                "Delete one",
                "删去其中一列"
            )
        );
        yield return (
            "EC1023",
            Warned(
                DraftTable.Firms().Headed("township", "townshpi"),
                DraftTable.Lines(0),
                "enterprises.csv:1:townshpi",
                "townshpi",
                "Did you mean 'township'?",
                "是否应为“township”？"
            )
        );
        yield return (
            "EC1024",
            Warned(
                DraftTable.Firms().Plus("联系人", "x"),
                DraftTable.Lines(0),
                "enterprises.csv:1:联系人",
                "",
                "do not belong",
                "不进入清单"
            )
        );
    }

    private static IEnumerable<(string Code, FaultCase Case)> CityLists()
    {
        yield return (
            "EC1106",
            Warned(
                DraftTable.Firms().Plus("红色预警减排措施", "停产，联系13800001111"),
                DraftTable.Lines(0),
                "enterprises.csv:2",
                "1",
                "take them out",
                "删去"
            )
        );
        yield return (
            "EC1101",
            Of(
                DraftTable.Firms().With("grade", "绩效引领性"),
                "enterprises.csv:2:leading",
                "绩效引领性",
                "correct one",
                "改正其中一处"
            )
        );
        yield return (
            "EC1102",
            Warned(
                DraftTable.Firms().With("grade", "民生豁免-C"),
                DraftTable.Lines(0),
                "enterprises.csv",
                "安阳铸造0厂",
                "lists/guarantee.json",
                "lists/guarantee.json"
            )
        );
        yield return (
            "EC1103",
            Warned(
                DraftTable.Firms(2).With("industry", "", row: 3).Plus("其他行业类型", "食品"),
                DraftTable.Lines(0),
                "enterprises.csv",
                "1",
                "key industry",
                "重点行业类型"
            )
        );
        yield return (
            "EC1104",
            Warned(
                DraftTable.Firms().Plus("甲乙丙丁戊己", "x").Plus("详细地址坐落", "x"),
                DraftTable.Lines(0),
                "enterprises.csv:1",
                "甲乙丙丁戊己",
                "facts.json",
                "facts.json"
            )
        );
    }

    private static IEnumerable<(string Code, FaultCase Case)> Firms()
    {
        yield return (
            "EC1031",
            Of(
                DraftTable.Firms(2).With("name", "", row: 3),
                "enterprises.csv:3:name",
                "",
                "Fill it in",
                "请填写"
            )
        );
        yield return (
            "EC1032",
            Of(
                DraftTable.Firms().With("credit_code", BadCode),
                "enterprises.csv:2:credit_code",
                BadCode,
                "business licence",
                "营业执照"
            )
        );
        yield return (
            "EC1033",
            Of(
                DraftTable.Firms(2).With("credit_code", Firm, row: 3),
                "enterprises.csv:3:credit_code",
                Firm,
                "One row a firm",
                "每家企业一行"
            )
        );
        yield return (
            "EC1034",
            Of(
                DraftTable.Firms().With("suspended", "大概"),
                "enterprises.csv:2:suspended",
                "大概",
                "yes, no, 是, 否",
                "是、否、yes、no"
            )
        );
        yield return (
            "EC1035",
            Of(
                DraftTable.Firms().With("division_code", "41052"),
                "enterprises.csv:2:division_code",
                "41052",
                "Did you mean '41050",
                "是否应为“41050"
            )
        );
        yield return (
            "EC1036",
            Of(
                DraftTable.Firms().With("pm_t_a", "1,5"),
                "enterprises.csv:2:pm_t_a",
                "1,5",
                "without thousands commas",
                "不带千分位逗号"
            )
        );
        yield return (
            "EC1037",
            Of(
                DraftTable.Firms().With("operating_days", "400"),
                "enterprises.csv:2:operating_days",
                "400",
                "rules/limits.json",
                "rules/limits.json"
            )
        );
        yield return (
            "EC1039",
            Of(
                DraftTable.Firms().With("industry", "N15;N15"),
                "enterprises.csv:2:industry",
                "N15",
                "each industry once",
                "只写一次"
            )
        );
        yield return (
            "EC1040",
            Of(
                DraftTable.Firms().With("grade", "N16:C"),
                "enterprises.csv:2:grade",
                "N16:C",
                "N15:B;N16:C",
                "N15:B;N16:C"
            )
        );
        yield return (
            "EC1041",
            Of(
                DraftTable.Firms().Plus("red_control_measure", "停产").Plus("filed_on", "去年冬天"),
                "enterprises.csv:2:filed_on",
                "去年冬天",
                "2020-10-20",
                "2020-10-20"
            )
        );
    }

    private static IEnumerable<(string Code, FaultCase Case)> Lines()
    {
        var (one, two) = (DraftTable.Lines(0), DraftTable.Lines(0, 0));
        yield return (
            "EC1038",
            Of(one.With("units", "2.5"), "lines.csv:2:units", "2.5", "Correct it", "请更正")
        );
        yield return (
            "EC1051",
            Of(
                one.With("credit_code", Stranger),
                "lines.csv:2:credit_code",
                Stranger,
                "add the firm",
                "补上该企业"
            )
        );
        yield return (
            "EC1052",
            Of(two.With("line", "1号炉", row: 3), "lines.csv:3:line", "1号炉", "different names", "不得重复")
        );
        yield return (
            "EC1053",
            Of(
                one.With("industry", "N16"),
                "lines.csv:2:industry",
                "N16",
                "each line names its own",
                "每条生产线要写明行业"
            )
        );
        yield return (
            "EC1054",
            Of(one.With("capacity_unit", ""), "lines.csv:2:capacity_unit", "", "t/d", "t/d")
        );
        yield return (
            "EC1055",
            Of(
                two.With("capacity_unit", "t/h", row: 3),
                "lines.csv:3:capacity_unit",
                "t/h",
                "share a unit",
                "用同一单位"
            )
        );
        yield return (
            "EC1056",
            new(
                f =>
                    f.Put(
                            "enterprises.csv",
                            DraftTable.Firms().With("industry", "N15;N16").With("grade", "N15:B")
                        )
                        .Refusal(),
                Firm,
                "",
                "List its lines",
                "生产线表"
            )
        );
        yield return (
            "EC1057",
            Warned(
                DraftTable.Firms(),
                one.With("so2_kg_d", "20.001"),
                Firm,
                "20.001",
                "The lines are used",
                "按生产线计算"
            )
        );
    }

    private static IEnumerable<(string Code, FaultCase Case)> Others()
    {
        var sources = DraftTable.Sources();
        yield return (
            "EC1061",
            new(
                f => City(f).Put("sources.csv", sources.With("reduction_red", "33.33", row: 3)).Refusal(),
                "sources.csv:3:reduction_red",
                "33.33",
                "Correct it",
                "请更正"
            )
        );
        yield return (
            "EC1062",
            new(
                f => City(f).Put("sources.csv", sources with { Rows = [] }).Refusal(),
                "sources.csv",
                "",
                "take the file or sheet away",
                "删除该文件"
            )
        );
        yield return (
            "EC1071",
            new(
                f => City(f).Put("lists/甲.json", ListDraft.SmallMicro(Stranger)).Refusal(),
                "lists/甲.json",
                Stranger,
                "add the firm",
                "补上该企业"
            )
        );
        yield return (
            "EC1072",
            new(
                f => City(f).Put("lists/甲.json", ListDraft.OffPeak(Firm, "9号炉", 50)).Refusal(),
                "lists/甲.json",
                "9号炉",
                "line's name",
                "生产线名称"
            )
        );
    }

    private static FaultCase Of(DraftTable table, string where, string value, string cure, string chinese) =>
        new(
            f => City(f).Put(where[..where.IndexOf(':', StringComparison.Ordinal)], table).Refusal(),
            where,
            value,
            cure,
            chinese
        );

    private static FaultCase Warned(
        DraftTable firms,
        DraftTable lines,
        string where,
        string value,
        string cure,
        string chinese
    ) =>
        new(
            f => f.Put("enterprises.csv", firms).Put("lines.csv", lines).Read().Warnings,
            where,
            value,
            cure,
            chinese
        );

    private static ClerkFolder City(ClerkFolder folder) => folder.Put("enterprises.csv", DraftTable.Firms());
}

using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>Checks that the figures of a profile fit together (样本参数检查): a sum that is off by one would be a wrong city.</summary>
internal sealed class ProfileCheck(SampleProfile profile, string path)
{
    private readonly ImmutableArray<Fault>.Builder _faults = ImmutableArray.CreateBuilder<Fault>();

    /// <summary>Everything that does not fit.</summary>
    public ImmutableArray<Fault> Faults()
    {
        CheckCounts();
        CheckWords();
        CheckChoices();
        CheckSitePlans();
        foreach (var industry in profile.Industries)
        {
            CheckIndustry(industry);
        }

        foreach (var role in profile.Roles)
        {
            CheckRole(role);
        }

        return _faults.DrainToImmutable();
    }

    private void CheckCounts()
    {
        Demand(
            profile.Standings.Sum(s => s.Firms) == profile.Firms,
            "standings",
            $"各类家数合计应为{profile.Firms}",
            $"the standings' firms must add up to {profile.Firms}"
        );
        foreach (var standing in profile.Standings)
        {
            var sum = profile.Industries.Sum(i => i.Firms.GetValueOrDefault(standing.Id));
            Demand(
                sum == standing.Firms,
                $"standings.{standing.Id}",
                $"各行业合计{sum}家，应为{standing.Firms}家",
                $"the industries have {sum} firms, it says {standing.Firms}"
            );
            Demand(
                standing.Grade is null || PerformanceGrades.TryParse(standing.Grade, out _),
                $"standings.{standing.Id}.grade",
                $"没有等级“{standing.Grade}”",
                $"there is no grade '{standing.Grade}'"
            );
        }

        foreach (var pollutant in Pollutants.All)
        {
            var sum = profile.Emissions.Groups.Sum(g => g.SharePercent[pollutant]);
            Demand(
                sum == 100,
                $"emissions.groups.{pollutant.Spell()}",
                $"各组占比合计{sum}%，应为100%",
                $"the groups' shares are {sum} %, not 100 %"
            );
        }
    }

    private void CheckWords()
    {
        foreach (var code in profile.Divisions.Weights.Keys)
        {
            Demand(
                code.Length == 6 && DivisionCode.TryParse(code, out _),
                "divisions.weights",
                $"“{code}”不是六位区划代码",
                $"'{code}' is no division code of six digits"
            );
        }

        foreach (var reason in profile.Lists.Guarantee.Reasons.Keys)
        {
            Demand(
                GuaranteeReasons.TryParse(reason, out _),
                "lists.guarantee.reasons",
                $"没有保障原因“{reason}”",
                $"there is no reason '{reason}'"
            );
        }

        Demand(
            AlertLevels.TryParse(profile.Lists.Exemption.HighestLevel, out _),
            "lists.exemption.highestLevel",
            $"没有预警级别“{profile.Lists.Exemption.HighestLevel}”",
            $"there is no level '{profile.Lists.Exemption.HighestLevel}'"
        );
        Demand(
            Trusts.TryParse(profile.Sources.Provenance, out _),
            "sources.provenance",
            $"没有可信度“{profile.Sources.Provenance}”",
            $"there is no trust '{profile.Sources.Provenance}'"
        );
    }

    private void CheckChoices()
    {
        var lists = profile.Lists;
        Demand(
            profile.Naming.Townships > 0
                && profile.Naming.Places.Length > 0
                && profile.Divisions.Weights.Values.Sum() > 0
                && profile.Capacities.PermittedPercent.Length > 0
                && profile.Capacities.ActualPercent.Length > 0
                && lists.Guarantee.QuantityEvery > 0
                && lists.Guarantee.LoadPercent.Length > 0
                && lists.OffPeak.SharePercent.Length > 0,
            "naming, divisions, capacities, lists",
            "供选取的项不能为空",
            "what is chosen from must not be empty"
        );
        var percents = profile
            .Sources.Groups.Select(source => source.ReductionPercent)
            .SelectMany(cut => new[] { cut.Yellow, cut.Orange, cut.Red })
            .Concat(lists.Guarantee.LoadPercent.Concat(lists.OffPeak.SharePercent).Select(p => (decimal)p));
        Demand(
            percents.All(p => p is >= 0 and <= 100 && decimal.Truncate(p * 10) == p * 10),
            "sources, lists",
            "百分数应在0至100之间，最多一位小数",
            "a percent is 0 to 100 with at most one decimal"
        );
    }

    private void CheckSitePlans() =>
        Demand(
            profile.SitePlans.Texts.All(text =>
                text.Every > 0
                && text.From >= 0
                && text.Industries.All(id => profile.Industries.Any(i => i.Id == id))
                && text.Standings.All(id => profile.Standings.Any(s => s.Id == id))
            ),
            "sitePlans",
            "行业、绩效类别或间隔有误",
            "an industry or standing is not declared, or every and from are out of range"
        );

    private void CheckIndustry(ProfileIndustry industry)
    {
        var where = $"industries.{industry.Id}";
        Demand(
            industry.Firms.Keys.All(id => profile.Standings.Any(s => s.Id == id)),
            where,
            "含有未声明的绩效类别",
            "it names a standing that is not declared"
        );
        Demand(
            profile.Emissions.Groups.Any(g => g.Id == industry.Group),
            where,
            $"没有行业组“{industry.Group}”",
            $"there is no group '{industry.Group}'"
        );
        Demand(
            industry.Industries.All(code => GuideIndustry.TryParse(code, out _))
                && industry.Industries.Length == 1 + (industry.OtherGrades?.Length ?? 0),
            where,
            "行业代码或其他行业等级有误",
            "its industries are misspelt, or otherGrades does not name one grade for each further industry"
        );
        Demand(
            industry.Gb4754.Length > 0 && industry.OperatingDays.Length > 0,
            where,
            "缺少行业小类或运行天数",
            "it has no class of GB/T 4754 or no operating days"
        );
        Demand(
            industry.OperatingDays.All(days => days is >= 1 and <= 366)
                && industry.Lines.All(step =>
                    step.Lines.Length > 0
                    && step.Lines.All(count => count > 0)
                    && step.Units.Length > 0
                    && step.Capacities.Length > 0
                    && step.Capacities.All(capacity => capacity > 0)
                    && (
                        step.Industry is null
                        || industry.Industries.Contains(step.Industry, StringComparer.Ordinal)
                    )
                    && (step.Attributes?.Values ?? []).All(choices => choices.Length > 0)
                ),
            where,
            "运行天数、条数、台套数、产能或工序所属行业有误",
            "its days, numbers of lines or units, capacities or a step's industry are wrong"
        );
        foreach (
            var pollutant in Pollutants.All.Where(p => industry.Lines.Length > 0 && industry.Size[p] > 0)
        )
        {
            Demand(
                industry.Lines.Sum(line => line.Share[pollutant]) == 100,
                $"{where}.lines",
                $"各工序{pollutant.Spell()}占比合计应为100%",
                $"the steps' shares of {pollutant.Spell()} must add up to 100 %"
            );
        }

        foreach (var id in industry.Lines.SelectMany(line => line.Attributes?.Keys ?? []))
        {
            Demand(
                profile.AttributeColumns.ContainsKey(id),
                $"{where}.lines",
                $"attributeColumns未声明“{id}”",
                $"attributeColumns does not declare '{id}'"
            );
        }
    }

    private void CheckRole(ProfileRole role)
    {
        var where = $"roles.{role.Id}";
        Demand(
            role.Where.Sum(place => place.Firms) == role.Firms,
            where,
            $"来源合计应为{role.Firms}家",
            $"its places must add up to {role.Firms} firms"
        );
        Demand(
            role.Where.All(place =>
                profile.Standings.Any(s => s.Id == place.Standing)
                && (place.Industries ?? []).All(id => profile.Industries.Any(i => i.Id == id))
            ),
            where,
            "含有未声明的绩效类别或行业",
            "it names a standing or an industry that is not declared"
        );
        Demand(
            role.Overlay is null or "guarantee" or "smallMicro" or "exemption" or "offPeak",
            where,
            $"没有名单“{role.Overlay}”",
            $"there is no list '{role.Overlay}'"
        );
        var known = SampleColumns
            .Enterprise.Select(c => c.FactId)
            .Concat(SampleColumns.Line.Select(c => c.FactId));
        Demand(
            (role.Missing ?? []).All(id => known.Contains(id, StringComparer.Ordinal)),
            where,
            "missing含有未声明的事实",
            "missing names a fact that no column holds"
        );
    }

    private void Demand(bool holds, string where, string zh, string en)
    {
        if (!holds)
        {
            _faults.Add(
                new Fault(
                    "EC1902",
                    $"{path}:{where}",
                    new($"样本参数前后不合：{zh}。", $"The figures of the profile do not fit: {en}."),
                    new("请改正该文件。", "Mend the file.")
                )
            );
        }
    }
}

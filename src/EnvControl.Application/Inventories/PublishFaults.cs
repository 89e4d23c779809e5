using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Standings;
using EnvControl.Application.Text;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Inventories;

/// <summary>What keeps a version from being published until somebody has looked (发布前须核对的问题).</summary>
internal static class PublishFaults
{
    /// <summary>Most records named one by one.</summary>
    private const int MostNamed = 200;

    /// <summary>It overrules what officials recorded, or other than as many as was stated: each record, then what to do.</summary>
    public static IEnumerable<Fault> Overrules(int version, ImmutableArray<OverruledStanding> overruled) =>
        overruled.Take(MostNamed).Select(Overruled).Append(NotStated(version, overruled.Length));

    private static Fault Overruled(OverruledStanding overruled)
    {
        var (recorded, instead) = (overruled.Recorded, overruled.Instead);
        var entry = recorded.Number.ToString(CultureInfo.InvariantCulture);
        return Fault.Of(
            "EC4218",
            $"{instead.Firm} {overruled.FirmName}",
            $"{StandingWording.Kind(instead, Language.Chinese)}：{StandingWording.Value(recorded.Claim, Language.Chinese)}（{recorded.Claim.Document}，第{entry}条，{recorded.RecordedBy}录入）将改为{StandingWording.Value(instead, Language.Chinese)}（{instead.Document}）。",
            $"{StandingWording.Kind(instead, Language.English)}: {StandingWording.Value(recorded.Claim, Language.English)} ({recorded.Claim.Document}, entry {entry}, by {recorded.RecordedBy}) would become {StandingWording.Value(instead, Language.English)} ({instead.Document}).",
            $"若{recorded.Claim.Document}仍有效，请在清单里改成一致；若清单是新的决定，则照下面的办法发布。",
            $"If {recorded.Claim.Document} still stands, make the inventory say the same; if the inventory is the newer decision, publish as said below."
        );
    }

    private static Fault NotStated(int version, int count)
    {
        var command = count == 0 ? string.Empty : FormattableString.Invariant($" --overrule {count}");
        return Fault.Of(
            "EC4219",
            version.ToString(CultureInfo.InvariantCulture),
            $"第{version}版与单独录入的{count}项记录不一致，与所报的数目不符；未发布。",
            $"Version {version} says otherwise than {count} records of officials, which is not the number stated; it was not published.",
            $"逐项核对后请用 envcontrol inventory publish {version}{command}：发布之日起以清单为准。",
            $"When they are looked through, run envcontrol inventory publish {version}{command}: from that day the inventory holds."
        );
    }
}

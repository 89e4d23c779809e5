using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Application.Alerts;

/// <summary>Holds a forecast against the start standards of its day (按预报建议预警级别). It suggests; officials decide.</summary>
/// <param name="rules">The rules that hold the standards.</param>
public sealed class SuggestAlert(RuleSet rules)
{
    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm"
    );

    /// <summary>Suggests.</summary>
    /// <param name="file">What the forecast is called in faults.</param>
    /// <param name="lines">One hour a line: time and index of the 24 hours that end then; the index empty where it is not valid.</param>
    /// <exception cref="FaultException">A line cannot be read, hours are missing, or no standards are in force; all faults at once.</exception>
    public SuggestedAlert Run(string file, IReadOnlyList<string> lines)
    {
        var faults = new List<Fault>();
        var values = ImmutableArray.CreateBuilder<int?>();
        LocalDateTime? first = null;
        LocalDateTime? last = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Trim().TrimStart('\uFEFF');
            var cells = line.Split([',', '，']);
            var hour = Hour.Parse(cells[0].Trim().Replace(' ', 'T'));
            if (line.Length == 0 || (i == 0 && !hour.Success))
            {
                // An empty line, or the headings.
                continue;
            }

            if (!hour.Success || cells.Length != 2 || !TryIndex(cells[1], out var index))
            {
                faults.Add(AlertFaults.BadForecast(file, i + 1, line));
                continue;
            }

            if (last is { } before && hour.Value != before.PlusHours(1))
            {
                faults.Add(AlertFaults.ForecastGap(file, i + 1));
            }

            first ??= hour.Value;
            last = hour.Value;
            values.Add(index);
        }

        if (faults.Count == 0 && first is null)
        {
            faults.Add(AlertFaults.BadForecast(file, 1, string.Empty));
        }

        return faults.Count > 0
            ? throw new FaultException(faults)
            : Suggest(new AirQualityForecast(values.ToImmutable()), first!.Value, last!.Value);
    }

    private SuggestedAlert Suggest(AirQualityForecast forecast, LocalDateTime from, LocalDateTime to)
    {
        var thresholds =
            rules.ThresholdsOn(from.Date)
            ?? throw new FaultException([AlertFaults.NoThresholds(LocalDatePattern.Iso.Format(from.Date))]);
        return new SuggestedAlert(
            from.Date,
            thresholds,
            thresholds.LevelFor(forecast),
            from,
            to,
            forecast.Values.Count(value => value is null)
        );
    }

    private static bool TryIndex(string cell, out int? index)
    {
        index = null;
        if (cell.Trim().Length == 0)
        {
            return true;
        }

        var isNumber = int.TryParse(
            cell.Trim(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var value
        );
        index = value;
        return isNumber && value is >= 0 and <= 1000;
    }
}

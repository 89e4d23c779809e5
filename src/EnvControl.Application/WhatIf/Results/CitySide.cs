using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.WhatIf.Results;

/// <summary>What an alert stops in the whole city on one side (停产限产与产值).</summary>
/// <param name="Stopped">Firms that stop altogether.</param>
/// <param name="Limited">Firms of which a part stops.</param>
/// <param name="Open">Firms of which it can't be told whether they stop or how much.</param>
/// <param name="LostLeast">Output value lost a day, 10,000 yuan, at least.</param>
/// <param name="LostMost">The same at most; of firms whose output value is known.</param>
/// <param name="Unvalued">Firms that stop in whole or part but whose output value or working days are missing: their loss is in neither bound.</param>
public sealed record CitySide(
    int Stopped,
    int Limited,
    int Open,
    decimal LostLeast,
    decimal LostMost,
    int Unvalued
)
{
    /// <summary>Adds up a table of decisions at a level.</summary>
    public static CitySide Of(DecisionTable table, AlertLevel level)
    {
        var firms = table.Inventory.Enterprises;
        var side = new CitySide(0, 0, 0, 0, 0, 0);
        for (var firm = 0; firm < firms.Count; firm++)
        {
            var share = StopShare.Of(table.Firm(firm, level), table.Inventory.Lines);
            if (share.IsNone)
            {
                continue;
            }

            side = side with
            {
                Stopped = side.Stopped + (share.IsAll ? 1 : 0),
                Limited = side.Limited + (share.IsPart ? 1 : 0),
                Open = side.Open + (share is { IsAll: false, IsPart: false } ? 1 : 0),
            };
            if (DailyValue(firms, firm) is not { } daily)
            {
                side = side with { Unvalued = side.Unvalued + 1 };
                continue;
            }

            side = side with
            {
                LostLeast = side.LostLeast + (daily * share.Least),
                LostMost = side.LostMost + (daily * share.Most),
            };
        }

        return side;
    }

    /// <summary>The output value of a firm a working day, 10,000 yuan (日均产值); <c>null</c> where value or days are missing.</summary>
    internal static decimal? DailyValue(EnterpriseTable firms, int firm)
    {
        var (value, days) = (firms[FactIds.OutputValue][firm], firms[FactIds.OperatingDays][firm]);
        return value.IsMissing || days.IsMissing ? null : (decimal)value.Number / (decimal)days.Number;
    }
}

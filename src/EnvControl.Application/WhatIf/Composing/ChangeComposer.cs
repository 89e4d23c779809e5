using System.Globalization;
using System.Text.Json.Nodes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;

namespace EnvControl.Application.WhatIf.Composing;

/// <summary>Turns a form into a change of a scenario file (表单转情景): whatever a form can say, a file says.</summary>
/// <param name="inventory">The baseline's inventory, in which firms are named.</param>
/// <param name="names">Names the scenario.</param>
public sealed class ChangeComposer(EmergencyReductionInventory inventory, ChangeNames names)
{
    private readonly List<Fault> _faults = [];

    /// <summary>Composes a change.</summary>
    /// <exception cref="FaultException">Something is missing or no number; all faults at once.</exception>
    public ComposedChange Compose(ChangeForm form)
    {
        var change = new JsonObject { ["change"] = Word(form.Kind) };
        switch (form.Kind)
        {
            case ChangeKind.Grade:
                change["firms"] = Firms(form);
                change["grade"] = Needed(form.ToGrade, "新等级");
                if (form.Industry.Length > 0)
                {
                    change["industry"] = form.Industry;
                }

                break;
            case ChangeKind.ListAdd:
                change["list"] = Needed(form.List, "名单");
                change["firms"] = Firms(form);
                if (Entry(form) is { } entry)
                {
                    change["entry"] = entry;
                }

                break;
            case ChangeKind.ListRemove:
                change["list"] = Needed(form.List, "名单");
                change["firms"] = Firms(form);
                break;
            case ChangeKind.CloseLines:
                change["firms"] = Firms(form);
                break;
            case ChangeKind.ScaleLines:
                change["firms"] = Firms(form);
                change["percent"] = Number(form.Percent, "调为原来的百分之几");
                change["of"] = form.Of == "emissions" ? "emissions" : "production";
                break;
            case ChangeKind.Share:
                change["rule"] = Needed(form.Rule, "规则");
                change["sharePercent"] = Number(form.Percent, "减排比例");
                break;
            default:
                change["group"] = Needed(form.Group, "其他源");
                change["percent"] = Number(form.Percent, "调为原来的百分之几");
                if (form.Division.Length > 0)
                {
                    change["division"] = form.Division;
                }

                break;
        }

        if (form.Note.Trim() is { Length: > 0 } note)
        {
            change["note"] = note;
        }

        return _faults.Count == 0
            ? new ComposedChange(change, names.Of(form))
            : throw new FaultException(_faults);
    }

    private JsonObject Firms(ChangeForm form)
    {
        if (form.Pick == "named")
        {
            var named = new JsonObject { ["codes"] = Codes(form.Named) };
            if (form.Line.Trim() is { Length: > 0 } line)
            {
                named["line"] = line;
            }

            return named;
        }

        var (firms, where) = (new JsonObject(), Where(form));
        if (form.Pick != "all")
        {
            firms["top"] = Count(form.Count);
            firms["by"] = Needed(form.By, "按什么排");
            if (form.Pick == "smallest")
            {
                firms["order"] = "smallest";
            }
        }

        if (where.Length > 0)
        {
            firms["where"] = where;
        }
        else if (form.Pick == "all")
        {
            _faults.Add(WhatIfFaults.Missing("选哪些企业"));
        }

        return firms;
    }

    private static string Where(ChangeForm form)
    {
        var parts = new List<string>();
        if (form.Industry.Length > 0)
        {
            parts.Add($"industry == \"{form.Industry}\"");
        }

        if (form.FromGrade.Length > 0)
        {
            parts.Add($"grade == \"{form.FromGrade}\"");
        }

        if (form.Division.Length > 0)
        {
            parts.Add($"division == \"{form.Division}\"");
        }

        if (form.IsRunningOnly)
        {
            parts.Add("longIdle == false && suspended == false");
        }

        if (form.Condition.Trim() is { Length: > 0 } condition)
        {
            parts.Add(parts.Count > 0 ? $"({condition})" : condition);
        }

        return string.Join(" && ", parts);
    }

    /// <summary>Each line a credit code or a whole name.</summary>
    private JsonArray Codes(string named)
    {
        var codes = new JsonArray();
        foreach (
            var typed in named.Split(
                '\n',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var firms = inventory.Enterprises;
            string[] found =
                firms.IndexOf(typed) >= 0
                    ? [typed]
                    :
                    [
                        .. Enumerable
                            .Range(0, firms.Count)
                            .Where(firm => firms.Names.Text(firm) == typed)
                            .Select(firms.CreditCodes.Text),
                    ];
            switch (found)
            {
                case [var code]:
                    codes.Add(code);
                    break;
                case []:
                    _faults.Add(WhatIfFaults.NoFirmNamed(typed));
                    break;
                default:
                    _faults.Add(WhatIfFaults.SeveralFirmsNamed(typed, found.Length));
                    break;
            }
        }

        if (codes.Count == 0 && _faults.Count == 0)
        {
            _faults.Add(WhatIfFaults.Missing("点名的企业"));
        }

        return codes;
    }

    private JsonObject? Entry(ChangeForm form) =>
        form.List switch
        {
            "guarantee" => new JsonObject
            {
                ["reason"] = Needed(form.Reason, "保障理由"),
                ["loadPercent"] = Number(form.Percent, "核定负荷"),
            },
            "exemption" => new JsonObject { ["highestLevel"] = Needed(form.HighestLevel, "最高到哪一级") },
            "off-peak" => new JsonObject { ["sharePercent"] = Number(form.Percent, "停产比例") },
            _ => null,
        };

    private string Needed(string typed, string field)
    {
        if (typed.Trim().Length == 0)
        {
            _faults.Add(WhatIfFaults.Missing(field));
        }

        return typed.Trim();
    }

    private int Count(string typed)
    {
        if (
            !int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count == 0
        )
        {
            _faults.Add(WhatIfFaults.BadNumber("家数", typed));
        }

        return count;
    }

    private decimal Number(string typed, string field)
    {
        if (
            !decimal.TryParse(
                typed.Trim().TrimEnd('%', '％'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            _faults.Add(WhatIfFaults.BadNumber(field, typed));
        }

        return number;
    }

    private static string Word(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Grade => "grade",
            ChangeKind.ListAdd => "listAdd",
            ChangeKind.ListRemove => "listRemove",
            ChangeKind.CloseLines => "closeLines",
            ChangeKind.ScaleLines => "scaleLines",
            ChangeKind.Share => "share",
            _ => "scaleSources",
        };
}

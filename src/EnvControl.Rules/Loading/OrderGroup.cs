using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads whom a group of an order means (管控令的一组企业): firms by code or name, a condition, divisions.</summary>
/// <param name="rules">The facts and divisions that may be named.</param>
/// <param name="withheld">Names whose own entries are wrong.</param>
internal sealed class OrderGroup(RuleSet rules, WithheldNames withheld)
{
    private static readonly string[] NotAskable = [FactIds.ControlClass, FactIds.ElapsedHours, FactIds.Level];

    /// <summary>The condition, or <c>null</c> when what the group says is wrong.</summary>
    /// <param name="part">The group.</param>
    /// <param name="firms">Filled with the firms it names.</param>
    public OrderTerm? Read(OrderPart part, out ImmutableArray<OrderFirm> firms)
    {
        var count = part.Faults.Count;
        var terms = new List<OrderTerm>();
        firms = [.. part.Parts("firms").Select(Firm).OfType<OrderFirm>()];
        if (!firms.IsEmpty)
        {
            terms.Add(TermOf(firms));
        }

        if (!part.Has("firms") && !part.Has("divisions") && !part.Has("where"))
        {
            part.Faults.Add(OrderFaults.NobodyMeant(part.Where()));
        }

        if (part.Has("firms") && firms.IsEmpty && part.Faults.Count == count)
        {
            part.Faults.Add(OrderFaults.NobodyMeant(part.Where("firms")));
        }

        var divisions = part.Texts("divisions").SelectMany(code => Divisions(code, part)).ToImmutableArray();
        if (!divisions.IsEmpty)
        {
            terms.Add(OrderTerm.In(FactIds.Division, divisions));
        }

        if (part.TextOrNull("where", "条件", "a condition") is { Length: > 0 } expression)
        {
            terms.Add(Where(expression, part));
        }

        ImmutableArray<OrderFirm> except = [.. part.Parts("except").Select(Firm).OfType<OrderFirm>()];
        if (!except.IsEmpty)
        {
            terms.Add(TermOf(except).Not());
        }

        return part.Faults.Count > count || terms.Count == 0 ? null : OrderTerm.All(terms);
    }

    /// <summary>Firms without lines of their own together, the others one by one.</summary>
    private static OrderTerm TermOf(ImmutableArray<OrderFirm> firms)
    {
        var terms = new List<OrderTerm>();
        var whole = firms.Where(firm => firm.Lines.IsEmpty).ToArray();
        AddIn(terms, FactIds.CreditCode, whole.Select(firm => firm.CreditCode).OfType<string>());
        AddIn(
            terms,
            FactIds.Name,
            whole.Where(firm => firm.CreditCode is null).SelectMany(firm => firm.Names)
        );
        foreach (var firm in firms.Where(firm => !firm.Lines.IsEmpty))
        {
            terms.Add(
                OrderTerm.All([
                    firm.CreditCode is { } code
                        ? OrderTerm.In(FactIds.CreditCode, [code])
                        : OrderTerm.In(FactIds.Name, firm.Names),
                    OrderTerm.In(FactIds.Line, firm.Lines),
                ])
            );
        }

        return OrderTerm.Any(terms);
    }

    private static void AddIn(List<OrderTerm> terms, string fact, IEnumerable<string> values)
    {
        ImmutableArray<string> all = [.. values.Distinct(StringComparer.Ordinal)];
        if (!all.IsEmpty)
        {
            terms.Add(OrderTerm.In(fact, all));
        }
    }

    private static OrderFirm? Firm(OrderPart part)
    {
        if (!part.Holds("name", "aliases", "creditCode", "lines"))
        {
            return null;
        }

        var name = part.TextOrNull("name", "企业名称", "the firm's name")?.Trim();
        string? code = null;
        if (part.Has("creditCode"))
        {
            var typed = part.Element.GetProperty("creditCode").ToString();
            if (Domain.Codes.CreditCode.TryParse(typed, out var read, out var why))
            {
                code = read.Text;
            }
            else
            {
                part.Faults.Add(OrderFaults.BadFirm(part.Where("creditCode"), why));
                return null;
            }
        }

        ImmutableArray<string> names =
        [
            .. name is { Length: > 0 } ? [name] : Array.Empty<string>(),
            .. part.Texts("aliases"),
        ];
        if (code is null && names.IsEmpty)
        {
            part.Faults.Add(OrderFaults.BadFirm(part.Where(), null));
            return null;
        }

        return new OrderFirm(part.Where(), code, names, part.Texts("lines"), []);
    }

    private IEnumerable<string> Divisions(string code, OrderPart part)
    {
        var known = rules
            .Divisions.Keys.Where(own => own.StartsWith(code, StringComparison.Ordinal))
            .ToArray();
        if (
            !Domain.Codes.DivisionCode.TryParse(code, out _)
            || (known.Length == 0 && !withheld.Holds(NameKind.Division))
        )
        {
            part.Faults.Add(
                OrderFaults.BadDivision(
                    part.Where("divisions"),
                    code,
                    NearestWord.To(code, rules.Divisions.Keys)
                )
            );
        }

        return known.Order(StringComparer.Ordinal);
    }

    private OrderTerm Where(string expression, OrderPart part)
    {
        var reader = new ExpressionReader(rules.Facts, NameKind.Fact, withheld, part.Faults);
        if (reader.Read(part.File, $"{part.Path}/where", expression) is not { } condition)
        {
            return OrderTerm.In(FactIds.Name, [expression]);
        }

        foreach (
            var fact in ConditionFacts
                .Of(condition)
                .Where(fact => NotAskable.Contains(fact, StringComparer.Ordinal))
                .Distinct(StringComparer.Ordinal)
        )
        {
            part.Faults.Add(OrderFaults.NotAskable(part.Where("where"), fact));
        }

        return new OrderTerm(condition, expression);
    }
}

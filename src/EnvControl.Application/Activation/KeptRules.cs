using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Packs;

namespace EnvControl.Application.Activation;

/// <summary>Loads rules that are kept (取用已保存的规则集): the active ones, or those of an id, whatever has become of the files since.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="place">Where they stay unpacked for the next time; <c>null</c> for nowhere.</param>
public sealed class KeptRules(IStore store, string? place = null)
{
    /// <summary>What stands for the rules that count.</summary>
    public const string Active = "active";

    private const int Shortest = 8;
    private const int Longest = 64;

    /// <summary>Whether a text names kept rules, not a folder.</summary>
    public static bool IsName(string text) =>
        text == Active || (text.Length is >= Shortest and <= Longest && text.All(char.IsAsciiHexDigitLower));

    /// <summary>Loads rules.</summary>
    /// <param name="name"><c>active</c>, or the first eight or more digits of an id.</param>
    /// <exception cref="FaultException">None is active, or none or several are meant, or what is kept is not what it was.</exception>
    public RuleSet Load(string name) =>
        RuleUnpacker.Load(store.Read(kept => Find(kept.RuleSets, name)), place);

    private static RulePack Find(IRuleSetBook book, string name)
    {
        if (name == Active)
        {
            return book.Active is { } active
                ? Content(book, active.RuleSet)
                : throw new FaultException([ActivationFaults.NoneActive()]);
        }

        return book.Like(name) switch
        {
            [var id] => Content(book, id),
            [] => throw new FaultException([ActivationFaults.NoRuleSet(name)]),
            var several => throw new FaultException([ActivationFaults.SeveralRuleSets(name, several.Length)]),
        };
    }

    private static RulePack Content(IRuleSetBook book, string id) =>
        book.Find(id) ?? throw new FaultException([ActivationFaults.NoRuleSet(id)]);
}

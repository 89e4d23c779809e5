using System.Collections.Immutable;
using EnvControl.Application.Activation;
using EnvControl.Application.Ports;
using EnvControl.Domain.Law;
using EnvControl.Rules.Packs;
using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage.RuleSets;

/// <summary>The rule sets in the database (规则集库).</summary>
internal class RuleSetBook(StoreContext context) : IRuleSetBook
{
    /// <summary>The tables.</summary>
    protected StoreContext Context => context;

    public ImmutableArray<RuleActivation> Activations =>
        [
            .. context
                .Set<RuleActivationRow>()
                .AsNoTracking()
                .OrderBy(row => row.Number)
                .Join(
                    context.Set<RuleSetRow>().AsNoTracking(),
                    row => row.RuleSet,
                    set => set.Id,
                    (row, set) => new { row, set }
                )
                .AsEnumerable()
                .Select(pair => Of(pair.row, new Bilingual(pair.set.NameZh, pair.set.NameEn)))
                .OrderBy(activation => activation.Number),
        ];

    // A clock set back must not make an older activation count again: the number says which is the last.
    public RuleActivation? Active => Activations.LastOrDefault();

    public ImmutableArray<string> Like(string beginning) =>
        [
            .. context
                .Set<RuleSetRow>()
                .AsNoTracking()
                .Select(row => row.Id)
                .AsEnumerable()
                .Where(id => id.StartsWith(beginning, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    public RulePack? Find(string id)
    {
        if (context.Set<RuleSetRow>().AsNoTracking().SingleOrDefault(row => row.Id == id) is not { } set)
        {
            return null;
        }

        var files = context
            .Set<RuleSetFileRow>()
            .AsNoTracking()
            .Where(file => file.RuleSet == id)
            .Join(
                context.Set<RuleFileRow>().AsNoTracking(),
                file => file.Sha256,
                text => text.Sha256,
                (file, text) => new { file.Path, text.Content }
            )
            .AsEnumerable()
            .ToImmutableSortedDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        return new RulePack(id, new Bilingual(set.NameZh, set.NameEn), files);
    }

    protected static RuleActivation Of(RuleActivationRow row, Bilingual name) =>
        new(
            row.Number,
            row.RuleSet,
            name,
            row.From,
            row.By,
            row.Document,
            new RuleTrialSummary(
                row.Accepted,
                row.Cases,
                row.Rules,
                row.Inventory,
                row.InventorySha256,
                row.On,
                row.Firms,
                row.Differences
            )
        );
}

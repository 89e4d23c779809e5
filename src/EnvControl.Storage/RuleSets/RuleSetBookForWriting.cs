using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Activation;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Rules.Packs;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.RuleSets;

/// <summary>The rule sets in the database, while an action adds to them (写入中的规则集库).</summary>
internal sealed class RuleSetBookForWriting(StoreContext context, Deed deed, Instant now)
    : RuleSetBook(context),
        IRuleSetBookForWriting
{
    public void Keep(RulePack pack)
    {
        if (Context.Set<RuleSetRow>().Any(row => row.Id == pack.Id))
        {
            return;
        }

        var files = pack
            .Files.Select(file => (Path: file.Key, Text: file.Value, Sha256: Hash(file.Value)))
            .ToArray();
        var hashes = files.Select(file => file.Sha256).Distinct(StringComparer.Ordinal).ToArray();
        var known = Context
            .Set<RuleFileRow>()
            .Where(row => hashes.Contains(row.Sha256))
            .Select(row => row.Sha256)
            .ToHashSet(StringComparer.Ordinal);
        Context.Add(
            new RuleSetRow
            {
                Id = pack.Id,
                NameZh = pack.Name.Zh,
                NameEn = pack.Name.En,
                PackedAt = now,
                PackedBy = deed.By.Name,
            }
        );
        Context.AddRange(
            files
                .Where(file => known.Add(file.Sha256))
                .Select(file => new RuleFileRow { Sha256 = file.Sha256, Content = file.Text })
        );
        Context.AddRange(
            files.Select(file => new RuleSetFileRow
            {
                RuleSet = pack.Id,
                Path = file.Path,
                Sha256 = file.Sha256,
            })
        );
        Context.SaveChanges();
    }

    public RuleActivation Activate(RulePack pack, string? document, RuleTrialSummary trial)
    {
        var row = new RuleActivationRow
        {
            Number = (Context.Set<RuleActivationRow>().Max(other => (int?)other.Number) ?? 0) + 1,
            RuleSet = pack.Id,
            From = now,
            By = deed.By.Name,
            Document = document,
            Accepted = trial.Accepted,
            Cases = trial.Cases,
            Rules = trial.Rules,
            Inventory = trial.Inventory,
            InventorySha256 = trial.InventorySha256,
            On = trial.On,
            Firms = trial.Firms,
            Differences = trial.Differences,
        };
        Context.Add(row);
        Context.SaveChanges();
        return Of(row, pack.Name);
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using EnvControl.Application.Accounts;
using EnvControl.Application.Activation;
using EnvControl.Application.Alerts;
using EnvControl.Application.Auditing;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Faults;

namespace EnvControl.Web.Hosting;

/// <summary>Makes an empty store ready for work (首次启动): rules activated, a key to seal with, the made-up city, and a link for the first administrators.</summary>
/// <param name="services">The parts.</param>
internal sealed class FirstStart(IServiceProvider services) : IFirstLink
{
    private static readonly Actor Program = Actor.Of("envcontrol");
    private string? _secret;

    /// <summary>The secret of the link; <c>null</c> when there are accounts already.</summary>
    public string? Secret => _secret;

    /// <summary>Does what is missing, and says what it does.</summary>
    /// <param name="say">Told each step, for whoever waits.</param>
    /// <exception cref="FaultException">The shipped rules or the made-up city will not do.</exception>
    public void Run(Action<string> say)
    {
        var store = services.GetRequiredService<IStore>();
        var (rules, inventory, hasAccounts) = store.Read(kept =>
            (kept.RuleSets.Active, kept.Inventories.LastPublished(), kept.Accounts.All().Count > 0)
        );
        if (services.GetRequiredService<ISealKeys>().Current is null)
        {
            services.GetRequiredService<MakeSealKey>().Run(Program, doesReplace: false);
        }

        if (rules is null)
        {
            say("启用规则：检查、用例、双引擎核对 / activating the rules: check, cases, both engines");
            var (_, activation) = services
                .GetRequiredService<ActivateRules>()
                .Run(Parts.ShippedRules, null, Program, null);
            if (activation is null)
            {
                throw new FaultException([HostFaults.RulesNotActivated()]);
            }
        }

        if (inventory is null && services.GetRequiredService<WebSettings>().Sample)
        {
            say("导入样本城市（虚构企业） / importing the made-up city");
            ImportSample(store);
        }

        if (!hasAccounts)
        {
            _secret = EnrolmentLink.Make();
        }
    }

    /// <summary>Whether a secret is that of the link.</summary>
    public bool IsSecret(string secret) =>
        _secret is { } own && EnrolmentLink.Hash(own) == EnrolmentLink.Hash(secret);

    /// <summary>Ends the link, once the administrators are made.</summary>
    public void End() => _secret = null;

    private void ImportSample(IStore store)
    {
        var tables = services.GetRequiredService<IInventoryTables>();
        var rules = services.GetRequiredService<KeptRules>().Load(KeptRules.Active);
        var folder = Directory.CreateTempSubdirectory("envcontrol-sample");
        try
        {
            var profile = SampleProfile.Load(SampleProfile.ShippedPath);
            var place = Path.Combine(folder.FullName, "sample");
            new WriteSample(profile, services.GetRequiredService<ISampleWriter>()).Run(
                profile.Firms,
                OpenInventory.SampleSeed,
                place
            );
            var draft = new ImportInventory(
                store,
                services.GetRequiredService<IInventoryFileReader>(),
                tables,
                rules
            ).Run(new ImportOrder(place, Program));
            new PublishInventory(store, tables, rules).Run(draft.Version.Number, Program);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

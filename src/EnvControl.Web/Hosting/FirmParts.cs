using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Inspections;
using EnvControl.Application.Objections;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Application.Reach.Codes;
using EnvControl.Files.Outbox;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace EnvControl.Web.Hosting;

/// <summary>Puts together what firms, the public and inspectors use (企业、公众和现场组装).</summary>
internal static class FirmParts
{
    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services, WebSettings settings)
    {
        services.TryAddSingleton(new ReachSettings());
        services.TryAddSingleton<INoticeChannel>(parts => new FileOutbox(
            settings.OutboxFolder,
            parts.GetRequiredService<IClock>()
        ));
        services.TryAddSingleton<ListBriefs>();
        services.TryAddSingleton<OpenLink>();
        services.TryAddSingleton<RecordOpened>();
        services.TryAddSingleton<Acknowledge>();
        services.TryAddSingleton<RequestFirmCode>();
        services.TryAddSingleton<VerifyFirmCode>();
        services.TryAddSingleton<SubmitObjection>();
        services.TryAddSingleton<ShowObjections>();
        services.TryAddSingleton<RecordFinding>();
        services.TryAddSingleton<ShowFindings>();
        services.TryAddSingleton<EvidenceOf>();
        services.AddSingleton<FirmSession>();
        services.AddSingleton<IssuedLists>().AddSingleton<LoadedCities>().AddSingleton<DutyReader>();
        services.AddSingleton(new ListedWorking(Parts.Engine));
        services.AddSingleton(parts => new FirmPictures(
            parts.GetRequiredService<IStore>(),
            parts.GetRequiredService<LoadedCities>(),
            Parts.Engine,
            parts.GetRequiredService<IClock>()
        ));
        services.AddSingleton<FirmDesk>().AddSingleton<AlertBoard>();
        services.AddSingleton(parts => new RuleShelf(
            parts.GetRequiredService<ActiveRules>(),
            Parts.Engine,
            parts.GetRequiredService<IRuleBookWriter>(),
            parts.GetRequiredService<IClock>()
        ));
    }
}

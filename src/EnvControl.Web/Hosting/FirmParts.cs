using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Inspections;
using EnvControl.Application.Objections;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Application.Reach.Codes;
using EnvControl.Files.Outbox;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using NodaTime;

namespace EnvControl.Web.Hosting;

/// <summary>Puts together what firms, the public and inspectors use (企业、公众和现场组装).</summary>
internal static class FirmParts
{
    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton(new ReachSettings());
        services.AddSingleton<INoticeChannel>(parts => new FileOutbox(
            settings.OutboxFolder,
            parts.GetRequiredService<IClock>()
        ));
        services.AddSingleton<ListBriefs>();
        services.AddSingleton<OpenLink>();
        services.AddSingleton<RecordOpened>();
        services.AddSingleton<Acknowledge>();
        services.AddSingleton<RequestFirmCode>();
        services.AddSingleton<VerifyFirmCode>();
        services.AddSingleton<SubmitObjection>();
        services.AddSingleton<ShowObjections>();
        services.AddSingleton<RecordFinding>();
        services.AddSingleton<ShowFindings>();
        services.AddSingleton<EvidenceOf>();
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

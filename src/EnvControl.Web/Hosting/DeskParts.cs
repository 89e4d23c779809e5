using EnvControl.Application.Alerts;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Files.Outbox;
using EnvControl.Web.Reading;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace EnvControl.Web.Hosting;

/// <summary>What the desk of alerts is put together of (预警工作台组装).</summary>
internal static class DeskParts
{
    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton<PreviewAlert>().AddSingleton<Previews>().AddSingleton<ListShelf>();
        services.AddSingleton<AlertDesk>();
        services.TryAddSingleton<INoticeChannel>(parts => new FileOutbox(
            settings.OutboxFolder,
            parts.GetRequiredService<IClock>()
        ));
        services.TryAddSingleton<ListBriefs>();
        services.AddSingleton<SendNotices>().AddSingleton<ShowDeliveryBoard>();
        services.AddSingleton<ShowPhone>().AddSingleton<RecordDelivery>();
    }
}

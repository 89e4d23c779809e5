using EnvControl.Application.Alerts;
using EnvControl.Application.Reach;
using EnvControl.Web.Reading;

namespace EnvControl.Web.Hosting;

/// <summary>What the desk of alerts is put together of (预警工作台组装).</summary>
internal static class DeskParts
{
    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<PreviewAlert>().AddSingleton<Previews>();
        services.AddSingleton<AlertDesk>();
        services.AddSingleton<SendNotices>().AddSingleton<ShowDeliveryBoard>();
        services.AddSingleton<ShowPhone>().AddSingleton<RecordDelivery>();
    }
}

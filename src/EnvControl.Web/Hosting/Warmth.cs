using EnvControl.Application.Text;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Web.Reading;

namespace EnvControl.Web.Hosting;

/// <summary>Reads what every visitor will ask for before the first one asks (启动预热): the city published last, the lists in force, the pages of some firms.</summary>
/// <remarks>After a start in the middle of an alert, all firms would else wait for the same second. Nothing waits for it but <c>/health/ready</c>.</remarks>
/// <param name="lists">The lists.</param>
/// <param name="cities">The city.</param>
/// <param name="firms">The pages of firms.</param>
/// <param name="settings">Whom firms call.</param>
/// <param name="log">Told what could not be read.</param>
internal sealed partial class Warmth(
    IssuedLists lists,
    LoadedCities cities,
    FirmDesk firms,
    WebSettings settings,
    ILogger<Warmth> log
)
{
    private const int MostFirms = 300;

    private volatile Task? _reading;

    /// <summary>Whether it is over, or was never begun.</summary>
    public bool IsOver => _reading is not { IsCompleted: false };

    /// <summary>Begins, and does not wait.</summary>
    public void Begin() => _reading = Task.Run(Read);

    private void Read()
    {
        try
        {
            foreach (
                var number in lists
                    .Alerts.Where(alert => alert.IsInForce)
                    .Select(alert => alert.Current.List)
                    .OfType<int>()
            )
            {
                lists.Find(number);
            }

            if (cities.Newest is { Basis.Inventory.Enterprises: { Count: > 0 } city })
            {
                // So many that the code behind a page is compiled for good before all firms ask for theirs.
                for (var row = 0; row < Math.Min(MostFirms, city.Count); row++)
                {
                    firms.Of(
                        CreditCode.Parse(city.CreditCodes.Text(row)),
                        Language.Chinese,
                        settings.DutyPhone
                    );
                }
            }
        }
        catch (FaultException wrong)
        {
            // Whoever asks is told; here it only says why the first page takes longer.
            NotRead(log, wrong);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Not everything could be read before the first visitor"
    )]
    private static partial void NotRead(ILogger log, FaultException wrong);
}

using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using NodaTime;

namespace EnvControl.Application.Reach.Codes;

/// <summary>Looks at a one-time code that was typed (核对验证码). A code opens once; every try is kept and counts.</summary>
/// <param name="store">Keeps codes and tries.</param>
/// <param name="clock">Tells now.</param>
/// <param name="settings">Limits.</param>
public sealed class VerifyFirmCode(IStore store, IClock clock, ReachSettings settings)
{
    private const int MostCharacters = 64;

    private readonly FirmCodeLimits _limits = new(settings);

    /// <summary>Looks at it.</summary>
    /// <param name="typed">The credit code as typed.</param>
    /// <param name="code">The code as typed.</param>
    /// <param name="address">The address it comes from.</param>
    /// <returns>Accepted: the firm may sign in.</returns>
    public FirmCodeVerdict Run(string typed, string code, string address)
    {
        var firm = FirmCodeTyped.Firm(typed);
        var name = FirmCodeTyped.Name(typed, MostCharacters);
        var now = clock.GetCurrentInstant();
        if (store.Read(kept => _limits.IsReached(kept.FirmCodes, name, address, FirmCodeAct.Try, now)))
        {
            return FirmCodeVerdict.TooOften;
        }

        return store.Write(
            new Deed(FirmCodeTyped.By(firm), "firm.code.try"),
            kept =>
            {
                var verdict = FirmCodeVerdict.TooOften;
                if (!_limits.IsReached(kept.FirmCodes, name, address, FirmCodeAct.Try, kept.Now))
                {
                    _limits.Note(kept.FirmCodes, name, address, FirmCodeAct.Try, kept.Now);
                    verdict =
                        firm is { } known && kept.FirmCodes.Use(known, code.Trim(), kept.Now)
                            ? FirmCodeVerdict.Accepted
                            : FirmCodeVerdict.Refused;
                }

                kept.Record(
                    new AuditSubject(
                        $"firm-code/{firm?.Text ?? FirmCodeTyped.NoFirm}",
                        Details: verdict == FirmCodeVerdict.Accepted ? "通过" : "不通过"
                    )
                );
                return verdict;
            }
        );
    }
}

using System.CommandLine;
using System.Text.Json.Nodes;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>keys new</c>: makes a key to seal lists with (造签章密钥).</summary>
internal sealed class KeysNewVerb : IVerb
{
    private static readonly Option<bool> ReplaceOption = new("--replace")
    {
        Description =
            "换新密钥；旧公钥留作核验 / take the place of the old key; its public half stays, to verify with",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "new",
            "造一把签章密钥（ECDSA P-256），放在库外密钥文件夹 / make a key to seal lists with, in the folder outside the store",
            [],
            ReplaceOption,
            WorkOptions.As
        );

    /// <inheritdoc/>
    public string Group => "keys";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var (address, by) = (options.Store(), options.By());
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        var id = new MakeSealKey(desk.Store, desk.Keys).Run(by!, options.Is(ReplaceOption));
        if (session.IsJson)
        {
            JsonOutput.Write(
                session.Terminal.Out,
                new JsonObject { ["key"] = id, ["folder"] = address!.KeysFolder }
            );
            return ExitCodes.Done;
        }

        var screen = session.Screen();
        screen.Text(
            session.Say(
                $"已造签章密钥{id}。请另行备份下面的文件夹，不要与数据库放在一起。",
                $"Key {id} is made. Back up the folder below, apart from the database."
            )
        );
        screen.Whole("  " + address!.KeysFolder);
        return ExitCodes.Done;
    }
}

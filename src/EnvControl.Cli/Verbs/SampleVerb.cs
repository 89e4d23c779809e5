using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using EnvControl.Application.Measures;
using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs;

/// <summary><c>sample</c>: writes the sample city (写出样本清单).</summary>
internal sealed class SampleVerb : IVerb
{
    private static readonly Option<string> FirmsOption = WorkOptions.Text(
        "--enterprises",
        "N",
        "企业数，默认3940 / number of firms, 3940 by default"
    );

    private static readonly Option<string> SeedOption = WorkOptions.Text(
        "--seed",
        "S",
        "随机种子，默认2020 / seed, 2020 by default"
    );

    private static readonly Option<string> OutOption = new("--out")
    {
        HelpName = "DIR|F.xlsx",
        Description = "空文件夹或.xlsx文件 / an empty folder or an .xlsx file",
        Required = true,
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "sample",
            "写出按安阳2020年规模虚构的样本清单 / write a made-up inventory in the shape of Anyang 2020"
        )
        {
            FirmsOption,
            SeedOption,
            OutOption,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var count = options.Whole(FirmsOption, 0, 1, SampleCity.MaxFirms);
        var seed = options.Whole(SeedOption, OpenInventory.SampleSeed, 0, ulong.MaxValue);
        var path = options.Text(OutOption);
        session.StopIfFaulty();
        var profile = SampleProfile.Load(SampleProfile.ShippedPath);
        var receipt = new WriteSample(profile, Composition.SampleWriter()).Run(
            count == 0 ? profile.Firms : (int)count,
            seed,
            path!
        );
        foreach (var warning in receipt.Warnings)
        {
            session.Terminal.Error.WriteLine(warning);
        }

        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, Document(receipt, seed));
        }
        else
        {
            Show(receipt, seed, session);
        }

        return ExitCodes.Done;
    }

    private static void Show(SampleReceipt receipt, ulong seed, Session session)
    {
        var screen = session.Screen();
        screen.Text(
            session.Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"样本清单（虚构数据）：企业{receipt.Firms:#,0}家，生产线{receipt.Lines:#,0}条，种子{seed}"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Sample inventory (made up): {receipt.Firms:#,0} firms, {receipt.Lines:#,0} lines, seed {seed}"
                )
            )
        );
        foreach (var file in receipt.Paths)
        {
            screen.Whole("  " + file);
        }
    }

    private static JsonObject Document(SampleReceipt receipt, ulong seed) =>
        new()
        {
            ["enterprises"] = receipt.Firms,
            ["lines"] = receipt.Lines,
            ["seed"] = seed,
            ["files"] = JsonOutput.Texts(receipt.Paths),
            ["warnings"] = FaultDocument.Items(receipt.Warnings),
        };
}

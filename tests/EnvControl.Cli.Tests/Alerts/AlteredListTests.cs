using System.Text;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Engine.Evaluation;
using EnvControl.Files.Seals;
using EnvControl.Rules.Reference;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Alerts;

/// <summary>A list file that is not what was issued is told, whatever was done to it.</summary>
public sealed class AlteredListTests : IClassFixture<AlteredListTests.IssuedNight>
{
    private readonly IssuedNight _night;

    public AlteredListTests(IssuedNight night) => _night = night;

    [Fact]
    public void The_file_as_it_was_written_is_genuine_and_computed_again()
    {
        var verdict = _night.Verify.OfFile(_night.File);
        verdict.Status.ShouldBe(ListStatus.Genuine);
        verdict.IsRecomputed.ShouldBeTrue();
    }

    [Fact]
    public void A_thousand_altered_files_are_all_told()
    {
        var draws = new Random(20201201);
        for (var i = 0; i < 1000; i++)
        {
            var altered = Alter(i % 8, draws);
            var verdict = _night.Verify.OfFile(altered);
            verdict.IsGenuine.ShouldBeFalse($"alteration {i}");
            (verdict.Difference is null && verdict.Seal is null or SealFinding.Good).ShouldBeFalse(
                $"alteration {i} is named"
            );
        }
    }

    private byte[] Alter(int kind, Random draws)
    {
        var file = _night.File.ToArray();
        var place = draws.Next(file.Length);
        switch (kind)
        {
            case 0:
                file[place] ^= (byte)(1 << draws.Next(8));
                return file;
            case 1:
                return [.. file[..place], .. file[Math.Min(place + 1 + draws.Next(40), file.Length)..]];
            case 2:
                return [.. file[..place], (byte)draws.Next(32, 127), .. file[place..]];
            case 3:
                return file[..place];
            case 4:
                return Sealed(seal => ListSeal.Missing);
            case 5:
                return Sealed(seal => seal with { Signature = Flipped(seal.Signature, draws) });
            case 6:
                return Sealed(_ => _night.Foreign.Seal(_night.List.Span));
            default:
                return Renamed(draws);
        }
    }

    private byte[] Sealed(Func<ListSeal, ListSeal> change)
    {
        var read = SealedList.FromFile(_night.File)!;
        return (read with { Seal = change(read.Seal) }).ToFile();
    }

    /// <summary>A digit of the list is another, and a stranger's key seals it anew under the bureau's key id.</summary>
    private byte[] Renamed(Random draws)
    {
        var list = _night.List.ToArray();
        var digits = Enumerable.Range(0, list.Length).Where(i => char.IsAsciiDigit((char)list[i])).ToArray();
        var place = digits[draws.Next(digits.Length)];
        list[place] = (byte)('0' + ((list[place] - '0' + 1 + draws.Next(9)) % 10));
        var seal = _night.Foreign.Seal(list) with { Key = SealedList.FromFile(_night.File)!.Seal.Key };
        return new SealedList(list, seal).ToFile();
    }

    private static string Flipped(string signature, Random draws)
    {
        var bytes = Convert.FromBase64String(signature);
        bytes[draws.Next(bytes.Length)] ^= (byte)(1 << draws.Next(8));
        return Convert.ToBase64String(bytes);
    }

    [Fact]
    public void A_firm_that_buys_itself_a_softer_measure_is_named_with_the_place()
    {
        var text = Encoding.UTF8.GetString(_night.File.Span);
        var softer = text.Replace(
            "\"leastPermille\":1000",
            "\"leastPermille\":100",
            StringComparison.Ordinal
        );
        softer.ShouldNotBe(text);
        using var folder = new TempFolder();
        var path = folder.Write("改过.json", softer);
        var reply = _night.Town.Ask("2020-12-02T09:00", $"alert verify {path}");
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.ShouldSay("已被改动");
        reply.ShouldSay("印章与内容不符");
        reply.ShouldSay("leastPermille");
        reply.ShouldSay("水泥");
    }

    [Fact]
    public void Whoever_has_only_the_public_key_can_look_at_the_seal()
    {
        using var folder = new TempFolder();
        foreach (var key in Directory.EnumerateFiles(_night.Town.Database.Address.KeysFolder, "*.public.pem"))
        {
            File.Copy(key, folder[Path.GetFileName(key)]);
        }

        var list = folder["清单.json"];
        File.WriteAllBytes(list, _night.File.ToArray());
        var good = Prompt.Run("alert", "verify", list, "--keys", folder.Path);
        good.Code.ShouldBe(ExitCodes.Done, good.Words);
        good.ShouldSay("没有数据库，未重算");
        using var empty = new TempFolder();
        var unknown = Prompt.Run("alert", "verify", list, "--keys", empty.Path);
        unknown.Code.ShouldBe(ExitCodes.Problems);
        unknown.ShouldSay("不予承认");
    }

    [Fact]
    public void A_list_of_the_store_that_somebody_altered_there_is_told_too()
    {
        using var town = new AlertTown(TestDatabase.Sqlite, _night.Inventory);
        IssuedNight.Issue(town);
        town.Database.Unguard("alert_lists");
        town.Database.Tamper(
            "UPDATE alert_lists SET bytes = CAST(REPLACE(CAST(bytes AS TEXT), '停产', '限产') AS BLOB)"
        );
        var reply = town.Ask("2020-12-02T09:00", "alert verify 1 --json");
        reply.Code.ShouldBe(ExitCodes.Problems);
        reply.Json.GetProperty("status").GetString().ShouldBe("altered");
        reply.Json.GetProperty("seal").GetString().ShouldBe("broken");
    }

    [Fact]
    public void A_list_that_comes_out_otherwise_is_not_called_altered_but_diverging_with_the_place()
    {
        var store = _night.Town.Database.Open();
        var another = new ListComposer(
            new EnginePair(
                "columnar+reference",
                rules => new ColumnarEngine(rules with { Targets = [] }),
                rules => new ReferenceEngine(rules with { Targets = [] })
            )
        );
        var verdict = new VerifyList(
            store,
            Composition.DecisionSources(store),
            another,
            Composition.ListSeal(_night.Town.Database.Address.KeysFolder)
        ).OfNumber(1);
        verdict.Status.ShouldBe(ListStatus.Diverging);
        verdict.Seal.ShouldBe(SealFinding.Good);
        verdict.Difference!.Place.ShouldBe("totals[0].targets[0].targetPermille");
    }

    /// <summary>A night with one list issued.</summary>
    public sealed class IssuedNight : IDisposable
    {
        private readonly CementFirms _firms = new();
        private readonly TempFolder _foreign = new();

        public IssuedNight()
        {
            Town = new AlertTown(TestDatabase.Sqlite, _firms.Path);
            Issue(Town);
            File = System.IO.File.ReadAllBytes(Directory.GetFiles(Town.Out.Path, "*.json").Single());
            List = SealedList.FromFile(File)!.List;
            var stranger = new SealKeyFolder(_foreign.Path);
            stranger.Make(doesReplace: false);
            Foreign = new EcdsaListSeal(stranger);
            var store = Town.Database.Open();
            Verify = new VerifyList(
                store,
                Composition.DecisionSources(store),
                Composition.ListComposer(),
                Composition.ListSeal(Town.Database.Address.KeysFolder)
            );
        }

        /// <summary>The town.</summary>
        public AlertTown Town { get; }

        /// <summary>The inventory's folder.</summary>
        public string Inventory => _firms.Path;

        /// <summary>The file that was written.</summary>
        public ReadOnlyMemory<byte> File { get; }

        /// <summary>The list in it.</summary>
        public ReadOnlyMemory<byte> List { get; }

        /// <summary>A stranger's seal.</summary>
        public EcdsaListSeal Foreign { get; }

        /// <summary>The bureau's desk for proving lists.</summary>
        public VerifyList Verify { get; }

        /// <summary>Orange from eight o'clock, waived, approved and issued.</summary>
        public static void Issue(AlertTown town)
        {
            var drafted = town.At(
                "2020-12-01T17:05",
                "张值班",
                "alert draft --origin 省 --level 橙 --from 2020-12-01T20:00 --cause 静稳高湿 --json"
            );
            town.WaiveAll("2020-12-01T17:20", "张值班", drafted, 1);
            town.At("2020-12-01T17:40", "赵局长", "alert approve 1 --office 市政府 --means 签批")
                .Code.ShouldBe(ExitCodes.Done);
            town.At("2020-12-01T17:45", "张值班", $"alert issue 1 --out {town.Out.Path}")
                .Code.ShouldBe(ExitCodes.Done);
        }

        public void Dispose()
        {
            Town.Dispose();
            _firms.Dispose();
            _foreign.Dispose();
        }
    }
}

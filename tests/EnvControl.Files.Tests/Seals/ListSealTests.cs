using System.Text;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Files.Seals;

namespace EnvControl.Files.Tests.Seals;

/// <summary>A seal is good only when it is ours and fits; anything else is refused.</summary>
public sealed class ListSealTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("seals").FullName;

    private static readonly byte[] List = Encoding.UTF8.GetBytes("{\n\"number\":7,\n\"firms\":[]\n}");

    private SealKeyFolder Keys(string name = "keys") => new(Path.Combine(_folder, name));

    public static TheoryData<string> Algorithms => ["ECDSA", "SM2"];

    private IListSeal Of(string algorithm)
    {
        if (algorithm == "SM2")
        {
            return new Sm2ListSeal();
        }

        var keys = Keys(Path.GetRandomFileName());
        keys.Make(doesReplace: false);
        return new EcdsaListSeal(keys);
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void A_seal_is_good_for_the_very_bytes_and_no_other(string algorithm)
    {
        var bureau = Of(algorithm);
        var seal = bureau.Seal(List);
        seal.Key.ShouldBe(bureau.Key);
        bureau.Check(List, seal).ShouldBe(SealFinding.Good);
        for (var i = 0; i < List.Length; i++)
        {
            var altered = List.ToArray();
            altered[i] ^= 1;
            bureau.Check(altered, seal).ShouldBe(SealFinding.Broken);
        }
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void A_seal_that_is_missing_foreign_or_of_another_algorithm_is_never_good(string algorithm)
    {
        var (bureau, stranger) = (Of(algorithm), Of(algorithm));
        bureau.Check(List, ListSeal.Missing).ShouldBe(SealFinding.Missing);
        bureau.Check(List, stranger.Seal(List)).ShouldBe(SealFinding.UnknownKey);
        bureau.Check(List, stranger.Seal(List) with { Key = bureau.Key }).ShouldBe(SealFinding.Broken);
        bureau
            .Check(List, bureau.Seal(List) with { Algorithm = "none" })
            .ShouldBe(SealFinding.UnknownAlgorithm);
        bureau
            .Check(List, bureau.Seal(List) with { Digest = new string('0', 64) })
            .ShouldBe(SealFinding.Broken);
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void A_file_carries_any_algorithm_and_reads_back_as_it_was_written(string algorithm)
    {
        var bureau = Of(algorithm);
        var file = new SealedList(List, bureau.Seal(List)).ToFile();
        var read = SealedList.FromFile(file)!;
        read.List.ToArray().ShouldBe(List);
        bureau.Check(read.List.Span, read.Seal).ShouldBe(SealFinding.Good);
        SealedList
            .FromFile(file.Concat("\n"u8.ToArray()).ToArray())
            .ShouldBeNull("one byte more is another file");
    }

    [Fact]
    public void The_digest_is_the_national_one_with_the_value_its_standard_gives() =>
        // GB/T 32905-2016, annex A.1: the digest of "abc".
        Sm2ListSeal
            .Hex(Sm2ListSeal.Sm3(Sm2ListSeal.Text("abc")))
            .ShouldBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");

    [Fact]
    public void Without_a_key_nothing_is_sealed_and_the_fault_says_how_to_make_one() =>
        Should
            .Throw<FaultException>(() => new EcdsaListSeal(Keys()).Seal(List))
            .Faults.Single()
            .Mend.Zh.ShouldContain("envcontrol keys new");

    [Fact]
    public void A_second_key_is_made_only_on_purpose_and_the_old_seals_stay_good()
    {
        var keys = Keys();
        var first = keys.Make(doesReplace: false);
        var bureau = new EcdsaListSeal(keys);
        var seal = bureau.Seal(List);
        Should
            .Throw<RefusedException>(() => keys.Make(doesReplace: false))
            .Faults.Single()
            .Code.ShouldBe("EC5032");
        var second = keys.Make(doesReplace: true);
        second.ShouldNotBe(first);
        keys.Current.ShouldBe(second);
        keys.Known.ShouldBe(new[] { first, second }.Order(StringComparer.Ordinal));
        bureau.Check(List, seal).ShouldBe(SealFinding.Good);
        bureau.Seal(List).Key.ShouldBe(second);
    }

    [Fact]
    public void The_private_key_is_its_owner_s_alone_to_read()
    {
        Keys().Make(doesReplace: false);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(_folder, "keys", "seal.private.pem"))
                .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void A_file_that_is_no_key_is_named()
    {
        Keys().Make(doesReplace: false);
        var file = Path.Combine(_folder, "keys", "seal.private.pem");
        File.WriteAllText(file, "-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----\n");
        var fault = Should.Throw<FaultException>(() => new EcdsaListSeal(Keys()).Seal(List)).Faults.Single();
        fault.Code.ShouldBe("EC5031");
        fault.Where.ShouldBe(file);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

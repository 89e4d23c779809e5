using System.Reflection;
using EnvControl.Domain.Faults;
using EnvControl.Files.Reading;

namespace EnvControl.Files.Tests.Reading;

/// <summary>Whatever is wrong, a clerk learns where it stands, what stands there and how to mend it.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly ClerkFolder _folder = new();

    public static TheoryData<string> Codes => [.. FaultCases.All.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_fault_is_told_with_its_place_its_value_and_its_cure_in_both_languages(string code)
    {
        var mistake = FaultCases.All[code];
        var fault = mistake.Make(_folder).Last(told => told.Code == code);

        fault
            .Where.Replace('\\', '/')
            .ShouldBe(
                mistake.Where.Replace(
                    "{folder}",
                    _folder.At(string.Empty).Replace('\\', '/').TrimEnd('/'),
                    StringComparison.Ordinal
                )
            );
        fault.What.Zh.ShouldContain(mistake.Value);
        fault.What.En.ShouldContain(mistake.Value);
        fault.Mend.En.ShouldContain(mistake.Cure);
        fault.Mend.Zh.ShouldContain(mistake.ChineseCure);
    }

    [Fact]
    public void Every_fault_that_reading_can_tell_has_its_mistake_here()
    {
        var told = typeof(InventoryReader)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(InventoryReader).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Count(method => method.ReturnType == typeof(Fault));
        FaultCases.All.Count.ShouldBe(told);
    }
}

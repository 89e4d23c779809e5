using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Faults;
using EnvControl.Files.Samples;

namespace EnvControl.Files.Tests.Samples;

/// <summary>What a sample says when the disk refuses it.</summary>
public sealed class SampleDiskTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("envcontrol-sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("city")]
    [InlineData("city.xlsx")]
    public void A_place_where_nothing_can_be_made_is_told_and_left_as_it_is(string name)
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "mine");
        var profile = SampleProfile.Load(SampleProfile.ShippedPath);

        var fault = Should
            .Throw<FaultException>(() =>
                new WriteSample(profile, new SampleWriter()).Run(5, 1, Path.Combine(file, name))
            )
            .Faults.ShouldHaveSingleItem();

        (fault.Code, fault.Where).ShouldBe(("EC4901", Path.Combine(file, name)));
        fault.What.Zh.ShouldContain("未留下任何内容");
        fault.Mend.En.ShouldContain("permissions");
        Directory.EnumerateFileSystemEntries(_folder).ShouldBe([file]);
    }
}

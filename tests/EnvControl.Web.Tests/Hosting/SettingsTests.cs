using EnvControl.Domain.Faults;
using EnvControl.Web.Hosting;
using NodaTime;

namespace EnvControl.Web.Tests.Hosting;

public class SettingsTests
{
    [Fact]
    public void Every_setting_that_cannot_be_is_told_at_once_and_no_store_is_made()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        var wrong = Should.Throw<FaultException>(() =>
            WebHost.Build(
                [
                    $"--EnvControl:Db={folder}/store.db",
                    "--EnvControl:PasswordPolicy=weak",
                    "--EnvControl:Logs=xml",
                    "--EnvControl:Division=安阳",
                    "--EnvControl:ApiPerMinute=0",
                    "--EnvControl:PublicAddress=yj.example.cn",
                    "--EnvControl:Provider:Authority=sso",
                ],
                SystemClock.Instance
            )
        );

        wrong
            .Faults.Select(fault => $"{fault.Code} {fault.Where}")
            .ShouldBe([
                "EC6103 EnvControl:PasswordPolicy",
                "EC6103 EnvControl:Logs",
                "EC6103 EnvControl:Division",
                "EC6103 EnvControl:ApiPerMinute",
                "EC6103 EnvControl:PublicAddress",
                "EC6103 EnvControl:Provider:Authority",
            ]);
        wrong.Faults[0].Mend.Zh.ShouldContain("asvs / djbh");
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public void A_number_that_is_none_is_told_with_the_name_of_its_setting()
    {
        var wrong = Should.Throw<FaultException>(() =>
            WebHost.Build(["--EnvControl:ApiPerMinute=many"], SystemClock.Instance)
        );

        wrong.Faults.ShouldHaveSingleItem().Code.ShouldBe("EC6104");
        wrong.Faults[0].What.Zh.ShouldContain("ApiPerMinute");
    }
}

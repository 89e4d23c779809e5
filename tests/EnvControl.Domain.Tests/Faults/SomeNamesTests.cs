using EnvControl.Domain.Faults;

namespace EnvControl.Domain.Tests.Faults;

public class SomeNamesTests
{
    [Fact]
    public void Ten_names_are_all_told_and_of_eleven_the_first_ten()
    {
        string[] names = [.. Enumerable.Range(1, 11).Select(number => $"{number}厂")];

        SomeNames.Of(names[..10]).Zh.ShouldEndWith("9厂、10厂");
        SomeNames.Of(names).En.ShouldEndWith("9厂, 10厂…");
    }
}

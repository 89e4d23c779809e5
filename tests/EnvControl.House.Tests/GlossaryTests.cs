using System.Reflection;

namespace EnvControl.House.Tests;

/// <summary>One thing, one word: identifiers keep to the glossary.</summary>
public class GlossaryTests
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_public_name_uses_a_word_the_glossary_rejects() =>
        (
            from name in PublicNames()
            from entry in Glossary.Rejected
            where entry.Rejects(name.Identifier)
            select $"{name.Where}: not '{entry.Rejected}' but {entry.Right}"
        )
            .Distinct(StringComparer.Ordinal)
            .ShouldBeEmpty();

    [Fact]
    public void Names_are_written_in_ascii() =>
        PublicNames()
            .Where(name => !name.Identifier.All(char.IsAscii))
            .Select(name => name.Where)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("IsEarlyWarning")]
    [InlineData("AlertLevelIII")]
    [InlineData("companyName")]
    [InlineData("UscCode")]
    [InlineData("ProductionLimitShare")]
    [InlineData("Region")]
    [InlineData("YujingLevel")]
    public void A_rejected_word_is_found_wherever_it_stands_in_a_name(string identifier) =>
        Glossary.Rejected.ShouldContain(entry => entry.Rejects(identifier));

    [Theory]
    [InlineData("Warnings")]
    [InlineData("PermitNumber")]
    [InlineData("ProcessLimit")]
    [InlineData("IsFirmLevel")]
    [InlineData("ControlClass")]
    [InlineData("ListDocument")]
    [InlineData("Suspended")]
    [InlineData("RegionalCoordination")]
    [InlineData("EmissionBase")]
    [InlineData("ScheduleRule")]
    [InlineData("GuideIndustry")]
    public void A_word_that_is_right_where_it_stands_is_left_alone(string identifier) =>
        Glossary.Rejected.ShouldNotContain(entry => entry.Rejects(identifier));

    private static IEnumerable<(string Identifier, string Where)> PublicNames()
    {
        foreach (var type in Product.Assemblies.SelectMany(assembly => assembly.GetExportedTypes()))
        {
            yield return (type.Name, type.FullName!);
            foreach (var member in type.GetMembers(Declared).Where(IsOurs))
            {
                yield return (member.Name, $"{type.FullName}.{member.Name}");
                var parameters = member is MethodBase method ? method.GetParameters() : [];
                foreach (var parameter in parameters.Where(parameter => parameter.Name is not null))
                {
                    yield return (parameter.Name!, $"{type.FullName}.{member.Name}({parameter.Name})");
                }
            }
        }
    }

    private static bool IsOurs(MemberInfo member) =>
        !member.Name.Contains('<', StringComparison.Ordinal)
        && member switch
        {
            MethodBase method => method.IsPublic || method.IsFamily,
            FieldInfo field => field.IsPublic || field.IsFamily,
            Type type => type.IsNestedPublic,
            _ => true,
        };
}

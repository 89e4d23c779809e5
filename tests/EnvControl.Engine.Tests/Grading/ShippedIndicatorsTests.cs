using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;

namespace EnvControl.Engine.Tests.Grading;

/// <summary>Every indicator row that was read, at its limit, just beyond it, and with a fact missing.</summary>
public class ShippedIndicatorsTests
{
    private const string Sinter = "hasSinterOrPellet=yes; ";
    private const string Casting = "castingMelting=electric; ";

    [Theory]
    // Steel: what B and C ask was not read, so whoever fails A lies between B and D.
    [InlineData("steel.sinter-stack", Sinter + "sinterPm=10; sinterSo2=35; sinterNox=50", "A")]
    [InlineData("steel.sinter-stack", Sinter + "sinterPm=10.1; sinterSo2=35; sinterNox=50", "B..D")]
    [InlineData("steel.sinter-stack", Sinter + "sinterPm=10; sinterSo2=35.1; sinterNox=50", "B..D")]
    [InlineData("steel.sinter-stack", Sinter + "sinterPm=10; sinterSo2=35; sinterNox=50.1", "B..D")]
    [InlineData("steel.sinter-stack", Sinter + "sinterPm=10; sinterNox=50", "A..D")]
    [InlineData("steel.sinter-stack", Sinter + "sinterPm=11; sinterNox=50", "B..D")]
    [InlineData("steel.sinter-stack", "hasSinterOrPellet=no", "-")]
    [InlineData("steel.main-stacks", "mainStackPm=10; mainStackSo2=50; mainStackNox=200", "A")]
    [InlineData("steel.main-stacks", "mainStackPm=10.5; mainStackSo2=50; mainStackNox=200", "B..D")]
    [InlineData("steel.main-stacks", "mainStackPm=10; mainStackSo2=51; mainStackNox=200", "B..D")]
    [InlineData("steel.main-stacks", "mainStackPm=10; mainStackSo2=50; mainStackNox=201", "B..D")]
    [InlineData("steel.clean-transport", "cleanTransportShare=80", "A")]
    [InlineData("steel.clean-transport", "cleanTransportShare=79.9", "B..D")]
    [InlineData("steel.clean-transport", "", "A..D")]
    [InlineData("steel.fugitives", "fugitivesControlled=yes", "A")]
    [InlineData("steel.fugitives", "fugitivesControlled=no", "B..D")]
    // Foundry: A, B and C were read, below them is D.
    [InlineData("foundry.equipment", Casting + "castingProcess=clay-sand; mouldingLine=automatic", "A")]
    [InlineData("foundry.equipment", Casting + "castingProcess=lost-foam; mouldingLine=automatic", "A")]
    [InlineData("foundry.equipment", Casting + "castingProcess=lost-foam; mouldingLine=mechanised", "B")]
    [InlineData("foundry.equipment", Casting + "castingProcess=lost-foam; mouldingLine=manual", "D")]
    [InlineData(
        "foundry.equipment",
        Casting + "castingProcess=clay-sand; mouldingLine=manual; claySandLargeBatch=yes",
        "D"
    )]
    [InlineData(
        "foundry.equipment",
        Casting + "castingProcess=clay-sand; mouldingLine=manual; claySandLargeBatch=no",
        "A..D"
    )]
    [InlineData(
        "foundry.equipment",
        Casting + "castingProcess=investment; silicaSol=yes; shellLine=automatic",
        "A"
    )]
    [InlineData(
        "foundry.equipment",
        Casting + "castingProcess=investment; silicaSol=no; shellLine=automatic",
        "B"
    )]
    [InlineData(
        "foundry.equipment",
        Casting + "castingProcess=investment; silicaSol=yes; shellLine=manual",
        "D"
    )]
    [InlineData("foundry.equipment", Casting + "castingProcess=die-casting", "-")]
    [InlineData("foundry.equipment", Casting + "castingProcess=other", "A..D")]
    [InlineData("foundry.equipment", Casting + "castingProcess=clay-sand", "A..D")]
    [InlineData("foundry.dust", Casting + "dustEnclosed=yes; hoodStandard=yes; dustFilter=bag", "A")]
    [InlineData("foundry.dust", Casting + "dustEnclosed=yes; hoodStandard=yes; dustFilter=cartridge", "A")]
    [InlineData("foundry.dust", Casting + "dustEnclosed=yes; hoodStandard=yes; dustFilter=other", "D")]
    [InlineData("foundry.dust", Casting + "dustEnclosed=no; hoodStandard=yes; dustFilter=bag", "D")]
    [InlineData("foundry.dust", Casting + "dustEnclosed=yes; hoodStandard=no; dustFilter=bag", "D")]
    [InlineData("foundry.dust", Casting + "dustEnclosed=yes; hoodStandard=yes", "A..D")]
    [InlineData("foundry.voc-hot-box", Casting + "hotBoxCores=yes; hotBoxTreatment=carbon", "A")]
    [InlineData("foundry.voc-hot-box", Casting + "hotBoxCores=yes; hotBoxTreatment=none", "D")]
    [InlineData("foundry.voc-hot-box", Casting + "hotBoxCores=yes; hotBoxTreatment=absorption", "A..D")]
    [InlineData("foundry.voc-hot-box", Casting + "hotBoxCores=no", "-")]
    [InlineData("foundry.voc-cold-box", Casting + "coldBoxCores=yes; coldBoxTreatment=absorption", "A")]
    [InlineData("foundry.voc-cold-box", Casting + "coldBoxCores=yes; coldBoxTreatment=none", "D")]
    [InlineData("foundry.voc-cold-box", Casting + "coldBoxTreatment=none", "A..D")]
    [InlineData("foundry.voc-pouring", Casting + "resinSandPouring=yes; pouringTreatment=absorption", "A")]
    [InlineData("foundry.voc-pouring", Casting + "resinSandPouring=yes; pouringTreatment=none", "D")]
    // Brick: only what B asks was read; above it A is open, below it C.
    [InlineData("brick.solid-waste", "solidWasteShare=80.1", "A..B")]
    [InlineData("brick.solid-waste", "solidWasteShare=80", "C..D")]
    [InlineData("brick.fuel", "kilnFuel=gas", "A..B")]
    [InlineData("brick.fuel", "kilnFuel=internal; internalFuelSulphur=1.1", "A..B")]
    [InlineData("brick.fuel", "kilnFuel=internal; internalFuelSulphur=1.2", "C..D")]
    [InlineData("brick.fuel", "kilnFuel=external-coal", "C..D")]
    [InlineData(
        "brick.kiln",
        "kilnProduct=bricks; kilnType=tunnel; kilnLineCapacity=6000; kilnAutoTemperature=yes; kilnDoubleDoor=yes",
        "A..B"
    )]
    [InlineData(
        "brick.kiln",
        "kilnProduct=bricks; kilnType=tunnel; kilnLineCapacity=5999; kilnAutoTemperature=yes; kilnDoubleDoor=yes",
        "C..D"
    )]
    [InlineData(
        "brick.kiln",
        "kilnProduct=tiles; kilnType=roller; kilnLineCapacity=10; kilnAutoTemperature=yes; kilnDoubleDoor=yes",
        "A..B"
    )]
    [InlineData(
        "brick.kiln",
        "kilnProduct=tiles; kilnType=roller; kilnLineCapacity=10; kilnAutoTemperature=yes; kilnDoubleDoor=no",
        "C..D"
    )]
    [InlineData("brick.treatment", "kilnDust=bag; kilnDesulphurisation=double-alkali", "A..B")]
    [InlineData("brick.treatment", "kilnDust=bag; kilnDesulphurisation=other", "C..D")]
    [InlineData("brick.treatment", "kilnDust=dust-tower", "A..D")]
    [InlineData("brick.reference-oxygen", "kilnReferenceOxygen=18", "A..B")]
    [InlineData("brick.reference-oxygen", "kilnReferenceOxygen=17", "C..D")]
    public void An_indicator_reaches_what_its_row_says(string indicator, string firm, string expected)
    {
        var table = Plant.Rules.Gradings.Single(known => known.Indicators.Any(one => one.Id == indicator));

        var range = Firm.By(table.Id, firm).Indicators.Single(one => one.Indicator.Id == indicator).Range;

        (
            range is null ? "-"
            : range.IsKnown ? range.Best.Spell()
            : $"{range.Best.Spell()}..{range.Worst.Spell()}"
        ).ShouldBe(expected);
    }

    [Fact]
    public void Every_indicator_in_use_stands_in_the_table_above()
    {
        var tested = typeof(ShippedIndicatorsTests)
            .GetMethod(nameof(An_indicator_reaches_what_its_row_says))!
            .GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data =>
                (string)
                    (
                        (IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument>)
                            data.ConstructorArguments[0].Value!
                    )
                        .First()
                        .Value!
            )
            .ToHashSet(StringComparer.Ordinal);
        Plant
            .Rules.Gradings.Where(table => table.IsActive)
            .SelectMany(table => table.Indicators)
            .Select(one => one.Id)
            .Where(id => !tested.Contains(id))
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_rests_on_memory_is_switched_off_and_what_is_switched_on_was_read()
    {
        foreach (var table in Plant.Rules.Gradings)
        {
            table
                .Indicators.All(one => (one.Ground.Trust == Trust.Assumed) != table.IsActive)
                .ShouldBeTrue(table.Id);
            table.IsComplete.ShouldBeFalse(table.Id);
        }

        Plant
            .Rules.Gradings.Where(table => table.IsActive)
            .Select(table => table.Industry.Text)
            .ShouldBe(["N01", "N06", "N16"], ignoreOrder: true);
    }
}

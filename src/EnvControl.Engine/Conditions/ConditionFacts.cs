namespace EnvControl.Engine.Conditions;

/// <summary>Walks a condition (条件遍历): its atomic tests and the facts they ask for.</summary>
public static class ConditionFacts
{
    /// <summary>The atomic tests of a condition, left to right.</summary>
    public static IEnumerable<Condition> Atoms(Condition condition) =>
        condition switch
        {
            AllOf all => all.Parts.SelectMany(Atoms),
            AnyOf any => any.Parts.SelectMany(Atoms),
            Negation not => Atoms(not.Part),
            _ => [condition],
        };

    /// <summary>The ids of the facts a condition asks for; a fact may come several times.</summary>
    public static IEnumerable<string> Of(Condition condition) => Atoms(condition).SelectMany(OfAtom);

    /// <summary>The ids of the facts a term asks for.</summary>
    public static IEnumerable<string> Of(NumberTerm term) =>
        term switch
        {
            FactTerm fact => [fact.Fact],
            ArithmeticTerm arithmetic => Of(arithmetic.Left).Concat(Of(arithmetic.Right)),
            _ => [],
        };

    private static IEnumerable<string> OfAtom(Condition atom) =>
        atom switch
        {
            TextTest text => [text.Fact],
            FlagTest flag => [flag.Fact],
            NumberTest number => Of(number.Left).Concat(Of(number.Right)),
            _ => [],
        };
}

namespace EnvControl.Web.Tests.Access;

/// <summary>What each kind of visitor must get for one route: <c>yes</c>, <c>in</c> (sent to sign in), <c>no</c> (refused, or told there is nothing).</summary>
public sealed record MatrixRow(Route Route, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>The rows of <c>matrix.csv</c>, or of another file beside it.</summary>
    public static IReadOnlyList<MatrixRow> Read(string file = "matrix.csv")
    {
        var lines = File.ReadAllLines(Checkout.At("tests/EnvControl.Web.Tests/Access/" + file))
            .Where(line => line.Length > 0)
            .Select(line => line.Split(','))
            .ToArray();
        var visitors = lines[0][3..];
        return
        [
            .. lines[1..]
                .Select(cells => new MatrixRow(
                    new Route(cells[0], cells[1], cells[2]),
                    visitors
                        .Zip(cells[3..])
                        .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
                )),
        ];
    }
}

using EnvControl.Domain.Measures;

namespace EnvControl.Rules.Checks;

/// <summary>What a measure is about (措施对象), so that two rules about the same thing can be told from two that complete each other.</summary>
internal static class MeasureSubjects
{
    /// <summary>The output of the line; subjects that begin so bear on it, too.</summary>
    public const string Output = "output";

    /// <summary>The subject of a measure.</summary>
    public static string Of(Measure measure) =>
        measure switch
        {
            ProcessLimit limit => $"limit {limit.Parameter.En}",
            ConcentrationCap cap => $"concentration {cap.Pollutant}",
            Obligation { Kind: ObligationKind.TransportControl or ObligationKind.RoadTransportStop } =>
                "transport",
            Obligation { Kind: ObligationKind.NonRoadControl } => "nonRoad",
            Obligation { Kind: ObligationKind.NoIgnition } => "ignition",
            Obligation obligation => $"{Output} {obligation.Action}",
            _ => Output,
        };
}

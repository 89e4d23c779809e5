namespace EnvControl.Application.Keeping;

/// <summary>One thing that is wrong with what is kept (库存异常).</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Where">With what: <c>inventory/7</c>, <c>list/3</c>, the id of a rule set; what the database said.</param>
public sealed record KeptFlaw(KeptFlawKind Kind, string Where);

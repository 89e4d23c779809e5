namespace EnvControl.Cli.Verbs.Alerts;

/// <summary>The commands of alerts (预警命令).</summary>
internal static class AlertVerbs
{
    /// <summary>All of them, in the order of an alert's life.</summary>
    public static IVerb[] All =>
        [
            new AlertDraftVerb(),
            new AlertWaiveVerb(),
            new AlertApproveVerb(),
            new AlertIssueVerb(),
            new AlertChangeVerb(),
            new AlertLiftVerb(),
            new AlertWithdrawVerb(),
            new AlertReviewVerb(),
            new AlertEvaluateVerb(),
            new AlertShowVerb(),
            new AlertVerifyVerb(),
            new AlertDiffVerb(),
            new AlertExportVerb(),
            new AlertSuggestVerb(),
            new KeysNewVerb(),
        ];
}

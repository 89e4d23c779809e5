namespace EnvControl.Storage.Accounts;

/// <summary>What proves the owner of an account, as text before it is encrypted (凭据文本).</summary>
internal sealed record AccountSecretsDocument(
    string? PasswordHash,
    string? AuthenticatorKey,
    long LastStep,
    string? EnrolmentHash,
    long? EnrolBefore
);

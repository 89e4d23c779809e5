namespace EnvControl.Storage.Accounts;

/// <summary>A key that protects cookies (数据保护密钥行), encrypted.</summary>
internal sealed class ProtectionKeyRow
{
    public required string Name { get; init; }

    public required byte[] Sealed { get; init; }
}

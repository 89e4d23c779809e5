namespace EnvControl.Application.Alerts.Lists;

/// <summary>An issued list meant by another (清单引用): its number, and its content so that no other can take its place.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Sha256">The SHA-256 of its canonical bytes, lower-case hexadecimal.</param>
public sealed record ListLink(int Number, string Sha256);

namespace EnvControl.Web.Reading;

/// <summary>A grade or standing that was recorded (一条等级记录).</summary>
/// <param name="What">Of which kind, and for which industry.</param>
/// <param name="Value">What holds.</param>
/// <param name="From">From which day.</param>
/// <param name="To">Until which day, that day not included; empty for until further notice.</param>
/// <param name="Document">The deciding document.</param>
public sealed record GradePicture(string What, string Value, string From, string To, string Document);

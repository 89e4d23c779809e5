namespace EnvControl.Cli;

/// <summary>What the program tells the one who started it (退出码).</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A check found problems, or a search found nothing or too much; what, is printed. Also: done in part, or not known whether done; where to look, is printed.</summary>
    public const int Problems = 1;

    /// <summary>Bad input or usage; nothing was changed.</summary>
    public const int BadInput = 2;

    /// <summary>Refused: not allowed, or somebody else was first; nothing was changed.</summary>
    public const int Refused = 3;
}

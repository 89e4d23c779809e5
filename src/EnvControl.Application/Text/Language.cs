namespace EnvControl.Application.Text;

/// <summary>The language of words for people (语言).</summary>
public enum Language
{
    /// <summary>中文(简体).</summary>
    Chinese = 1,

    /// <summary>English.</summary>
    English = 2,
}

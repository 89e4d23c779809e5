using System.Collections.Immutable;
using EnvControl.Application.Grading;
using EnvControl.Application.Text;

namespace EnvControl.Application.Ports;

/// <summary>Writes grades that were worked out into files (评级结果输出).</summary>
public interface IGradeWriter
{
    /// <summary>Writes <c>grades.csv</c> and <c>grade_indicators.csv</c>; both appear or none.</summary>
    /// <param name="answer">The grades.</param>
    /// <param name="language">The language of the words in them.</param>
    /// <param name="folder">Where; made if absent.</param>
    /// <returns>The full paths written.</returns>
    ImmutableArray<string> Write(GradeAnswer answer, Language language, string folder);
}

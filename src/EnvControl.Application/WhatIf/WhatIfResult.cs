using System.Collections.Immutable;

namespace EnvControl.Application.WhatIf;

/// <summary>An answer and where it was written (情景推演结果与文件).</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Files">The full paths written.</param>
public sealed record WhatIfResult(WhatIfAnswer Answer, ImmutableArray<string> Files);

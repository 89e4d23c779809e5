using System.ComponentModel;

namespace EnvControl.Web.Api.Firms;

/// <summary>How a county's register stands against the last list (县区名单覆盖).</summary>
internal sealed record CountyBody(
    string Division,
    string Name,
    [property: Description("台账 / In the register")] int Registered,
    [property: Description("清单内 / In the list")] int Listed,
    [property: Description("暂缓 / Held back")] int Held,
    [property: Description("不在清单 / In no list")] int Unlisted
);

namespace EnvControl.Application.Alerts.Lists;

/// <summary>What a list turns out to be (清单核验结论).</summary>
public enum ListStatus
{
    /// <summary>真实有效: genuine, and the list that counts.</summary>
    Genuine = 1,

    /// <summary>真实，已被取代.</summary>
    Superseded = 2,

    /// <summary>真实，预警已解除.</summary>
    Lifted = 3,

    /// <summary>真实，预警已撤回.</summary>
    Withdrawn = 4,

    /// <summary>已被改动: its content is not what was issued.</summary>
    Altered = 5,

    /// <summary>印章不被承认: no seal, or none that is known here.</summary>
    SealRefused = 6,

    /// <summary>没有签发过: rightly sealed, and not in the book.</summary>
    NotIssued = 7,

    /// <summary>印章有效，未重算: there was no store to compute it again from.</summary>
    SealedOnly = 8,

    /// <summary>确是签发的内容，重算却不同: what it was computed from, the chain before it, or the program is no longer what it was.</summary>
    Diverging = 9,
}

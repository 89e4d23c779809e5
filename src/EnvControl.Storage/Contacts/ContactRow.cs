using NodaTime;

namespace EnvControl.Storage.Contacts;

/// <summary>A contact as it is kept (联系人行): encrypted, but for the firm and the day it was checked.</summary>
internal sealed class ContactRow
{
    public required string CreditCode { get; init; }

    public required byte[] Sealed { get; set; }

    public LocalDate CheckedOn { get; set; }
}

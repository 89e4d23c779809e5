namespace EnvControl.Application.Inventories;

/// <summary>Whom a firm names for calls (随清单报送的联系方式): read beside an inventory, never part of it, nor of its hash or its warnings.</summary>
/// <param name="CreditCode">The firm.</param>
/// <param name="Person">联系人; empty when not given.</param>
/// <param name="Phone">联系方式; empty when not given.</param>
/// <param name="LegalPerson">企业法人; empty when not given.</param>
/// <param name="Where">The file, with sheet and row.</param>
public sealed record FiledContact(
    string CreditCode,
    string Person,
    string Phone,
    string LegalPerson,
    string Where
)
{
    /// <summary>Where it stands: what it says is shown only by those who may read it.</summary>
    public override string ToString() => Where;
}

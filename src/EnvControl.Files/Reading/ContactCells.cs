using EnvControl.Application.Inventories;

namespace EnvControl.Files.Reading;

/// <summary>Reads whom a firm names for calls (联系方式单元格读取): beside the inventory, for the contact book.</summary>
internal sealed class ContactCells
{
    private readonly List<FiledContact> _read = [];

    /// <summary>Everything read so far; firms that name nobody are left out.</summary>
    public IReadOnlyList<FiledContact> Read => _read;

    /// <summary>Reads a firm's row.</summary>
    public void Add(HeadingMap map, RawRow row, string creditCode)
    {
        var (person, phone, legalPerson) = (
            row.Text(map.PersonalColumn(PersonalKind.Person)),
            row.Text(map.PersonalColumn(PersonalKind.Phone)),
            row.Text(map.PersonalColumn(PersonalKind.LegalPerson))
        );
        if (person.Length + phone.Length + legalPerson.Length > 0)
        {
            _read.Add(new FiledContact(creditCode, person, phone, legalPerson, $"{map.Table}:{row.Number}"));
        }
    }
}

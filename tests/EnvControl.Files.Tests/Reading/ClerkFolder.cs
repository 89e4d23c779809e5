using System.Collections.Immutable;
using System.Text;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Files.Guards;
using EnvControl.Files.Reading;
using EnvControl.Files.Tests.Writing;
using MiniExcelLibs;

namespace EnvControl.Files.Tests.Reading;

/// <summary>A folder on the disk in which a test lays out an inventory as a clerk would hand it in.</summary>
internal sealed class ClerkFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("envcontrol-read-").FullName;

    public string At(string name) => Path.Combine(_folder, name);

    public ClerkFolder Put(string name, DraftTable table, Encoding? encoding = null) =>
        Put(name, table.Csv(), encoding);

    public ClerkFolder Put(string name, string text, Encoding? encoding = null) =>
        Put(
            name,
            [.. (encoding ?? Encoding.UTF8).GetPreamble(), .. (encoding ?? Encoding.UTF8).GetBytes(text)]
        );

    public ClerkFolder Put(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return this;
    }

    public ClerkFolder PutWorkbook(string name, params (string Sheet, DraftTable Table)[] sheets)
    {
        MiniExcel.SaveAs(
            At(name),
            sheets.ToDictionary(s => s.Sheet, s => s.Table.Sheet(), StringComparer.Ordinal)
        );
        return this;
    }

    /// <summary>Reads the folder, or a file in it.</summary>
    public EmergencyReductionInventory Read(string name = "", WorkbookLimits? limits = null) =>
        new InventoryReader(limits ?? new WorkbookLimits()).Read(At(name), SampleDecisions.Rules);

    /// <summary>Everything the reader finds wrong with the folder, or a file in it.</summary>
    public ImmutableArray<Fault> Refusal(string name = "", WorkbookLimits? limits = null) =>
        Should.Throw<FaultException>(() => Read(name, limits)).Faults;

    /// <summary>The only thing wrong.</summary>
    public Fault OnlyFault(string name = "", WorkbookLimits? limits = null) =>
        Refusal(name, limits).ShouldHaveSingleItem();

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

using EnvControl.Domain.Faults;

namespace EnvControl.Web.Pages.Register;

/// <summary>An inventory as it was sent by a form (上传的清单): put in a folder of its own for reading, which goes with it.</summary>
internal sealed class UploadedInventory : IDisposable
{
    /// <summary>How large the files may be together.</summary>
    public const long Most = 20 * 1024 * 1024;

    private const string Lists = "lists";
    private static readonly string[] Tables =
    [
        "enterprises.csv",
        "lines.csv",
        "sources.csv",
        "indicators.csv",
    ];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("envcontrol-upload");

    private UploadedInventory() { }

    /// <summary>Where it lies: a file, or a folder.</summary>
    public string Path { get; private set; } = string.Empty;

    /// <summary>Takes the files.</summary>
    /// <exception cref="FaultException">There are none, they are too large, or one is no part of an inventory.</exception>
    public static UploadedInventory Of(IReadOnlyCollection<IFormFile> files)
    {
        var sent = files.Where(file => file.FileName.Length > 0).ToArray();
        if (sent.Length == 0)
        {
            throw new FaultException([RegisterFaults.NoFile()]);
        }

        var bytes = sent.Sum(file => file.Length);
        if (bytes > Most)
        {
            throw new FaultException([RegisterFaults.TooLarge(bytes, Most)]);
        }

        var places = sent.Select(file => (File: file, Place: PlaceOf(file.FileName, sent.Length == 1)))
            .ToArray();
        Fault[] faults =
        [
            .. places
                .Where(one => one.Place is null)
                .Select(one => RegisterFaults.StrangeFile(System.IO.Path.GetFileName(one.File.FileName))),
        ];
        if (faults.Length > 0)
        {
            throw new FaultException(faults);
        }

        var upload = new UploadedInventory();
        foreach (var (file, place) in places)
        {
            var target = System.IO.Path.Combine(upload._folder.FullName, "inventory", place!);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            using var stream = new FileStream(target, FileMode.Create);
            file.CopyTo(stream);
            upload.Path = target;
        }

        if (places is not [_] || Tables.Contains(places[0].Place, StringComparer.Ordinal))
        {
            upload.Path = System.IO.Path.Combine(upload._folder.FullName, "inventory");
        }

        return upload;
    }

    /// <summary>A fault as its reader knows the files: without the folder they were put in.</summary>
    public Fault Named(Fault fault) =>
        fault with
        {
            Where = Bare(fault.Where),
            What = new(Bare(fault.What.Zh), Bare(fault.What.En)),
        };

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string Bare(string text) =>
        text.Replace(
                System.IO.Path.Combine(_folder.FullName, "inventory") + System.IO.Path.DirectorySeparatorChar,
                string.Empty,
                StringComparison.Ordinal
            )
            .Replace(
                _folder.FullName + System.IO.Path.DirectorySeparatorChar,
                string.Empty,
                StringComparison.Ordinal
            );

    /// <summary>Where a file belongs below the folder; <c>null</c> where nowhere. Only names are taken over, never a way out of the folder.</summary>
    private static string? PlaceOf(string sent, bool isOnly)
    {
        string[] parts = sent.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        var name = parts[^1];
        if (
            name.Any(sign => char.IsControl(sign) || System.IO.Path.GetInvalidFileNameChars().Contains(sign))
            || name.StartsWith('.')
        )
        {
            return null;
        }

        var ending = System.IO.Path.GetExtension(name).ToLowerInvariant();
        if (isOnly && ending is ".csv" or ".xlsx")
        {
            return name;
        }

        if (Tables.Contains(name, StringComparer.Ordinal))
        {
            return name;
        }

        return ending != ".json" ? null
            : parts is [.., Lists, "orders", _] ? $"{Lists}/orders/{name}"
            : $"{Lists}/{name}";
    }
}

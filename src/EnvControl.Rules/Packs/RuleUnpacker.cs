using System.Globalization;
using System.Text;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Packs;

/// <summary>Unpacks a rule set from content into folders (规则集展开), from which it loads with the same id.</summary>
/// <remarks>
/// What was unpacked before is used again only if it is the content to the byte. Several programs may unpack at once: each writes
/// beside and moves into place.
/// </remarks>
public static class RuleUnpacker
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Unpacks, and loads the rules.</summary>
    /// <param name="pack">The content.</param>
    /// <param name="place">Where they stay unpacked for the next time; <c>null</c> for nowhere.</param>
    /// <exception cref="FaultException">The content is not what its id says, or cannot be unpacked.</exception>
    public static RuleSet Load(RulePack pack, string? place = null) =>
        With(
            pack,
            place,
            unpacked =>
            {
                var set = RuleSetLoader.Load(unpacked.Shipped, unpacked.Folder);
                return set.Id == pack.Id
                    ? set
                    : throw new FaultException([RulePackFaults.OtherContent(pack.Id, set.Id)]);
            }
        );

    /// <summary>Unpacks, and does something with the folders.</summary>
    /// <param name="pack">The content.</param>
    /// <param name="place">Where they stay unpacked for the next time; <c>null</c> for nowhere: then they are gone afterwards.</param>
    /// <param name="use">What is done.</param>
    /// <exception cref="FaultException">The content cannot be unpacked.</exception>
    public static T With<T>(RulePack pack, string? place, Func<UnpackedRules, T> use)
    {
        if (place is not null)
        {
            return use(Unpack(pack, place));
        }

        // A folder that is new and nobody else's: what is read is what was just written.
        var own = Directory.CreateTempSubdirectory("envcontrol-rules-").FullName;
        try
        {
            return use(Unpack(pack, own));
        }
        finally
        {
            Directory.Delete(own, recursive: true);
        }
    }

    /// <summary>Unpacks into folders.</summary>
    /// <param name="pack">The content.</param>
    /// <param name="place">Where.</param>
    /// <exception cref="FaultException">A path leads out of the place, or it cannot be written.</exception>
    public static UnpackedRules Unpack(RulePack pack, string place)
    {
        var unsafePaths = pack.Files.Keys.Where(path => !RulePackPath.IsSafe(path)).ToArray();
        if (unsafePaths.Length > 0 || !IsId(pack.Id))
        {
            throw new FaultException(unsafePaths.DefaultIfEmpty(pack.Id).Select(RulePackFaults.UnsafePath));
        }

        var root = Path.GetFullPath(place);
        var target = Path.Combine(root, pack.Id);
        try
        {
            if (!Holds(target, pack))
            {
                Write(root, target, pack);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([RulePackFaults.NoPlace(target, Cause.Of(wrong))]);
        }

        var own = Path.Combine(target, RulePackPath.Own);
        return new UnpackedRules(
            Path.Combine(target, RulePackPath.Shipped),
            pack.Files.Keys.Any(path => path.StartsWith(RulePackPath.Own + "/", StringComparison.Ordinal))
                ? own
                : null
        );
    }

    private static bool IsId(string id) => id.Length > 0 && id.All(char.IsAsciiHexDigitLower);

    private static bool Holds(string target, RulePack pack) =>
        Directory.Exists(target)
        && Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Count() == pack.Files.Count
        && pack.Files.All(file =>
            Path.Combine(target, file.Key) is var path
            && File.Exists(path)
            && File.ReadAllBytes(path).AsSpan().SequenceEqual(Plain.GetBytes(file.Value))
        );

    private static void Write(string root, string target, RulePack pack)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(root);
        }
        else
        {
            // Nobody else may put rules where this user's are read.
            Directory.CreateDirectory(
                root,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }

        var beside = string.Create(
            CultureInfo.InvariantCulture,
            $"{target}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}"
        );
        Clear(beside);
        foreach (var (path, text) in pack.Files)
        {
            var file = Path.Combine(beside, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, Plain);
        }

        try
        {
            Clear(target);
            Directory.Move(beside, target);
        }
        catch (IOException) when (Holds(target, pack))
        {
            // Another program was quicker; what it wrote is the same.
            Clear(beside);
        }
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

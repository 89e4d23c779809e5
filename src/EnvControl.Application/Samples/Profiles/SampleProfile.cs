using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>Every figure of a sample city (样本参数), read from a data file; the program itself holds none.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Note">What it is and what it is not.</param>
/// <param name="Firms">The size for which its numbers are given.</param>
/// <param name="FirmsNote">Why that size.</param>
/// <param name="Standings">How many firms stand where.</param>
/// <param name="Naming">How firms are called.</param>
/// <param name="Divisions">Where they are.</param>
/// <param name="Emissions">What they emit.</param>
/// <param name="Capacities">How outputs relate to capacities.</param>
/// <param name="IndustriesNote">What the industries' figures rest on.</param>
/// <param name="Industries">The industries.</param>
/// <param name="AttributeColumns">The csv column of each further line fact, by fact id.</param>
/// <param name="Roles">What sets a few firms apart.</param>
/// <param name="Lists">How the lists look.</param>
/// <param name="Sources">The sources that are not firms.</param>
/// <param name="SitePlans">What some firms filed themselves.</param>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record SampleProfile(
    string Id,
    Bilingual Title,
    Bilingual Note,
    int Firms,
    Bilingual FirmsNote,
    ImmutableArray<ProfileStanding> Standings,
    ProfileNaming Naming,
    ProfileDivisions Divisions,
    ProfileEmissions Emissions,
    ProfileCapacities Capacities,
    Bilingual IndustriesNote,
    ImmutableArray<ProfileIndustry> Industries,
    ImmutableDictionary<string, string> AttributeColumns,
    ImmutableArray<ProfileRole> Roles,
    ProfileLists Lists,
    ProfileSources Sources,
    ProfileSitePlans SitePlans
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new LocalDateConverter() },
    };

    /// <summary>The profile shipped beside the program.</summary>
    public static string ShippedPath => Path.Combine(AppContext.BaseDirectory, "samples", "anyang-2020.json");

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    [JsonIgnore]
    public string Sha256 { get; init; } = string.Empty;

    /// <summary>Reads and checks a profile.</summary>
    /// <exception cref="FaultException">The file cannot be read (EC1901), or its figures do not fit together (EC1902).</exception>
    public static SampleProfile Load(string path)
    {
        SampleProfile profile;
        try
        {
            var bytes = File.ReadAllBytes(path);
            profile =
                JsonSerializer.Deserialize<SampleProfile>(WithoutMark(bytes), Options)
                ?? throw new JsonException("The file says null.", null, 0, 0);
            profile = profile with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            var why = Cause.Of(e);
            throw new FaultException([
                new Fault(
                    "EC1901",
                    path,
                    new($"样本参数文件读不了：{why.Zh}。", $"The sample profile cannot be read: {why.En}."),
                    new(
                        "请用随程序附带的 samples/anyang-2020.json。",
                        "Use the shipped samples/anyang-2020.json."
                    )
                ),
            ]);
        }

        var faults = new ProfileCheck(profile, path).Faults();
        return faults.IsEmpty ? profile : throw new FaultException(faults);
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
}

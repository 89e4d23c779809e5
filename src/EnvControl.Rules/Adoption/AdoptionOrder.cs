using NodaTime;

namespace EnvControl.Rules.Adoption;

/// <summary>What is to be adopted, by which document, into which folder (认定请求).</summary>
/// <param name="File">The file that names the assumptions.</param>
/// <param name="Folder">The folder of one's own that extends the shipped rules; made if it is not there.</param>
/// <param name="Document">The bureau's document, by its number with the brackets 〔〕.</param>
/// <param name="On">The day of the document, from which the adopted figures are in force.</param>
/// <param name="By">Who enters it.</param>
/// <param name="Today">The day on which it is entered.</param>
public sealed record AdoptionOrder(
    string File,
    string Folder,
    string Document,
    LocalDate On,
    string By,
    LocalDate Today
);

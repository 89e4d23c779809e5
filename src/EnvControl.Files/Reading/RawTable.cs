namespace EnvControl.Files.Reading;

/// <summary>A table as it stands in a file or sheet (原始表): its name, and its rows one after another, headings first.</summary>
/// <param name="Name">The file, or file and sheet, for messages.</param>
/// <param name="Rows">The rows; read once, as a stream: each holds until the next is read.</param>
internal sealed record RawTable(string Name, IEnumerable<RawRow> Rows);

namespace EnvControl.Files.Guards;

/// <summary>How large a workbook may be (工作簿上限) before anything reads it. The values suit a city; a province raises them.</summary>
/// <param name="FileBytes">Bytes of the file.</param>
/// <param name="UnpackedBytes">Bytes of all parts, counted while they are unpacked.</param>
/// <param name="Ratio">How many times larger a part may be than its packed form.</param>
/// <param name="Parts">Parts of the archive.</param>
/// <param name="Columns">Columns of a sheet.</param>
/// <param name="Rows">Rows of a sheet.</param>
/// <param name="CellCharacters">Characters of a cell.</param>
/// <param name="EmptyRows">Empty rows after which a sheet counts as ended.</param>
/// <param name="Seconds">How long reading may take.</param>
public sealed record WorkbookLimits(
    long FileBytes = 20L * 1024 * 1024,
    long UnpackedBytes = 200L * 1024 * 1024,
    int Ratio = 100,
    int Parts = 200,
    int Columns = 200,
    int Rows = 50_000,
    int CellCharacters = 4_096,
    int EmptyRows = 1_000,
    int Seconds = 30
);

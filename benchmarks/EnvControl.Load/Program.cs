using System.Globalization;
using System.Text;
using EnvControl.Load;

Console.OutputEncoding = Encoding.UTF8;
if (args is ["empty", var address])
{
    await EmptyPage.Serve(address);
    return 0;
}

if (
    args is not [var folder, .. var rest]
    || rest.Length > 1
    || !int.TryParse(rest.FirstOrDefault() ?? "30", CultureInfo.InvariantCulture, out var seconds)
)
{
    Console.Error.WriteLine("usage: EnvControl.Load FOLDER [SECONDS]");
    return 2;
}

using var room = LoadRoom.Make();
Console.WriteLine($"{room.Links.Count} firms are named by list {room.List}.");
WrkResult empty;
using (var page = ServedProcess.Empty())
{
    empty = await Wrk.Run(page.Address, ["/"], seconds, "the empty page");
}

WrkResult firm;
HerdResult herd;
IReadOnlyList<GuessResult> guesses;
using (var site = await ServedProcess.Site(room.Folder))
{
    herd = await Herd.Run(site.Address, room);
    firm = await Wrk.Run(site.Address, room.Links, seconds, "the page of a firm");
    guesses = await Guesses.Run(site.Address, room);
}

Directory.CreateDirectory(folder);
var report = LoadReport.Of(empty, firm, herd, guesses);
File.WriteAllText(Path.Combine(folder, "load.md"), report);
Console.WriteLine(report);
return 0;

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace EnvControl.Load;

/// <summary>All firms open their notices and acknowledge within a minute of the issue, while the desk works (集中访问).</summary>
internal static class Herd
{
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(1);

    /// <summary>Runs it: each firm at its own moment, whether the others were answered or not.</summary>
    public static async Task<HerdResult> Run(Uri site, LoadRoom room)
    {
        Console.WriteLine($"{room.Links.Count} firms within {Within.TotalSeconds:0} s …");
        var (errors, pages, acknowledgements, desk) = (
            new ConcurrentBag<string>(),
            new ConcurrentBag<double>(),
            new ConcurrentBag<double>(),
            new ConcurrentBag<double>()
        );
        using var officer = await LoadRoom.SignIn(site, room);
        var since = Stopwatch.StartNew();
        var atDesk = Task.Run(async () =>
        {
            while (since.Elapsed < Within)
            {
                foreach (
                    var page in (string[])
                        ["/desk", $"/desk/lists/{room.List}/board", $"/desk/lists/{room.List}"]
                )
                {
                    await Timed(desk, errors, () => officer.GetAsync(new Uri(page, UriKind.Relative)));
                }

                await Task.Delay(500);
            }
        });
        await Task.WhenAll(
            room.Links.Select(
                async (link, place) =>
                {
                    var at = Within * place / room.Links.Count;
                    if (at > since.Elapsed)
                    {
                        await Task.Delay(at - since.Elapsed);
                    }

                    await Visit(site, link, room.List, errors, pages, acknowledgements);
                }
            )
        );
        await atDesk;
        return new HerdResult(room.Links.Count, [.. errors], [.. pages], [.. acknowledgements], [.. desk]);
    }

    private static async Task Visit(
        Uri site,
        string link,
        int list,
        ConcurrentBag<string> errors,
        ConcurrentBag<double> pages,
        ConcurrentBag<double> acknowledgements
    )
    {
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
        };
        using var client = new HttpClient(handler) { BaseAddress = site };
        var page = await Timed(pages, errors, () => client.GetAsync(new Uri(link, UriKind.Relative)));
        if (FormToken.Of(page) is not { } token)
        {
            errors.Add($"{link}: no form");
            return;
        }

        using var form = new FormUrlEncodedContent([
            new("list", list.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new("__RequestVerificationToken", token),
        ]);
        await Timed(
            acknowledgements,
            errors,
            () => client.PostAsync(new Uri($"{link}?handler=Acknowledge", UriKind.Relative), form)
        );
    }

    private static async Task<string> Timed(
        ConcurrentBag<double> into,
        ConcurrentBag<string> errors,
        Func<Task<HttpResponseMessage>> ask
    )
    {
        var since = Stopwatch.StartNew();
        try
        {
            using var answer = await ask();
            var text = await answer.Content.ReadAsStringAsync();
            into.Add(since.Elapsed.TotalMilliseconds);
            if ((int)answer.StatusCode is not (200 or 302))
            {
                errors.Add($"{answer.RequestMessage?.RequestUri}: {(int)answer.StatusCode}");
            }

            return text;
        }
        catch (Exception wrong) when (wrong is HttpRequestException or TaskCanceledException)
        {
            errors.Add(wrong.Message);
            return string.Empty;
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Domain.Codes;

namespace EnvControl.Load;

/// <summary>Guesses firms and names of accounts, one that is there and one that is not in turn (枚举试探): the time must not tell which.</summary>
internal static class Guesses
{
    private const int Rounds = 400;
    private const string FirmPage = "/firm/sign-in";
    private const string StaffPage = "/accounts/sign-in";

    private static int _guests;

    /// <summary>Asks for codes, tries codes, and tries passwords; each guess from an address of its own.</summary>
    public static async Task<IReadOnlyList<GuessResult>> Run(Uri site, LoadRoom room)
    {
        Console.WriteLine($"{Rounds} guesses of each kind …");
        using var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }
        )
        {
            BaseAddress = site,
        };
        return
        [
            await Ask("a one-time code is asked for", $"{FirmPage}?handler=Code", FirmPage, OfFirm),
            await Ask("a wrong one-time code of a firm", $"{FirmPage}?handler=In", FirmPage, OfFirm),
            await Ask(
                "a wrong password",
                StaffPage,
                StaffPage,
                (round, isKnown) =>
                    [
                        new("name", isKnown ? LoadRoom.Officer : Text($"nobody{round}")),
                        new("password", "a-guess-among-many"),
                        new("code", "000000"),
                    ]
            ),
        ];

        IEnumerable<KeyValuePair<string, string>> OfFirm(int round, bool isKnown) =>
            [new("credit", isKnown ? room.Firms[round].Text : Nobody(round)), new("code", "000000")];

        async Task<GuessResult> Ask(
            string what,
            string address,
            string page,
            Func<int, bool, IEnumerable<KeyValuePair<string, string>>> fields
        )
        {
            var token = FormToken.Of(await client.GetStringAsync(new Uri(page, UriKind.Relative)));
            var (known, unknown) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                // Which comes first changes, so that neither always follows the other.
                foreach (var isKnown in new[] { round % 2 == 0, round % 2 != 0 })
                {
                    // What goes on after an answer, as sending a code, is not to weigh on the next.
                    await Task.Delay(5);
                    (isKnown ? known : unknown).Add(
                        await Timed(
                            client,
                            address,
                            [.. fields(round, isKnown), new("__RequestVerificationToken", token!)]
                        )
                    );
                }
            }

            return new GuessResult(what, Median(known), Median(unknown));
        }
    }

    private static async Task<double> Timed(
        HttpClient client,
        string address,
        IEnumerable<KeyValuePair<string, string>> fields
    )
    {
        var guest = ++_guests;
        using var form = new FormUrlEncodedContent(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = form,
        };
        request.Headers.Add("X-Forwarded-For", Text($"10.{guest >> 16}.{(guest >> 8) & 255}.{guest & 255}"));
        request.Headers.Add("X-Forwarded-Proto", "https");
        var since = Stopwatch.GetTimestamp();
        using var answer = await client.SendAsync(request);
        await answer.Content.ReadAsByteArrayAsync();
        var taken = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity
            ? taken
            : throw new InvalidOperationException(
                $"A guess at {address} was answered {(int)answer.StatusCode}."
            );
    }

    /// <summary>A code of no firm, as scattered as those of firms: neighbours in an index would be found sooner.</summary>
    private static string Nobody(int round)
    {
        const string signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var drawn = SHA256.HashData(Encoding.UTF8.GetBytes(Text($"nobody {round}")));
        return CreditCode
            .Complete("91410500", string.Concat(drawn.Take(8).Select(one => signs[one % signs.Length])))
            .Text;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}

using System.Net.Http.Headers;
using System.Text;

namespace EnvControl.Web.Tests.Api;

/// <summary>A curl command as a shell would read it, as far as the page of examples goes.</summary>
internal sealed class CurlLine(string line, IReadOnlyDictionary<string, string> words, string file)
{
    /// <summary>The request that it sends.</summary>
    public HttpRequestMessage Request()
    {
        var typed = Words().ToArray();
        typed[0].ShouldBe("curl");
        var request = new HttpRequestMessage();
        string? data = null;
        var headers = new List<(string Name, string Value)>();
        for (var i = 1; i < typed.Length; i++)
        {
            switch (typed[i])
            {
                case "-sS":
                    break;
                case "-X":
                    request.Method = new HttpMethod(typed[++i]);
                    break;
                case "-H":
                    var header = typed[++i].Split(": ", 2);
                    headers.Add((header[0], header[1]));
                    break;
                case "-d":
                    data = typed[++i];
                    break;
                case "-F":
                    typed[++i].ShouldStartWith("files=@");
                    request.Content = new MultipartFormDataContent
                    {
                        { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "files", typed[i][7..] },
                    };
                    break;
                default:
                    typed[i].ShouldStartWith("/");
                    request.RequestUri = new Uri(typed[i], UriKind.Relative);
                    break;
            }
        }

        if (data is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(data));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(
                "application/x-www-form-urlencoded"
            );
        }

        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type")
            {
                request.Content!.Headers.ContentType = new MediaTypeHeaderValue(value);
            }
            else
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    private IEnumerable<string> Words()
    {
        var word = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            var sign = line[i];
            if (quote == '\0' && char.IsWhiteSpace(sign))
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                    word.Clear();
                }
            }
            else if (sign == quote || (quote == '\0' && sign is '"' or '\''))
            {
                quote = quote == '\0' ? sign : '\0';
            }
            else if (quote == '"' && sign == '\\')
            {
                word.Append(line[++i]);
            }
            else if (quote != '\'' && sign == '$')
            {
                var name = string.Concat(line.Skip(i + 1).TakeWhile(char.IsAsciiLetterUpper));
                word.Append(words[name]);
                i += name.Length;
            }
            else
            {
                word.Append(sign);
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}

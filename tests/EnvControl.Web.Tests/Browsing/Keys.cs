using Microsoft.Playwright;

namespace EnvControl.Web.Tests.Browsing;

/// <summary>Somebody who uses the keyboard alone, and must always see where they are.</summary>
/// <param name="page">The page.</param>
internal sealed class Keys(IPage page)
{
    private const int MostTabs = 120;

    // Where the focus is, whether it shows, whether it is what was looked for.
    private const string Where = """
        selector => {
          const at = document.activeElement;
          if (at === null || at === document.body) { return 'nowhere'; }
          const style = getComputedStyle(at);
          const box = at.getBoundingClientRect();
          const isSeen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
          return isSeen ? (at.matches(selector) ? 'there' : 'on the way') : 'not to be seen: ' + at.outerHTML.slice(0, 200);
        }
        """;

    /// <summary>Goes on by the tabulator to the next element that fits, and sees the focus at each step.</summary>
    public async Task To(string selector)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<string>(Where, selector);
            at.ShouldBeOneOf("there", "on the way", "nowhere");
            if (at == "there")
            {
                return;
            }
        }

        throw new ShouldAssertException($"{page.Url}: {selector} can't be reached by the tabulator");
    }

    /// <summary>Goes to a field and types.</summary>
    public async Task Type(string selector, string text)
    {
        await To(selector);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes to a link or button and presses it.</summary>
    public async Task Press(string selector, string key = "Enter")
    {
        await To(selector);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Goes to a list and chooses by the arrows.</summary>
    public async Task Choose(string selector, string value)
    {
        await To(selector);
        await page.Keyboard.PressAsync("Home");
        for (var i = 0; i < MostTabs; i++)
        {
            if (await page.EvaluateAsync<string>("document.activeElement.value") == value)
            {
                return;
            }

            await page.Keyboard.PressAsync("ArrowDown");
        }

        throw new ShouldAssertException($"{page.Url}: {selector} does not offer {value}");
    }
}

using EnvControl.Application.WhatIf.Composing;

namespace EnvControl.Web.Pages.Analyst;

/// <summary>Reads a change from what was sent (改动表单字段); a field that was not sent keeps its usual value.</summary>
internal static class ChangeFields
{
    /// <summary>The change.</summary>
    public static ChangeForm Read(IFormCollection sent)
    {
        var usual = new ChangeForm();
        return new ChangeForm
        {
            Kind =
                Enum.TryParse<ChangeKind>(Text("kind", string.Empty), out var kind) && Enum.IsDefined(kind)
                    ? kind
                    : usual.Kind,
            Pick = Text("pick", usual.Pick),
            Count = Text("count", usual.Count),
            By = Text("by", usual.By),
            Industry = Text("industry", usual.Industry),
            FromGrade = Text("from", usual.FromGrade),
            Division = Text("division", usual.Division),
            IsRunningOnly = Text("running", string.Empty) == "yes",
            Condition = Text("condition", usual.Condition),
            Named = Text("named", usual.Named),
            Line = Text("line", usual.Line),
            ToGrade = Text("to", usual.ToGrade),
            List = Text("list", usual.List),
            Reason = Text("reason", usual.Reason),
            HighestLevel = Text("highest", usual.HighestLevel),
            Percent = Text("percent", usual.Percent),
            Of = Text("of", usual.Of),
            Rule = Text("rule", usual.Rule),
            Group = Text("group", usual.Group),
            Note = Text("note", usual.Note),
        };

        string Text(string name, string otherwise) =>
            sent.TryGetValue(name, out var value) ? value.LastOrDefault()?.Trim() ?? string.Empty : otherwise;
    }
}

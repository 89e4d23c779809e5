namespace EnvControl.Rules.Reference;

/// <summary>Lets one thread ask a workflow first (首次执行): RulesEngine compiles then, and several at once would each compile.</summary>
internal sealed class FirstAsking
{
    private readonly Lock _gate = new();
    private volatile bool _isOver;

    /// <summary>Asks; the first waits for nobody, others for the first.</summary>
    public T Ask<T>(Func<T> ask)
    {
        if (_isOver)
        {
            return ask();
        }

        lock (_gate)
        {
            var answer = ask();
            _isOver = true;
            return answer;
        }
    }
}

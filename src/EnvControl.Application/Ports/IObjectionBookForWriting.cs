using EnvControl.Application.Objections;

namespace EnvControl.Application.Ports;

/// <summary>Objections, while an action adds to them (写入中的异议台账).</summary>
public interface IObjectionBookForWriting : IObjectionBook
{
    /// <summary>The number the next objection gets.</summary>
    int NextNumber();

    /// <summary>Enters an objection.</summary>
    void Add(Objection objection);

    /// <summary>Enters an answer.</summary>
    void Add(ObjectionAnswer answer);
}

namespace EnvControl.Application.Ports;

/// <summary>The bureau's keys to seal with (签章密钥). They lie outside the database.</summary>
public interface ISealKeys
{
    /// <summary>The id of the key that seals; <c>null</c> when there is none.</summary>
    string? Current { get; }

    /// <summary>The ids of all keys whose seals are good, those no longer in use included.</summary>
    IReadOnlyList<string> Known { get; }

    /// <summary>Makes a key to seal with.</summary>
    /// <param name="doesReplace">Whether it may take the place of another, whose seals stay good.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="Domain.Faults.RefusedException">There is one already.</exception>
    string Make(bool doesReplace);
}

namespace Hearsay.Text;

/// <summary>A value, or the reason why there is none. A document that fails is an outcome, not an exception.</summary>
/// <typeparam name="T">What is had when it went well.</typeparam>
public sealed record Outcome<T>
    where T : class
{
    private Outcome(T? value, Diagnostic? failure) => (Value, Failure) = (value, failure);

    /// <summary>The value, or null where it failed.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value, or null where there is one.</summary>
    public Diagnostic? Failure { get; }

    /// <summary>It went well.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>It failed.</summary>
    public static implicit operator Outcome<T>(Diagnostic failure) => new(null, failure);
}

using System.Globalization;
using System.Text;

namespace Hearsay.Facts.Times.Grammar;

/// <summary>
/// Builds a value from captures: <c>{year}-{month}-{day|2}</c>. In braces stands a sum, difference, product or quotient of captures and numbers,
/// reckoned from left to right (<c>{ordinal-1}</c>), a question mark after a capture that may be lacking, and after a bar the digits to fill up to with zeros.
/// </summary>
internal sealed class ValueTemplate
{
    private readonly string template;

    /// <summary>Keeps the template.</summary>
    public ValueTemplate(string template) => this.template = template;

    /// <summary>The value for the given captures.</summary>
    /// <exception cref="FormatException">The template names what was not captured, or reckons with what is no number.</exception>
    public string Fill(Func<string, string?> capture)
    {
        if (!template.Contains('{', StringComparison.Ordinal)) return template;
        var value = new StringBuilder();
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            if (open < 0) open = template.Length;
            value.Append(template, position, open - position);
            if (open == template.Length) break;
            var close = template.IndexOf('}', open);
            value.Append(Evaluate(template[(open + 1)..close], capture));
            position = close + 1;
        }
        return value.ToString();
    }

    private static string Evaluate(string expression, Func<string, string?> capture)
    {
        var bar = expression.IndexOf('|', StringComparison.Ordinal);
        var sum = bar < 0 ? expression : expression[..bar];
        var value = Reckon(sum, capture);
        return bar < 0 ? value : value.PadLeft(int.Parse(expression.AsSpan(bar + 1), NumberStyles.None, CultureInfo.InvariantCulture), '0');
    }

    private static string Reckon(string sum, Func<string, string?> capture)
    {
        var end = sum.IndexOfAny(Operators);
        if (end < 0) return Term(sum, capture);
        var result = Number(Term(sum[..end], capture));
        while (end < sum.Length)
        {
            var next = sum.IndexOfAny(Operators, end + 1);
            if (next < 0) next = sum.Length;
            var operand = Number(Term(sum[(end + 1)..next], capture));
            result = sum[end] switch { '+' => result + operand, '-' => result - operand, '/' => result / operand, _ => result * operand };
            end = next;
        }
        return result.ToString(CultureInfo.InvariantCulture);
    }

    private static readonly char[] Operators = ['+', '-', '*', '/'];

    private static string Term(string name, Func<string, string?> capture)
    {
        if (char.IsAsciiDigit(name[0])) return name;
        if (name.EndsWith('?')) return capture(name[..^1]) ?? "";
        return capture(name) ?? throw new FormatException($"Nothing is captured as '{name}'.");
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

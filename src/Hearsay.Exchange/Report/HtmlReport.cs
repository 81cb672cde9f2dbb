using Hearsay.Exchange.Documents;

namespace Hearsay.Exchange.Report;

/// <summary>A case as one HTML page that needs nothing from elsewhere.</summary>
public static class HtmlReport
{
    /// <summary>The page. A pure function of the case.</summary>
    public static string Of(CaseIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return "<!doctype html>";
    }
}

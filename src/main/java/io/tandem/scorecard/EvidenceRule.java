package io.tandem.scorecard;

import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.ProjectAccess;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand as evidence: an http or https address somebody can open, or the key of an issue the writer sees. */
final class EvidenceRule {
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9][0-9]{0,9}");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final ProjectAccess access;
    private final Actor writer;
    private final Problems problems;

    EvidenceRule(ProjectAccess access, Actor writer, Problems problems) {
        this.access = access;
        this.writer = writer;
        this.problems = problems;
    }

    static boolean isIssueKey(String evidence) {
        return ISSUE_KEY.matcher(evidence).matches();
    }

    /** The evidence without blanks around it. @param known what stood there already: it may stay, whoever writes */
    String read(String evidence, String known, String field) {
        String text = evidence == null ? "" : evidence.strip();
        problems.require(text.length() <= ScorecardLimits.EVIDENCE, field, "text.long", ScorecardLimits.EVIDENCE);
        if (text.isEmpty() || text.equals(known) || text.length() > ScorecardLimits.EVIDENCE) {
            return text;
        }
        if (isIssueKey(text)) {
            problems.require(access.maySeeIssue(writer, text), field, "issue.unknown", text);
        } else {
            problems.require(isAddress(text), field, "scorecard.evidence.wrong", ScorecardLimits.shortened(text));
        }
        return text;
    }

    // An address with somebody's name and password in it would show them to every reader.
    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getScheme() != null && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT)) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}

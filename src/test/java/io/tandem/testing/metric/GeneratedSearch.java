package io.tandem.testing.metric;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * An answer of Jira's REST search with {@code expand=changelog} that is made up while it is read, so that no file is needed for a million issues. The same seed
 * gives the same text. Among the issues are those that real exports hold: without a status category, told out of order, with times of other zones, through statuses
 * that were deleted since, reopened, blocked twice, with sprints as lists and as the texts Jira makes of them.
 */
public final class GeneratedSearch {
    private final long seed;
    private final int issues;

    public GeneratedSearch(long seed, int issues) {
        this.seed = seed;
        this.issues = issues;
    }

    public InputStream stream() {
        return new Parts();
    }

    private String text(int place) {
        if (place == 0) {
            return "{\"expand\":\"schema,names\",\"startAt\":0,\"maxResults\":" + issues + ",\"total\":" + issues + ",\"issues\":[";
        }
        return place > issues ? "]}" : (place > 1 ? "," : "") + new GeneratedIssue(seed, place, issues).json();
    }

    private final class Parts extends InputStream {
        private byte[] part = new byte[0];
        private int at;
        private int next;

        @Override
        public int read() {
            return isAtEnd() ? -1 : part[at++] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0 || isAtEnd()) {
                return length == 0 ? 0 : -1;
            }
            int count = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, offset, count);
            at += count;
            return count;
        }

        private boolean isAtEnd() {
            while (at == part.length && next <= issues + 1) {
                part = text(next++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return at == part.length;
        }
    }
}

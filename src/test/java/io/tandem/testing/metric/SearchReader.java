package io.tandem.testing.metric;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tandem.metric.model.IssueHistory;
import io.tandem.sandbox.jira.load.SearchFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Issues as Jira's REST search with {@code expand=changelog} gives them, told one by one without a product in between: for checks against known numbers and for
 * measuring. Reads the JSON as a stream, skips what says nothing about facts, and needs the memory of one issue.
 */
public final class SearchReader {
    private static final JsonFactory JSON = new JsonFactory();

    private SearchReader() { }

    /** @param path a file, packed or not, or a folder of such files, taken by name */
    public static void read(Path path, Consumer<IssueHistory> each) throws IOException {
        for (Path file : SearchFile.files(path)) {
            try (InputStream in = SearchFile.open(file)) {
                read(in, each);
            }
        }
    }

    /** @param in a search answer, or a bare list of issues */
    public static void read(InputStream in, Consumer<IssueHistory> each) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                issues(parser, each);
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isIssues = parser.currentName().equals("issues");
                if (parser.nextToken() == JsonToken.START_ARRAY && isIssues) {
                    issues(parser, each);
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    public static List<IssueHistory> list(Path path) throws IOException {
        List<IssueHistory> histories = new ArrayList<>();
        read(path, histories::add);
        return histories;
    }

    private static void issues(JsonParser parser, Consumer<IssueHistory> each) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            IssueJson issue = new IssueJson();
            issue.read(parser);
            each.accept(issue.history());
        }
    }
}

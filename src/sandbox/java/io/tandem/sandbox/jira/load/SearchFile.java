package io.tandem.sandbox.jira.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the issues of a search answer one by one, so that a file of any size needs the memory of one issue. */
public final class SearchFile {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TEXT = 50_000_000;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build()).build()).build();

    private SearchFile() { }

    /** The file itself, or a folder's JSON files by name. */
    public static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.json(\\.gz)?")).sorted().toList();
        }
    }

    /** Hands over each issue with its place, from 1. Takes a search answer, a bare list of issues, or one issue. */
    static void read(Path file, ObjIntConsumer<JsonNode> issues) throws IOException {
        try (InputStream stream = open(file); JsonParser parser = JSON.createParser(stream)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                list(parser, issues);
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                answer(parser, issues);
            } else {
                throw new IOException("neither a search answer nor a list of issues");
            }
        }
    }

    /** The file's text, unpacked if it is packed, whatever its name says. */
    public static InputStream open(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            stream.mark(2);
            boolean isPacked = stream.read() == 0x1f && stream.read() == 0x8b;
            stream.reset();
            return isPacked ? new GZIPInputStream(stream, BUFFER) : stream;
        } catch (IOException broken) {
            stream.close();
            throw broken;
        }
    }

    private static void answer(JsonParser parser, ObjIntConsumer<JsonNode> issues) throws IOException {
        var single = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("issues")) {
                list(parser, issues);
            } else {
                single.set(name, parser.readValueAsTree());
            }
        }
        if (single.has("key") && single.has("fields")) {
            issues.accept(single, 1);
        }
    }

    private static void list(JsonParser parser, ObjIntConsumer<JsonNode> issues) throws IOException {
        int place = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            issues.accept(JSON.readTree(parser), ++place);
        }
    }
}

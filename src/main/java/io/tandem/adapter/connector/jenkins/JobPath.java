package io.tandem.adapter.connector.jenkins;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where Jenkins has a job, from its own address on. */
public final class JobPath {
    private JobPath() { }

    /** {@code folder/sub/job} is {@code /job/folder/job/sub/job/job}; a branch's job keeps its encoded name, which is encoded again. */
    public static String of(String name) {
        return Arrays.stream(name.split("/")).filter(part -> !part.isBlank() && !part.equals(".") && !part.equals("..")).map(part -> "/job/" + URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20")).collect(Collectors.joining());
    }
}

package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.SandboxOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What the README tells people to type works as it stands there. */
public class ReadmeIT {
    private static final Path README = Path.of(System.getProperty("project.directory", "."), "README.md");
    private static final String DOCUMENTED = "http://localhost:2990/jira";

    @Test
    public void theCallsOfTheApiAreAnswered() throws IOException, InterruptedException {
        List<String> calls = commands("curl").filter(command -> command.contains(DOCUMENTED)).toList();
        assertThat(calls).hasSizeGreaterThanOrEqualTo(3);
        for (String call : calls) {
            assertThat(send(call).statusCode()).as(call).isBetween(200, 201);
        }
    }

    @Test
    public void theOptionsOfTheSandboxExist() throws IOException {
        List<String> commands = commands("./tandem sandbox").toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(6);
        for (String command : commands) {
            String[] arguments = words(command.replaceFirst(" +#.*$", "")).skip(2).toArray(String[]::new);
            if (!Arrays.equals(arguments, new String[] {"--help"})) {
                assertThat(SandboxOptions.parse(arguments)).as(command).isNotNull();
            }
        }
    }

    private static HttpResponse<String> send(String call) throws IOException, InterruptedException {
        String url = RunningSandbox.get().jira(found(call, "\"" + Pattern.quote(DOCUMENTED) + "([^\"]*)\""));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        Matcher headers = Pattern.compile("-H \"([^:]+): ([^\"]+)\"").matcher(call);
        while (headers.find()) {
            request.header(headers.group(1), headers.group(2));
        }
        if (call.contains("-X POST")) {
            request.POST(HttpRequest.BodyPublishers.ofString(found(call, "-d '([^']*)'")));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private static Stream<String> words(String command) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command).results().map(match -> match.group(1) == null ? match.group(2) : match.group(1));
    }

    private static Stream<String> commands(String start) throws IOException {
        return Pattern.compile("(?s)```sh\n(.*?)```").matcher(Files.readString(README)).results().flatMap(match -> match.group(1).lines()).filter(line -> line.startsWith(start));
    }
}

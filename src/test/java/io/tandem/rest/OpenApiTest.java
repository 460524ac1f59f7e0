package io.tandem.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** The OpenAPI document that is served says what the resources do; write it anew with -Dupdate.lists=true. */
public class OpenApiTest {
    private static final java.nio.file.Path DOCUMENT = java.nio.file.Path.of("src", "main", "resources", "openapi", "tandem.json");
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    public void theDocumentServedIsTrue() throws IOException {
        JsonNode actual = new OpenApiDocument().of(resources(), "1.0");
        if (Boolean.getBoolean("update.lists")) {
            Files.writeString(DOCUMENT, json.writeValueAsString(actual) + "\n");
        }
        assertThat(json.readTree(DOCUMENT.toFile())).as("run mvn test -Dtest=OpenApiTest -Dupdate.lists=true and look at the difference").isEqualTo(actual);
    }

    @Test
    public void everyCallSaysWhoMayMakeIt() {
        List<String> open = resources().stream().flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> OpenApiDocument.verb(method).isPresent() && !saysWho(resource) && !saysWho(method))
                .map(method -> resource.getSimpleName() + "." + method.getName())).toList();
        assertThat(open).as("calls without an access annotation").isEmpty();
    }

    @Test
    public void noTwoCallsShareAnAddress() {
        List<String> addresses = resources().stream().flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> OpenApiDocument.verb(method).isPresent()).map(method -> address(resource, method))).toList();
        assertThat(addresses).doesNotHaveDuplicates().isNotEmpty();
    }

    private static String address(Class<?> resource, Method method) {
        jakarta.ws.rs.Consumes consumes = method.getAnnotation(jakarta.ws.rs.Consumes.class);
        return OpenApiDocument.verb(method).orElseThrow() + " " + OpenApiDocument.path(resource, method) + (consumes == null ? "" : Arrays.toString(consumes.value()));
    }

    private static boolean saysWho(java.lang.reflect.AnnotatedElement element) {
        return Stream.of(element.getAnnotations()).map(Annotation::annotationType).anyMatch(type -> type.getPackageName().startsWith("com.atlassian.plugins.rest.api.security")
                || type.getPackageName().startsWith("com.atlassian.annotations.security"));
    }

    private static List<Class<?>> resources() {
        return new ClassFileImporter().importPath(java.nio.file.Path.of("target", "classes", "io", "tandem", "rest")).stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).<Class<?>>map(JavaClass::reflect).sorted(Comparator.comparing(Class::getName)).toList();
    }
}

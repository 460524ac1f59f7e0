package io.tandem.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The OpenAPI 3.1 document of our resources, read from their annotations and records. */
final class OpenApiDocument {
    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");

    private final ObjectMapper json = new ObjectMapper();
    private final SortedMap<String, ObjectNode> schemas = new TreeMap<>();

    ObjectNode of(List<Class<?>> resources, String version) {
        SortedMap<String, ObjectNode> paths = new TreeMap<>();
        for (Class<?> resource : resources) {
            Arrays.stream(resource.getDeclaredMethods()).sorted(Comparator.comparing(Method::getName)).forEach(method -> verb(method).ifPresent(verb ->
                    paths.computeIfAbsent(path(resource, method), path -> json.createObjectNode()).set(verb, operation(resource, method))));
        }
        ObjectNode document = json.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Tandem").put("version", version).put("description", "Base /rest/tandem/1.0. Every refusal has the shape ErrorAnswer.");
        document.putArray("servers").addObject().put("url", "/rest/tandem/1.0");
        ObjectNode all = document.putObject("paths");
        paths.forEach(all::set);
        schema(io.tandem.rest.support.ErrorAnswer.class);
        ObjectNode components = document.putObject("components");
        ObjectNode named = components.putObject("schemas");
        schemas.forEach(named::set);
        components.putObject("securitySchemes").putObject("token").put("type", "http").put("scheme", "bearer");
        return document;
    }

    static Optional<String> verb(Method method) {
        return METHODS.entrySet().stream().filter(entry -> method.isAnnotationPresent(entry.getKey())).map(Map.Entry::getValue).findFirst();
    }

    static String path(Class<?> resource, Method method) {
        String below = method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : "";
        return ("/" + resource.getAnnotation(Path.class).value() + "/" + below).replaceAll("/+", "/").replaceAll("(.)/$", "$1").replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
    }

    private ObjectNode operation(Class<?> resource, Method method) {
        ObjectNode operation = json.createObjectNode().put("operationId", resource.getSimpleName().replace("Resource", "") + "_" + method.getName());
        operation.putArray("tags").add(resource.getPackageName().substring(resource.getPackageName().lastIndexOf('.') + 1));
        ArrayNode parameters = json.createArrayNode();
        for (Parameter parameter : method.getParameters()) {
            describe(parameter, parameters, operation, consumes(resource, method));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode success = responses.putObject("2XX").put("description", "done");
        if (method.getReturnType() != Response.class && method.getReturnType() != void.class) {
            success.putObject("content").putObject(produces(resource, method)).set("schema", schema(method.getGenericReturnType()));
        }
        ObjectNode refusal = responses.putObject("default").put("description", "refused: 400, 401, 403, 404, 409, 413, 415, 429 or 503");
        refusal.putObject("content").putObject("application/json").putObject("schema").put("$ref", "#/components/schemas/ErrorAnswer");
        return operation;
    }

    private void describe(Parameter parameter, ArrayNode parameters, ObjectNode operation, String type) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            Arrays.stream(parameter.getType().getDeclaredFields()).filter(field -> field.isAnnotationPresent(QueryParam.class)).forEach(field ->
                    parameters.addObject().put("name", field.getAnnotation(QueryParam.class).value()).put("in", "query").set("schema", schema(field.getGenericType())));
        } else if (parameter.isAnnotationPresent(PathParam.class)) {
            named(parameters, parameter.getAnnotation(PathParam.class).value(), "path", parameter).put("required", true);
        } else if (parameter.isAnnotationPresent(QueryParam.class)) {
            named(parameters, parameter.getAnnotation(QueryParam.class).value(), "query", parameter);
        } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
            named(parameters, parameter.getAnnotation(HeaderParam.class).value(), "header", parameter);
        } else if (!parameter.isAnnotationPresent(Context.class)) {
            operation.putObject("requestBody").put("required", true).putObject("content").putObject(type).set("schema", schema(parameter.getParameterizedType()));
        }
    }

    private ObjectNode named(ArrayNode parameters, String name, String place, Parameter parameter) {
        ObjectNode node = parameters.addObject().put("name", name).put("in", place);
        node.set("schema", schema(parameter.getParameterizedType()));
        return node;
    }

    private static String consumes(Class<?> resource, Method method) {
        Consumes consumes = method.isAnnotationPresent(Consumes.class) ? method.getAnnotation(Consumes.class) : resource.getAnnotation(Consumes.class);
        return consumes == null ? "application/json" : consumes.value()[0];
    }

    private static String produces(Class<?> resource, Method method) {
        Produces produces = method.isAnnotationPresent(Produces.class) ? method.getAnnotation(Produces.class) : resource.getAnnotation(Produces.class);
        return produces == null ? "application/json" : produces.value()[0];
    }

    private JsonNode schema(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return generic(parameterized);
        }
        if (!(type instanceof Class<?> plain)) {
            return json.createObjectNode();
        }
        if (plain.isEnum()) {
            ObjectNode node = json.createObjectNode().put("type", "string");
            ArrayNode values = node.putArray("enum");
            Arrays.stream(plain.getEnumConstants()).map(Object::toString).forEach(values::add);
            return node;
        }
        return plain.isRecord() ? reference(plain) : simple(plain);
    }

    private JsonNode generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        ObjectNode node = json.createObjectNode();
        if (Collection.class.isAssignableFrom(raw)) {
            return node.put("type", "array").set("items", schema(type.getActualTypeArguments()[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return node.put("type", "object").set("additionalProperties", schema(type.getActualTypeArguments()[1]));
        }
        if (raw == io.tandem.rest.support.PageAnswer.class) {
            node.put("type", "object");
            ObjectNode properties = node.putObject("properties");
            for (String number : List.of("start", "limit", "total")) {
                properties.putObject(number).put("type", "integer");
            }
            properties.putObject("values").put("type", "array").set("items", schema(type.getActualTypeArguments()[0]));
        }
        return node;
    }

    private JsonNode simple(Class<?> type) {
        ObjectNode node = json.createObjectNode();
        if (type == boolean.class || type == Boolean.class) {
            return node.put("type", "boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return node.put("type", "integer");
        }
        if (type == double.class || type == Double.class || Number.class.isAssignableFrom(type)) {
            return node.put("type", "number");
        }
        return type == String.class ? node.put("type", "string") : node;
    }

    private JsonNode reference(Class<?> type) {
        String name = (type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName().replace("Resource", "")) + type.getSimpleName();
        if (!schemas.containsKey(name)) {
            ObjectNode node = json.createObjectNode().put("type", "object");
            schemas.put(name, node);
            ObjectNode properties = node.putObject("properties");
            for (RecordComponent component : type.getRecordComponents()) {
                properties.set(component.getName(), schema(component.getGenericType()));
            }
        }
        return json.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }
}

package io.tandem.sandbox.host.module;

import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** One call of an action: the command's method, its annotations, the parameters. */
final class ActionCall {
    private final Object action;
    private final String command;

    /** @param command empty for the plain address */
    ActionCall(Object action, String command) {
        this.action = action;
        this.command = command;
    }

    /** The add-on's own method behind the command; empty when neither it nor its base has one. */
    Optional<Method> method() {
        String name = command.isEmpty() ? "doExecute" : "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        for (Class<?> type = action.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    /** The HTTP methods its annotation allows; empty when there is no annotation. */
    Optional<SupportedMethods> supported() {
        return method().map(method -> method.getAnnotation(SupportedMethods.class)).or(() -> Optional.ofNullable(action.getClass().getAnnotation(SupportedMethods.class)));
    }

    boolean needsToken() {
        return method().map(method -> method.isAnnotationPresent(RequiresXsrfCheck.class)).orElse(false);
    }

    /** Validation and the command's method; the name of the view. */
    String run() throws Exception {
        if (command.isEmpty()) {
            return ((webwork.action.Action) action).execute();
        }
        Method method = method().orElseThrow();
        method.setAccessible(true);
        try {
            return (String) method.invoke(action);
        } catch (InvocationTargetException problem) {
            throw problem.getCause() instanceof Exception cause ? cause : problem;
        }
    }

    /** Calls {@code setName} for every parameter that has such a setter. */
    void fill(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> setter(name).ifPresent(setter -> set(setter, values)));
    }

    private Optional<Method> setter(String parameter) {
        if (parameter.isEmpty()) {
            return Optional.empty();
        }
        String name = "set" + Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1);
        return Arrays.stream(action.getClass().getMethods()).filter(method -> method.getName().equals(name) && method.getParameterCount() == 1).findFirst();
    }

    private void set(Method setter, String[] values) {
        Object value = converted(setter.getParameterTypes()[0], values);
        if (value == null && setter.getParameterTypes()[0].isPrimitive()) {
            return;
        }
        try {
            setter.invoke(action, value);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(setter.getName() + " failed: " + problem.getCause(), problem);
        }
    }

    private static Object converted(Class<?> type, String[] values) {
        if (type == String[].class) {
            return values;
        }
        String value = values[0];
        try {
            if (type == String.class) {
                return value;
            }
            if (type == boolean.class || type == Boolean.class) {
                return Boolean.valueOf(value);
            }
            return type == long.class || type == Long.class ? (Object) Long.valueOf(value) : type == int.class || type == Integer.class ? Integer.valueOf(value) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}

package io.tandem.sandbox.jira.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets an object answer for an interface by the names and parameter types of its public methods, so that the slice may shrink and grow around it. */
public final class Offer implements InvocationHandler {
    private final Class<?> type;
    private final Object handler;
    private final Map<Method, Optional<Method>> known = new ConcurrentHashMap<>();

    private Offer(Class<?> type, Object handler) {
        this.type = type;
        this.handler = handler;
    }

    /** The interface, answered by the handler; other members throw a sentence naming them. Equal when the handlers are. */
    public static <T> T as(Class<T> type, Object handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Offer(type, handler)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(method, arguments);
        }
        Method target = known.computeIfAbsent(method, this::find)
            .orElseThrow(() -> new UnsupportedOperationException("not offered by the sandbox: " + type.getSimpleName() + "." + method.getName()));
        try {
            return target.invoke(handler, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Method method, Object... arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments[0] != null && Proxy.isProxyClass(arguments[0].getClass()) && Proxy.getInvocationHandler(arguments[0]) instanceof Offer other && handler.equals(other.handler);
            case "hashCode" -> handler.hashCode();
            default -> handler.toString();
        };
    }

    private Optional<Method> find(Method asked) {
        try {
            Method method = handler.getClass().getMethod(asked.getName(), asked.getParameterTypes());
            method.setAccessible(true);
            return Optional.of(method);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}

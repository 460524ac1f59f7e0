package io.tandem.sandbox.host.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls {@code @EventListener} methods in the publisher's thread, on this node only. A failing listener is logged; the others still hear. */
final class HostEvents implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger("io.tandem.sandbox.events");
    private final Map<Object, List<Method>> listeners = new ConcurrentHashMap<>();

    @Override
    public void register(Object listener) {
        List<Method> methods = Arrays.stream(listener.getClass().getMethods()).filter(method -> method.isAnnotationPresent(EventListener.class)).toList();
        if (methods.isEmpty() || methods.stream().anyMatch(method -> method.getParameterCount() != 1)) {
            throw new IllegalArgumentException(listener.getClass().getName() + " needs public @EventListener methods with one parameter");
        }
        methods.forEach(method -> method.setAccessible(true));
        listeners.put(listener, methods);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }

    @Override
    public void publish(Object event) {
        listeners.forEach((listener, methods) -> methods.stream().filter(method -> method.getParameterTypes()[0].isInstance(event)).forEach(method -> tell(listener, method, event)));
    }

    private static void tell(Object listener, Method method, Object event) {
        Thread thread = Thread.currentThread();
        ClassLoader outer = thread.getContextClassLoader();
        thread.setContextClassLoader(listener.getClass().getClassLoader());
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException problem) {
            LOG.error("Listener {} failed on {}", method, event, problem.getCause());
        } catch (IllegalAccessException problem) {
            throw new IllegalStateException(problem);
        } finally {
            thread.setContextClassLoader(outer);
        }
    }
}

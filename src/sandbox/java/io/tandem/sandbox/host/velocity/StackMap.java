package io.tandem.sandbox.host.velocity;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** A page's values over the getters of its action: {@code $name} finds {@code action.getName()} when no value has that name. */
public final class StackMap extends HashMap<String, Object> {
    private static final long serialVersionUID = 1L;
    private final transient Object action;

    public StackMap(Map<String, Object> values, Object action) {
        super(values);
        this.action = action;
    }

    @Override
    public boolean containsKey(Object name) {
        return super.containsKey(name) || getter(name) != null;
    }

    @Override
    public Object get(Object name) {
        if (super.containsKey(name)) {
            return super.get(name);
        }
        Method getter = getter(name);
        try {
            return getter == null ? null : getter.invoke(action);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException("$" + name + " failed: " + problem.getCause(), problem);
        }
    }

    private Method getter(Object name) {
        String text = String.valueOf(name);
        if (text.isEmpty() || !Character.isJavaIdentifierStart(text.charAt(0))) {
            return null;
        }
        String suffix = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        for (String prefix : new String[] {"get", "is"}) {
            try {
                return action.getClass().getMethod(prefix + suffix);
            } catch (NoSuchMethodException absent) {
                // The other prefix may fit.
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

package io.tandem.sandbox.host.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Looks methods up as Velocity does, asks the allowlist, and marks what {@code @HtmlSafe} methods give. */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWLIST = "sandbox.allowlist";
    private RuntimeServices runtime;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        runtime = services;
    }

    private Allowlist allowlist() {
        return (Allowlist) runtime.getProperty(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        Object[] plain = plain(arguments);
        VelMethod found = super.getMethod(target, name, plain, info);
        if (found == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, plain);
        if (method != null && !allowlist().allows(target, method)) {
            return null;
        }
        return new GuardedMethod(found, method != null && isSafe(method));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, info);
        if (found == null || target instanceof Map && target.getClass().getName().startsWith("java.util.")) {
            return found;
        }
        Method method = getter(target.getClass(), found.getMethodName());
        if (method != null && !allowlist().allows(target, method)) {
            return null;
        }
        return method != null && isSafe(method) ? new SafeGetter(found) : found;
    }

    private Method getter(Class<?> type, String name) throws Exception {
        Method method = introspector.getMethod(type, name, new Object[0]);
        return method == null ? introspector.getMethod(type, name, new Object[] {""}) : method;
    }

    private static boolean isSafe(Method method) {
        return method.isAnnotationPresent(HtmlSafe.class) || method.getReturnType().isAnnotationPresent(HtmlSafe.class);
    }

    static Object[] plain(Object[] arguments) {
        if (arguments == null) {
            return new Object[0];
        }
        Object[] plain = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            plain[at] = arguments[at] instanceof SafeHtml safe ? safe.value() : arguments[at];
        }
        return plain;
    }

    private record GuardedMethod(VelMethod method, boolean safe) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            Object result = method.invoke(target, plain(arguments));
            return safe && result != null ? new SafeHtml(result) : result;
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Class getReturnType() {
            return safe ? Object.class : method.getReturnType();
        }
    }

    private record SafeGetter(VelPropertyGet getter) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            Object value = getter.invoke(target);
            return value == null ? null : new SafeHtml(value);
        }

        @Override
        public boolean isCacheable() {
            return getter.isCacheable();
        }

        @Override
        public String getMethodName() {
            return getter.getMethodName();
        }
    }
}

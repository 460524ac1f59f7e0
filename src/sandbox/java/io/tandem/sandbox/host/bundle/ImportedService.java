package io.tandem.sandbox.host.bundle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A host service as an add-on gets it: a proxy of the interface, never the object itself. */
final class ImportedService {
    private ImportedService() {
    }

    static Object of(Class<?> type, Object service) {
        if (!type.isInterface()) {
            return service;
        }
        return Proxy.newProxyInstance(ImportedService.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(self, service, method.getName(), arguments);
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException problem) {
                throw problem.getCause();
            }
        });
    }

    private static Object ofObject(Object self, Object service, String method, Object[] arguments) {
        return switch (method) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "service " + service;
        };
    }
}

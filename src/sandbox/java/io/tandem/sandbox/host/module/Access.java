package io.tandem.sandbox.host.module;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may call: the security annotations of both families, on the method, else the class, else the package. Without one: licensed users only. The
 * sandbox's site is private, so {@code AnonymousSiteAccess} needs a log-in.
 */
enum Access {
    ANYONE, LOGGED_IN, ADMINISTRATOR, SYSTEM_ADMINISTRATOR;

    static Access of(Class<?> type, Method method) {
        return Stream.of(method, type, type.getPackage()).map(Access::declared).flatMap(Optional::stream).findFirst().orElse(LOGGED_IN);
    }

    private static Optional<Access> declared(AnnotatedElement place) {
        return Arrays.stream(place.getAnnotations()).filter(Access::isSecurity).map(Access::meaning).findFirst();
    }

    private static boolean isSecurity(Annotation annotation) {
        String name = annotation.annotationType().getPackageName();
        return (name.equals("com.atlassian.annotations.security") || name.equals("com.atlassian.plugins.rest.api.security.annotation"))
            && annotation.annotationType() != XsrfProtectionExcluded.class;
    }

    private static Access meaning(Annotation annotation) {
        return switch (annotation.annotationType().getSimpleName()) {
            case "UnrestrictedAccess" -> ANYONE;
            case "AdminOnly" -> ADMINISTRATOR;
            case "SystemAdminOnly" -> SYSTEM_ADMINISTRATOR;
            default -> LOGGED_IN;
        };
    }

    static boolean isXsrfExcluded(Class<?> type, Method method) {
        return method.isAnnotationPresent(XsrfProtectionExcluded.class) || type.isAnnotationPresent(XsrfProtectionExcluded.class);
    }
}

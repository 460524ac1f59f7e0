package io.tandem.adapter.platform;

import io.tandem.shared.SelfTestReport.Difference;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A product member as our byte code names it.
 *
 * @param product    where it is needed: {@code jira}, {@code confluence} or {@code both}
 * @param kind       {@code class}, {@code interface}, {@code method}, {@code static}, {@code field} or {@code implements}
 * @param owner      the class it is called on; for {@code implements} our class
 * @param name       the member's name; for a type, its own name again; for {@code implements} the product's type
 * @param descriptor the JVM's descriptor of parameters and return type; empty for a type
 */
record Link(String product, String kind, String owner, String name, String descriptor) {
    static Link parse(String line) {
        String[] parts = line.split("\\|", -1);
        return new Link(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    boolean isFor(String running) {
        return product.equals("both") || product.equals(running);
    }

    Optional<Difference> findDifference(ClassLoader classes) {
        Class<?> type;
        try {
            type = Class.forName(owner, false, classes);
        } catch (ClassNotFoundException missing) {
            return different("no such type");
        }
        return switch (kind) {
            case "class" -> type.isInterface() ? different("an interface") : Optional.empty();
            case "interface" -> type.isInterface() ? Optional.empty() : different("a class");
            case "field" -> findField(type, classes);
            case "implements" -> findUnimplemented(type);
            default -> name.equals("<init>") ? findConstructor(type, classes) : findMethod(type, classes);
        };
    }

    private Optional<Difference> findField(Class<?> type, ClassLoader classes) {
        Class<?> wanted = MethodType.fromMethodDescriptorString("()" + descriptor, classes).returnType();
        for (Field field : type.getFields()) {
            if (field.getName().equals(name)) {
                return field.getType() == wanted ? Optional.empty() : different(field.toString());
            }
        }
        return different("no such field");
    }

    private Optional<Difference> findConstructor(Class<?> type, ClassLoader classes) {
        Class<?>[] parameters = MethodType.fromMethodDescriptorString(descriptor, classes).parameterArray();
        boolean exists = Arrays.stream(type.getDeclaredConstructors()).filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
                .map(Constructor::getParameterTypes).anyMatch(found -> Arrays.equals(found, parameters));
        return exists ? Optional.empty() : different("no such constructor");
    }

    private Optional<Difference> findMethod(Class<?> type, ClassLoader classes) {
        MethodType wanted = MethodType.fromMethodDescriptorString(descriptor, classes);
        Optional<Method> found = methods(type).filter(method -> method.getName().equals(name))
                .filter(method -> method.getReturnType() == wanted.returnType() && Arrays.equals(method.getParameterTypes(), wanted.parameterArray())).findFirst();
        if (found.isEmpty()) {
            return different(methods(type).filter(method -> method.getName().equals(name)).map(Method::toString).findFirst().orElse("no such method"));
        }
        boolean isStatic = Modifier.isStatic(found.get().getModifiers());
        return isStatic == kind.equals("static") ? Optional.empty() : different(found.get().toString());
    }

    /** Our class must implement every abstract method that the product's type really has: the compiler saw only those in the slice. */
    private Optional<Difference> findUnimplemented(Class<?> ours) {
        if (Modifier.isAbstract(ours.getModifiers())) {
            return Optional.empty();
        }
        return Arrays.stream(ours.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()))
                .findFirst().flatMap(method -> different("an abstract method we do not implement: " + method));
    }

    /** All methods a call on this type can reach: its own and inherited ones, protected ones too. */
    private static Stream<Method> methods(Class<?> type) {
        Stream.Builder<Method> methods = Stream.builder();
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            Class<?> current = open.remove();
            Arrays.stream(current.getDeclaredMethods()).filter(method -> !Modifier.isPrivate(method.getModifiers())).forEach(methods::add);
            if (current.getSuperclass() != null) {
                open.add(current.getSuperclass());
            }
            open.addAll(Arrays.asList(current.getInterfaces()));
        }
        if (type.isInterface()) {
            Arrays.stream(Object.class.getMethods()).forEach(methods::add);
        }
        return methods.build();
    }

    private Optional<Difference> different(String found) {
        return Optional.of(new Difference(toString(), kind + " " + descriptor, found));
    }

    @Override
    public String toString() {
        return name.equals(owner) ? owner : owner + "#" + name + descriptor;
    }
}

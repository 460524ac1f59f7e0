package io.tandem.sandbox.host.velocity;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which methods templates may call: what the platform lists (JDK values and collections, the helpers of the page) and what the add-on's
 * {@code <velocity-allowlist>} names, by the class of the object at run time, not by an interface.
 */
public final class Allowlist {
    /** Packages and classes whose methods the platform itself allows. */
    private static final Pattern PLATFORM = Pattern.compile(
        "java\\.lang\\.(String|Boolean|Character|Byte|Short|Integer|Long|Float|Double|Number)|java\\.util\\.(?!ServiceLoader|Timer|concurrent\\.|zip\\.|jar\\.|prefs\\.|logging\\.|Scanner|Formatter).*"
            + "|io\\.tandem\\.sandbox\\.host\\.velocity\\.helper\\..*");
    private static final Set<String> OBJECT = Set.of("toString", "equals", "hashCode");

    private final Set<String> entries;
    private final Set<String> blocked = new ConcurrentSkipListSet<>();

    /** @param entries {@code Class#method(parameter parameter)} lines */
    public Allowlist(List<String> entries) {
        this.entries = entries.stream().map(Allowlist::normal).collect(Collectors.toUnmodifiableSet());
    }

    private static String normal(String entry) {
        String line = entry.trim();
        if (!line.matches("[\\w.$]+#\\w+\\([\\w.$\\[\\] ,]*\\)")) {
            throw new IllegalArgumentException("velocity-allowlist: \"" + line + "\" is not of the form fq.Class#method(fq.Parameter)");
        }
        return line.replace(",", " ").replaceAll("\\s+", " ").replace("( ", "(").replace(" )", ")");
    }

    /** True when the template may call it; otherwise the method is recorded. */
    boolean allows(Object target, Method method) {
        if (Proxy.isProxyClass(target.getClass())) {
            return refuse("java.lang.reflect.Proxy on the blocklist: " + signature(method.getDeclaringClass(), method));
        }
        Class<?> type = target.getClass();
        boolean allowed = PLATFORM.matcher(type.getName()).matches() || method.getDeclaringClass() == Object.class && OBJECT.contains(method.getName())
            || entries.contains(signature(type, method));
        return allowed || refuse(signature(type, method));
    }

    private boolean refuse(String what) {
        if (blocked.add(what)) {
            org.slf4j.LoggerFactory.getLogger("io.tandem.sandbox.velocity").warn("Velocity method blocked, needs allowlisting: {}", what);
        }
        return false;
    }

    static String signature(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName() + Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(" ", "(", ")"));
    }

    /** What templates were refused so far. */
    public List<String> blocked() {
        return List.copyOf(blocked);
    }

    /** The add-on's own lines. */
    public Set<String> entries() {
        return entries;
    }
}

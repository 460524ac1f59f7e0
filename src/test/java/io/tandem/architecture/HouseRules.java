package io.tandem.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The map of docs/architecture.md as rules. They take the root package, so that the same rule runs on the add-on and on a seeded violation. */
final class HouseRules {
    /** Features by floor: a feature may read another one's {@code api} only when that one lives lower. */
    static final Map<String, Integer> FLOORS = floors();
    private static final Set<String> MUTABLE = Set.of("java.util.HashMap", "java.util.ArrayList", "java.util.HashSet", "java.util.LinkedHashMap", "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.atomic.AtomicLong", "java.util.concurrent.atomic.AtomicInteger", "java.util.concurrent.atomic.AtomicReference", "java.lang.ThreadLocal");
    private static final Set<String> OUTSIDE = Set.of("java.net.http", "java.nio.file", "java.sql", "javax.sql");

    private HouseRules() { }

    private static Map<String, Integer> floors() {
        Map<String, Integer> floors = new LinkedHashMap<>();
        for (String feature : new String[] {"connection", "metric", "review", "team", "wiki"}) {
            floors.put(feature, 1);
        }
        for (String feature : new String[] {"debt", "scorecard", "goal", "plan", "insight"}) {
            floors.put(feature, 2);
        }
        floors.put("governance", 3);
        floors.put("joint", 4);
        floors.put("export", 4);
        floors.put("retro", 4);
        return floors;
    }

    /** Every rule with the sentence it stands for. */
    static Map<String, ArchRule> all(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("features are pure and read only downwards", featuresArePure(root));
        rules.put("the ground floor stands on Java alone", groundIsPure(root));
        rules.put("time comes in as a Clock", timeComesIn(root));
        rules.put("no static state", noStaticState(root));
        rules.put("Jira stays in its rooms", onlyIn(root, new String[] {"com.atlassian.jira..", "com.atlassian.query..", "com.opensymphony.."}, "adapter.jira", "ui.jira", "wiring.jira"));
        rules.put("Confluence stays in its rooms", onlyIn(root, new String[] {"com.atlassian.confluence.."}, "adapter.confluence", "ui.confluence", "wiring.confluence"));
        rules.put("no class knows both products", noClassKnowsBoth(root));
        rules.put("Active Objects stay in the store", onlyIn(root, new String[] {"net.java.ao..", "com.atlassian.activeobjects.."}, "adapter.store", "wiring.jira"));
        rules.put("JAX-RS stays in rest", onlyIn(root, new String[] {"jakarta.ws.rs.."}, "rest"));
        rules.put("servlets stay in rest and ui", onlyIn(root, new String[] {"jakarta.servlet.."}, "rest", "ui"));
        rules.put("adapters know neither rest nor ui", noClasses().that().resideInAPackage(root + ".adapter..").should().dependOnClassesThat().resideInAnyPackage(root + ".rest..", root + ".ui..").allowEmptyShould(true));
        rules.put("rest and ui know no adapter", noClasses().that().resideInAnyPackage(root + ".rest..", root + ".ui..").should().dependOnClassesThat().resideInAnyPackage(root + ".adapter..", root + ".wiring..").allowEmptyShould(true));
        rules.put("connectors know only http of one another", connectorsAreApart(root));
        rules.put("no static host lookup", noClasses().that().resideInAPackage(root + "..").should().dependOnClassesThat().haveSimpleName("ComponentAccessor"));
        rules.put("constructors receive, fields do not", noFields().that().areDeclaredInClassesThat().resideInAPackage(root + "..").should().beAnnotatedWith("jakarta.inject.Inject").orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired"));
        rules.put("find is Optional and list is all", verbsPromise(root));
        return rules;
    }

    private static ArchRule featuresArePure(String root) {
        return classes().that(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("are in a feature") {
            @Override
            public boolean test(JavaClass type) {
                return feature(root, type).isPresent();
            }
        }).should(new ArchCondition<JavaClass>("import Java, the ground floor, themselves and the api of features below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!mayRead(root, type, dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        }).allowEmptyShould(true);
    }

    private static boolean mayRead(String root, JavaClass from, JavaClass to) {
        if (isPlainJava(to) || to.getPackageName().startsWith(root + ".shared")) {
            return true;
        }
        Optional<String> own = feature(root, from);
        Optional<String> other = feature(root, to);
        return other.isPresent() && (other.equals(own)
                || FLOORS.get(other.get()) < FLOORS.get(own.orElseThrow()) && isApi(root, other.get(), to));
    }

    /** A feature's api, or that of a part of it ({@code connection.pipeline.api}). */
    private static boolean isApi(String root, String feature, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + "." + feature + ".") && (type.getPackageName() + ".").contains(".api.");
    }

    private static boolean isPlainJava(JavaClass type) {
        String name = type.getPackageName();
        return type.isPrimitive() || (name.startsWith("java.") || name.startsWith("javax.xml.stream")) && OUTSIDE.stream().noneMatch(name::startsWith);
    }

    static Optional<String> feature(String root, JavaClass type) {
        return FLOORS.keySet().stream().filter(name -> type.getPackageName().equals(root + "." + name) || type.getPackageName().startsWith(root + "." + name + ".")).findFirst();
    }

    private static ArchRule groundIsPure(String root) {
        return classes().that().resideInAPackage(root + ".shared..").should().onlyDependOnClassesThat().resideInAnyPackage("java..", root + ".shared..").allowEmptyShould(true);
    }

    private static ArchRule timeComesIn(String root) {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".wiring..")
                .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone").orShould().callConstructor(java.util.Date.class);
    }

    private static ArchRule noStaticState(String root) {
        return fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage(root + "..").should(new ArchCondition<JavaField>("never change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean changes = !field.getModifiers().contains(JavaModifier.FINAL) && !field.getModifiers().contains(JavaModifier.SYNTHETIC) || MUTABLE.contains(field.getRawType().getName());
                if (changes) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is state shared by everybody"));
                }
            }
        }).allowEmptyShould(true);
    }

    private static ArchRule onlyIn(String root, String[] guarded, String... rooms) {
        String[] outside = java.util.Arrays.stream(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(outside).should().dependOnClassesThat().resideInAnyPackage(guarded).allowEmptyShould(true);
    }

    private static ArchRule noClassKnowsBoth(String root) {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<JavaClass>("know at most one product") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (knows(type, "com.atlassian.jira.") && knows(type, "com.atlassian.confluence.")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " names types of both products"));
                }
            }
        });
    }

    private static boolean knows(JavaClass type, String product) {
        return type.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> dependency.getTargetClass().getName().startsWith(product));
    }

    private static ArchRule connectorsAreApart(String root) {
        String connectors = root + ".adapter.connector.";
        return classes().that().resideInAPackage(root + ".adapter.connector..").should(new ArchCondition<JavaClass>("know only http of one another") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String target = dependency.getTargetClass().getPackageName();
                    if (target.startsWith(connectors) && !vendor(target, connectors).equals(vendor(type.getPackageName(), connectors)) && !vendor(target, connectors).equals("http")) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        }).allowEmptyShould(true);
    }

    private static String vendor(String packageName, String connectors) {
        return packageName.length() <= connectors.length() ? "" : packageName.substring(connectors.length()).split("\\.")[0];
    }

    private static ArchRule verbsPromise(String root) {
        return methods().that().areDeclaredInClassesThat().resideInAnyPackage(root + "..port..", root + "..api..").should(new ArchCondition<JavaMethod>("keep the promise of their verb") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Class<?> answer = method.getRawReturnType().reflect();
                boolean broken = startsWith(method, "find") && answer != Optional.class
                        || startsWith(method, "get") && answer == Optional.class
                        || startsWith(method, "list") && !Collection.class.isAssignableFrom(answer) && !Map.class.isAssignableFrom(answer) && !answer.getSimpleName().equals("Page");
                if (broken) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription() + " answers " + answer.getSimpleName()));
                }
            }
        }).allowEmptyShould(true);
    }

    private static boolean startsWith(JavaMethod method, String verb) {
        return method.getName().startsWith(verb) && method.getName().length() > verb.length() - 1
                && (method.getName().length() == verb.length() || Character.isUpperCase(method.getName().charAt(verb.length())));
    }
}

package io.tandem.sandbox.host;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The users of one product, by name. Password = name; personal access token = {@code demo-<name>}. */
public final class HostUsers {
    /** Name, full name and what the person does; the order gives the keys. */
    private static final List<String[]> DEMO = List.of(
        new String[] {"admin", "Amal Administrator"}, new String[] {"petra", "Petra Planner"}, new String[] {"emil", "Emil Engineering"},
        new String[] {"ada", "Ada Architect"}, new String[] {"dev", "Devon Developer"}, new String[] {"olga", "Olga Okafor"},
        new String[] {"wei", "Wei Zhang (张伟)"}, new String[] {"guest", "Gus Guest"}, new String[] {"ghost", "Gia Ghost"});

    private final Map<String, HostUser> byName = new ConcurrentSkipListMap<>();
    private final Map<String, HostUser> byKey = new ConcurrentHashMap<>();

    /** The demo users, with keys as the product makes them: JIRAUSER10100… in Jira, 32 hexadecimal digits in Confluence. */
    public static HostUsers demo(String product) {
        HostUsers users = new HostUsers();
        int number = 10100;
        for (String[] person : DEMO) {
            users.add(demoUser(product, number++, person[0], person[1]));
        }
        return users;
    }

    private static HostUser demoUser(String product, int number, String name, String displayName) {
        String key = product.equals("jira") ? "JIRAUSER" + number : String.format("%032x", 0x8a7f0000L + number);
        boolean chinese = name.equals("wei");
        ZoneId zone = ZoneId.of(chinese ? "Asia/Shanghai" : name.equals("olga") ? "America/New_York" : "Europe/Berlin");
        return new HostUser(key, name, displayName, name + "@example.com", zone, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.US, name.equals("admin"), true);
    }

    /** True for the users every sandbox starts with. */
    public static boolean isDemo(String name) {
        return DEMO.stream().anyMatch(person -> person[0].equals(name));
    }

    /** Adds or replaces (imports bring users of their own). */
    public void add(HostUser user) {
        byName.put(user.name(), user);
        byKey.put(user.key(), user);
    }

    public Optional<HostUser> byName(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(byName.get(name));
    }

    public Optional<HostUser> byKey(String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(byKey.get(key));
    }

    /** Deactivates a user, or lets him or her in again. Until the sandbox is started anew. */
    public void setActive(HostUser user, boolean active) {
        add(user.withActive(active));
    }

    /** As if the user had never been: nobody has the name or the key any more. Until the sandbox is started anew. */
    public void delete(HostUser user) {
        byName.remove(user.name());
        byKey.remove(user.key());
    }

    /** All users in the order of their names. */
    public Collection<HostUser> all() {
        return List.copyOf(byName.values());
    }

    /** Remembers the language a user chose. */
    public void setLocale(HostUser user, Locale locale) {
        add(byName.getOrDefault(user.name(), user).withLocale(locale));
    }

    /** The user when the password fits (it is the name). */
    public Optional<HostUser> authenticate(String name, String password) {
        return byName(name).filter(HostUser::active).filter(user -> user.name().equals(password));
    }

    /** The user of a personal access token {@code demo-<name>}. */
    public Optional<HostUser> byToken(String token) {
        return token != null && token.startsWith("demo-") ? byName(token.substring("demo-".length())).filter(HostUser::active) : Optional.empty();
    }
}

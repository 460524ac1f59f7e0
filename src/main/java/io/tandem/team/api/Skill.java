package io.tandem.team.api;

/**
 * Something a person knows.
 *
 * @param name  as people write it; a component's name makes its holder the one to ask about that component
 * @param level how well, or null when nobody said
 */
public record Skill(String name, SkillLevel level) {
    public boolean isAbout(String topic) {
        return name.equalsIgnoreCase(topic.strip());
    }
}

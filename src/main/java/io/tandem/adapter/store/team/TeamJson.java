package io.tandem.adapter.store.team;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.shared.DateRange;
import io.tandem.team.api.Absence;
import io.tandem.team.api.Skill;
import io.tandem.team.api.SkillLevel;
import java.time.LocalDate;
import java.util.List;

/** A member's absences and skills as JSON. The records here are the stored form: add fields, never rename one. */
final class TeamJson {
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private TeamJson() { }

    /** Half-open days. */
    record AbsenceJson(String from, String to, String note) { }

    record SkillJson(String name, String level) { }

    static String absences(List<Absence> absences) {
        return write(absences.stream().map(absence -> new AbsenceJson(absence.days().from().toString(), absence.days().to().toString(), absence.note())).toList());
    }

    static List<Absence> readAbsences(String json) {
        return read(json, new TypeReference<List<AbsenceJson>>() { }).stream()
            .map(absence -> new Absence(new DateRange(LocalDate.parse(absence.from()), LocalDate.parse(absence.to())), absence.note())).toList();
    }

    static String skills(List<Skill> skills) {
        return write(skills.stream().map(skill -> new SkillJson(skill.name(), skill.level() == null ? null : skill.level().name())).toList());
    }

    static List<Skill> readSkills(String json) {
        return read(json, new TypeReference<List<SkillJson>>() { }).stream().map(skill -> new Skill(skill.name(), skill.level() == null ? null : SkillLevel.valueOf(skill.level()))).toList();
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> List<T> read(String json, TypeReference<List<T>> type) {
        try {
            return json == null ? List.of() : JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored member cannot be read", broken);
        }
    }
}

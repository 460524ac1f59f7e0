package io.tandem.team.api;

/** How well somebody knows something. */
public enum SkillLevel { LEARNING, ABLE, EXPERT }

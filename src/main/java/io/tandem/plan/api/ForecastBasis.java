package io.tandem.plan.api;

import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a forecast rests on.
 *
 * @param days        the days it drew from; shorter than the window for a young project
 * @param windowDays  how many days the window has
 * @param completed   issues completed in those days
 * @param created     issues created in those days: the forecast adds none of that kind
 * @param perWeek     completed per week
 * @param remaining   open issues of the release
 * @param asOf        the last change that is counted
 * @param zone        where a day begins and ends
 * @param latest      the last day it looks ahead to
 */
public record ForecastBasis(DateRange days, int windowDays, long completed, long created, double perWeek, long remaining, int trials, long seed, Instant asOf, ZoneId zone,
                            java.time.LocalDate latest) { }

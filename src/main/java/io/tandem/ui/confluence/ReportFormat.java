package io.tandem.ui.confluence;

import io.tandem.shared.port.Texts;
import io.tandem.ui.shared.Course.Direction;
import io.tandem.wiki.macro.JointReport.Figure;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;

/** Numbers and days of the joint view in words, by the same rules as the gadget in Jira. */
final class ReportFormat {
    private static final String DEVIATION = "scheduleDeviationRate";
    private static final String OUTLOOK = "releaseOutlook";
    /** Named by the figure itself. */
    private static final Set<String> COUNTS = Set.of("ISSUES", "REVIEWS");
    private static final int WIDE = 100;
    private static final int MEDIUM = 10;
    private final Texts texts;

    ReportFormat(Texts texts) {
        this.texts = texts;
    }

    /** The more before the point, the less behind it. */
    String number(double value) {
        double size = Math.abs(value);
        return number(value, size >= WIDE ? 0 : size >= MEDIUM ? 1 : 2);
    }

    String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return text.equals(format.format(-0.0)) ? format.format(0) : text;
    }

    /** With its unit; a unit this version does not know is left out. */
    String amount(double value, String unit) {
        if (unit.equals("PASSED")) {
            return texts.get(value >= 1 ? "tandem.joint.passed" : "tandem.joint.failed");
        }
        return known("tandem.joint.unit." + unit, number(value), number(value));
    }

    String value(Figure figure) {
        if (figure.value() == null) {
            return "–";
        }
        String text = words(figure);
        return figure.grade().isEmpty() ? text : text + " · " + texts.get("tandem.joint.grade", figure.grade());
    }

    /** A bare sign does not say which way is late. */
    private String words(Figure figure) {
        return switch (figure.key()) {
            case DEVIATION -> against(figure.value(), "tandem.joint.late", "tandem.joint.early");
            case OUTLOOK -> against(figure.value(), "tandem.macro.report.late", "tandem.macro.report.early");
            default -> COUNTS.contains(figure.unit()) ? number(figure.value()) : amount(figure.value(), figure.unit());
        };
    }

    private String against(double value, String late, String early) {
        String size = number(Math.abs(value));
        return size.equals(number(0)) ? texts.get("tandem.joint.on.time") : texts.get(value > 0 ? late : early, size);
    }

    String status(String status) {
        return status.isEmpty() || status.equals("NEUTRAL") ? "–" : known("tandem.joint.status." + status, status);
    }

    String trend(Direction direction) {
        return texts.get(switch (direction) {
            case UP -> "tandem.joint.trend.up";
            case DOWN -> "tandem.joint.trend.down";
            case FLAT -> "tandem.joint.trend.flat";
        });
    }

    /** A day as people write it; what is no day stays as it is. */
    String day(String iso) {
        try {
            return iso.length() < 10 ? "–" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()).format(LocalDate.parse(iso.substring(0, 10)));
        } catch (DateTimeException noDay) {
            return iso;
        }
    }

    /** The day before the first day outside. */
    String lastDay(String iso) {
        try {
            return day(LocalDate.parse(iso).minusDays(1).toString());
        } catch (DateTimeException noDay) {
            return iso;
        }
    }

    /** A moment in UTC, and said so: pages are read in many zones. */
    String moment(String iso) {
        try {
            return texts.get("tandem.macro.report.utc", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(texts.locale()).format(Instant.parse(iso).atZone(ZoneOffset.UTC)));
        } catch (DateTimeException noTime) {
            return iso;
        }
    }

    private String known(String key, String otherwise, Object... arguments) {
        String text = texts.get(key, arguments);
        return text.equals(key) ? otherwise : text;
    }
}

package io.tandem.ui.confluence;

import io.tandem.shared.port.Texts;
import io.tandem.ui.confluence.ReleaseRow.CauseRow;
import io.tandem.wiki.macro.JointReport.Cause;
import io.tandem.wiki.macro.JointReport.Release;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The coming releases with why they are late. */
final class ReleaseViews {
    private static final int TENTHS = 10;
    private final ReportViews report;
    private final Texts texts;
    private final ReportFormat format;

    ReleaseViews(ReportViews report, Texts texts, ReportFormat format) {
        this.report = report;
        this.texts = texts;
        this.format = format;
    }

    ReportReleases table(List<Release> releases) {
        List<String> columns = Stream.of("release", "day", "forecast", "late", "why").map(column -> texts.get("tandem.macro.report.column." + column)).toList();
        return new ReportReleases(texts.get("tandem.macro.report.releases"), columns, releases.stream().map(this::row).toList());
    }

    private ReleaseRow row(Release release) {
        String forecast = release.p50().isEmpty() ? "–" : texts.get("tandem.macro.report.forecast", format.day(release.p50()), format.day(release.p85()));
        List<String> notes = new ArrayList<>(release.missing());
        if (release.buffer() != null && release.buffer().penetration() != null) {
            notes.add(texts.get("tandem.macro.report.buffer", format.number(release.buffer().penetration()), zone(release.buffer().zone())));
        }
        return new ReleaseRow(release.project() + " " + release.name(), format.day(release.releaseDate()), forecast, late(release.lateWorkingDays()), causes(release),
                total(release.deviationPersonDays()), notes);
    }

    private String late(Long days) {
        if (days == null) {
            return "–";
        }
        return days == 0 ? texts.get("tandem.joint.on.time") : texts.get(days > 0 ? "tandem.macro.report.late" : "tandem.macro.report.early", Math.abs(days));
    }

    private String total(Double personDays) {
        if (personDays == null) {
            return "";
        }
        long tenths = Math.round(personDays * TENTHS);
        return texts.get(tenths < 0 ? "tandem.macro.report.deviation.less" : "tandem.macro.report.deviation", days(Math.abs(tenths)));
    }

    private String zone(String zone) {
        String key = "tandem.macro.report.zone." + zone;
        String text = texts.get(key);
        return text.equals(key) ? zone : text;
    }

    private List<CauseRow> causes(Release release) {
        long[] tenths = addingUp(release.causes());
        return IntStream.range(0, tenths.length).filter(at -> tenths[at] != 0)
                .mapToObj(at -> new CauseRow(texts.get("tandem.macro.report.cause", days(tenths[at]), release.causes().get(at).name()), report.search(release.causes().get(at).jql()))).toList();
    }

    /** Tenths of person-days that come to the rounded sum: what rounding takes away goes to those that lost most by it. */
    private static long[] addingUp(List<Cause> causes) {
        long[] tenths = causes.stream().mapToLong(cause -> (long) Math.floor(cause.personDays() * TENTHS)).toArray();
        long left = Math.round(causes.stream().mapToDouble(Cause::personDays).sum() * TENTHS) - IntStream.range(0, tenths.length).mapToLong(at -> tenths[at]).sum();
        IntStream.range(0, tenths.length).boxed().sorted(Comparator.comparingDouble(at -> tenths[at] - causes.get(at).personDays() * TENTHS)).limit(Math.max(0, left)).forEach(at -> tenths[at]++);
        return tenths;
    }

    /** Always to a tenth, however large: or the causes would not come to their sum. */
    private String days(long tenths) {
        return texts.get("tandem.joint.unit.PERSON_DAYS", format.number(tenths / (double) TENTHS, 1));
    }
}

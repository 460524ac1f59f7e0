package io.tandem.joint.figure;

import io.tandem.joint.model.JointMaterial;
import io.tandem.joint.model.ReleaseLine;
import io.tandem.metric.api.Better;
import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Drill;
import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.plan.api.ReleaseStanding;
import io.tandem.shared.Reason;
import java.util.Comparator;
import java.util.List;

/** How late the most endangered of the coming releases is: working days from its day to the later of today and the forecast finish (P50). */
public final class ReleaseOutlook implements JointFigure {
    @Override
    public String key() {
        return "releaseOutlook";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.WORKING_DAYS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public FigureSection section() {
        return FigureSection.DELIVERY;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(0, 5);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("releases", "releasesLate", "releaseIssues");
    }

    @Override
    public DrillTarget drillTarget() {
        return DrillTarget.ISSUES;
    }

    @Override
    public Figure read(JointMaterial material) {
        List<ReleaseStanding> known = material.releases().stream().map(ReleaseLine::standing).filter(release -> release.lateWorkingDays() != null).toList();
        long whole = material.releases().size();
        if (known.isEmpty()) {
            return Figure.noData(this, whole == 0 ? Reason.of("figure.missing.releases") : Reason.of("figure.missing.forecast", whole));
        }
        ReleaseStanding worst = known.stream().max(Comparator.comparing(ReleaseStanding::lateWorkingDays).thenComparing(ReleaseStanding::releaseId)).orElseThrow();
        List<FigureInput> inputs = List.of(new FigureInput("releases", whole, FigureUnit.RELEASES), new FigureInput("releasesLate", known.stream().filter(release -> release.lateWorkingDays() > 0).count(), FigureUnit.RELEASES),
                new FigureInput("releaseIssues", worst.issues(), FigureUnit.ISSUES));
        return Figure.of(this).value(worst.lateWorkingDays()).inputs(inputs).coverage(new Coverage("forecast", known.size(), whole)).asOf(material.now())
                .drill(Drill.toIssues("project = \"" + worst.projectKey() + "\" AND fixVersion = " + worst.releaseId() + " ORDER BY status ASC, due ASC", worst.issues())).build();
    }
}

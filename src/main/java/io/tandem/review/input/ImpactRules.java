package io.tandem.review.input;

import io.tandem.review.model.Alternative;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.QualityAttribute;
import io.tandem.review.model.QualityEffect;
import io.tandem.review.model.Risk;
import io.tandem.shared.Money;
import io.tandem.shared.Problems;
import io.tandem.shared.ThreePoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an impact assessment must look like. Numbers are bounded by what a change can mean: 10,000 days are forty years. */
final class ImpactRules {
    private static final double MOST_DAYS = 10_000;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final int MOST_NAMES = 100;
    private static final int MOST_ALTERNATIVES = 20;

    private final Problems problems;
    private final Currency currency;

    ImpactRules(Problems problems, Currency currency) {
        this.problems = problems;
        this.currency = currency;
    }

    ImpactAssessment read(ImpactInput input) {
        return new ImpactAssessment(
                estimate(input.schedule(), "impact.schedule", "impact.schedule.order"),
                estimate(input.effort(), "impact.effort", "impact.effort.order"),
                money(input.otherCost()),
                quality(input.quality()),
                risk(input.risk()),
                names(input.components(), "impact.components"),
                names(input.issues(), "impact.issues"),
                ProposalRules.line(input.release(), "impact.release", problems),
                ProposalRules.text(input.rollback(), "impact.rollback", problems),
                alternatives(input.alternatives()));
    }

    private ThreePoint estimate(ImpactInput.Estimate input, String field, String outOfOrder) {
        if (input == null || input.low() == null && input.likely() == null && input.high() == null) {
            return null;
        }
        boolean isComplete = isDays(input.low(), field + ".low") & isDays(input.likely(), field + ".likely") & isDays(input.high(), field + ".high");
        if (!isComplete) {
            return null;
        }
        boolean isOrdered = input.low() <= input.likely() && input.likely() <= input.high();
        problems.require(isOrdered, field + (input.likely() < input.low() ? ".likely" : ".high"), outOfOrder);
        return isOrdered ? new ThreePoint(input.low(), input.likely(), input.high()) : null;
    }

    private boolean isDays(Double value, String field) {
        boolean isFine = value != null && value >= 0 && value <= MOST_DAYS;
        problems.require(isFine, field, value == null ? "number.missing" : "number.between", 0, (int) MOST_DAYS);
        return isFine;
    }

    private double number(Double value, double least, double most, String field) {
        if (value == null) {
            return 0;
        }
        boolean isFine = value >= least && value <= most;
        problems.require(isFine, field, "number.between", BigDecimal.valueOf(least).toBigInteger(), BigDecimal.valueOf(most).toBigInteger());
        return isFine ? value : 0;
    }

    private Money money(ImpactInput.Amount input) {
        if (input == null || input.amount() == null || input.amount().isBlank()) {
            return null;
        }
        problems.require(input.currency() == null || currency.getCurrencyCode().equals(input.currency()), "impact.otherCost.currency", "currency.other", currency.getCurrencyCode());
        Optional<BigDecimal> amount = Amounts.read(input.amount(), MOST_MONEY);
        problems.require(amount.isPresent(), "impact.otherCost.amount", "number.between", 0, MOST_MONEY);
        return amount.map(value -> new Money(value, currency)).orElse(null);
    }

    private QualityEffect quality(ImpactInput.Quality input) {
        if (input == null) {
            return QualityEffect.none();
        }
        return new QualityEffect(
                number(input.openDefects(), -100_000, 100_000, "impact.quality.openDefects"),
                number(input.coveragePoints(), -100, 100, "impact.quality.coveragePoints"),
                number(input.debtPersonDays(), -MOST_DAYS, MOST_DAYS, "impact.quality.debtPersonDays"),
                attributes(input.attributes()));
    }

    private Set<QualityAttribute> attributes(List<String> names) {
        Set<QualityAttribute> read = EnumSet.noneOf(QualityAttribute.class);
        List<String> known = Arrays.stream(QualityAttribute.values()).map(Enum::name).toList();
        for (String name : names == null ? List.<String>of() : names) {
            problems.require(known.contains(name), "impact.quality.attributes", "value.unknown", name, String.join(", ", known));
            if (known.contains(name)) {
                read.add(QualityAttribute.valueOf(name));
            }
        }
        return read;
    }

    private Risk risk(ImpactInput.Likeliness input) {
        if (input == null || input.likelihood() == null && input.consequence() == null) {
            return null;
        }
        boolean isComplete = isStep(input.likelihood(), "impact.risk.likelihood") & isStep(input.consequence(), "impact.risk.consequence");
        return isComplete ? new Risk(input.likelihood(), input.consequence()) : null;
    }

    private boolean isStep(Integer value, String field) {
        boolean isFine = value != null && value >= 1 && value <= 5;
        problems.require(isFine, field, "number.range", 1, 5);
        return isFine;
    }

    private List<String> names(List<String> input, String field) {
        List<String> given = input == null ? List.of() : input;
        problems.require(given.size() <= MOST_NAMES, field, "list.long", MOST_NAMES);
        Set<String> read = new LinkedHashSet<>();
        given.stream().limit(MOST_NAMES).map(name -> ProposalRules.line(name, field, problems)).filter(name -> !name.isEmpty()).forEach(read::add);
        return List.copyOf(read);
    }

    private List<Alternative> alternatives(List<Alternative> input) {
        List<Alternative> given = input == null ? List.of() : input;
        problems.require(given.size() <= MOST_ALTERNATIVES, "impact.alternatives", "list.long", MOST_ALTERNATIVES);
        List<Alternative> read = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_ALTERNATIVES); i++) {
            String field = "impact.alternatives[" + i + "]";
            Alternative sent = given.get(i) == null ? new Alternative(null, null) : given.get(i);
            String description = ProposalRules.text(sent.description(), field + ".description", problems);
            String whyNot = ProposalRules.text(sent.whyNot(), field + ".whyNot", problems);
            if (!description.isEmpty() || !whyNot.isEmpty()) {
                problems.require(!description.isEmpty(), field + ".description", "impact.alternative.description.missing");
                read.add(new Alternative(description, whyNot));
            }
        }
        return read;
    }
}

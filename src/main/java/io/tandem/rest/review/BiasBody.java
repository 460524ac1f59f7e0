package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.outcome.Bias;
import io.tandem.review.outcome.BiasReport;
import io.tandem.review.outcome.Comparison;
import io.tandem.review.outcome.Dimension;
import java.util.List;

/** How far assessments were off, dimension by dimension, over the verified reviews the reader may see; the same by the side of the working group that proposed them. */
public record BiasBody(List<DimensionBody> dimensions, List<SideBody> sides) {
    /** Changes that members of this side proposed: TECHNICAL or DELIVERY. */
    public record SideBody(String side, List<DimensionBody> dimensions) { }

    /**
     * {@code bias} is Σ(actual − predicted) / Σ predicted as a part of 1, {@code meanError} the mean of actual − predicted in the dimension's unit; both absent without data. Of the sample
     * {@code below}, {@code inside} and {@code above} came out below low, within, above high; {@code insideRange} is the share within, absent where one number was assessed. {@code overMean}
     * came out above what was expected. {@code enough} from five reviews on.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DimensionBody(Dimension dimension, int sampleSize, Double bias, Double meanError, Double insideRange, int below, int inside, int above, int overMean, boolean enough, String currency,
                                List<Long> reviews) {
        static DimensionBody of(Bias bias) {
            return new DimensionBody(bias.dimension(), bias.sampleSize(), bias.bias() == null ? null : StatisticsBody.rounded(bias.bias(), 10_000), StatisticsBody.hundredths(bias.meanError()),
                    bias.findInsideRange().map(share -> StatisticsBody.rounded(share, 10_000)).orElse(null), bias.below(), bias.inside(), bias.above(), bias.overMean(), bias.isEnough(),
                    bias.sample().stream().map(Comparison::currency).filter(java.util.Objects::nonNull).map(java.util.Currency::getCurrencyCode).findFirst().orElse(null),
                    bias.sample().stream().map(Comparison::reviewId).toList());
        }
    }

    static BiasBody of(BiasReport report) {
        return new BiasBody(bodies(report.dimensions()), report.sides().entrySet().stream().map(side -> new SideBody(side.getKey(), bodies(side.getValue()))).toList());
    }

    private static List<DimensionBody> bodies(List<Bias> all) {
        return all.stream().map(DimensionBody::of).toList();
    }
}

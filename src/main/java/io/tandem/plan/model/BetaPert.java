package io.tandem.plan.model;

import io.tandem.shared.Randomness;
import io.tandem.shared.ThreePoint;

/**
 * Draws from a three-point estimate as PERT understands it: the beta distribution on [low, high] with α = 1 + 4·(likely − low)/(high − low) and
 * β = 1 + 4·(high − likely)/(high − low). Its mean is the PERT mean (low + 4·likely + high)/6 that is shown beside the estimate; a triangular distribution would
 * have another. Source: Vose, Risk Analysis (the "PERT distribution"), after Malcolm et al., Operations Research 7 (1959). Beta from two gamma variables, whose shapes are 1 or more here.
 */
final class BetaPert {
    private static final double SHAPE = 4;
    private final ThreePoint estimate;
    private final double alpha;
    private final double beta;

    BetaPert(ThreePoint estimate) {
        this.estimate = estimate;
        double width = estimate.high() - estimate.low();
        this.alpha = width == 0 ? 1 : 1 + SHAPE * (estimate.likely() - estimate.low()) / width;
        this.beta = width == 0 ? 1 : 1 + SHAPE * (estimate.high() - estimate.likely()) / width;
    }

    double draw(Randomness random) {
        double up = random.nextGamma(alpha);
        double down = random.nextGamma(beta);
        return estimate.low() + (estimate.high() - estimate.low()) * up / (up + down);
    }
}

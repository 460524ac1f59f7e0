package io.tandem.metric.figure;

import io.tandem.metric.api.FigureStatus;

/** SonarQube's letters for the debt ratio: A up to 5 %, B up to 10 %, C up to 20 %, D up to 50 %, E above. */
public enum DebtGrade {
    A(5, FigureStatus.GOOD), B(10, FigureStatus.GOOD), C(20, FigureStatus.WATCH), D(50, FigureStatus.BAD), E(Double.POSITIVE_INFINITY, FigureStatus.BAD);

    private final double most;
    private final FigureStatus status;

    DebtGrade(double most, FigureStatus status) {
        this.most = most;
        this.status = status;
    }

    public static DebtGrade of(double ratioInPercent) {
        for (DebtGrade grade : values()) {
            if (ratioInPercent <= grade.most) {
                return grade;
            }
        }
        return E;
    }

    public FigureStatus status() {
        return status;
    }
}

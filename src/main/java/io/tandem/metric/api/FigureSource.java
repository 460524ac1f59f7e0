package io.tandem.metric.api;

/** Where the data of a figure come from. */
public enum FigureSource {
    /** The product's issues, their histories and work logs. */
    JIRA,
    /** The server that analyses the code; where the figure counts issues too, also the product. */
    CODE_SERVER,
    /** The servers that build, test and deploy. */
    PIPELINES,
    /** What people keep in the add-on: reviews, debts, goals, plans. */
    TANDEM
}

package io.tandem.metric.api;

/** Figures for whoever shows them. Reads stored facts only: cheap, and writes nothing. Permissions are the caller's. */
public interface FigureReader {
    ProjectFigures read(FigureRequest request);
}

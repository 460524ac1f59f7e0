package io.tandem.export.port;

import io.tandem.export.model.ExportComponent;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.ExportRelease;
import java.util.List;

/** The product's projects and what they are made of. Knows no reader. */
public interface ExportProjects {
    /** All there are. */
    List<ExportProject> list();

    /** By number; empty for a project nobody knows. */
    List<ExportComponent> listComponents(String projectKey);

    /** By number, archived ones too; empty for a project nobody knows. */
    List<ExportRelease> listReleases(String projectKey);
}

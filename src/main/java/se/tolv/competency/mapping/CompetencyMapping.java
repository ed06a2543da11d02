package se.tolv.competency.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** What HR has decided about one competency of an imported framework, whose key it has. Undecided: there is none. */
@Entity
@Table(name = "competency_mapping")
public class CompetencyMapping extends Stored {

    /** The competency of the published framework that takes its place; null: none does, on purpose. */
    @Column(name = "competency_code")
    public String competencyCode;

    protected CompetencyMapping() {}

    public CompetencyMapping(UUID importedCompetencyId) {
        super(importedCompetencyId);
    }
}

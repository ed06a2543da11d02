package se.tolv.vacancy.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** A competency that a post asks for, of a vacancy's requirement profile. Fixed once the post is advertised. */
@Entity
@Table(name = "profile_competency")
public class ProfileCompetency extends Stored {

    public static final int FEWEST = 3;
    public static final int MOST = 6;

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    /** 1, 2, 3 ... in the order of the profile. */
    public int position;

    /** A competency of a framework version: that of the guide, or the published one. */
    @Column(name = "competency_id")
    public UUID competencyId;

    /** 1 to 3: how many times it counts in the overall assessment. */
    public int weight = 1;

    /** Why it counts more than once; empty where it counts once. */
    @Column(name = "weight_reason")
    public String weightReason = "";

    /** Why this role needs it. */
    public String need = "";

    protected ProfileCompetency() {}

    public ProfileCompetency(UUID vacancyId, int position, UUID competencyId) {
        super(Keys.next());
        this.vacancyId = vacancyId;
        this.position = position;
        this.competencyId = competencyId;
    }

    /** A vacancy's competencies in the order of its profile. */
    public static List<ProfileCompetency> of(UUID vacancyId) {
        return list("vacancyId = ?1 order by position", vacancyId);
    }
}

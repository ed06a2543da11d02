package se.tolv.vacancy.profile.requirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;

/** Something that a post demands or counts, of a vacancy's requirement profile. Fixed once the post is advertised. */
@Entity
@Table(name = "requirement")
public class Requirement extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    /** 1, 2, 3 ... in the order of the profile. */
    public int position;

    @Enumerated(EnumType.STRING)
    public RequirementKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText text;

    @Column(name = "judged_by")
    @Enumerated(EnumType.STRING)
    public RequirementEvidence judgedBy;

    /** What the applicant is asked about it; null: nothing. */
    @JdbcTypeCode(SqlTypes.JSON)
    public KnockInQuestion question;

    protected Requirement() {}

    public Requirement(
            UUID vacancyId, int position, RequirementKind kind, BilingualText text, RequirementEvidence judgedBy) {
        super(Keys.next());
        this.vacancyId = vacancyId;
        this.position = position;
        this.kind = kind;
        this.text = text;
        this.judgedBy = judgedBy;
    }

    /** A vacancy's requirements in the order of its profile. */
    public static List<Requirement> of(UUID vacancyId) {
        return list("vacancyId = ?1 order by position", vacancyId);
    }

    /** Those that applicants are asked about, in the order of the profile. */
    public static List<Requirement> askedIn(UUID vacancyId) {
        return list("vacancyId = ?1 and question is not null order by position", vacancyId);
    }

    /** As {@link #askedIn(UUID)}, of several vacancies, by their keys; without those that ask nothing. One query. */
    public static Map<UUID, List<Requirement>> askedIn(Collection<UUID> vacancyIds) {
        return vacancyIds.isEmpty()
                ? Map.of()
                : Requirement.<Requirement>list(
                                "vacancyId in ?1 and question is not null order by position", vacancyIds)
                        .stream()
                        .collect(Collectors.groupingBy(requirement -> requirement.vacancyId));
    }

    /**
     * What the applicant's own answer says of this requirement.
     *
     * @param answer as stored, see {@link KnockInType}; may be missing
     */
    public RequirementMatch match(String answer) {
        return question == null ? RequirementMatch.TO_JUDGE : question.match(answer);
    }
}

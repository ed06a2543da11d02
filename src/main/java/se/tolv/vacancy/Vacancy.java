package se.tolv.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.time.Clocks;

/** One recruitment case: a post to fill, from the draft of its ad to the last candidate's answer. */
@Entity
@Table(name = "vacancy")
public class Vacancy extends Stored {

    /** How many questions on competencies an applicant answers instead of writing a cover letter. */
    public static final int QUESTIONS = 3;

    /** The case's number in the register, {@code KS 2026/00123}; fixed once the post is advertised. */
    @Column(name = "registry_number")
    public String registryNumber;

    /** The last part of the ad's public address; null until published, and never changed after. */
    public String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText title;

    @Column(name = "unit_id")
    public UUID unitId;

    /** The account that leads the recruitment and answers for it. */
    @Column(name = "manager_id")
    public UUID managerId;

    /** The published interview guide. */
    @Column(name = "guide_id")
    public UUID guideId;

    /** Lowest starting pay, in kronor a month for full-time work. */
    @Column(name = "pay_from")
    public Integer payFrom;

    /** Highest starting pay, in kronor a month for full-time work. */
    @Column(name = "pay_to")
    public Integer payTo;

    @Column(name = "employment_form")
    @Enumerated(EnumType.STRING)
    public EmploymentForm employmentForm = EmploymentForm.PERMANENT;

    /** Percent of full time. */
    @Column(name = "employment_rate")
    public int employmentRate = 100;

    /** Why the employment is not permanent and full-time; null or blank where it is. */
    @Column(name = "employment_reason")
    public String employmentReason;

    /** How many people are to be hired. */
    public int places = 1;

    /** Whether an HR specialist helps with this recruitment. */
    @Column(name = "hr_involved")
    public boolean hrInvolved;

    /** The last day to apply; it ends at midnight in Stockholm. */
    @Column(name = "application_deadline")
    public LocalDate applicationDeadline;

    /** What the work is, in plain words. */
    @Column(name = "ad_text")
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText adText = BilingualText.EMPTY;

    /** What the employer offers whoever takes the post. */
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText offer = BilingualText.EMPTY;

    /** When the work is done: days, nights, weekends. */
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText hours = BilingualText.EMPTY;

    /** Where the work is: a street and a place, or the like. */
    public String workplace;

    /** How to reach whoever answers questions about the post. */
    public String contact;

    /** When the draft is to be published by itself; null unless that has been decided. */
    @Column(name = "publish_at")
    public Instant publishAt;

    /** What the applicant answers; fixed once the post is advertised. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<BilingualText> questions = List.of();

    /** Whether the applicant may attach a CV. */
    @Column(name = "cv_allowed")
    public boolean cvAllowed;

    /** Whether the applicant may attach certificates as well as a CV. */
    @Column(name = "certificates_allowed")
    public boolean certificatesAllowed;

    /** Never SCREENING here: that a deadline has passed is known by the clock, see {@link #statusAt}. */
    @Enumerated(EnumType.STRING)
    public VacancyStatus status = VacancyStatus.DRAFT;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(name = "screening_at")
    public Instant screeningAt;

    @Column(name = "interviewing_at")
    public Instant interviewingAt;

    @Column(name = "deciding_at")
    public Instant decidingAt;

    @Column(name = "closed_at")
    public Instant closedAt;

    @Column(name = "aborted_at")
    public Instant abortedAt;

    @Column(name = "abort_reason")
    public String abortReason;

    /** What lists search in, in lower case; the database keeps it. */
    @Column(insertable = false, updatable = false)
    public String words;

    protected Vacancy() {}

    public Vacancy(UUID id, String registryNumber, BilingualText title, UUID unitId, Instant createdAt) {
        super(id);
        this.registryNumber = registryNumber;
        this.title = title;
        this.unitId = unitId;
        this.createdAt = createdAt;
    }

    /**
     * @throws Problem 404
     */
    public static Vacancy required(UUID id) {
        return Vacancy.<Vacancy>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /**
     * The case, held until the transaction ends, so that nothing happens in it meanwhile.
     *
     * @throws Problem 404
     */
    public static Vacancy locked(UUID id) {
        return Vacancy.<Vacancy>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /**
     * The case, which stays as it is until the transaction ends; others may keep it so at the same time.
     *
     * @throws Problem 404
     */
    public static Vacancy kept(UUID id) {
        return Vacancy.<Vacancy>findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(Problem::notFound);
    }

    public static boolean isNumbered(String registryNumber) {
        return count("registryNumber", registryNumber) > 0;
    }

    public static boolean isNumberedBesides(String registryNumber, UUID id) {
        return count("registryNumber = ?1 and id <> ?2", registryNumber, id) > 0;
    }

    /** Whether somebody asks, with what they read before, for what has been done already: a double click. */
    public boolean isRepeat(VacancyStatus asked, int read) {
        return status == asked && read < version;
    }

    /** The first instant at which it is too late to apply; null without a deadline. */
    public Instant closesAt() {
        return closesAt(applicationDeadline);
    }

    /** The instant right after the last second of this day in Stockholm, whatever the clocks did that night. */
    public static Instant closesAt(LocalDate deadline) {
        return deadline == null
                ? null
                : deadline.plusDays(1).atStartOfDay(Clocks.STOCKHOLM).toInstant();
    }

    public boolean takesApplicationsAt(Instant now) {
        return status == VacancyStatus.OPEN && now.isBefore(closesAt());
    }

    /** The status as it is at this time: an open post whose deadline has passed is being screened, with no job's help. */
    public VacancyStatus statusAt(Instant now) {
        return status == VacancyStatus.OPEN && !takesApplicationsAt(now) ? VacancyStatus.SCREENING : status;
    }

    /** Whether applications can be handled: after publishing and before the end. */
    public boolean isRunning() {
        return VacancyStatus.RUNNING.contains(status);
    }

    /**
     * Lets the case keep up with its candidates: it is interviewing once one of them is. Goes forward only, and never
     * while applications still come in.
     */
    public void keepUp(VacancyStatus reached, Instant now) {
        if (statusAt(now).canBecome(reached)) {
            become(reached, now);
        }
    }

    /**
     * Moves the case on.
     *
     * @throws IllegalStateException where the transition table forbids it; use cases ask first and explain
     */
    public void become(VacancyStatus next, Instant now) {
        // Only the clock makes an open post one that is screened.
        if (next == VacancyStatus.SCREENING || !statusAt(now).canBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        if (statusAt(now) == VacancyStatus.SCREENING) {
            screeningAt = closesAt();
        }
        status = next;
        switch (next) {
            case DRAFT, SCREENING -> throw new IllegalStateException();
            case OPEN -> {
                publishedAt = now;
                publishAt = null;
            }
            case INTERVIEWING -> interviewingAt = now;
            case DECIDING -> decidingAt = now;
            case CLOSED -> closedAt = now;
            case ABORTED -> {
                abortedAt = now;
                publishAt = null;
            }
        }
    }

    /** Takes its end back: the case is again where it was before. Use cases ask {@link VacancyStatus#canBeUndone} first. */
    public void reopen() {
        if (!status.canBeUndone()) {
            throw new IllegalStateException(status + " cannot be undone");
        }
        closedAt = null;
        abortedAt = null;
        abortReason = null;
        status = reachedBeforeTheEnd();
    }

    /** The times tell: each status that the case has been in has left its own. */
    private VacancyStatus reachedBeforeTheEnd() {
        if (decidingAt != null) {
            return VacancyStatus.DECIDING;
        }
        if (interviewingAt != null) {
            return VacancyStatus.INTERVIEWING;
        }
        return publishedAt == null ? VacancyStatus.DRAFT : VacancyStatus.OPEN;
    }

    public boolean isPermanentFullTime() {
        return employmentForm == EmploymentForm.PERMANENT && employmentRate == 100;
    }
}

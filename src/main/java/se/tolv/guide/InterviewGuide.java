package se.tolv.guide;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionLevel;
import se.tolv.question.QuestionStatus;

/**
 * One version of a structured interview: competencies, their questions, and the minutes of each part. It holds the
 * words themselves, so that it says the same for ever once it is published.
 */
@Entity
@Table(name = "interview_guide")
public class InterviewGuide extends Stored {

    /**
     * Grows when the texts that a person types are overwritten, and not when a competency or a question is chosen or
     * moved: those name what they change, and do not make what somebody is typing stale.
     */
    @Column(name = "texts_version")
    public int textsVersion;

    /** What all versions of one guide have in common. */
    public UUID series;

    /** 1, 2, 3 ... within the series. */
    public int number;

    @Enumerated(EnumType.STRING)
    public GuideStatus status;

    /** HR offers it to managers as something to start from. */
    public boolean template;

    /** The shipped templates' codes, such as {@code nurse}; null for the employer's own. */
    public String code;

    /** For whom a template is meant. */
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText about = BilingualText.EMPTY;

    @Column(name = "role_title")
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText roleTitle = BilingualText.EMPTY;

    /** Decides which questions are suggested. */
    @Enumerated(EnumType.STRING)
    public QuestionLevel level = QuestionLevel.ALL;

    @Column(name = "unit_id")
    public UUID unitId;

    /** Null for the templates that ship. */
    @Column(name = "owner_id")
    public UUID ownerId;

    /** The framework version whose words it uses. */
    @Column(name = "framework_id")
    public UUID frameworkId;

    /** The language that its texts are written in; the other one falls back on it. */
    @Enumerated(EnumType.STRING)
    public Language language;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText opening = BilingualText.EMPTY;

    @Column(name = "opening_minutes")
    public int openingMinutes;

    @Column(name = "candidate_questions_minutes")
    public int candidateQuestionsMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText closing = BilingualText.EMPTY;

    @Column(name = "closing_minutes")
    public int closingMinutes;

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<GuideCompetency> competencies = new ArrayList<>();

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(name = "locked_at")
    public Instant lockedAt;

    @Column(name = "retired_at")
    public Instant retiredAt;

    protected InterviewGuide() {}

    /** The first draft of a new guide. */
    public InterviewGuide(UUID id, UUID ownerId, UUID frameworkId, Language language, Instant at) {
        this(id, id, 1, ownerId, frameworkId, language, at);
    }

    /** A draft that continues a series. */
    public InterviewGuide(
            UUID id, UUID series, int number, UUID ownerId, UUID frameworkId, Language language, Instant at) {
        super(id);
        this.series = series;
        this.number = number;
        this.status = GuideStatus.DRAFT;
        this.ownerId = ownerId;
        this.frameworkId = frameworkId;
        this.language = language;
        this.createdAt = at;
        this.changedAt = at;
    }

    public boolean isDraft() {
        return status == GuideStatus.DRAFT;
    }

    /** The title in the language that the guide is written in. */
    public String title() {
        return roleTitle.in(language);
    }

    /**
     * @throws IllegalStateException where the transition table does not have it; use cases ask {@link
     *     GuideStatus#mayBecome} first, and answer in words
     */
    public void become(GuideStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
        changedAt = at;
        switch (next) {
            case PUBLISHED -> publishedAt = at;
            case LOCKED -> lockedAt = at;
            case RETIRED -> retiredAt = at;
            case DRAFT -> throw new IllegalStateException("nothing becomes a draft");
        }
    }

    /** Takes over everything but the title: texts, minutes, competencies and questions with their words. */
    public void takeContentOf(InterviewGuide source) {
        about = source.about;
        level = source.level;
        opening = source.opening;
        openingMinutes = source.openingMinutes;
        candidateQuestionsMinutes = source.candidateQuestionsMinutes;
        closing = source.closing;
        closingMinutes = source.closingMinutes;
        source.competencies.forEach(chosen -> competencies.add(new GuideCompetency(this, chosen)));
    }

    public Optional<GuideCompetency> competency(String code) {
        return competencies.stream().filter(chosen -> chosen.code.equals(code)).findFirst();
    }

    /** Numbers the parts in the order in which they stand. */
    public void renumber() {
        for (int i = 0; i < competencies.size(); i++) {
            GuideCompetency competency = competencies.get(i);
            competency.position = i + 1;
            for (int j = 0; j < competency.questions.size(); j++) {
                competency.questions.get(j).position = j + 1;
            }
        }
    }

    public List<UUID> questionIds() {
        return competencies.stream()
                .flatMap(chosen -> chosen.questions.stream())
                .map(question -> question.questionId)
                .toList();
    }

    /** Those of the guide's questions that can still be chosen, as the bank words them. */
    public Map<UUID, InterviewQuestion> activeQuestions() {
        List<UUID> ids = questionIds();
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<InterviewQuestion> active = InterviewQuestion.list("id in ?1 and status = ?2", ids, QuestionStatus.ACTIVE);
        return active.stream().collect(Collectors.toMap(question -> question.id, Function.identity()));
    }

    /** All minutes, from the welcome to the goodbye. */
    public int minutes() {
        return openingMinutes
                + competencies.stream().mapToInt(GuideCompetency::minutes).sum()
                + candidateQuestionsMinutes
                + closingMinutes;
    }
}

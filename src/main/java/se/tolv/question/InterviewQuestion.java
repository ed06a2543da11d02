package se.tolv.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.check.QuestionWording;

/** One question of the bank. It belongs to a competency by code, in every framework version that has it. */
@Entity
@Table(name = "interview_question")
public class InterviewQuestion extends Stored {

    private static final int LONGEST_TITLE = 120;

    /** The shipped questions' codes, such as {@code learning-3}; null for the employer's own. */
    public String code;

    @Column(name = "competency_code")
    public String competencyCode;

    @Enumerated(EnumType.STRING)
    public QuestionKind kind;

    @Enumerated(EnumType.STRING)
    public QuestionLevel level;

    @Enumerated(EnumType.STRING)
    public QuestionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText text;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<BilingualText> probes;

    @Column(name = "listen_for")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<BilingualText> listenFor;

    @Column(name = "created_at")
    public Instant createdAt;

    /** Null for HR's own questions. */
    @Column(name = "suggested_at")
    public Instant suggestedAt;

    /** The account of the manager who suggested it. */
    @Column(name = "suggested_by")
    public UUID suggestedBy;

    /** When it came into use for the first time. */
    @Column(name = "activated_at")
    public Instant activatedAt;

    @Column(name = "declined_at")
    public Instant declinedAt;

    @Column(name = "decline_reason")
    public String declineReason;

    @Column(name = "retired_at")
    public Instant retiredAt;

    /** Why HR keeps the question in spite of the warnings about it; null where there are none. */
    @Column(name = "overrule_reason")
    public String overruleReason;

    @Column(name = "overruled_at")
    public Instant overruledAt;

    @Column(name = "overruled_by")
    public UUID overruledBy;

    protected InterviewQuestion() {}

    private InterviewQuestion(UUID id, Instant createdAt) {
        super(id);
        this.createdAt = createdAt;
    }

    /** A question of the employer's own, or one that ships: in use at once. */
    public static InterviewQuestion active(UUID id, Instant now) {
        InterviewQuestion question = new InterviewQuestion(id, now);
        question.status = QuestionStatus.ACTIVE;
        question.activatedAt = now;
        return question;
    }

    public static InterviewQuestion suggested(UUID id, UUID suggestedBy, Instant now) {
        InterviewQuestion question = new InterviewQuestion(id, now);
        question.status = QuestionStatus.SUGGESTED;
        question.suggestedAt = now;
        question.suggestedBy = suggestedBy;
        return question;
    }

    public void accept(Instant now) {
        become(QuestionStatus.ACTIVE);
        activatedAt = now;
    }

    void bringBack() {
        become(QuestionStatus.ACTIVE);
        retiredAt = null;
    }

    public void decline(String reason, Instant now) {
        become(QuestionStatus.DECLINED);
        declinedAt = now;
        declineReason = reason;
    }

    void retire(Instant now) {
        become(QuestionStatus.RETIRED);
        retiredAt = now;
    }

    private void become(QuestionStatus next) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
    }

    /** Keeps the question in spite of its warnings; a null reason says that there are none. */
    public void overrule(String reason, UUID by, Instant now) {
        if (!Objects.equals(reason, overruleReason)) {
            overruleReason = reason;
            overruledAt = reason == null ? null : now;
            overruledBy = reason == null ? null : by;
        }
    }

    public QuestionWording wording() {
        return new QuestionWording(text, probes, listenFor);
    }

    public void fill(QuestionForm form) {
        competencyCode = form.competencyCode;
        kind = form.kind;
        level = form.level;
        QuestionWording wording = QuestionWording.of(form);
        text = wording.text();
        probes = wording.probes();
        listenFor = wording.listenFor();
    }

    /** What people call it: its first words. */
    String title() {
        String words = text.in(Language.SV);
        return words.length() <= LONGEST_TITLE
                ? words
                : words.substring(0, LONGEST_TITLE - 1).stripTrailing() + "…";
    }
}

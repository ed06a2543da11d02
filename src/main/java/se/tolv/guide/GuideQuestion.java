package se.tolv.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionKind;

/** A question that a guide asks, in the words that the bank had when it was chosen or last refreshed. */
@Entity
@Table(name = "guide_question")
public class GuideQuestion extends Stored {

    /** What a question takes unless somebody says otherwise, follow-up questions included. */
    public static final int USUAL_MINUTES = 5;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guide_competency_id")
    public GuideCompetency competency;

    /** 1, 2, 3 ... within the competency. */
    public int position;

    /** The question of the bank. */
    @Column(name = "question_id")
    public UUID questionId;

    @Enumerated(EnumType.STRING)
    public QuestionKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText text;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<BilingualText> probes;

    @Column(name = "listen_for")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<BilingualText> listenFor;

    public int minutes = USUAL_MINUTES;

    protected GuideQuestion() {}

    public GuideQuestion(GuideCompetency competency, int position, InterviewQuestion chosen) {
        super(Keys.next());
        this.competency = competency;
        this.position = position;
        this.questionId = chosen.id;
        pin(chosen);
    }

    /** The same question with the same words, in another guide. */
    public GuideQuestion(GuideCompetency competency, GuideQuestion source) {
        super(Keys.next());
        this.competency = competency;
        this.position = source.position;
        this.questionId = source.questionId;
        this.kind = source.kind;
        this.text = source.text;
        this.probes = source.probes;
        this.listenFor = source.listenFor;
        this.minutes = source.minutes;
    }

    /** Takes the words that the bank has now. */
    public final void pin(InterviewQuestion chosen) {
        kind = chosen.kind;
        text = chosen.text;
        probes = chosen.probes;
        listenFor = chosen.listenFor;
    }
}

package se.tolv.reference.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;

/** A question to a referee. */
@Entity
@Table(name = "reference_question")
public class ReferenceQuestion extends Stored {

    /** Where a question comes from. */
    public enum Source {
        /** The questions that ship, such as how the referee knows the candidate. */
        STANDARD,
        /** One for each competency of a guide. */
        COMPETENCY,
        /** Written for this template. */
        OWN
    }

    /** What a referee answers with. */
    public enum Answer {
        CHOICE,
        /** From when to when. */
        PERIOD,
        TEXT,
        /** An example in words, and a level from 1 to 5 by the competency's anchors. */
        RATING
    }

    /** One of the answers to choose from. */
    public record Choice(String code, String sv, String en) {

        public BilingualText text() {
            return new BilingualText(sv, en);
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id")
    public ReferenceTemplate template;

    /** 1, 2, 3 ... in the order asked. */
    public int position;

    @Enumerated(EnumType.STRING)
    public Source source;

    /** Of the standard question or of the competency; null for an own question. */
    public String code;

    @Enumerated(EnumType.STRING)
    public Answer answer;

    /** Whether it is asked. Standard and competency questions can be left out and taken back. */
    public boolean included = true;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText text;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText help = BilingualText.EMPTY;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Choice> choices = List.of();

    /** The competency's name; empty for other questions. */
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText competency = BilingualText.EMPTY;

    /** What each level means, in the words of the guide. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BilingualText> anchors = Map.of();

    protected ReferenceQuestion() {}

    public ReferenceQuestion(
            ReferenceTemplate template, Source source, String code, Answer answer, BilingualText text) {
        super(Keys.next());
        this.template = template;
        this.position = template.questions.size() + 1;
        this.source = source;
        this.code = code;
        this.answer = answer;
        this.text = text;
    }

    /** The same question in another template. */
    public ReferenceQuestion(ReferenceTemplate template, ReferenceQuestion source) {
        this(template, source.source, source.code, source.answer, source.text);
        this.included = source.included;
        this.help = source.help;
        this.choices = source.choices;
        this.competency = source.competency;
        this.anchors = source.anchors;
    }
}

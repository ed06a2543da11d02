package se.tolv.guide;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.competency.Competency;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;

/** A competency that a guide asks about, in the words of the guide's framework version. */
@Entity
@Table(name = "guide_competency")
public class GuideCompetency extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guide_id")
    public InterviewGuide guide;

    /** 1, 2, 3 ... in the order of the interview. */
    public int position;

    public String code;

    /** Why the work needs it. Must be written where the weight is another than the others'. */
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText reason = BilingualText.EMPTY;

    /** 1 to 3: how many times it counts in the overall assessment. */
    public int weight = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText name;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText definition;

    @Column(name = "positive_signs")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<BilingualText> positiveSigns;

    @Column(name = "negative_signs")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<BilingualText> negativeSigns;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BilingualText> anchors;

    /** Read for all competencies of a guide at once. */
    @OneToMany(mappedBy = "competency", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    public List<GuideQuestion> questions = new ArrayList<>();

    protected GuideCompetency() {}

    public GuideCompetency(InterviewGuide guide, int position, Competency chosen) {
        super(Keys.next());
        this.guide = guide;
        this.position = position;
        this.code = chosen.code;
        pin(chosen);
    }

    /** The same competency with the same words and questions, in another guide. */
    public GuideCompetency(InterviewGuide guide, GuideCompetency source) {
        super(Keys.next());
        this.guide = guide;
        this.position = source.position;
        this.code = source.code;
        this.reason = source.reason;
        this.weight = source.weight;
        this.name = source.name;
        this.definition = source.definition;
        this.positiveSigns = source.positiveSigns;
        this.negativeSigns = source.negativeSigns;
        this.anchors = source.anchors;
        source.questions.forEach(question -> questions.add(new GuideQuestion(this, question)));
    }

    /** Takes the words of a framework version. */
    public final void pin(Competency chosen) {
        name = chosen.name;
        definition = chosen.definition;
        positiveSigns = chosen.positiveSigns;
        negativeSigns = chosen.negativeSigns;
        anchors = chosen.anchors;
    }

    public Optional<GuideQuestion> question(UUID questionId) {
        return questions.stream()
                .filter(chosen -> chosen.questionId.equals(questionId))
                .findFirst();
    }

    public int minutes() {
        return questions.stream().mapToInt(question -> question.minutes).sum();
    }
}

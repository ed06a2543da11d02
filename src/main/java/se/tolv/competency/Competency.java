package se.tolv.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;

/** One competency of one framework version. The same competency keeps its code from version to version. */
@Entity
@Table(name = "competency")
public class Competency extends Stored {

    @Column(name = "framework_id")
    public UUID frameworkId;

    /** Lower-case words with hyphens: {@code working-together}. Questions and guides know the competency by it. */
    public String code;

    public int position;

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

    /** What an answer at each level shows; levels 1-5, of which 1, 3 and 5 at least. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BilingualText> anchors;

    protected Competency() {}

    public Competency(UUID id, UUID frameworkId, String code, int position) {
        super(id);
        this.frameworkId = frameworkId;
        this.code = code;
        this.position = position;
    }

    public static List<Competency> of(UUID frameworkId) {
        return list("frameworkId = ?1 order by position", frameworkId);
    }
}

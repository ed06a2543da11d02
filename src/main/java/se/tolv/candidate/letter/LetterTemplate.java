package se.tolv.candidate.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;

/** The employer's own words for a kind of letter. */
@Entity
@Table(name = "letter_template")
public class LetterTemplate extends Stored {

    @Enumerated(EnumType.STRING)
    public LetterKind kind;

    /** With placeholders in square brackets, each language's own. */
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText words;

    protected LetterTemplate() {}

    LetterTemplate(LetterKind kind, BilingualText words) {
        super(Keys.next());
        this.kind = kind;
        this.words = words;
    }
}

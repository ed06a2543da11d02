package se.tolv.competency.exchange;

import java.util.List;
import se.tolv.competency.exchange.check.TextRules;
import se.tolv.platform.language.BilingualText;

/**
 * A competency framework as it travels in a file, whatever the file's format. Texts are tidied as in
 * {@link CompetencyEntry}.
 *
 * @param title what the framework is called; empty when the file does not say
 * @param description what it is for; may be empty
 * @param competencies the competencies, in the employer's order
 */
public record FrameworkDocument(BilingualText title, BilingualText description, List<CompetencyEntry> competencies) {

    public FrameworkDocument {
        title = TextRules.tidy(title);
        description = TextRules.tidy(description);
        competencies = List.copyOf(competencies);
    }
}

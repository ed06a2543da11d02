package se.tolv.question.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.question.QuestionKind;
import se.tolv.question.QuestionLevel;
import se.tolv.question.QuestionMessages;
import se.tolv.question.QuestionStatus;

/** The choices in forms and filters, in the reader's language: {@code {cdi:questionChoices.kinds}}. */
@Named("questionChoices")
@RequestScoped
public class QuestionChoices {

    /** One choice of a list. */
    public record Choice(String value, String label) {}

    @Inject
    EntityManager entities;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    /** The competencies of the published framework, in its order. */
    public List<Choice> getCompetencies() {
        return entities.createQuery(
                        "select c.code, c.name from Competency c join CompetencyFramework f on f.id = c.frameworkId"
                                + " where f.status = PUBLISHED order by c.position",
                        Object[].class)
                .getResultStream()
                .map(row -> new Choice((String) row[0], ((BilingualText) row[1]).in(language.get())))
                .toList();
    }

    public List<Choice> getKinds() {
        return of(QuestionKind.values(), messages()::kind);
    }

    public List<Choice> getLevels() {
        return of(QuestionLevel.values(), messages()::level);
    }

    public List<Choice> getStatuses() {
        return of(QuestionStatus.values(), messages()::status);
    }

    public List<Choice> getUses() {
        return of(QuestionUseFilter.values(), messages()::use);
    }

    /** The orders that suit the bank; that of suggestions is for their own page. */
    public List<Choice> getSorts() {
        return of(
                new QuestionSort[] {QuestionSort.COMPETENCY, QuestionSort.NEWEST, QuestionSort.MOST_CHOSEN},
                messages()::sort);
    }

    private QuestionMessages messages() {
        return texts.of(QuestionMessages.class);
    }

    private static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .toList();
    }
}

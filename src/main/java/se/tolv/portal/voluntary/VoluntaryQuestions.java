package se.tolv.portal.voluntary;

import java.util.List;
import java.util.stream.Stream;
import se.tolv.equality.AgeBand;
import se.tolv.equality.EqualityForm;
import se.tolv.equality.EqualityMessages;
import se.tolv.equality.Sex;
import se.tolv.vacancy.Choice;

/**
 * The voluntary questions as a page asks them.
 *
 * @param sex what is chosen; null: nothing
 * @param age likewise
 */
public record VoluntaryQuestions(List<Choice> sexes, List<Choice> ages, String sex, String age) {

    static VoluntaryQuestions of(EqualityForm form, EqualityMessages messages) {
        return new VoluntaryQuestions(
                Stream.of(Sex.values())
                        .map(each -> new Choice(each.name(), messages.sexOf(each)))
                        .toList(),
                Stream.of(AgeBand.values())
                        .map(each -> new Choice(each.name(), messages.ageOf(each)))
                        .toList(),
                form.sex == null ? null : form.sex.name(),
                form.ageBand == null ? null : form.ageBand.name());
    }
}

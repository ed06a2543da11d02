package se.tolv.question.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tolv.platform.language.Language;

/** A line of a test table: the kinds of warning that a question should give, a bar, the question. */
record WarnedQuestion(Set<QuestionWarningKind> kinds, String text) {

    /** Kinds about the form of a question; a forbidden topic often comes in such a form, which is not the point there. */
    private static final Set<QuestionWarningKind> FORM = EnumSet.of(
            QuestionWarningKind.YES_OR_NO, QuestionWarningKind.ASKS_TWO_THINGS, QuestionWarningKind.ASKS_OPINION);

    static Stream<WarnedQuestion> table(String lines) {
        return lines.lines()
                .map(line -> line.split(" \\| ", 2))
                .map(cells -> new WarnedQuestion(
                        Arrays.stream(cells[0].split(" "))
                                .map(QuestionWarningKind::valueOf)
                                .collect(Collectors.toSet()),
                        cells[1]));
    }

    /** The kinds found, without the kinds of form where a topic is expected. */
    Set<QuestionWarningKind> kindsFoundIn(Language language) {
        boolean aboutForm = FORM.containsAll(kinds);
        return QuestionCheck.check(text, language).stream()
                .map(QuestionWarning::kind)
                .filter(kind -> aboutForm || !FORM.contains(kind))
                .collect(Collectors.toSet());
    }
}

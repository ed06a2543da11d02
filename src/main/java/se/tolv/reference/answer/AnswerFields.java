package se.tolv.reference.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.error.Problem;

/** The fields of a page that a reference is answered on: {@code answers.0.words} and its like, in the order of the questions. */
@ApplicationScoped
public class AnswerFields {

    /** More questions than any template has. */
    private static final int MOST = 100;

    /**
     * @throws Problem 400 where a question's key is none: nothing that a person can type
     */
    public AnswersForm read(MultivaluedMap<String, String> typed) {
        List<AnswerForm> answers = new ArrayList<>();
        for (int i = 0; i < MOST && typed.containsKey("answers." + i + ".question"); i++) {
            String key = "answers." + i + ".";
            AnswerForm answer = new AnswerForm();
            answer.question = key(typed.getFirst(key + "question"));
            answer.choice = typed.getFirst(key + "choice");
            answer.from = typed.getFirst(key + "from");
            answer.until = typed.getFirst(key + "until");
            answer.words = typed.getFirst(key + "words");
            answer.rating = typed.getFirst(key + "rating");
            answers.add(answer);
        }
        AnswersForm form = new AnswersForm();
        form.answers = answers;
        return form;
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    /**
     * The page again after a refusal. What was typed stands there; where something else was saved in the meantime, what was
     * left empty is taken from that, so that saving once more loses nothing.
     *
     * @param saved what is stored now
     * @param read the number of saves that the page was made from
     * @param stale whether something else was saved since
     */
    public static ReferenceSheet shown(ReferenceSheet saved, AnswersForm typed, int read, boolean stale) {
        if (stale) {
            saved.questions()
                    .forEach(question -> typed.answers.stream()
                            .filter(answer -> question.id().equals(answer.question))
                            .forEach(answer -> fill(answer, question.given())));
        }
        return saved.with(typed, stale ? saved.saves() : read);
    }

    private static void fill(AnswerForm typed, AnswerForm saved) {
        typed.choice = or(typed.choice, saved.choice);
        typed.from = or(typed.from, saved.from);
        typed.until = or(typed.until, saved.until);
        typed.words = or(typed.words, saved.words);
        typed.rating = or(typed.rating, saved.rating);
    }

    private static String or(String typed, String saved) {
        return typed == null || typed.isBlank() ? saved : typed;
    }
}

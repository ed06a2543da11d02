package se.tolv.question;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.language.BilingualText;
import se.tolv.question.check.QuestionWording;

/** What the demo employer's manager has suggested: two questions that wait for HR's answer, and one that got a no. */
@ApplicationScoped
public class DemoQuestions {

    private static final QuestionWording NIGHT_SHIFT = swedish(
            "Berätta om en gång när en boende eller patient var orolig på natten och du var ensam i tjänst.",
            List.of("Vad gjorde du först?", "Hur märkte du att det hjälpte?", "Vad lämnade du över till nästa pass?"),
            List.of(
                    "Möter oron lugnt och tar reda på vad den beror på.",
                    "Tänker på de andra som också behöver hjälp."));

    /** Carries a warning on purpose: it can be answered with yes or no. */
    private static final QuestionWording HANDOVER = swedish(
            "Är du bra på att planera ett arbetspass?",
            List.of("Vad skriver du ner?", "Vad gjorde du när något glömdes bort?"),
            List.of("Har ett sätt att planera som håller även när det blir bråttom."));

    private static final QuestionWording CHILDREN = swedish(
            "Du får veta klockan tre att du behövs hela kvällen. Vem hämtar dina barn?",
            List.of("Hur snabbt kan du svara?", "Vad händer om det blir flera kvällar?"),
            List.of("Kan ställa upp med kort varsel."));

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(40) DemoRequested requested) {
        if (InterviewQuestion.count("suggestedAt is not null") > 0) {
            return;
        }
        UUID manager = Account.withEmail("chef@demo.example").orElseThrow().id;
        suggested(manager, 2, "serving-people", QuestionKind.PAST_BEHAVIOUR, NIGHT_SHIFT)
                .persist();
        suggested(manager, 5, "creating-structure", QuestionKind.PAST_BEHAVIOUR, HANDOVER)
                .persist();
        InterviewQuestion declined = suggested(manager, 21, "staying-steady", QuestionKind.GIVEN_SITUATION, CHILDREN);
        declined.decline(
                "Frågan handlar om kandidatens familj, och det får vi inte fråga om. Pröva att beskriva en kväll när två"
                        + " vikarier saknas och fråga hur kandidaten skulle lägga upp arbetet.",
                daysAgo(18));
        declined.persist();
    }

    private InterviewQuestion suggested(
            UUID manager, int daysAgo, String competency, QuestionKind kind, QuestionWording wording) {
        InterviewQuestion question = InterviewQuestion.suggested(Keys.next(), manager, daysAgo(daysAgo));
        question.competencyCode = competency;
        question.kind = kind;
        question.level = QuestionLevel.ALL;
        question.text = wording.text();
        question.probes = wording.probes();
        question.listenFor = wording.listenFor();
        return question;
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static QuestionWording swedish(String text, List<String> probes, List<String> listenFor) {
        return new QuestionWording(swedish(text), swedish(probes), swedish(listenFor));
    }

    private static List<BilingualText> swedish(List<String> lines) {
        return lines.stream().map(DemoQuestions::swedish).toList();
    }

    private static BilingualText swedish(String text) {
        return new BilingualText(text, "");
    }
}

package se.tolv.interview.scorecard.card;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.guide.GuideCompetency;
import se.tolv.guide.GuideQuestion;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.interview.scorecard.AnswerOutcome;
import se.tolv.interview.scorecard.Scorecard;
import se.tolv.interview.scorecard.ScorecardAnswer;
import se.tolv.interview.scorecard.ScorecardStatus;
import se.tolv.interview.scorecard.answer.RatingAmendment;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.panel.PanelMember;
import se.tolv.vacancy.panel.PanelStatus;

/**
 * Believable interviews for the demo municipality: one recruitment where three assessors have rated everybody, and one where
 * an assessor has submitted and the manager is in the middle of the interview.
 */
@ApplicationScoped
public class DemoScorecards {

    private static final String RATED = "Socialsekreterare, barn och unga";
    private static final String IN_PROGRESS = "Sjuksköterska i hemsjukvården";

    @Inject
    Clock clock;

    /** By how an answer was rated and by language. */
    private Map<String, Map<String, List<String>>> notes;

    @Transactional
    void load(@Observes @Priority(75) DemoRequested requested) {
        if (Scorecard.count() > 0) {
            return;
        }
        notes = notes();
        Vacancy.<Vacancy>list("publishedAt is not null").forEach(vacancy -> {
            if (vacancy.guideId != null && vacancy.title.sv().equals(RATED)) {
                rateEverybody(vacancy);
            } else if (vacancy.guideId != null && vacancy.title.sv().equals(IN_PROGRESS)) {
                begin(vacancy);
            }
        });
    }

    private static Map<String, Map<String, List<String>>> notes() {
        try (InputStream file = DemoScorecards.class.getResourceAsStream("/demo/interview-notes.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manager leads another unit's recruitments and helps out in this panel. */
    private void rateEverybody(Vacancy vacancy) {
        PanelMember helping = new PanelMember(vacancy.id, account("chef@demo.example").id, vacancy.publishedAt);
        helping.become(PanelStatus.DECLARED, vacancy.publishedAt.plus(Duration.ofDays(1)));
        helping.persist();
        List<Account> assessors =
                List.of(account("hr@demo.example"), account("bedomare@demo.example"), account("chef@demo.example"));
        InterviewGuide guide = locked(vacancy.guideId);
        int number = 0;
        for (Application application : interviewed(vacancy)) {
            for (int severity = 0; severity < assessors.size(); severity++) {
                submitted(application, assessors.get(severity), guide, number, severity);
            }
            number++;
        }
        reconsider(interviewed(vacancy).get(0), assessors.get(2));
    }

    private void begin(Vacancy vacancy) {
        InterviewGuide guide = locked(vacancy.guideId);
        Application first = interviewed(vacancy).stream()
                .filter(application -> application.stage == ApplicationStage.INTERVIEW)
                .findFirst()
                .orElseThrow();
        submitted(first, account("bedomare@demo.example"), guide, 3, 1);
        Scorecard begun = card(first, account("chef@demo.example"), guide);
        begun.persist();
        List<ScorecardAnswer> answers = answers(begun, guide);
        for (ScorecardAnswer answer : answers) {
            if (answer.number <= answers.size() / 2) {
                rate(answer, begun, first, 4, 0);
            }
            answer.persist();
        }
    }

    private static List<Application> interviewed(Vacancy vacancy) {
        return Application.list(
                "vacancyId = ?1 and interviewAt is not null and stage <> ?2 order by interviewAt, id",
                vacancy.id,
                ApplicationStage.WITHDRAWN);
    }

    private static Account account(String email) {
        return Account.withEmail(email).orElseThrow();
    }

    private InterviewGuide locked(UUID id) {
        InterviewGuide guide = InterviewGuide.findById(id);
        if (guide.status == GuideStatus.PUBLISHED) {
            guide.become(GuideStatus.LOCKED, clock.instant());
        }
        return guide;
    }

    private Scorecard card(Application application, Account assessor, InterviewGuide guide) {
        return new Scorecard(Keys.next(), application, assessor.id, assessor.name, guide.id, met(application));
    }

    private static Instant met(Application application) {
        return Interview.<Interview>find("applicationId = ?1 and status = ?2", application.id, InterviewStatus.HELD)
                .firstResultOptional()
                .map(interview -> interview.startsAt)
                .orElse(application.interviewAt.plus(Duration.ofHours(2)));
    }

    /**
     * @param candidate 0, 1, 2 ...: what kind of answers they give
     * @param severity 0, 1, 2 ...: how the assessor uses the scale
     */
    private void submitted(
            Application application, Account assessor, InterviewGuide guide, int candidate, int severity) {
        Scorecard card = card(application, assessor, guide);
        List<ScorecardAnswer> answers = answers(card, guide);
        card.become(ScorecardStatus.SUBMITTED, card.openedAt.plus(Duration.ofMinutes(75 + 20L * severity)));
        card.persist();
        for (ScorecardAnswer answer : answers) {
            int level = levelOf(application, candidate);
            int swing = new int[] {0, 1, 0, -1, 0, 0, 1, -1}[(candidate * 3 + answer.number * 5) % 8];
            int strict = (candidate + answer.number + severity) % 4 == 0 ? severity - 1 : 0;
            rate(answer, card, application, Math.max(1, Math.min(5, level + swing + strict)), severity);
            if (candidate == 1 && answer.number == 3 && severity == 1) {
                answer.rate(AnswerOutcome.NO_EVIDENCE, null);
            }
            if (candidate == 4 && answer.number == 6) {
                answer.rate(AnswerOutcome.SKIPPED, null);
                answer.notes = "";
                answer.reason = "Tiden tog slut; kandidaten hade ett tåg att passa.";
            }
            answer.persist();
        }
    }

    /** Those who went on are those who were rated higher. */
    private static int levelOf(Application application, int candidate) {
        return switch (application.stage) {
            case OFFER, HIRED -> 5;
            case INTERVIEW -> 3 + candidate % 2;
            default -> 2 + candidate % 2;
        };
    }

    private static List<ScorecardAnswer> answers(Scorecard card, InterviewGuide guide) {
        List<ScorecardAnswer> answers = new ArrayList<>();
        for (GuideCompetency competency : guide.competencies) {
            for (GuideQuestion question : competency.questions) {
                answers.add(new ScorecardAnswer(card, answers.size() + 1, competency.code, question.questionId));
            }
        }
        return answers;
    }

    /**
     * @param hand 0, 1, 2 ...: the assessors write different things
     */
    private void rate(ScorecardAnswer answer, Scorecard card, Application application, int value, int hand) {
        answer.rate(AnswerOutcome.RATED, value);
        String level = value < 3 ? "weak" : value == 3 ? "fair" : "strong";
        List<String> choice = notes.get(level).get(application.language.code());
        answer.notes = choice.get((answer.number + application.number + value + hand) % choice.size());
        answer.savedAt = card.openedAt.plus(Duration.ofMinutes(5L * answer.number));
    }

    /** One rating was changed when the assessors had talked. */
    private void reconsider(Application application, Account assessor) {
        Scorecard card = Scorecard.<Scorecard>find(
                        "applicationId = ?1 and assessorId = ?2", application.id, assessor.id)
                .firstResult();
        ScorecardAnswer answer = ScorecardAnswer.<ScorecardAnswer>find("scorecardId = ?1 and number = 1", card.id)
                .firstResult();
        int changed = answer.value == 5 ? 4 : answer.value + 1;
        Instant at = card.submittedAt.plus(Duration.ofDays(1));
        new RatingAmendment(
                        answer,
                        AnswerOutcome.RATED,
                        changed,
                        "De andra hörde att hen själv tog kontakt med skolan. Det hade jag missat.",
                        at)
                .persistAndFlush();
        answer.rate(AnswerOutcome.RATED, changed);
        card.become(ScorecardStatus.AMENDED, at);
    }
}

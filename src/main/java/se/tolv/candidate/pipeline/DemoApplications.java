package se.tolv.candidate.pipeline;

import static se.tolv.candidate.ApplicationStage.HIRED;
import static se.tolv.candidate.ApplicationStage.INTERVIEW;
import static se.tolv.candidate.ApplicationStage.OFFER;
import static se.tolv.candidate.ApplicationStage.RECEIVED;
import static se.tolv.candidate.ApplicationStage.REJECTED;
import static se.tolv.candidate.ApplicationStage.SHORTLISTED;
import static se.tolv.candidate.ApplicationStage.WITHDRAWN;

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
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.InternalBasis;
import se.tolv.candidate.RejectionReason;
import se.tolv.candidate.letter.Placeholders;
import se.tolv.candidate.letter.RejectionLetter;
import se.tolv.candidate.pipeline.move.ApplicationMove;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.KnockInType;
import se.tolv.vacancy.profile.requirement.Requirement;

/** Believable applicants for the demo municipality's posts ({@code demo/applicants.yaml}), the same ones every time. */
@ApplicationScoped
public class DemoApplications {

    /**
     * @param names one each, used once
     * @param answers by the name of the competency that a question begins with
     */
    record Applicants(
            List<String> names, Map<String, List<String>> answers, Map<String, List<String>> answersInEnglish) {

        Map<String, List<String>> answersIn(Language language) {
            return language == Language.SV ? answers : answersInEnglish;
        }
    }

    /** What became of the applicants for a post in this status, in the order of arrival. */
    private static final Map<VacancyStatus, List<ApplicationStage>> STAGES = Map.of(
            VacancyStatus.CLOSED,
            stages("rrrhrrwrr"),
            VacancyStatus.ABORTED,
            stages("aaaas"),
            VacancyStatus.DECIDING,
            stages("rrrirroirrwri"),
            VacancyStatus.INTERVIEWING,
            stages("rairraisrwaisr"),
            VacancyStatus.SCREENING,
            stages("aaraasaarawaaaasaaaraasaa"),
            VacancyStatus.OPEN,
            stages("aaasaaaaa"));

    private static List<ApplicationStage> stages(String letters) {
        return letters.chars()
                .mapToObj(letter -> switch (letter) {
                    case 's' -> SHORTLISTED;
                    case 'i' -> INTERVIEW;
                    case 'o' -> OFFER;
                    case 'h' -> HIRED;
                    case 'r' -> REJECTED;
                    case 'w' -> WITHDRAWN;
                    default -> RECEIVED;
                })
                .toList();
    }

    @Inject
    RejectionLetter letter;

    @Inject
    Placeholders placeholders;

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(65) DemoRequested requested) {
        if (Application.count() > 0) {
            return;
        }
        Applicants applicants = applicants();
        Iterator<String> names = applicants.names.iterator();
        Vacancy.<Vacancy>list("publishedAt is not null order by publishedAt")
                .forEach(vacancy -> fill(vacancy, names, applicants));
    }

    private static Applicants applicants() {
        try (InputStream file = DemoApplications.class.getResourceAsStream("/demo/applicants.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, Applicants.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Applications come in all the time that an ad is out, and most of them at its end. */
    private void fill(Vacancy vacancy, Iterator<String> names, Applicants applicants) {
        Instant now = clock.instant();
        List<ApplicationStage> stages = STAGES.get(vacancy.statusAt(now));
        List<Requirement> asked = Requirement.askedIn(vacancy.id);
        Instant end = vacancy.takesApplicationsAt(now) ? now : vacancy.closesAt();
        long seconds = Duration.between(vacancy.publishedAt, end).toSeconds();
        for (int i = 0; i < stages.size(); i++) {
            double share = Math.sqrt((i + 0.5) / stages.size());
            Instant received = vacancy.publishedAt.plusSeconds((long) (seconds * share));
            Application application = apply(vacancy, i + 1, names.next(), received, applicants, asked);
            pathTo(stages.get(i), i).forEach(stage -> move(application, vacancy, stage));
        }
    }

    private static Application apply(
            Vacancy vacancy,
            int number,
            String name,
            Instant received,
            Applicants applicants,
            List<Requirement> asked) {
        Language language = number % 9 == 5 ? Language.EN : Language.SV;
        // Numbers that the telecoms authority keeps free for fiction: 070-174 06 05 to 99.
        String phone = "070-174 06 %02d".formatted(5 + (number * 7) % 95);
        Candidate candidate = new Candidate(Keys.next(), email(name), name, phone, language, received);
        candidate.persist();
        Application application = new Application(Keys.unordered(), vacancy.id, candidate, number, received);
        application.markInternal(number % 6 == 2 ? InternalBasis.OWN_ANSWER : null);
        application.answers = vacancy.questions.stream()
                .map(question -> answer(applicants.answersIn(language), question.sv(), number))
                .toList();
        application.requirementAnswers = requirementAnswers(asked, number);
        application.requirementsMet = RequirementAnswers.together(asked, application.requirementAnswers);
        application.persist();
        return application;
    }

    /** Most meet what is asked for, some do not, and now and then somebody has left a question out; nobody writes in words. */
    private static Map<String, String> requirementAnswers(List<Requirement> asked, int number) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Requirement requirement : asked) {
            KnockInQuestion question = requirement.question;
            boolean meets = (number + requirement.position) % 6 != 0;
            if (question.type() != KnockInType.SHORT_TEXT && (number + requirement.position) % 11 != 0) {
                answers.put(
                        requirement.id.toString(),
                        switch (question.type()) {
                            case YES_NO -> meets ? KnockInQuestion.YES : KnockInQuestion.NO;
                            case NUMBER -> String.valueOf(Math.max(0, question.atLeast() + (meets ? number % 5 : -1)));
                            case CHOICE ->
                                question.choices()
                                        .get(number % question.choices().size());
                            case SHORT_TEXT -> throw new IllegalStateException();
                        });
            }
        }
        return answers;
    }

    private static String answer(Map<String, List<String>> answers, String question, int number) {
        List<String> choice = answers.entrySet().stream()
                .filter(entry -> question.startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
        return choice.get((number + question.length()) % choice.size());
    }

    private static String email(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ı", "i")
                .replace("ł", "l")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", ".");
        return plain + "@example.com";
    }

    /** The stages that an application has passed on its way; some are rejected or withdrawn late. */
    private static List<ApplicationStage> pathTo(ApplicationStage stage, int number) {
        List<ApplicationStage> path = new ArrayList<>();
        int reached = stage == REJECTED || stage == WITHDRAWN ? number % 3 : stage.ordinal();
        for (ApplicationStage passed : List.of(SHORTLISTED, INTERVIEW, OFFER, HIRED)) {
            if (passed.ordinal() <= reached) {
                path.add(passed);
            }
        }
        if (stage == REJECTED || stage == WITHDRAWN) {
            path.add(stage);
        }
        return path;
    }

    /** Each move comes some days after the deadline and after the one before, and never in the future. */
    private void move(Application application, Vacancy vacancy, ApplicationStage to) {
        ApplicationStage from = application.stage;
        Instant start = vacancy.takesApplicationsAt(clock.instant()) ? application.receivedAt : vacancy.closesAt();
        Instant at = start.plus(Duration.ofHours(9 + 26L * application.number % 170))
                .plus(Duration.ofDays(6L * from.ordinal()));
        Instant last = clock.instant().minus(Duration.ofHours(3L + application.number));
        Instant moved = at.isBefore(last) ? at : last;
        if (to == REJECTED) {
            application.outcomeReason = from == RECEIVED ? RejectionReason.COMPETENCIES : RejectionReason.INTERVIEW;
            application.outcomeWords = placeholders.filled(
                    letter.suggestion(application.outcomeReason, application.language), application, vacancy);
        }
        application.become(to, moved);
        String manager = to == WITHDRAWN ? null : Account.<Account>findById(vacancy.managerId).name;
        new ApplicationMove(Keys.next(), application.id, from, to, moved, manager, null).persist();
    }
}

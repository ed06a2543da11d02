package se.tolv.interview.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.guide.GuideDetail;
import se.tolv.guide.GuideQuestion;
import se.tolv.guide.Guides;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;
import se.tolv.vacancy.panel.PanelStatus;

/** The door to one's own scorecards: it opens none of anybody else's, whoever asks. */
@ApplicationScoped
public class Scorecards {

    /** The steps of the rating scale. */
    private static final int SCALE = 5;

    @Inject
    EntityManager entities;

    @Inject
    ScorecardPermissions permissions;

    @Inject
    Anonymity anonymity;

    @Inject
    Guides guides;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    /**
     * This person's own scorecard of an applicant; empty where they have not begun.
     *
     * @throws Problem 404, 403 where they do not rate
     */
    public Optional<ScorecardDetail> of(UUID applicationId) {
        Application application = Application.required(applicationId);
        permissions.requireAssess(Vacancy.required(application.vacancyId));
        return mineOf(applicationId).map(this::detail);
    }

    /**
     * @throws Problem 404 where it is not this person's own, or they do not rate any more
     */
    public ScorecardDetail one(UUID id) {
        return detail(own(id, LockModeType.NONE));
    }

    /**
     * @throws Problem 404
     */
    public SavedAnswer answer(UUID id, int number) {
        return SavedAnswer.of(answer(own(id, LockModeType.NONE), number));
    }

    /** Whom this person has to rate now, of every recruitment, those who wait longest first. */
    public Slice<ScorecardRow> waiting(String after) {
        return rows(
                " and v.status in (:running) and a.stage = :interview and (s.id is null or s.status = :draft)"
                        + " and not exists (select 1 from RatingClosure c where c.applicationId = a.id)"
                        + " and (v.managerId = :me or exists (select 1 from PanelMember m where m.vacancyId = v.id"
                        + " and m.accountId = :me and m.status = :declared))",
                Map.of(
                        "running", VacancyStatus.RUNNING,
                        "interview", ApplicationStage.INTERVIEW,
                        "draft", ScorecardStatus.DRAFT,
                        "declared", PanelStatus.DECLARED),
                after);
    }

    /**
     * Who is or was interviewed for a post, with this person's own scorecards.
     *
     * @throws Problem 404 where there is no such vacancy or this person has nothing to do with its interviews
     */
    public Slice<ScorecardRow> ofVacancy(UUID vacancyId, String after) {
        permissions.requireSee(Vacancy.required(vacancyId));
        return rows(" and v.id = :vacancy", Map.of("vacancy", vacancyId), after);
    }

    /**
     * @throws Problem 404 as {@link #ofVacancy}
     */
    public VacancyInterviews interviewsOf(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireSee(vacancy);
        return new VacancyInterviews(
                vacancyId,
                vacancy.registryNumber,
                vacancy.title,
                permissions.reads(vacancy),
                permissions.assesses(vacancyId));
    }

    /**
     * What this person sees of an interview that they have not begun.
     *
     * @throws Problem 404, 403 where they do not rate
     */
    public InterviewStart start(UUID applicationId) {
        Application application = Application.required(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        permissions.requireAssess(vacancy);
        String why = whyClosed(vacancy, application);
        return new InterviewStart(
                applicationId,
                vacancy.id,
                vacancy.title,
                vacancy.registryNumber,
                anonymity.labelOf(application),
                why == null && vacancy.guideId == null
                        ? texts.of(ScorecardMessages.class).noGuide()
                        : why);
    }

    private Slice<ScorecardRow> rows(String condition, Map<String, Object> conditions, String after) {
        Map<String, Object> parameters = new HashMap<>(conditions);
        anonymity.bind(parameters);
        parameters.put("me", actor.get().id());
        String where = condition;
        List<String> keys = Slice.after(after, 2);
        if (!keys.isEmpty()) {
            where += " and (a.interviewAt > :at or (a.interviewAt = :at and a.id > :after))";
            parameters.put("at", instant(keys.get(0)));
            parameters.put("after", Slice.key(keys.get(1)));
        }
        var query = entities.createQuery(
                "select new se.tolv.interview.scorecard.ScorecardRow(a.id, v.id, v.title, v.registryNumber, "
                        + Anonymity.LABEL + ", a.stage, a.interviewAt, s.id, s.status,"
                        + " exists (select 1 from RatingClosure c where c.applicationId = a.id))"
                        + " from Application a join Vacancy v on v.id = a.vacancyId"
                        + " left join Scorecard s on s.applicationId = a.id and s.assessorId = :me"
                        + " where a.interviewAt is not null" + where + " order by a.interviewAt, a.id",
                ScorecardRow.class);
        parameters.forEach(query::setParameter);
        return Slice.of(
                query.setMaxResults(Slice.SIZE + 1).getResultList(),
                Slice.SIZE,
                row -> List.of(row.interviewAt().toString(), row.applicationId().toString()));
    }

    private static Instant instant(String sortKey) {
        try {
            return Instant.parse(sortKey);
        } catch (DateTimeParseException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    Optional<Scorecard> mineOf(UUID applicationId) {
        return Scorecard.find(
                        "applicationId = ?1 and assessorId = ?2",
                        applicationId,
                        actor.get().id())
                .firstResultOptional();
    }

    /**
     * One's own scorecard, held until the transaction ends, so that two tabs come one after the other.
     *
     * @throws Problem 404
     */
    public Scorecard toWrite(UUID id) {
        return own(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Scorecard own(UUID id, LockModeType lock) {
        return Scorecard.<Scorecard>find(
                        "id = ?1 and assessorId = ?2", id, actor.get().id())
                .withLock(lock)
                .<Scorecard>firstResultOptional()
                .filter(own -> permissions.assesses(own.vacancyId))
                .orElseThrow(Problem::notFound);
    }

    /**
     * @throws Problem 404
     */
    public ScorecardAnswer answer(Scorecard scorecard, int number) {
        return ScorecardAnswer.<ScorecardAnswer>find("scorecardId = ?1 and number = ?2", scorecard.id, number)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    public List<ScorecardAnswer> answers(Scorecard scorecard) {
        return ScorecardAnswer.list("scorecardId = ?1 order by number", scorecard.id);
    }

    /**
     * @throws Problem 409 in words where the scorecard cannot be written in
     */
    public void requireOpen(Scorecard scorecard) {
        if (!scorecard.isDraft()) {
            throw Problem.conflict(texts.of(ScorecardMessages.class).alreadySubmitted());
        }
        String why = whyClosed(Vacancy.required(scorecard.vacancyId), Application.required(scorecard.applicationId));
        if (why != null) {
            throw Problem.conflict(why);
        }
    }

    /** Why nobody can rate this applicant now, in the reader's words; null where they can. */
    public String whyClosed(Vacancy vacancy, Application application) {
        ScorecardMessages messages = texts.of(ScorecardMessages.class);
        if (!vacancy.isRunning()) {
            return messages.hasEnded();
        }
        if (application.stage != ApplicationStage.INTERVIEW) {
            return messages.notInInterview();
        }
        return RatingClosure.isClosed(application.id) ? messages.ratingClosed() : null;
    }

    private ScorecardDetail detail(Scorecard scorecard) {
        Vacancy vacancy = Vacancy.required(scorecard.vacancyId);
        Application application = Application.required(scorecard.applicationId);
        GuideDetail guide = guides.one(scorecard.guideId);
        String whyClosed = scorecard.isDraft() ? whyClosed(vacancy, application) : null;
        return new ScorecardDetail(
                scorecard.id,
                application.id,
                vacancy.id,
                vacancy.title,
                vacancy.registryNumber,
                anonymity.labelOf(application),
                scorecard.status,
                scorecard.openedAt,
                scorecard.submittedAt,
                guide.id(),
                guide.number(),
                guide.minutes(),
                guide.opening(),
                guide.openingMinutes(),
                guide.candidateQuestionsMinutes(),
                guide.closing(),
                guide.closingMinutes(),
                scorecard.isDraft() && whyClosed == null,
                whyClosed,
                steps(guide, answers(scorecard)));
    }

    private static List<ScorecardDetail.Step> steps(GuideDetail guide, List<ScorecardAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.isAdded() ? added(answer) : step(guide, answer))
                .toList();
    }

    private static ScorecardDetail.Step step(GuideDetail guide, ScorecardAnswer answer) {
        GuideDetail.CompetencyPart competency = guide.competencies().stream()
                .filter(part -> part.code().equals(answer.competencyCode))
                .findFirst()
                .orElseThrow();
        GuideDetail.QuestionPart question = competency.questions().stream()
                .filter(part -> part.questionId().equals(answer.questionId))
                .findFirst()
                .orElseThrow();
        return new ScorecardDetail.Step(
                answer.number,
                answer.version,
                competency.code(),
                competency.name(),
                competency.definition(),
                question.questionId(),
                question.kind(),
                question.text(),
                question.probes(),
                question.listenFor(),
                IntStream.rangeClosed(1, SCALE)
                        .mapToObj(value -> new ScorecardDetail.Anchor(
                                value, competency.anchors().get(value)))
                        .toList(),
                question.minutes(),
                answer.notes,
                AnswerForm.said(answer.outcome, answer.value),
                answer.reason,
                answer.savedAt);
    }

    private static ScorecardDetail.Step added(ScorecardAnswer answer) {
        return new ScorecardDetail.Step(
                answer.number,
                answer.version,
                null,
                null,
                null,
                null,
                null,
                new BilingualText(answer.addedText, answer.addedText),
                List.of(),
                List.of(),
                List.of(),
                GuideQuestion.USUAL_MINUTES,
                answer.notes,
                null,
                answer.reason,
                answer.savedAt);
    }

    /** What an unbegun scorecard consists of: the guide's questions in its order. */
    public static Stream<ScorecardAnswer> questionsOf(GuideDetail guide, Scorecard scorecard) {
        int[] number = {0};
        return guide.competencies().stream()
                .flatMap(part -> part.questions().stream()
                        .map(question ->
                                new ScorecardAnswer(scorecard, ++number[0], part.code(), question.questionId())));
    }
}

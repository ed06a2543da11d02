package se.tolv.reference.referee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.candidate.Application;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.reference.answer.ReadAnswers;
import se.tolv.reference.answer.ReferenceAnswers;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.request.RequestStatus;
import se.tolv.reference.setting.ReferenceSetting;
import se.tolv.vacancy.Vacancy;

/** Reads the referees that a candidate has named, for that candidate. */
@ApplicationScoped
public class Referees {

    @Inject
    AskForReferees askForReferees;

    @Inject
    ReadAnswers readAnswers;

    @Inject
    CurrentLanguage language;

    /** Of these applications, those whose candidates have been asked for referees, and whether they are waited for. */
    public Map<UUID, Boolean> waiting(Collection<UUID> applications) {
        return applications.isEmpty()
                ? Map.of()
                : RefereeNaming.<RefereeNaming>list("applicationId in ?1", applications).stream()
                        .collect(Collectors.toMap(naming -> naming.applicationId, RefereeNaming::isWaiting));
    }

    /**
     * Whom the candidate has named, by application, and of what became of it as much as the employer shows them: on the
     * page, and in their own copy of everything.
     */
    public Map<UUID, List<MyReferees.MyReferee>> named(Collection<UUID> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        ReferenceSetting setting = ReferenceSetting.current();
        Map<UUID, ReferenceRequest> latest = ReferenceRequest.of(applications).stream()
                .collect(Collectors.toMap(request -> request.refereeId, Function.identity(), (one, other) -> other));
        Map<UUID, ReferenceAnswers> answers = setting.candidateReads
                ? readAnswers.of(applications).stream()
                        .collect(Collectors.toMap(ReferenceAnswers::requestId, Function.identity()))
                : Map.of();
        return Referee.<Referee>list("applicationId in ?1 order by namedAt, id", applications).stream()
                .collect(Collectors.groupingBy(
                        referee -> referee.applicationId,
                        Collectors.mapping(
                                referee -> view(referee, latest.get(referee.id), setting, answers),
                                Collectors.toList())));
    }

    /**
     * @throws Problem 404 where it is not this candidate's own, or they have not been asked
     */
    public MyReferees mine(UUID candidateId, UUID applicationId) {
        Application application = Application.<Application>find(
                        "id = ?1 and candidateId = ?2", applicationId, candidateId)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        RefereeNaming naming = RefereeNaming.of(applicationId).orElseThrow(Problem::notFound);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        List<MyReferees.MyReferee> referees = named(List.of(applicationId)).getOrDefault(applicationId, List.of());
        return new MyReferees(
                applicationId,
                vacancy.title.in(language.get()),
                askForReferees.isTime(application, vacancy),
                naming.isWaiting(),
                naming.anotherAt != null,
                referees.stream().anyMatch(referee -> referee.relation() == RefereeRelation.MANAGER),
                referees.size() < NameReferees.MOST,
                referees);
    }

    private static MyReferees.MyReferee view(
            Referee referee, ReferenceRequest request, ReferenceSetting setting, Map<UUID, ReferenceAnswers> answers) {
        RequestStatus progress = request == null || !setting.candidateFollows ? null : request.status;
        return new MyReferees.MyReferee(
                referee.id,
                referee.version,
                referee.name,
                referee.relation,
                referee.period,
                referee.phone,
                referee.email,
                referee.namedAt,
                request == null,
                progress,
                request == null ? null : answers.get(request.id));
    }
}

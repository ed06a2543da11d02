package se.tolv.decision.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.interview.rating.RevealedRatings;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.profile.ProfileDetail;
import se.tolv.vacancy.profile.Profiles;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/** Begins an applicant's assessment; or, once one is signed, the next version with what stands in it. */
@ApplicationScoped
public class BeginAssessment {

    @Inject
    AssessmentPermissions permissions;

    @Inject
    Profiles profiles;

    @Inject
    RevealedRatings revealed;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @return the key of the draft; there is one at a time, however often it is asked for
     * @throws Problem 404, 403, 409 before the ratings are open to all or after the recruitment
     */
    @Transactional
    public UUID begin(UUID applicationId) {
        Application application = permissions.requireWrite(applicationId);
        locks.take("assessment " + applicationId);
        Optional<Assessment> newest = Assessment.newest(applicationId);
        if (newest.filter(Assessment::isDraft).isPresent()) {
            return newest.get().id;
        }
        Assessment draft = new Assessment(
                application,
                newest.map(signed -> signed.number + 1).orElse(1),
                parts(application, newest.map(signed -> signed.parts).orElse(List.of())),
                clock.instant());
        newest.ifPresent(signed -> {
            draft.comparison = signed.comparison;
            draft.conclusion = signed.conclusion;
        });
        draft.persist();
        audit.record(
                "assessment.begun",
                draft.id,
                application.nameInTrail(Vacancy.required(application.vacancyId)),
                null,
                Map.of("number", draft.number));
        return draft.id;
    }

    private List<AssessedPart> parts(Application application, List<AssessedPart> signed) {
        Map<String, AssessedPart> before = signed.stream().collect(Collectors.toMap(AssessedPart::key, part -> part));
        ProfileDetail profile = profiles.of(application.vacancyId);
        Stream<AssessedPart> requirements = profile.requirements().stream()
                .map(requirement -> new AssessedPart(
                        AssessedPart.Kind.REQUIREMENT,
                        requirement.id().toString(),
                        requirement.text(),
                        requirement.kind() == RequirementKind.MANDATORY,
                        null,
                        ""));
        return Stream.concat(requirements, competencies(profile, application.id))
                .map(part -> before.containsKey(part.key())
                        ? part.with(
                                before.get(part.key()).met(),
                                before.get(part.key()).words())
                        : part)
                .toList();
    }

    /** Those of the profile; where it names none, those that were asked about. */
    private Stream<AssessedPart> competencies(ProfileDetail profile, UUID applicationId) {
        return profile.competencies().isEmpty()
                ? revealed.ofApplication(applicationId).guides().stream()
                        .limit(1)
                        .flatMap(guide -> guide.competencies().stream())
                        .map(competency -> competency(competency.code(), competency.name()))
                : profile.competencies().stream().map(competency -> competency(competency.code(), competency.name()));
    }

    private static AssessedPart competency(String code, BilingualText name) {
        return new AssessedPart(AssessedPart.Kind.COMPETENCY, code, name, false, null, "");
    }
}

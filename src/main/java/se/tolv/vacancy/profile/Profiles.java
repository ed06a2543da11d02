package se.tolv.vacancy.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.guide.InterviewGuide;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementKind;
import se.tolv.vacancy.profile.requirement.RequirementRow;

/** Reads requirement profiles. */
@ApplicationScoped
public class Profiles {

    @Inject
    EntityManager entities;

    @Inject
    VacancyPermissions permissions;

    /**
     * @throws Problem 404 where there is no such vacancy or this person may not know of it
     */
    public ProfileDetail of(UUID vacancyId) {
        Vacancy vacancy = readable(vacancyId);
        return new ProfileDetail(
                vacancy.version,
                Requirement.of(vacancyId).stream().map(RequirementRow::of).toList(),
                competencies(vacancyId));
    }

    /**
     * What stands in the profile, to be changed or copied.
     *
     * @throws Problem as {@link #of}
     */
    public ProfileForm form(UUID vacancyId) {
        readable(vacancyId);
        return ProfileForm.standingIn(vacancyId);
    }

    private Vacancy readable(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireRead(vacancy.unitId, vacancy.managerId);
        return vacancy;
    }

    /** A vacancy's competencies, whoever asks. */
    public List<ProfileCompetencyRow> competencies(UUID vacancyId) {
        return entities.createQuery(
                        "select new se.tolv.vacancy.profile.ProfileCompetencyRow("
                                + "c.id, c.code, c.name, p.weight, p.weightReason, p.need)"
                                + " from ProfileCompetency p join Competency c on c.id = p.competencyId"
                                + " where p.vacancyId = :vacancy order by p.position",
                        ProfileCompetencyRow.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
    }

    /** What the ad says of the requirements. */
    public PublicProfile publicOf(UUID vacancyId) {
        List<Requirement> requirements = Requirement.of(vacancyId);
        return new PublicProfile(
                texts(requirements, RequirementKind.MANDATORY),
                texts(requirements, RequirementKind.DESIRABLE),
                competencies(vacancyId).stream().map(ProfileCompetencyRow::name).toList());
    }

    private static List<BilingualText> texts(List<Requirement> requirements, RequirementKind kind) {
        return requirements.stream()
                .filter(requirement -> requirement.kind == kind)
                .map(requirement -> requirement.text)
                .toList();
    }

    /** The competencies that can be chosen: those of the guide first, in its order, then the others of its framework. */
    public List<OfferedCompetency> offered(UUID vacancyId) {
        UUID guideId = readable(vacancyId).guideId;
        if (guideId == null) {
            return offered();
        }
        List<String> asked = entities.createQuery(
                        "select c.code from GuideCompetency c where c.guide.id = :guide order by c.position",
                        String.class)
                .setParameter("guide", guideId)
                .getResultList();
        return offered(entities.find(InterviewGuide.class, guideId).frameworkId, asked);
    }

    /** The competencies of the published framework. */
    public List<OfferedCompetency> offered() {
        return offered(publishedFramework(), List.of());
    }

    private static List<OfferedCompetency> offered(UUID frameworkId, List<String> asked) {
        return Competency.of(frameworkId).stream()
                .map(competency -> new OfferedCompetency(
                        competency.id,
                        competency.code,
                        competency.name,
                        competency.definition,
                        asked.contains(competency.code)))
                .sorted(Comparator.comparing(
                        competency -> competency.inGuide() ? asked.indexOf(competency.code()) : asked.size()))
                .toList();
    }

    private static UUID publishedFramework() {
        return CompetencyFramework.published().map(framework -> framework.id).orElse(null);
    }

    /** The same profile in the competencies of another framework version; one that is not there any more is left out. */
    public ProfileForm in(List<OfferedCompetency> offered, ProfileForm form) {
        var byCode = offered.stream().collect(Collectors.toMap(OfferedCompetency::code, Function.identity()));
        Set<UUID> same = offered.stream().map(OfferedCompetency::id).collect(Collectors.toSet());
        form.competencies.stream()
                .filter(chosen -> !same.contains(chosen.competencyId))
                .forEach(chosen -> {
                    Competency competency = Competency.findById(chosen.competencyId);
                    OfferedCompetency now = competency == null ? null : byCode.get(competency.code);
                    chosen.competencyId = now == null ? null : now.id();
                });
        form.competencies = form.competencies.stream()
                .filter(chosen -> chosen.competencyId != null)
                .toList();
        return form;
    }

    ProfileFacts facts(UUID vacancyId) {
        List<Requirement> requirements = Requirement.of(vacancyId);
        List<ProfileCompetencyRow> competencies = competencies(vacancyId);
        return new ProfileFacts(
                requirements.stream().map(requirement -> requirement.text).toList(),
                requirements.stream()
                        .filter(requirement -> requirement.question != null)
                        .map(requirement -> requirement.question.text())
                        .toList(),
                requirements.stream()
                        .filter(requirement ->
                                requirement.question != null && requirement.question.overruleReason() != null)
                        .map(requirement -> requirement.question.overruleReason())
                        .toList(),
                competencies.stream().map(ProfileCompetencyRow::name).toList(),
                competencies.stream().map(ProfileCompetencyRow::weight).toList(),
                competencies.stream().map(ProfileCompetencyRow::need).toList());
    }
}

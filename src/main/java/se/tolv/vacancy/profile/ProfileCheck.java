package se.tolv.vacancy.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.tolv.competency.FrameworkStatus;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.profile.requirement.ForbiddenKnockIns;
import se.tolv.vacancy.profile.requirement.KnockInForm;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.KnockInType;

/** What may stand in a profile. It need not be complete: what is missing is asked for when the ad is published. */
@ApplicationScoped
public class ProfileCheck {

    @Inject
    EntityManager entities;

    @Inject
    FormCheck check;

    @Inject
    ForbiddenKnockIns forbidden;

    @Inject
    Texts texts;

    /** Everything that is wrong with the form, field by field. */
    public FieldErrors check(ProfileForm form) {
        return check(form, List.of());
    }

    /**
     * As {@link #check(ProfileForm)}, where there is a profile already.
     *
     * @param before its questions: those that HR has kept in spite of a warning are not refused again
     */
    FieldErrors check(ProfileForm form, List<KnockInQuestion> before) {
        List<KnockInQuestion> kept = before.stream()
                .filter(question -> question.overruleReason() != null)
                .toList();
        FieldErrors errors = check.check(form);
        if (errors.isEmpty()) {
            for (int i = 0; i < form.requirements.size(); i++) {
                if (form.requirements.get(i).question != null) {
                    checkQuestion("requirements." + i + ".question.", form.requirements.get(i).question, kept, errors);
                }
            }
            checkCompetencies(form.competencies, errors);
        }
        return errors;
    }

    private void checkQuestion(String field, KnockInForm question, List<KnockInQuestion> kept, FieldErrors errors) {
        ProfileMessages messages = texts.of(ProfileMessages.class);
        forbidden.check(field, question, kept, errors);
        if (question.type == KnockInType.NUMBER && (question.atLeast == null || question.atLeast.isBlank())) {
            errors.add(field + "atLeast", messages.atLeastNeeded());
        }
        if (question.type == KnockInType.CHOICE) {
            checkOptions(field, question, errors);
        }
    }

    private void checkOptions(String field, KnockInForm question, FieldErrors errors) {
        ProfileMessages messages = texts.of(ProfileMessages.class);
        long named = question.options().stream()
                .filter(option -> !option.sv().isEmpty())
                .count();
        if (named < 2 || named < question.options().size()) {
            errors.add(field + "optionsSv.0", messages.optionsNeeded());
        } else if (question.meeting.isEmpty()
                || question.meeting.stream().anyMatch(place -> place < 0 || place >= named)) {
            errors.add(field + "meeting", messages.meetingNeeded());
        }
    }

    private void checkCompetencies(List<ProfileCompetencyForm> chosen, FieldErrors errors) {
        ProfileMessages messages = texts.of(ProfileMessages.class);
        Set<UUID> known =
                known(chosen.stream().map(competency -> competency.competencyId).toList());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            ProfileCompetencyForm competency = chosen.get(i);
            if (!known.contains(competency.competencyId)) {
                errors.add("competencies." + i + ".competencyId", messages.unknownCompetency());
            } else if (!seen.add(competency.competencyId)) {
                errors.add("competencies." + i + ".competencyId", messages.chosenTwice());
            }
            if (competency.times() > 1
                    && ProfileCompetencyForm.strip(competency.weightReason).isEmpty()) {
                errors.add("competencies." + i + ".weightReason", messages.weightReasonNeeded());
            }
        }
    }

    /** Those of them that a published framework has, or had. */
    private Set<UUID> known(List<UUID> competencies) {
        return Set.copyOf(entities.createQuery(
                        "select c.id from Competency c join CompetencyFramework f on f.id = c.frameworkId"
                                + " where c.id in (:chosen) and f.status in (:published)",
                        UUID.class)
                .setParameter("chosen", competencies)
                .setParameter("published", List.of(FrameworkStatus.PUBLISHED, FrameworkStatus.RETIRED))
                .getResultList());
    }
}

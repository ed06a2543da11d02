package se.tolv.vacancy.profile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.VacancyPermissions;

/** What a profile can be copied from: the employer's templates, and the profiles of earlier vacancies. */
@ApplicationScoped
public class ProfileSources {

    /** How many earlier vacancies are offered, the newest first; nobody reads a longer list. */
    private static final int EARLIER = 50;

    @Inject
    EntityManager entities;

    @Inject
    Profiles profiles;

    @Inject
    VacancyPermissions permissions;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    /** The templates by name, then the earlier vacancies that this person may know of. */
    public List<Choice> choices(UUID besides) {
        return Stream.concat(templates(), vacancies(besides)).toList();
    }

    private Stream<Choice> templates() {
        ProfileMessages messages = texts.of(ProfileMessages.class);
        return entities.createQuery("select t.id, t.name from ProfileTemplate t order by t.name, t.id", Object[].class)
                .getResultStream()
                .map(row -> new Choice(row[0], messages.templateChoice((String) row[1])));
    }

    private Stream<Choice> vacancies(UUID besides) {
        boolean all = permissions.seesAll();
        var query = entities.createQuery(
                        "select v.id, v.title, v.registryNumber from Vacancy v where v.id <> :besides and exists"
                                + " (select 1 from ProfileCompetency p where p.vacancyId = v.id)"
                                + (all ? "" : " and (v.unitId in (:units) or v.managerId = :me)")
                                + " order by v.createdAt desc, v.id desc",
                        Object[].class)
                .setParameter("besides", besides)
                .setMaxResults(EARLIER);
        if (!all) {
            query.setParameter("units", actor.get().units())
                    .setParameter("me", actor.get().id());
        }
        return query.getResultStream()
                .map(row -> new Choice(row[0], ((BilingualText) row[1]).in(language.get()) + ", " + row[2]));
    }

    /**
     * What stands in a template or in a vacancy's profile.
     *
     * @throws Problem 404 where there is neither, or this person may not know of it
     */
    public ProfileForm form(UUID from) {
        return entities.createQuery("select t.content from ProfileTemplate t where t.id = :id", JsonNode.class)
                .setParameter("id", from)
                .getResultStream()
                .findFirst()
                .map(ProfileForm::of)
                .orElseGet(() -> profiles.form(from));
    }
}

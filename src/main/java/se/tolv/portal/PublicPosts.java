package se.tolv.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.PublicVacancy;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.Vacancy;

/** Reads one advertised post by whichever name it is asked for. */
@ApplicationScoped
public class PublicPosts {

    @Inject
    Vacancies vacancies;

    /**
     * @throws Problem 404 where no such post has been advertised
     */
    public PublicVacancy withKey(UUID id) {
        Vacancy vacancy = Vacancy.findById(id);
        if (vacancy == null || vacancy.slug == null) {
            throw Problem.notFound();
        }
        return vacancies.publicOne(vacancy.slug);
    }
}

package se.tolv.vacancy;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.account.unit.Unit;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.guide.GuideChoice;
import se.tolv.guide.Guides;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.time.Clocks;
import se.tolv.vacancy.draft.ApplicantQuestions;
import se.tolv.vacancy.draft.PublishVacancy;
import se.tolv.vacancy.draft.RegistryNumbers;

/** The demo municipality's recruitments ({@code demo/vacancies.yaml}): one in each status, with times relative to today. */
@ApplicationScoped
public class DemoVacancies {

    /**
     * @param leader an account's e-mail address
     * @param published days ago; null for a draft
     * @param deadline days from today
     * @param competencies what the three questions ask about, by code
     * @param abortReason null unless aborted
     */
    record Post(
            BilingualText title,
            String unit,
            String leader,
            Integer published,
            int deadline,
            int payFrom,
            int payTo,
            boolean cv,
            VacancyStatus status,
            String abortReason,
            List<String> competencies,
            String workplace,
            String contact,
            BilingualText hours,
            BilingualText offer,
            String ad,
            String adEn) {}

    @Inject
    Clock clock;

    @Inject
    RegistryNumbers registry;

    @Inject
    ApplicantQuestions questions;

    @Inject
    Guides guides;

    @Transactional
    void load(@Observes @Priority(60) DemoRequested requested) {
        if (Vacancy.count() > 0) {
            return;
        }
        posts().forEach(this::open);
    }

    private static List<Post> posts() {
        try (InputStream file = DemoVacancies.class.getResourceAsStream("/demo/vacancies.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(Post post) {
        LocalDate today = LocalDate.now(clock);
        LocalDate begun = today.minusDays(post.published == null ? 1 : post.published + 4);
        UUID unit = Unit.<Unit>find("name", post.unit).firstResult().id;
        Vacancy vacancy = new Vacancy(Keys.next(), registry.next(), post.title, unit, at(begun, 10));
        vacancy.managerId = Account.withEmail(post.leader).orElseThrow().id;
        vacancy.guideId = guideOf(unit);
        vacancy.payFrom = post.payFrom;
        vacancy.payTo = post.payTo;
        vacancy.applicationDeadline = today.plusDays(post.deadline);
        vacancy.adText = new BilingualText(post.ad.strip(), post.adEn == null ? "" : post.adEn.strip());
        vacancy.workplace = post.workplace;
        vacancy.contact = post.contact;
        vacancy.hours = post.hours == null ? BilingualText.EMPTY : post.hours;
        vacancy.offer = post.offer == null ? BilingualText.EMPTY : post.offer;
        vacancy.questions = post.competencies.stream().map(this::question).toList();
        vacancy.cvAllowed = post.cv;
        if (post.published != null) {
            advance(vacancy, post, today);
        }
        vacancy.persist();
    }

    private UUID guideOf(UUID unit) {
        return guides.choices().stream()
                .filter(guide -> unit.equals(guide.unitId()))
                .map(GuideChoice::id)
                .findFirst()
                .orElse(null);
    }

    private BilingualText question(String competency) {
        UUID framework = CompetencyFramework.published().orElseThrow().id;
        Competency asked = Competency.<Competency>find("frameworkId = ?1 and code = ?2", framework, competency)
                .firstResult();
        return questions.about(asked.name);
    }

    private static void advance(Vacancy vacancy, Post post, LocalDate today) {
        vacancy.slug = PublishVacancy.slug(vacancy);
        vacancy.become(VacancyStatus.OPEN, at(today.minusDays(post.published), 9));
        LocalDate closed = vacancy.applicationDeadline;
        switch (post.status) {
            case INTERVIEWING -> vacancy.become(VacancyStatus.INTERVIEWING, at(closed.plusDays(8), 15));
            case DECIDING -> {
                vacancy.become(VacancyStatus.INTERVIEWING, at(closed.plusDays(9), 11));
                vacancy.become(VacancyStatus.DECIDING, at(closed.plusDays(30), 16));
            }
            case CLOSED -> {
                vacancy.become(VacancyStatus.INTERVIEWING, at(closed.plusDays(7), 13));
                vacancy.become(VacancyStatus.DECIDING, at(closed.plusDays(24), 14));
                vacancy.become(VacancyStatus.CLOSED, at(closed.plusDays(36), 10));
            }
            case ABORTED -> {
                vacancy.abortReason = post.abortReason;
                vacancy.become(VacancyStatus.ABORTED, at(closed.plusDays(12), 10));
            }
            case DRAFT, OPEN, SCREENING -> {
                // As published.
            }
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 12)).atZone(Clocks.STOCKHOLM).toInstant();
    }
}

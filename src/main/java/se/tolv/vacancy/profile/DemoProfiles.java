package se.tolv.vacancy.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.profile.requirement.RequirementForm;

/** The profiles of the demo municipality's recruitments ({@code demo/profiles.yaml}). */
@ApplicationScoped
public class DemoProfiles {

    record Chosen(String code, String weight, String weightReason, String need) {}

    /**
     * @param post the Swedish title
     */
    record Profile(String post, List<RequirementForm> requirements, List<Chosen> competencies) {}

    @Transactional
    void load(@Observes @Priority(61) DemoRequested requested) {
        if (ProfileCompetency.count() > 0) {
            return;
        }
        List<Vacancy> vacancies = Vacancy.listAll();
        for (Profile profile : profiles()) {
            vacancies.stream()
                    .filter(vacancy -> vacancy.title.sv().equals(profile.post))
                    .forEach(vacancy -> SaveProfile.write(vacancy.id, form(profile)));
        }
    }

    private static List<Profile> profiles() {
        try (InputStream file = DemoProfiles.class.getResourceAsStream("/demo/profiles.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProfileForm form(Profile profile) {
        UUID framework = CompetencyFramework.published().orElseThrow().id;
        List<Competency> offered = Competency.of(framework);
        ProfileForm form = new ProfileForm();
        form.requirements = profile.requirements;
        form.competencies = profile.competencies.stream()
                .map(chosen -> competency(chosen, offered))
                .toList();
        return form;
    }

    private static ProfileCompetencyForm competency(Chosen chosen, List<Competency> offered) {
        ProfileCompetencyForm form = new ProfileCompetencyForm();
        form.competencyId = offered.stream()
                .filter(competency -> competency.code.equals(chosen.code))
                .findFirst()
                .orElseThrow()
                .id;
        form.weight = chosen.weight;
        form.weightReason = chosen.weightReason;
        form.need = chosen.need;
        return form;
    }
}

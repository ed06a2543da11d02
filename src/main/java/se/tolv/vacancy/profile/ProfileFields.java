package se.tolv.vacancy.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.form.FormReader;
import se.tolv.vacancy.profile.requirement.KnockInForm;
import se.tolv.vacancy.profile.requirement.RequirementEvidence;
import se.tolv.vacancy.profile.requirement.RequirementForm;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/** The fields of a profile on a page: some empty ones to write in, and the way back from what was typed to the form. */
@ApplicationScoped
public class ProfileFields {

    /** How many empty requirements a profile begins with. */
    private static final int FIRST = 3;

    /** The fields of one page. */
    public record Page(List<RequirementFields> requirements, List<CompetencyFields> competencies) {}

    /**
     * One requirement.
     *
     * @param key what its fields' names begin with
     * @param asked whether there is a question about it
     */
    public record RequirementFields(
            String key,
            int number,
            RequirementForm form,
            KnockInForm question,
            boolean asked,
            List<OptionFields> options) {}

    /** One answer to choose. */
    public record OptionFields(int place, String sv, String en, boolean meets) {

        public int number() {
            return place + 1;
        }
    }

    /** One competency that can be chosen, or has been. */
    public record CompetencyFields(
            String key, OfferedCompetency competency, boolean chosen, ProfileCompetencyForm form) {

        /** As the select shows it. */
        public int weight() {
            try {
                return form.times();
            } catch (NumberFormatException typed) {
                return 1;
            }
        }
    }

    @Inject
    FormReader forms;

    /** The fields of a page where nothing has been written yet: the guide's competencies are chosen beforehand. */
    public Page suggested(List<OfferedCompetency> offered) {
        ProfileForm form = new ProfileForm();
        form.competencies = offered.stream()
                .filter(OfferedCompetency::inGuide)
                .map(competency -> {
                    ProfileCompetencyForm chosen = new ProfileCompetencyForm();
                    chosen.competencyId = competency.id();
                    return chosen;
                })
                .toList();
        return of(form, offered);
    }

    public Page of(ProfileForm form, List<OfferedCompetency> offered) {
        return new Page(requirements(form), competencies(form, offered));
    }

    private static List<RequirementFields> requirements(ProfileForm form) {
        int written = form.requirements.size();
        int shown = Math.min(ProfileForm.MOST_REQUIREMENTS, written == 0 ? FIRST : written + 1);
        return IntStream.range(0, Math.max(shown, written))
                .mapToObj(i -> requirement(i, i < written ? form.requirements.get(i) : empty()))
                .toList();
    }

    private static RequirementForm empty() {
        RequirementForm form = new RequirementForm();
        form.kind = RequirementKind.MANDATORY;
        form.judgedBy = RequirementEvidence.APPLICATION;
        return form;
    }

    private static RequirementFields requirement(int i, RequirementForm form) {
        KnockInForm question = form.question == null ? new KnockInForm() : form.question;
        List<BilingualText> options = question.options();
        return new RequirementFields(
                "requirements." + i,
                i + 1,
                form,
                question,
                form.question != null,
                IntStream.range(0, KnockInForm.MOST_OPTIONS)
                        .mapToObj(place -> new OptionFields(
                                place,
                                place < options.size() ? options.get(place).sv() : "",
                                place < options.size() ? options.get(place).en() : "",
                                question.meeting.contains(place)))
                        .toList());
    }

    /** The chosen ones first, in the order of the form, so that what is wrong with one stands beside it. */
    private static List<CompetencyFields> competencies(ProfileForm form, List<OfferedCompetency> offered) {
        List<UUID> chosen = form.competencies.stream()
                .map(competency -> competency.competencyId)
                .toList();
        List<OfferedCompetency> sorted = offered.stream()
                .sorted(Comparator.comparing(competency ->
                        chosen.contains(competency.id()) ? chosen.indexOf(competency.id()) : chosen.size()))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> {
                    int place = chosen.indexOf(sorted.get(i).id());
                    ProfileCompetencyForm typed =
                            place < 0 ? new ProfileCompetencyForm() : form.competencies.get(place);
                    return new CompetencyFields("competencies." + i, sorted.get(i), place >= 0, typed);
                })
                .toList();
    }

    /** What was typed, without the requirements left empty and the competencies left out. */
    public ProfileForm read(MultivaluedMap<String, String> typed) {
        ProfileForm form = new ProfileForm();
        form.requirements = parts(typed, "requirements.").stream()
                .filter(part -> isTyped(part, "textSv") || isTyped(part, "textEn") || isTyped(part, "question.textSv"))
                .map(this::requirement)
                .toList();
        form.competencies = parts(typed, "competencies.").stream()
                .filter(part -> isTyped(part, "competencyId"))
                .map(part -> forms.read(part, ProfileCompetencyForm.class))
                .toList();
        return form;
    }

    private RequirementForm requirement(MultivaluedMap<String, String> part) {
        RequirementForm form = forms.read(part, RequirementForm.class);
        if (isTyped(part, "question.type")) {
            form.question =
                    forms.read(within(part, "question."), KnockInForm.class).withoutEmptyOptions();
        }
        return form;
    }

    /** The fields of each part of a list, in the list's order, without what the part's place puts before their names. */
    private static List<MultivaluedMap<String, String>> parts(MultivaluedMap<String, String> typed, String list) {
        Map<Integer, MultivaluedMap<String, String>> parts = new HashMap<>();
        within(typed, list).forEach((name, values) -> {
            String[] placed = name.split("\\.", 2);
            if (placed.length == 2 && placed[0].matches("\\d{1,2}")) {
                parts.computeIfAbsent(Integer.valueOf(placed[0]), place -> new MultivaluedHashMap<>())
                        .put(placed[1], values);
            }
        });
        List<Integer> places = new ArrayList<>(parts.keySet());
        places.sort(Comparator.naturalOrder());
        return places.stream().map(parts::get).toList();
    }

    private static MultivaluedMap<String, String> within(MultivaluedMap<String, String> typed, String prefix) {
        MultivaluedMap<String, String> part = new MultivaluedHashMap<>();
        typed.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), values);
            }
        });
        return part;
    }

    private static boolean isTyped(MultivaluedMap<String, String> part, String name) {
        String value = part.getFirst(name);
        return value != null && !value.isBlank();
    }
}

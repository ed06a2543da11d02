package se.tolv.vacancy.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.Day;
import se.tolv.platform.web.form.WholeNumber;
import se.tolv.vacancy.EmploymentForm;
import se.tolv.vacancy.Vacancy;

/** What a person writes about a vacancy. Only title and unit must be there in a draft; publishing asks for the rest. */
public class VacancyForm {

    @Size(max = 40)
    @Pattern(regexp = "|[\\p{L}]{1,10} \\d{4}/\\d{1,8}", message = "{tolv.registryNumber}")
    @Schema(description = "Number in the register; absent: the next one of the year", examples = "KS 2026/00123")
    public String registryNumber;

    @NotBlank
    @Size(max = 120)
    @CleanText
    @Schema(examples = "Undersköterska, natt")
    public String titleSv;

    @Size(max = 120)
    @CleanText
    @Schema(examples = "Assistant nurse, nights")
    public String titleEn;

    @NotNull
    @Schema(description = "The unit that has the post")
    public UUID unitId;

    @Schema(description = "The account that leads the recruitment; absent: whoever creates it")
    public UUID managerId;

    @Schema(description = "A published interview guide")
    public UUID guideId;

    @WholeNumber(min = 1, max = 1_000_000)
    @Schema(description = "Lowest starting pay, kronor a month for full-time work", examples = "29500")
    public String payFrom;

    @WholeNumber(min = 1, max = 1_000_000)
    @Schema(description = "Highest starting pay, kronor a month for full-time work", examples = "33000")
    public String payTo;

    @Schema(description = "Absent: PERMANENT")
    public EmploymentForm employmentForm;

    @WholeNumber(min = 1, max = 100)
    @Schema(description = "Percent of full time; absent: 100", examples = "100")
    public String employmentRate;

    @Size(max = 500)
    @CleanText(multiline = true)
    @Schema(
            description = "Why the employment is not permanent and full-time; needed for publishing another one",
            examples = "Vikariat för en medarbetare som är föräldraledig.")
    public String employmentReason;

    @WholeNumber(min = 1, max = 200)
    @Schema(description = "How many people are to be hired; absent: 1", examples = "1")
    public String places;

    @Schema(description = "Whether an HR specialist helps with this recruitment")
    public boolean hrInvolved;

    @Day
    @Schema(description = "The last day to apply, which ends at midnight in Stockholm", examples = "2026-12-15")
    public String applicationDeadline;

    @Size(max = 10_000)
    @CleanText(multiline = true)
    @Schema(description = "What the work is, in plain Swedish")
    public String adSv;

    @Size(max = 10_000)
    @CleanText(multiline = true)
    @Schema(description = "The same in English")
    public String adEn;

    @Size(max = 3000)
    @CleanText(multiline = true)
    @Schema(description = "What the employer offers, in plain Swedish")
    public String offerSv;

    @Size(max = 3000)
    @CleanText(multiline = true)
    @Schema(description = "The same in English")
    public String offerEn;

    @Size(max = 300)
    @CleanText
    @Schema(description = "When the work is done, in Swedish", examples = "Dag och kväll, varannan helg")
    public String hoursSv;

    @Size(max = 300)
    @CleanText
    @Schema(description = "The same in English", examples = "Days and evenings, every second weekend")
    public String hoursEn;

    @Size(max = 200)
    @CleanText
    @Schema(description = "Where the work is", examples = "Lindgården, Storgatan 4, Tolvsta")
    public String workplace;

    @Size(max = 200)
    @CleanText
    @Schema(description = "How to reach whoever answers questions about the post", examples = "08-123 456 78")
    public String contact;

    @Size(max = Vacancy.QUESTIONS)
    @Schema(
            description =
                    "What applicants answer instead of writing a cover letter; absent: taken from the guide's competencies")
    public List<@Size(max = 500) @CleanText String> questionsSv = List.of();

    @Size(max = Vacancy.QUESTIONS)
    @Schema(description = "The same questions in English, in the same order")
    public List<@Size(max = 500) @CleanText String> questionsEn = List.of();

    @Schema(description = "Whether applicants may attach a CV")
    public boolean cvAllowed;

    @Schema(description = "Whether applicants may attach certificates as well; only where they may attach a CV")
    public boolean certificatesAllowed;

    /**
     * One question in both languages, as the page's form draws it.
     *
     * @param number 1, 2, 3
     */
    public record QuestionPair(int number, String keySv, String keyEn, String sv, String en) {}

    public List<QuestionPair> questionPairs() {
        return IntStream.range(0, Vacancy.QUESTIONS)
                .mapToObj(i -> new QuestionPair(
                        i + 1, "questionsSv." + i, "questionsEn." + i, at(questionsSv, i), at(questionsEn, i)))
                .toList();
    }

    /** The text at this place, stripped; empty where there is none. */
    static String at(List<String> texts, int i) {
        String text = texts != null && i < texts.size() ? texts.get(i) : null;
        return text == null ? "" : text.strip();
    }

    /** What stands in a vacancy now. */
    public static VacancyForm of(Vacancy vacancy) {
        VacancyForm form = new VacancyForm();
        form.registryNumber = vacancy.registryNumber;
        form.titleSv = vacancy.title.sv();
        form.titleEn = vacancy.title.en();
        form.unitId = vacancy.unitId;
        form.managerId = vacancy.managerId;
        form.guideId = vacancy.guideId;
        form.payFrom = text(vacancy.payFrom);
        form.payTo = text(vacancy.payTo);
        form.employmentForm = vacancy.employmentForm;
        form.employmentRate = text(vacancy.employmentRate);
        form.employmentReason = vacancy.employmentReason;
        form.places = text(vacancy.places);
        form.hrInvolved = vacancy.hrInvolved;
        form.applicationDeadline = text(vacancy.applicationDeadline);
        form.adSv = vacancy.adText.sv();
        form.adEn = vacancy.adText.en();
        form.offerSv = vacancy.offer.sv();
        form.offerEn = vacancy.offer.en();
        form.hoursSv = vacancy.hours.sv();
        form.hoursEn = vacancy.hours.en();
        form.workplace = vacancy.workplace;
        form.contact = vacancy.contact;
        form.questionsSv = questions(vacancy, BilingualText::sv);
        form.questionsEn = questions(vacancy, BilingualText::en);
        form.cvAllowed = vacancy.cvAllowed;
        form.certificatesAllowed = vacancy.certificatesAllowed;
        return form;
    }

    /** The same, but for what the page of the need asks for, which is as it was typed there. */
    public VacancyForm withNeed(VacancyForm typed) {
        registryNumber = typed.registryNumber;
        titleSv = typed.titleSv;
        titleEn = typed.titleEn;
        unitId = typed.unitId;
        managerId = typed.managerId;
        guideId = typed.guideId;
        payFrom = typed.payFrom;
        payTo = typed.payTo;
        employmentForm = typed.employmentForm;
        employmentRate = typed.employmentRate;
        employmentReason = typed.employmentReason;
        places = typed.places;
        hrInvolved = typed.hrInvolved;
        return this;
    }

    /** The same, but for what the page of the ad asks for, which is as it was typed there. */
    public VacancyForm withAd(VacancyForm typed) {
        applicationDeadline = typed.applicationDeadline;
        adSv = typed.adSv;
        adEn = typed.adEn;
        offerSv = typed.offerSv;
        offerEn = typed.offerEn;
        hoursSv = typed.hoursSv;
        hoursEn = typed.hoursEn;
        workplace = typed.workplace;
        contact = typed.contact;
        questionsSv = typed.questionsSv;
        questionsEn = typed.questionsEn;
        cvAllowed = typed.cvAllowed;
        certificatesAllowed = typed.certificatesAllowed;
        return this;
    }

    private static List<String> questions(Vacancy vacancy, Function<BilingualText, String> language) {
        return vacancy.questions.stream().map(language).toList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}

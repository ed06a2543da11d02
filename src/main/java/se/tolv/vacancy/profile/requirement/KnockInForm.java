package se.tolv.vacancy.profile.requirement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;

/** A question about a requirement as a person writes it. */
public class KnockInForm {

    public static final int MOST_OPTIONS = 6;

    @NotNull
    public KnockInType type;

    @NotBlank
    @Size(max = 300)
    @CleanText
    @Schema(examples = "Har du B-körkort?")
    public String textSv;

    @Size(max = 300)
    @CleanText
    @Schema(examples = "Do you have driving licence B?")
    public String textEn;

    @WholeNumber(max = 9999)
    @Schema(description = "The least number that meets the requirement, for NUMBER", examples = "2")
    public String atLeast;

    @NotNull
    @Size(max = MOST_OPTIONS)
    @Schema(description = "What can be chosen, for CHOICE")
    public List<@Size(max = 120) @CleanText String> optionsSv = List.of();

    @NotNull
    @Size(max = MOST_OPTIONS)
    @Schema(description = "The same options in English, in the same order")
    public List<@Size(max = 120) @CleanText String> optionsEn = List.of();

    @NotNull
    @Schema(description = "The options that meet the requirement, by their place from 0, for CHOICE")
    public List<@NotNull Integer> meeting = List.of();

    @Size(max = 500)
    @CleanText
    @Schema(
            description =
                    "Why HR keeps the question though it touches on what may not be asked; earlier pay never may be",
            nullable = true)
    public String overruleReason;

    /** Who decided so; the check writes it, nobody sends it. */
    String overruledBy;

    public static KnockInForm of(KnockInQuestion question) {
        KnockInForm form = new KnockInForm();
        form.type = question.type();
        form.textSv = question.text().sv();
        form.textEn = question.text().en();
        form.atLeast = question.atLeast() == null ? null : question.atLeast().toString();
        form.optionsSv = question.options().stream().map(BilingualText::sv).toList();
        form.optionsEn = question.options().stream().map(BilingualText::en).toList();
        form.meeting = List.copyOf(new TreeSet<>(question.meeting()));
        form.overruleReason = question.overruleReason();
        return form;
    }

    /** Only of a form in which nothing is wrong. What the type has no use for is left out. */
    public KnockInQuestion question() {
        return overruledBy == null ? asked() : asked().kept(overruleReason.strip(), overruledBy);
    }

    private KnockInQuestion asked() {
        BilingualText asked = text(textSv, textEn);
        return switch (type) {
            case YES_NO -> KnockInQuestion.yesNo(asked);
            case NUMBER -> KnockInQuestion.number(asked, Integer.parseInt(atLeast.strip()));
            case CHOICE -> KnockInQuestion.choice(asked, options(), new TreeSet<>(meeting));
            case SHORT_TEXT -> KnockInQuestion.shortText(asked);
        };
    }

    /** Line by line, the languages beside each other. */
    public List<BilingualText> options() {
        List<BilingualText> options = new ArrayList<>();
        for (int i = 0; i < Math.max(optionsSv.size(), optionsEn.size()); i++) {
            options.add(text(at(optionsSv, i), at(optionsEn, i)));
        }
        return options;
    }

    /** The same without the lines that were left empty. */
    public KnockInForm withoutEmptyOptions() {
        List<BilingualText> all = options();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isEmpty()) {
                kept.add(i);
            }
        }
        optionsSv = kept.stream().map(i -> all.get(i).sv()).toList();
        optionsEn = kept.stream().map(i -> all.get(i).en()).toList();
        meeting =
                meeting.stream().map(kept::indexOf).filter(place -> place >= 0).toList();
        return this;
    }

    private static String at(List<String> texts, int i) {
        return i < texts.size() ? texts.get(i) : "";
    }

    public static BilingualText text(String sv, String en) {
        return new BilingualText(sv == null ? "" : sv.strip(), en == null ? "" : en.strip());
    }
}
